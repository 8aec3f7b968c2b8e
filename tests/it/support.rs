//! Shared by several subjects.

use std::path::PathBuf;

/// A path inside the repository.
pub(crate) fn repo(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// Compares a generated text with its stored copy; `UPDATE_STORED=1` writes the copy instead.
pub(crate) fn assert_stored(path: &str, generated: &str) {
    let file = repo(path);
    if std::env::var_os("UPDATE_STORED").is_some() {
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, generated).unwrap();
    }
    let stored = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        stored == generated,
        "{path} is not what the code generates; if the change is meant, run the tests once with UPDATE_STORED=1 and \
         commit the file"
    );
}
