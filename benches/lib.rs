//! Benchmarks: one file per subject, `cargo bench -p benches`.
