use super::context::{Converted, FactContext, Refused};
use super::values::{amount, currency, need};
use crate::api::finance::{GetTransactionsByStatementResponse, Transaction};
use crate::types::{ApiId, Record};
use kpi_core::model::{Amount, Issue, Issues, OrderId, SettlementGroup, SettlementId, SettlementLine, StatementId};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::Value;

/// Transactions of a statement as settlement lines, one for each amount that is not zero.
///
/// - Amounts are signed as they come: what the seller receives is positive.
/// - Revenue, shipping, fees and taxes, and adjustment of a transaction add up to its settlement amount; reserves come
///   on top, and the two together are what is paid out.
/// - Where the named amounts of a group do not add up to the group's total, the difference is a line of its own,
///   `revenue_other`, `shipping_other` or `fee_other`, and a warning: the platform adds fees without a new version.
/// - Supplementary amounts are already contained in the others and become `INFO`.
pub fn settlements(page: &GetTransactionsByStatementResponse, context: &FactContext) -> Converted<SettlementLine> {
    Converted::each(&page.transactions, "transactions", |sent, rows, issues| {
        Lines::begin(page, sent, context)?.fill(sent, rows, issues)
    })
}

/// The lines of one transaction.
struct Lines {
    base: SettlementLine,
}

impl Lines {
    fn begin(
        page: &GetTransactionsByStatementResponse,
        sent: &Transaction,
        context: &FactContext,
    ) -> Result<Self, Refused> {
        let unit = currency(page.currency.as_ref(), context, "currency")?;
        let kind = need(&sent.type_, "type")?;
        let id = need(&sent.id, "id")?;
        let id = SettlementId::try_new(id.as_str())
            .map_err(|error| Issue::error(error.code(), "id", &id, error.to_string(), error.cure()))?;
        let mut base = SettlementLine::new(
            id,
            context.shop_id.clone(),
            kind.as_str().into(),
            unit,
            SettlementGroup::Info,
            "".into(),
            Amount::ZERO,
        );
        base.market = context.market;
        base.statement_id = page.id.as_ref().and_then(|id| StatementId::try_new(id.as_str()).ok());
        base.order_id.clone_from(&sent.order_id);
        base.related_order_id = order(sent.adjustment_order_id.as_ref().or(sent.associated_order_id.as_ref()));
        base.order_day = sent.order_create_time.map(|time| time.date_naive());
        base.settled_day = page.create_time.map(|time| time.date_naive());
        base.source.clone_from(&context.source);
        base.observed_time = context.observed_time;
        Ok(Self { base })
    }

    fn fill(&self, sent: &Transaction, rows: &mut Vec<SettlementLine>, issues: &mut Issues) -> Result<(), Refused> {
        let revenue = named(sent.revenue_breakdown.as_ref(), "revenue_breakdown")?;
        self.group(rows, issues, SettlementGroup::Revenue, "revenue", sent.revenue_amount, &revenue)?;
        let shipping = named(sent.shipping_cost_breakdown.as_ref(), "shipping_cost_breakdown")?;
        self.group(rows, issues, SettlementGroup::Shipping, "shipping", sent.shipping_cost_amount, &shipping)?;
        let (fees, taxes) = match &sent.fee_tax_breakdown {
            Some(parts) => (named(parts.fee.as_ref(), "fee")?, named(parts.tax.as_ref(), "tax")?),
            None => (Vec::new(), Vec::new()),
        };
        for (name, value) in &taxes {
            self.push(rows, SettlementGroup::Tax, name, *value)?;
        }
        let taxes = sum(taxes.iter().map(|(_, value)| *value));
        let fee_total = match (sent.fee_tax_amount, taxes) {
            (Some(total), Some(taxes)) => total.checked_sub(taxes),
            (total, _) => total,
        };
        self.group(rows, issues, SettlementGroup::Fee, "fee", fee_total, &fees)?;
        self.push(rows, SettlementGroup::Adjustment, "adjustment", sent.adjustment_amount.unwrap_or_default())?;
        self.push(rows, SettlementGroup::Reserve, "reserve", sent.reserve_amount.unwrap_or_default())?;
        for (name, value) in named(sent.supplementary_component.as_ref(), "supplementary_component")? {
            self.push(rows, SettlementGroup::Info, &name, value)?;
        }
        check(sent, issues);
        Ok(())
    }

