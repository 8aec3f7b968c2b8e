//! The real orders of `examples/data`: control totals of its README, the published daily series, damaged files.

mod damaged;
mod engine;
mod load;

use std::path::PathBuf;
use std::sync::LazyLock;

use examples::online_retail::{self, Loaded};

use crate::support::repo;

fn folder() -> PathBuf {
    repo("examples/data")
}

/// Read once for all tests of this folder.
static LOADED: LazyLock<Loaded> = LazyLock::new(|| {
    let files = online_retail::files(&folder()).unwrap();
    online_retail::read(&files, &mut |_, _| {}).unwrap()
});
