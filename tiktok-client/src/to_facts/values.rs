//! Values of the API as values of the model.

use super::context::{FactContext, Refused};
use crate::types::{ApiMoney, CurrencyCode, Rate as ApiRate};
use kpi_core::model::{Amount, Issue, Label, Rate};
use kpi_core::money::Currency;
use rust_decimal::Decimal;

/// A field without which there is no row.
pub(super) fn need<T: Clone>(value: &Option<T>, field: &str) -> Result<T, Refused> {
    value.clone().ok_or_else(|| {
        Issue::error(
            "to_facts.missing",
            field,
            "",
            format!("the answer has no {field}"),
            "ask for the newest version of the operation; a row cannot be made without it",
        )
    })
}

/// A decimal as an amount, digit for digit.
pub(super) fn amount(value: Option<Decimal>, field: &str) -> Result<Option<Amount>, Refused> {
    value
        .map(|value| {
            Amount::try_new(value)
                .map_err(|error| Issue::error(error.code(), field, value, error.to_string(), error.cure()))
        })
        .transpose()
}

/// The currency of an element: its own, else the shop's.
pub(super) fn currency(code: Option<&CurrencyCode>, context: &FactContext, field: &str) -> Result<Currency, Refused> {
    match code {
        Some(code) => code.currency().ok_or_else(|| {
            Issue::error(
                "to_facts.currency",
                field,
                code,
                "not a currency",
                "report the value: the amounts have no unit",
            )
        }),
        None => context.currency.ok_or_else(|| {
            Issue::error(
                "to_facts.currency",
                field,
                "",
                "the answer names no currency",
                "give the shop's currency in the context",
            )
        }),
    }
}

/// An amount with a currency beside it, which must be the row's.
pub(super) fn money(value: Option<&ApiMoney>, row: Currency, field: &str) -> Result<Option<Amount>, Refused> {
    let Some(money) = value else { return Ok(None) };
    if let Some(code) = &money.currency
        && money.amount.is_some()
        && code.currency() != Some(row)
    {
        return Err(Issue::error(
            "money.currency_mismatch",
            field,
            code,
            format!("the row is in {row}"),
            "amounts of two currencies cannot stand in one row; ask in the shop's currency",
        ));
    }
    amount(money.amount, field)
}

/// A text as a label; blank texts are nothing.
pub(super) fn label(text: Option<&str>) -> Option<Label> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(Label::from)
}

/// A share of 1 from a percentage, with its sign or without.
pub(super) fn percentage(rate: Option<&ApiRate>, field: &str) -> Result<Option<Rate>, Refused> {
    scaled(rate, 2, field)
}

/// A share of 1 from a number that counts in 10^-`places`; a percent sign always means hundredths.
pub(super) fn scaled(rate: Option<&ApiRate>, places: u32, field: &str) -> Result<Option<Rate>, Refused> {
    let Some(rate) = rate else { return Ok(None) };
    let Some(sent) = rate.number() else { return Ok(None) };
    let places = if matches!(rate, ApiRate::Percent(_)) { 2 } else { places };
    let refuse = || Issue::error("to_facts.rate", field, sent, "the rate has too many digits", "report the value");
    let mut number = sent;
    let scale = sent.scale().checked_add(places).ok_or_else(refuse)?;
    number.set_scale(scale).map_err(|_| refuse())?;
    Rate::try_new(number)
        .map(Some)
        .map_err(|error| Issue::error(error.code(), field, number, error.to_string(), error.cure()))
}
