//! Long work beside the interpreter: without its lock, and stopped waiting for when the user presses Ctrl-C.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use pyo3::{exceptions::PyRuntimeError, prelude::*};

/// As many threads as the machine runs at once.
pub(crate) fn all_cores() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// How often the interpreter is asked whether a signal came in.
const EVERY: Duration = Duration::from_millis(50);

/// Runs `work` on a thread of its own and waits for it with the interpreter's lock released. On Ctrl-C the wait ends at
/// once with `KeyboardInterrupt`; the thread goes on to its end and what it found is dropped.
pub(crate) fn outside<T: Send + 'static>(py: Python<'_>, work: impl FnOnce() -> T + Send + 'static) -> PyResult<T> {
    let (sender, receiver) = channel();
    std::thread::Builder::new()
        .name("shopkpi".to_owned())
        .spawn(move || drop(sender.send(work())))
        .map_err(|error| PyRuntimeError::new_err(format!("no thread could be started: {error}")))?;
    let mut receiver = receiver;
    loop {
        let (back, answer) = py.detach(move || {
            let answer = receiver.recv_timeout(EVERY);
            (receiver, answer)
        });
        receiver = back;
        match answer {
            Ok(found) => return Ok(found),
            Err(RecvTimeoutError::Timeout) => py.check_signals()?,
            Err(RecvTimeoutError::Disconnected) => {
                return Err(PyRuntimeError::new_err("the computation stopped without a result; please report it"));
            }
        }
    }
}
