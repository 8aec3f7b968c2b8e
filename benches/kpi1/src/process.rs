//! Wall time, CPU time and memory of this process.

use std::time::Instant;

use rustix::time::{ClockId, clock_gettime};

/// What one run took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measured {
    pub(crate) seconds: f64,
    pub(crate) cpu: f64,
    /// Highest resident memory during the run.
    pub(crate) peak_mib: f64,
}

pub(crate) fn measured<T, E>(job: impl FnOnce() -> Result<T, E>) -> Result<(T, Measured), E> {
    // Without the right to reset it, the peak is that of the whole process.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let (cpu, start) = (cpu_seconds(), Instant::now());
    let result = job()?;
    let seconds = start.elapsed().as_secs_f64();
    Ok((result, Measured { seconds, cpu: cpu_seconds() - cpu, peak_mib: resident_mib("VmHWM:") }))
}

/// User and system time of all threads.
fn cpu_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    #[allow(clippy::cast_precision_loss, reason = "for display")]
    let seconds = time.tv_sec as f64 + time.tv_nsec as f64 / 1e9;
    seconds
}

/// A line of the process's status; 0 where the system does not tell.
pub(crate) fn resident_mib(field: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    let kib = line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse::<f64>().ok());
    (kib.unwrap_or(0.0) / 1024.0).round()
}
