//! The place of a value that cannot be read, carried inside the error's message on its way up.

use serde::de::Error;
use std::fmt::{self, Display};

/// Stands before and after a step of the path; no message of a decoder contains it.
const MARK: char = '\u{1}';

struct Step<'a, S, E>(S, &'a E);

impl<S: Display, E: Display> Display for Step<'_, S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{MARK}{}{MARK}{}", self.0, self.1)
    }
}

#[cold]
pub(crate) fn under<E: Error>(field: &str, error: &E) -> E {
    E::custom(Step(format_args!(".{field}"), error))
}

#[cold]
pub(crate) fn element<E: Error>(index: usize, error: &E) -> E {
    E::custom(Step(format_args!("[{index}]"), error))
}

/// Takes a message apart: path, message without it and without the line number.
pub(crate) fn split(message: &str) -> (String, String) {
    let mut path = String::new();
    let mut rest = message;
    while let Some((step, tail)) = rest.strip_prefix(MARK).and_then(|tail| tail.split_once(MARK)) {
        path.push_str(step);
        rest = tail;
    }
    let rest = rest.rsplit_once(" at line ").map_or(rest, |(message, _)| message);
    let path = path.trim_start_matches('.');
    (if path.is_empty() { ".".to_owned() } else { path.to_owned() }, rest.to_owned())
}
