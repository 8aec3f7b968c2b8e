//! Local days of columns of seconds.

use crate::{
    convert::{DayNumbers, UtcSeconds},
    error::to_py,
};
use kpi_core::period::{PeriodError, ShopZone, ZoneTable};
use pyo3::prelude::*;

/// The local day of each moment, as days since 1970-01-01.
///
/// Parameters
/// ----------
/// seconds : iterable of int
///     Seconds since 1970-01-01 UTC. A contiguous int64 buffer (a NumPy array, ``array.array("q")``) is read in bulk.
/// zone : str
///     IANA name of the shop's time zone, for example ``"America/Los_Angeles"``.
///
/// Returns
/// -------
/// array.array
///     32-bit day numbers; ``numpy.asarray`` takes them without copying, ``date.fromordinal(719163 + day)`` is the date.
///
/// Raises
/// ------
/// PeriodError
///     ``period.unknown_zone``, or a moment too far away to have a date.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> list(sk.local_days([0, 61_200], "Asia/Bangkok"))
/// [0, 1]
#[pyfunction]
pub(crate) fn local_days(py: Python<'_>, seconds: UtcSeconds, zone: &str) -> PyResult<DayNumbers> {
    let zone: ShopZone = zone.parse().map_err(|error: PeriodError| to_py(py, error))?;
    let days = py.detach(|| {
        let mut days = vec![0_i32; seconds.0.len()];
        ZoneTable::new(zone).local_days(&seconds.0, &mut days).map(|()| days)
    });
    days.map(DayNumbers).map_err(|error| to_py(py, error))
}

/// The release of the IANA time zone data that local days are computed with, for example ``"2025b"``.
#[pyfunction]
pub(crate) fn tz_data_version() -> &'static str {
    kpi_core::period::tz_data_version()
}