    fn push(
        &self,
        rows: &mut Vec<SettlementLine>,
        group: SettlementGroup,
        component: &str,
        value: Decimal,
    ) -> Result<(), Refused> {
        if let Some(value) = amount(Some(value), component)?.filter(|value| *value != Amount::ZERO) {
            let mut row = self.base.clone();
            row.group = group;
            row.component = component.into();
            row.amount = value;
            rows.push(row);
        }
        Ok(())
    }

    /// The named amounts of a group, and what is missing to its total.
    fn group(
        &self,
        rows: &mut Vec<SettlementLine>,
        issues: &mut Issues,
        group: SettlementGroup,
        name: &str,
        total: Option<Decimal>,
        parts: &[(String, Decimal)],
    ) -> Result<(), Refused> {
        for (component, value) in parts {
            self.push(rows, group.clone(), component, *value)?;
        }
        let Some(total) = total else { return Ok(()) };
        let rest = sum(parts.iter().map(|(_, value)| *value)).and_then(|sum| total.checked_sub(sum));
        let Some(rest) = rest else {
            return Err(Issue::error("model.does_not_fit", name, total, "the sum has too many digits", "report it"));
        };
        if !rest.is_zero() {
            if !parts.is_empty() {
                issues.push(Issue::warning(
                    "to_facts.breakdown_differs",
                    name,
                    rest,
                    format!("the named amounts do not add up to the {name} total {total}"),
                    "the difference is a line of its own; look for a new fee in the platform's release notes",
                ));
            }
            self.push(rows, group, &format!("{name}_other"), rest)?;
        }
        Ok(())
    }
}

/// Compares the settlement amount with its groups.
fn check(sent: &Transaction, issues: &mut Issues) {
    let groups = [sent.revenue_amount, sent.shipping_cost_amount, sent.fee_tax_amount, sent.adjustment_amount];
    let Some(total) = sent.settlement_amount else { return };
    let added = sum(groups.into_iter().flatten());
    if added != Some(total) {
        issues.push(Issue::warning(
            "to_facts.settlement_differs",
            "settlement_amount",
            total,
            "the settlement is not revenue, shipping, fees and adjustment together",
            "the groups are used; compare the statement in Seller Center",
        ));
    }
}

fn order(id: Option<&ApiId>) -> Option<OrderId> {
    id.filter(|id| !matches!(id.as_str(), "" | "0")).and_then(|id| OrderId::try_new(id.as_str()).ok())
}

fn sum(values: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let mut values = values;
    values.try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// The amounts of a breakdown by name, without the `_amount` at the end. Nested objects are not amounts of their own.
fn named<T: Record + Serialize>(breakdown: Option<&T>, field: &str) -> Result<Vec<(String, Decimal)>, Refused> {
    let Some(breakdown) = breakdown else { return Ok(Vec::new()) };
    let unreadable = |value: &dyn std::fmt::Display| {
        Issue::error("to_facts.breakdown", field, value, "an amount cannot be read", "report the value")
    };
    let Value::Object(fields) = serde_json::to_value(breakdown).map_err(|error| unreadable(&error))? else {
        return Ok(Vec::new());
    };
    fields
        .into_iter()
        .filter_map(|(name, value)| match value {
            Value::String(text) => Some((name, text)),
            _ => None,
        })
        .map(|(name, text)| {
            let value = Decimal::from_str_exact(&text).map_err(|_| unreadable(&text))?;
            Ok((name.strip_suffix("_amount").unwrap_or(&name).to_owned(), value))
        })
        .collect()
}
