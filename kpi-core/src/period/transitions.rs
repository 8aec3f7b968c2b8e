//! Local days of whole columns of instants.
//!
//! A [`ZoneTable`] holds the clock changes of one zone. Columns are converted in chunks: a chunk inside one stretch
//! between two changes becomes one branch-free loop of an addition and a division by a constant; any other chunk looks
//! each value up. Values outside the table's years are converted one by one with the zone itself, so every value is
//! right, whatever the order.

use super::zone::{ShopZone, tz_data_version};
use crate::error::PeriodError;
use arrow_buffer::NullBuffer;
use chrono::{DateTime, NaiveDate, Utc};
use std::fmt;

/// Values per chunk: 8 KiB of input and 4 KiB of output stay in the first-level cache.
const CHUNK: usize = 1024;
const SECOND: i64 = 1;
const MILLI: i64 = 1000;
const HOUR: i64 = 3600;
const DAY: i64 = 86_400;

/// The clock changes of a zone over a range of years, laid out for columns.
///
/// Built once per zone and used for any number of columns. Instants are seconds or milliseconds since
/// 1970-01-01T00:00:00Z, days are days since 1970-01-01 (Arrow's `Date32`).
///
/// ```
/// use kpi_core::period::{Market, ZoneTable};
/// let table = ZoneTable::new(Market::US.default_zone());
/// let seconds = [1_762_675_199, 1_762_675_200, -1]; // around midnight of 2025-11-09, and 1969
/// let mut days = [0; 3];
/// table.local_days(&seconds, &mut days)?;
/// assert_eq!(days, [20400, 20401, -1]);
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneTable {
    zone: ShopZone,
    seconds: Index,
    millis: Index,
}

impl ZoneTable {
    /// Table of the years 1970 to 2099.
    ///
    /// From 2100 on the zone data knows no clock changes: the clock of the last change of 2099 stays.
    pub fn new(zone: ShopZone) -> Self {
        Self::over(zone, 0, 4_102_444_800)
    }

    /// Table of the years `first_year` to `last_year`; values outside are converted one by one, slower and as exactly.
    ///
    /// The years must lie in 1900..=2200 and be in order.
    ///
    /// ```
    /// use kpi_core::period::{Market, ZoneTable};
    /// assert!(ZoneTable::with_years(Market::GB.default_zone(), 2020, 2030).is_ok());
    /// assert!(ZoneTable::with_years(Market::GB.default_zone(), 2030, 2020).is_err());
    /// ```
    pub fn with_years(zone: ShopZone, first_year: i32, last_year: i32) -> Result<Self, PeriodError> {
        let limits = || -> Option<(NaiveDate, NaiveDate)> {
            Some((NaiveDate::from_ymd_opt(1900, 1, 1)?, NaiveDate::from_ymd_opt(2200, 12, 31)?))
        };
        let outside = |year: i32| match limits() {
            Some((first, last)) => PeriodError::DateOutOfRange { value: year.to_string(), first, last },
            None => PeriodError::InvalidDate { value: year.to_string() },
        };
        let midnight = |year: i32| NaiveDate::from_ymd_opt(year, 1, 1).map(|day| i64::from(days_of(day)) * DAY);
        if !(1900..=2200).contains(&first_year) {
            return Err(outside(first_year));
        }
        if !(first_year..=2200).contains(&last_year) {
            return Err(outside(last_year));
        }
        let first = midnight(first_year).ok_or_else(|| outside(first_year))?;
        let end = midnight(last_year + 1).ok_or_else(|| outside(last_year))?;
        Ok(Self::over(zone, first, end))
    }

    fn over(zone: ShopZone, first: i64, end: i64) -> Self {
        let mut starts = vec![first];
        let mut offsets = vec![offset_at(zone, first)];
        // No zone has changed its clock and changed it back within four days since 1900.
        let (mut low, mut offset) = (first, offsets[0]);
        while low < end {
            let high = (low + 4 * DAY).min(end);
            let next = offset_at(zone, high);
            if next != offset {
                let (mut before, mut after) = (low, high);
                while after - before > 1 {
                    let middle = before.midpoint(after);
                    if offset_at(zone, middle) == offset { before = middle } else { after = middle }
                }
                if after < end {
                    starts.push(after);
                    offsets.push(next);
                }
                offset = next;
            }
            low = high;
        }
        starts.push(end);
        Self { zone, seconds: Index::new(&starts, &offsets, SECOND), millis: Index::new(&starts, &offsets, MILLI) }
    }

