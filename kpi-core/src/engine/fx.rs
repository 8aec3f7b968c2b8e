//! Conversion of lines and totals.

use num_bigint::BigInt;

use super::day::day_of;
use super::eval::{BAD, Column, OK, Values};
use super::plan::Task;
use super::texts::{Map, Texts};
use crate::error::{EngineError, MoneyError};
use crate::metric::Convert;
use crate::money::{Currency, Fraction, FxTable, exact};

/// Exact rates, looked up once.
#[derive(Debug)]
pub(crate) struct Converter<'d> {
    fx: &'d FxTable,
    /// By the rule for gaps and the target.
    tables: Vec<(Convert, FxTable)>,
    rates: Map<(usize, u32, i32), Fraction>,
}

/// A rate that is missing.
#[derive(Debug)]
pub(crate) struct Fault(pub(crate) MoneyError);

impl Fault {
    pub(crate) fn named(self, task: &Task, group: String) -> EngineError {
        EngineError::Fx { metric: task.metric.clone(), group, source: Box::new(self.0) }
    }
}

impl<'d> Converter<'d> {
    pub(crate) fn new(fx: &'d FxTable) -> Self {
        Self { fx, tables: Vec::new(), rates: Map::default() }
    }

    /// The rate of a currency on a day.
    pub(crate) fn rate(&mut self, texts: &Texts, convert: &Convert, from: u32, day: i32) -> Result<Fraction, Fault> {
        let same = |known: &Convert| known.currency == convert.currency && known.gap == convert.gap;
        let table = self.tables.iter().position(|(known, _)| same(known)).unwrap_or_else(|| {
            self.tables.push((convert.clone(), self.fx.clone().with_gap(convert.gap)));
            self.tables.len() - 1
        });
        if let Some(known) = self.rates.get(&(table, from, day)) {
            return Ok(known.clone());
        }
        let from_currency = Currency::try_new(&texts.get(from).unwrap_or_default()).map_err(Fault)?;
        let date = day_of(day).unwrap_or_default();
        let Some((_, fx)) = self.tables.get(table) else { return Ok(Fraction::zero()) };
        let rate = fx.quote(from_currency, convert.currency, date).map_err(Fault)?.rate().clone();
        self.rates.insert((table, from, day), rate.clone());
        Ok(rate)
    }

    /// Each selected row converted at its rate and rounded; rows without a currency have no value. Error: what is missing,
    /// and the group of the row.
    pub(crate) fn lines(
        &mut self,
        texts: &Texts,
        convert: &Convert,
        values: &Column,
        currencies: &[u32],
        days: &[i32],
        selected: &[(u32, u32)],
    ) -> Result<Column, (Fault, u32)> {
        let rows = values.states.len();
        let scale = u32::from(convert.digits);
        let (mut out, mut states) = (vec![0_i128; rows], vec![0_u8; rows]);
        let Values::Number { scale: own, values: amounts } = &values.values else {
            return Ok(Column { values: Values::Number { scale, values: out }, states });
        };
        for (row, group) in selected {
            let Ok(row) = usize::try_from(*row) else { continue };
            let (Some(amount), Some(currency), Some(day)) = (amounts.get(row), currencies.get(row), days.get(row))
            else {
                continue;
            };
            let state = values.state(row);
            let converted = match state {
                0 => continue,
                _ if *currency == 0 => continue,
                OK => {
                    let rate = self.rate(texts, convert, *currency, *day).map_err(|fault| (fault, *group))?;
                    let exact = &scaled(&BigInt::from(*amount), *own) * &rate;
                    exact.round(scale, convert.rounding).ok().and_then(|money| exact::to_scaled_i128(money, scale).ok())
                }
                _ => None,
            };
            if let (Some(slot), Some(state)) = (out.get_mut(row), states.get_mut(row)) {
                *state = if converted.is_some() { OK } else { BAD };
                *slot = converted.unwrap_or_default();
            }
        }
        Ok(Column { values: Values::Number { scale, values: out }, states })
    }
}

/// A scaled integer as a fraction.
pub(crate) fn scaled(value: &BigInt, scale: u32) -> Fraction {
    let divisor = Fraction::from(BigInt::from(10_u8).pow(scale));
    Fraction::from(value.clone()).checked_div(&divisor).unwrap_or_else(|_| Fraction::zero())
}
