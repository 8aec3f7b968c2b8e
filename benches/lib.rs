//! Benchmarks: one file per subject, `cargo bench -p benches`.

use std::time::Duration;

/// Whether this is `cargo bench`, which passes `--bench`. A test run only proves that the bodies work, on less.
pub fn is_measured() -> bool {
    std::env::args().any(|argument| argument == "--bench")
}

/// CPU of this process so far, on Linux: the ticks of `/proc/self/stat`, of which a second has 100.
pub fn cpu() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let mut fields = stat.rsplit(')').next()?.split_whitespace().skip(11);
    let ticks = fields.next()?.parse::<u64>().ok()? + fields.next()?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

/// CPU of this process since an earlier answer of [`cpu`].
pub fn cpu_since(before: Option<Duration>) -> Option<Duration> {
    Some(cpu()?.saturating_sub(before?))
}

/// Peak memory of this process in KiB, on Linux.
pub fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok())
}