    /// The zone of the table.
    pub fn zone(&self) -> ShopZone {
        self.zone
    }

    /// The stretches between clock changes: first second and seconds ahead of UTC, in order of time.
    ///
    /// ```
    /// use kpi_core::period::{Market, ZoneTable};
    /// let table = ZoneTable::with_years(Market::GB.default_zone(), 2026, 2026)?;
    /// let offsets: Vec<i32> = table.stretches().map(|(_, offset)| offset).collect();
    /// assert_eq!(offsets, [0, 3600, 0]);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn stretches(&self) -> impl Iterator<Item = (i64, i32)> + '_ {
        self.seconds.starts.iter().copied().zip(self.seconds.offsets.iter().map(|offset| offset_i32(*offset)))
    }

    /// Local day of each second, as days since 1970-01-01.
    ///
    /// Errors: columns of different length; a value so far from 1970 (about 260 000 years) that it has no date. The
    /// output is then only partly written.
    pub fn local_days(&self, utc_seconds: &[i64], out: &mut [i32]) -> Result<(), PeriodError> {
        self.convert::<SECOND, DAY>(&self.seconds, utc_seconds, out, 0)
    }

    /// Local day of each millisecond, as days since 1970-01-01; otherwise as [`local_days`](Self::local_days).
    ///
    /// ```
    /// use kpi_core::period::{Market, ZoneTable};
    /// let table = ZoneTable::new(Market::VN.default_zone());
    /// let mut days = [0; 2];
    /// table.local_days_ms(&[1_794_329_999_999, 1_794_330_000_000], &mut days)?; // 17:00 UTC is midnight in Viet Nam
    /// assert_eq!(days, [20767, 20768]);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn local_days_ms(&self, utc_millis: &[i64], out: &mut [i32]) -> Result<(), PeriodError> {
        self.convert::<MILLI, DAY>(&self.millis, utc_millis, out, 0)
    }

    /// Local hour of each second, as hours of the wall clock since 1970-01-01T00:00.
    ///
    /// `div_euclid(24)` gives the day and `rem_euclid(24)` the hour of the day. The two hours that the wall clock shows
    /// twice when it goes back share one number.
    ///
    /// ```
    /// use kpi_core::period::{Market, ZoneTable};
    /// let table = ZoneTable::new(Market::VN.default_zone());
    /// let mut hours = [0; 1];
    /// table.local_hours(&[0], &mut hours)?;
    /// assert_eq!(hours, [8]); // Saigon was at +08:00 in 1970
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn local_hours(&self, utc_seconds: &[i64], out: &mut [i32]) -> Result<(), PeriodError> {
        self.convert::<SECOND, HOUR>(&self.seconds, utc_seconds, out, 0)
    }

    /// Local hour of each millisecond; otherwise as [`local_hours`](Self::local_hours).
    pub fn local_hours_ms(&self, utc_millis: &[i64], out: &mut [i32]) -> Result<(), PeriodError> {
        self.convert::<MILLI, HOUR>(&self.millis, utc_millis, out, 0)
    }

    /// As [`local_days`](Self::local_days) for a column with nulls: what stands in a null's slot is not read, and its
    /// output is 0.
    ///
    /// ```
    /// use arrow_buffer::NullBuffer;
    /// use kpi_core::period::{Market, ZoneTable};
    /// let table = ZoneTable::new(Market::GB.default_zone());
    /// let nulls = NullBuffer::from(vec![true, false]);
    /// let mut days = [7; 2];
    /// table.local_days_nullable(&[86_400, i64::MAX], Some(&nulls), &mut days)?;
    /// assert_eq!(days, [1, 0]);
    /// # Ok::<(), kpi_core::period::PeriodError>(())
    /// ```
    pub fn local_days_nullable(
        &self,
        utc_seconds: &[i64],
        nulls: Option<&NullBuffer>,
        out: &mut [i32],
    ) -> Result<(), PeriodError> {
        self.convert_nullable::<SECOND, DAY>(&self.seconds, utc_seconds, nulls, out)
    }

    /// As [`local_days_nullable`](Self::local_days_nullable), for milliseconds.
    pub fn local_days_ms_nullable(
        &self,
        utc_millis: &[i64],
        nulls: Option<&NullBuffer>,
        out: &mut [i32],
    ) -> Result<(), PeriodError> {
        self.convert_nullable::<MILLI, DAY>(&self.millis, utc_millis, nulls, out)
    }

    fn convert_nullable<const UNIT: i64, const SPAN: i64>(
        &self,
        index: &Index,
        values: &[i64],
        nulls: Option<&NullBuffer>,
        out: &mut [i32],
    ) -> Result<(), PeriodError> {
        let Some(nulls) = nulls.filter(|nulls| nulls.null_count() > 0) else {
            return self.convert::<UNIT, SPAN>(index, values, out, 0);
        };
        same_length("nulls", values.len(), nulls.len())?;
        same_length("output", values.len(), out.len())?;
        out.fill(0);
        for (from, to) in nulls.valid_slices() {
            self.convert::<UNIT, SPAN>(index, &values[from..to], &mut out[from..to], from)?;
        }
        Ok(())
    }

    fn convert<const UNIT: i64, const SPAN: i64>(
        &self,
        index: &Index,
        values: &[i64],
        out: &mut [i32],
        first_row: usize,
    ) -> Result<(), PeriodError> {
        same_length("output", values.len(), out.len())?;
        let mut row = first_row;
        for (values, out) in values.chunks(CHUNK).zip(out.chunks_mut(CHUNK)) {
            let stretch = values.first().and_then(|first| index.stretch(*first));
            let done = stretch.is_some_and(|stretch| {
                index.all_inside(stretch, values) && index.convert_within::<UNIT, SPAN>(stretch, values, out)
            });
            if !done {
                for (i, (value, slot)) in values.iter().zip(out).enumerate() {
                    *slot = self.one::<UNIT, SPAN>(index, *value, row + i)?;
                }
            }
            row += values.len();
        }
        Ok(())
    }

    #[inline]
    fn one<const UNIT: i64, const SPAN: i64>(&self, index: &Index, value: i64, row: usize) -> Result<i32, PeriodError> {
        match index.stretch(value) {
            Some(stretch) => Ok(narrow((value + index.offsets[stretch]).div_euclid(UNIT * SPAN))),
            None => self.one_outside::<UNIT, SPAN>(value, row),
        }
    }

    #[cold]
    fn one_outside<const UNIT: i64, const SPAN: i64>(&self, value: i64, row: usize) -> Result<i32, PeriodError> {
        let error = || PeriodError::InstantOutOfRange { row, value, unit: if UNIT == SECOND { "s" } else { "ms" } };
        let seconds = value.div_euclid(UNIT);
        let at = DateTime::<Utc>::from_timestamp(seconds, 0).ok_or_else(error)?;
        let local = seconds + i64::from(self.zone.offset_seconds(at));
        i32::try_from(local.div_euclid(SPAN)).map_err(|_| error())
    }
}

