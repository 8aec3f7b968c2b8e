//! Cells of a row as typed values; a cell that cannot be used blames its column.

use chrono::{DateTime, NaiveDate, Utc};
use kpi_core::error::ModelError;
use kpi_core::model::{Amount, Label, Rate};

use super::super::dates::instant;
use super::super::numbers::Fault;
use super::super::plan::Plan;
use super::super::rows::RowBuf;
use super::super::survey::is_damaged_id;
use super::Blame;
use crate::error::excerpt;

/// A row and what is needed to read it.
#[derive(Debug)]
pub(super) struct Cells<'c, 'o> {
    pub(super) plan: &'c mut Plan<'o>,
    pub(super) row: &'c RowBuf,
}

/// A dash, a slash or nothing.
fn is_none(text: &str) -> bool {
    matches!(text, "" | "-" | "--" | "/")
}

pub(super) fn missing(slot: usize) -> Blame {
    (slot, Fault::new("seller_center.missing_value", "the cell is blank", "export the file again"))
}

impl<'c, 'o> Cells<'c, 'o> {
    pub(super) fn new(plan: &'c mut Plan<'o>, row: &'c RowBuf) -> Self {
        Self { plan, row }
    }

    /// The text of a cell, `None` for a blank, a dash or a slash.
    pub(super) fn text(&self, slot: impl Into<usize>) -> Option<&'c str> {
        Some(self.row.get(slot)).filter(|text| !is_none(text))
    }

    pub(super) fn label(&self, slot: impl Into<usize>) -> Option<Label> {
        self.text(slot).map(Label::new)
    }

    pub(super) fn amount(&self, slot: impl Into<usize>) -> Result<Option<Amount>, Blame> {
        let slot = slot.into();
        let value = self.plan.numbers.amount(self.row.get(slot), self.row.is_number(slot)).map_err(|f| (slot, f))?;
        value
            .map(Amount::try_from_scaled)
            .transpose()
            .map_err(|error| (slot, Fault::new(error.code(), error.to_string(), error.cure())))
    }

    pub(super) fn need_amount(&self, slot: impl Into<usize>) -> Result<Amount, Blame> {
        let slot = slot.into();
        self.amount(slot)?.ok_or_else(|| missing(slot))
    }

    pub(super) fn count(&self, slot: impl Into<usize>) -> Result<Option<i64>, Blame> {
        let slot = slot.into();
        self.plan.numbers.count(self.row.get(slot), self.row.is_number(slot)).map_err(|fault| (slot, fault))
    }

    pub(super) fn need_count(&self, slot: impl Into<usize>) -> Result<i64, Blame> {
        let slot = slot.into();
        self.count(slot)?.ok_or_else(|| missing(slot))
    }

    pub(super) fn share(&mut self, slot: impl Into<usize>) -> Result<Option<Rate>, Blame> {
        let slot = slot.into();
        let found = self.plan.numbers.share(self.row.get(slot)).map_err(|fault| (slot, fault))?;
        Ok(found.map(|(rate, rounded)| {
            if rounded {
                let title = self.plan.header.title(slot).to_owned();
                let message = || "shares with more than eight decimal places were rounded".to_owned();
                self.plan.report.notice("rate_rounded", title, message);
            }
            rate
        }))
    }

    /// Any dimensionless number as a rate.
    pub(super) fn number(&self, slot: impl Into<usize>) -> Result<Option<Rate>, Blame> {
        let slot = slot.into();
        let value = self.plan.numbers.ratio(self.row.get(slot)).map_err(|fault| (slot, fault))?;
        Ok(value.and_then(super::super::numbers::scaled_rate).map(|(rate, _)| rate))
    }

    pub(super) fn time(&mut self, slot: impl Into<usize>) -> Result<Option<DateTime<Utc>>, Blame> {
        let slot = slot.into();
        let millis = self.plan.clock.instant(self.row.get(slot)).map_err(|fault| (slot, fault))?;
        Ok(millis.map(instant))
    }

    pub(super) fn need_time(&mut self, slot: impl Into<usize>) -> Result<DateTime<Utc>, Blame> {
        let slot = slot.into();
        self.time(slot)?.ok_or_else(|| missing(slot))
    }

    pub(super) fn day(&self, slot: impl Into<usize>) -> Result<Option<NaiveDate>, Blame> {
        let slot = slot.into();
        self.plan.clock.day(self.row.get(slot)).map_err(|fault| (slot, fault))
    }

    /// An id; a number cell or scientific notation is damage.
    pub(super) fn id<T: std::str::FromStr<Err = ModelError>>(
        &self,
        slot: impl Into<usize>,
    ) -> Result<Option<T>, Blame> {
        let slot = slot.into();
        let Some(text) = self.text(slot) else { return Ok(None) };
        if is_damaged_id(text, self.row.is_number(slot)) {
            let fault = Fault::new(
                "seller_center.id_precision_lost",
                format!("{:?} has lost its last digits", excerpt(text)),
                "export the file again and do not open it in a spreadsheet",
            );
            return Err((slot, fault));
        }
        text.parse()
            .map(Some)
            .map_err(|error: ModelError| (slot, Fault::new(error.code(), error.to_string(), error.cure())))
    }

    pub(super) fn need_id<T: std::str::FromStr<Err = ModelError>>(&self, slot: impl Into<usize>) -> Result<T, Blame> {
        let slot = slot.into();
        self.id(slot)?.ok_or_else(|| missing(slot))
    }

    /// An id of digits, as the platform makes them.
    pub(super) fn digits<T: std::str::FromStr<Err = ModelError>>(&self, slot: impl Into<usize>) -> Result<T, Blame> {
        let slot = slot.into();
        let id = self.need_id(slot)?;
        let text = self.row.get(slot);
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(id);
        }
        let reason = format!("{:?} is not an id of digits", excerpt(text));
        Err((slot, Fault::new("seller_center.bad_id", reason, "export the file again")))
    }

    /// Our word for a word of the file; an unknown one is kept and reported.
    pub(super) fn word(
        &mut self,
        slot: impl Into<usize>,
        map: impl Fn(&str) -> Option<&'static str>,
    ) -> Option<String> {
        let slot = slot.into();
        let text = self.text(slot)?;
        let found = map(text);
        if found.is_none() {
            self.plan.unknown_word(self.plan.column_name(slot), text);
        }
        Some(found.unwrap_or(text).to_owned())
    }
}