impl fmt::Display for ZoneTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (tz data {})", self.zone, tz_data_version())
    }
}

/// Local day of each second where every row names its zone: `codes[row]` is an index into `tables`.
///
/// A fact table holds shops of many zones; the codes are typically the keys of a dictionary column of shops or zones.
///
/// ```
/// use kpi_core::period::{Market, ZoneTable, local_days_by_zone};
/// let tables = [Market::US, Market::VN].map(|market| ZoneTable::new(market.default_zone()));
/// let mut days = [0; 2];
/// local_days_by_zone(&tables, &[0_u8, 1], &[1_767_225_600, 1_767_225_600], &mut days)?; // 2026-01-01T00:00Z
/// assert_eq!(days, [20453, 20454]);
///
/// let error = local_days_by_zone(&tables, &[0_u8, 2], &[0, 0], &mut days).unwrap_err();
/// assert_eq!(error.to_string(), "row 1: zone code 2 is outside the 2 zones given");
/// # Ok::<(), kpi_core::period::PeriodError>(())
/// ```
pub fn local_days_by_zone<C: Copy + TryInto<usize> + fmt::Display>(
    tables: &[ZoneTable],
    codes: &[C],
    utc_seconds: &[i64],
    out: &mut [i32],
) -> Result<(), PeriodError> {
    by_zone::<C, SECOND>(tables, |table| &table.seconds, codes, utc_seconds, out)
}

/// As [`local_days_by_zone`], for milliseconds.
pub fn local_days_by_zone_ms<C: Copy + TryInto<usize> + fmt::Display>(
    tables: &[ZoneTable],
    codes: &[C],
    utc_millis: &[i64],
    out: &mut [i32],
) -> Result<(), PeriodError> {
    by_zone::<C, MILLI>(tables, |table| &table.millis, codes, utc_millis, out)
}

fn by_zone<C: Copy + TryInto<usize> + fmt::Display, const UNIT: i64>(
    tables: &[ZoneTable],
    index_of: impl Fn(&ZoneTable) -> &Index,
    codes: &[C],
    values: &[i64],
    out: &mut [i32],
) -> Result<(), PeriodError> {
    same_length("zone codes", values.len(), codes.len())?;
    same_length("output", values.len(), out.len())?;
    let unknown =
        |code: C, row: usize| PeriodError::UnknownZoneCode { code: code.to_string(), row, zones: tables.len() };
    // Per chunk, the offset of every zone that changes no clock between the chunk's first and last instant.
    let mut offsets: Vec<i64> = Vec::with_capacity(tables.len());
    let mut row = 0;
    for ((values, codes), out) in values.chunks(CHUNK).zip(codes.chunks(CHUNK)).zip(out.chunks_mut(CHUNK)) {
        let lowest = values.iter().copied().min().unwrap_or(0);
        let highest = values.iter().copied().max().unwrap_or(0);
        offsets.clear();
        // With more zones than values the table of offsets would cost more than it saves.
        if tables.len() <= CHUNK {
            offsets.extend(tables.iter().map_while(|table| {
                let index = index_of(table);
                let stretch = index.stretch(lowest).filter(|stretch| highest < index.starts[stretch + 1]);
                stretch.map(|stretch| index.offsets[stretch])
            }));
        }
        // Every zone is known here only when all of them are steady.
        let least = offsets.iter().copied().min().unwrap_or(0);
        let most = offsets.iter().copied().max().unwrap_or(0);
        let counter = (!offsets.is_empty() && offsets.len() == tables.len())
            .then(|| SpanCounter::<UNIT, DAY>::new(lowest + least, highest + most))
            .flatten();
        for (i, ((value, code), slot)) in values.iter().zip(codes).zip(out).enumerate() {
            let zone: usize = (*code).try_into().map_err(|_| unknown(*code, row + i))?;
            *slot = if let Some(counter) = counter {
                let offset = offsets.get(zone).ok_or_else(|| unknown(*code, row + i))?;
                counter.span(value + offset)
            } else {
                let table = tables.get(zone).ok_or_else(|| unknown(*code, row + i))?;
                table.one::<UNIT, DAY>(index_of(table), *value, row + i)?
            };
        }
        row += values.len();
    }
    Ok(())
}

/// Clock changes in one unit of time, with a coarse index from time to stretch.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Index {
    /// First instant of each stretch, ascending, and at the end the first instant after the table.
    starts: Vec<i64>,
    /// What to add to UTC in each stretch.
    offsets: Vec<i64>,
    /// Stretch at the first instant of each bucket of `1 << shift` units.
    buckets: Vec<u32>,
    shift: u32,
}

impl Index {
    fn new(starts: &[i64], offsets: &[i32], unit: i64) -> Self {
        let starts: Vec<i64> = starts.iter().map(|start| start * unit).collect();
        let offsets: Vec<i64> = offsets.iter().map(|offset| i64::from(*offset) * unit).collect();
        // About 12 days: a bucket seldom holds a change and never many, and the index stays small.
        let shift = if unit == SECOND { 20 } else { 30 };
        let (first, end) = (starts[0], starts[starts.len() - 1]);
        let mut buckets = Vec::new();
        let (mut at, mut stretch) = (first, 0);
        while at < end {
            while starts[stretch + 1] <= at {
                stretch += 1;
            }
            buckets.push(u32::try_from(stretch).unwrap_or(u32::MAX));
            at += 1 << shift;
        }
        Self { starts, offsets, buckets, shift }
    }

    /// The stretch that holds `value`, or `None` outside the table.
    #[inline]
    fn stretch(&self, value: i64) -> Option<usize> {
        let since = value.checked_sub(self.starts[0]).and_then(|since| u64::try_from(since).ok())?;
        let mut stretch = *self.buckets.get(usize::try_from(since >> self.shift).ok()?)? as usize;
        while *self.starts.get(stretch + 1)? <= value {
            stretch += 1;
        }
        Some(stretch)
    }

    /// Whether every value lies in the stretch. The sign bits of two differences collect any that does not.
    fn all_inside(&self, stretch: usize, values: &[i64]) -> bool {
        let (start, last) = (self.starts[stretch], self.starts[stretch + 1] - 1);
        let signs = values.iter().fold(0, |signs, value| signs | value.wrapping_sub(start) | last.wrapping_sub(*value));
        signs >= 0
    }

    /// Converts values of one stretch; false, and nothing done, when the stretch is too long for 32 bits.
    fn convert_within<const UNIT: i64, const SPAN: i64>(
        &self,
        stretch: usize,
        values: &[i64],
        out: &mut [i32],
    ) -> bool {
        let (offset, start, end) = (self.offsets[stretch], self.starts[stretch], self.starts[stretch + 1]);
        let Some(counter) = SpanCounter::<UNIT, SPAN>::new(start + offset, end + offset) else { return false };
        for (value, slot) in values.iter().zip(out) {
            *slot = counter.span(value + offset);
        }
        true
    }
}

/// Which span of `UNIT * SPAN` a local time lies in, for local times of a known range.
///
/// Times are counted from the span of the lowest, so they are not negative; the power of two in the divisor is shifted
/// out, so they fit 32 bits and the division by a constant runs on vectors.
#[derive(Clone, Copy)]
struct SpanCounter<const UNIT: i64, const SPAN: i64> {
    first: i32,
    base: i64,
}

impl<const UNIT: i64, const SPAN: i64> SpanCounter<UNIT, SPAN> {
    const TWOS: u32 = (UNIT * SPAN).trailing_zeros();
    const ODD: u32 = low_bits((UNIT * SPAN) >> Self::TWOS);

    /// `None` when the range is too long for 32 bits.
    fn new(lowest: i64, highest: i64) -> Option<Self> {
        let first = lowest.div_euclid(UNIT * SPAN);
        let base = first * (UNIT * SPAN);
        let fits = (highest - base) >> Self::TWOS <= i64::from(u32::MAX);
        fits.then(|| Self { first: narrow(first), base })
    }

    #[inline]
    fn span(self, local: i64) -> i32 {
        let spans = low_bits((local - self.base) >> Self::TWOS) / Self::ODD;
        self.first.wrapping_add(spans.cast_signed())
    }
}

fn same_length(what: &'static str, expected: usize, found: usize) -> Result<(), PeriodError> {
    if expected == found { Ok(()) } else { Err(PeriodError::LengthMismatch { what, expected, found }) }
}

fn offset_at(zone: ShopZone, seconds: i64) -> i32 {
    DateTime::<Utc>::from_timestamp(seconds, 0).map_or(0, |at| zone.offset_seconds(at))
}

fn offset_i32(offset: i64) -> i32 {
    i32::try_from(offset).unwrap_or(0)
}

/// Days since 1970-01-01.
fn days_of(day: NaiveDate) -> i32 {
    day.to_epoch_days()
}

#[expect(clippy::cast_possible_truncation, reason = "days and hours of the years 1900 to 2200 fit 32 bits")]
#[inline]
fn narrow(value: i64) -> i32 {
    value as i32
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the caller bounds the value to 32 bits")]
#[inline]
const fn low_bits(value: i64) -> u32 {
    value as u32
}
