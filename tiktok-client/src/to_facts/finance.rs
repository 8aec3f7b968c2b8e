use super::context::{Converted, FactContext, Refused};
use super::values::{amount, currency, label, need};
use crate::api::finance::{
    FeeTaxBreakdown, GetTransactionsByStatementResponse, GetUnsettledTransactionsTransaction, RevenueBreakdown,
    ShippingCostBreakdown,
};
use crate::types::{ApiId, CurrencyCode, Record};
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
/// - Supplementary amounts are already contained in the others and become `INFO`; one that has the name of another
///   component of the transaction ends in `_contained`.
/// - Components have the names of the export where both have them: `subtotal_before_discounts`, not
///   `subtotal_before_discount_amount`.
pub fn settlements(page: &GetTransactionsByStatementResponse, context: &FactContext) -> Converted<SettlementLine> {
    Converted::each(&page.transactions, "transactions", |sent, rows, issues| {
        let kind = need(&sent.type_, "type")?;
        let mut lines = Lines::begin(sent.id.as_ref(), kind.as_str(), page.currency.as_ref(), context)?;
        let base = &mut lines.base;
        base.statement_id = page.id.as_ref().and_then(|id| StatementId::try_new(id.as_str()).ok());
        base.order_id.clone_from(&sent.order_id);
        base.related_order_id = order(sent.adjustment_order_id.as_ref().or(sent.associated_order_id.as_ref()));
        base.order_day = sent.order_create_time.map(|time| time.date_naive());
        base.settled_day = page.create_time.map(|time| time.date_naive());
        let groups = Groups {
            revenue: (sent.revenue_amount, sent.revenue_breakdown.as_ref()),
            shipping: (sent.shipping_cost_amount, sent.shipping_cost_breakdown.as_ref()),
            fee_tax: (sent.fee_tax_amount, sent.fee_tax_breakdown.as_ref()),
            adjustment: sent.adjustment_amount,
        };
        lines.fill(&groups, rows, issues)?;
        lines.push(rows, SettlementGroup::Reserve, "reserve", sent.reserve_amount.unwrap_or_default())?;
        lines.contained(rows, named(sent.supplementary_component.as_ref(), "supplementary_component")?)?;
        if let Some((total, _)) = groups.differs_from(sent.settlement_amount) {
            issues.push(Issue::warning(
                "to_facts.settlement_differs",
                "settlement_amount",
                total,
                "the settlement is not revenue, shipping, fees and adjustment together",
                "the groups are used; compare the statement in Seller Center",
            ));
        }
        Ok(())
    })
}

/// Transactions that are not settled yet, as estimates: lines with `is_estimate`, without a day of settlement.
///
/// A transaction leaves the list once it is settled; its estimates must then be dropped, not added. What the parts leave
/// over of the estimated settlement is a line of its own, `estimate_other`, and a warning, as in the export: the platform
/// shows goods before it has computed the fees.
pub fn unsettled(
    transactions: &[GetUnsettledTransactionsTransaction],
    context: &FactContext,
) -> Converted<SettlementLine> {
    Converted::each(transactions, "transactions", |sent, rows, issues| {
        let kind = need(&sent.type_, "type")?;
        let mut lines = Lines::begin(sent.id.as_ref(), kind.as_str(), sent.currency.as_ref(), context)?;
        let base = &mut lines.base;
        base.order_id.clone_from(&sent.order_id);
        base.related_order_id = order(sent.adjustment_order_id.as_ref());
        base.order_day = sent.order_create_time.map(|time| time.date_naive());
        base.is_estimate = Some(true);
        base.unsettled_reason = label(sent.unsettled_reason.as_deref());
        let groups = Groups {
            revenue: (sent.est_revenue_amount, sent.revenue_breakdown.as_ref()),
            shipping: (sent.est_shipping_cost_amount, sent.shipping_cost_breakdown.as_ref()),
            fee_tax: (sent.est_fee_tax_amount, sent.fee_tax_breakdown.as_ref()),
            adjustment: sent.est_adjustment_amount,
        };
        lines.fill(&groups, rows, issues)?;
        if let Some((total, rest)) = groups.differs_from(sent.est_settlement_amount) {
            issues.push(Issue::warning(
                "to_facts.settlement_differs",
                "est_settlement_amount",
                total,
                "the estimate is not revenue, shipping, fees and adjustment together",
                "the difference is a line of its own; the settled transaction will say what it is",
            ));
            lines.push(rows, SettlementGroup::Adjustment, "estimate_other", rest.unwrap_or_default())?;
        }
        Ok(())
    })
}

/// The totals of a transaction with what they consist of.
struct Groups<'a> {
    revenue: (Option<Decimal>, Option<&'a RevenueBreakdown>),
    shipping: (Option<Decimal>, Option<&'a ShippingCostBreakdown>),
    fee_tax: (Option<Decimal>, Option<&'a FeeTaxBreakdown>),
    adjustment: Option<Decimal>,
}

impl Groups<'_> {
    /// The stated total and what the groups leave over of it, where they do not add up to it.
    fn differs_from(&self, total: Option<Decimal>) -> Option<(Decimal, Option<Decimal>)> {
        let total = total?;
        let added = sum([self.revenue.0, self.shipping.0, self.fee_tax.0, self.adjustment].into_iter().flatten());
        (added != Some(total)).then(|| (total, added.and_then(|added| total.checked_sub(added))))
    }
}

/// The lines of one transaction.
struct Lines {
    base: SettlementLine,
}

impl Lines {
    fn begin(
        id: Option<&ApiId>,
        kind: &str,
        code: Option<&CurrencyCode>,
        context: &FactContext,
    ) -> Result<Self, Refused> {
        let unit = currency(code, context, "currency")?;
        let id = need(&id, "id")?;
        let id = SettlementId::try_new(id.as_str())
            .map_err(|error| Issue::error(error.code(), "id", id, error.to_string(), error.cure()))?;
        let (shop, group) = (context.shop_id.clone(), SettlementGroup::Info);
        let mut base = SettlementLine::new(id, shop, kind.into(), unit, group, "".into(), Amount::ZERO);
        base.market = context.market;
        base.source.clone_from(&context.source);
        base.observed_time = context.observed_time;
        Ok(Self { base })
    }

    fn fill(&self, sent: &Groups<'_>, rows: &mut Vec<SettlementLine>, issues: &mut Issues) -> Result<(), Refused> {
        let revenue = named(sent.revenue.1, "revenue_breakdown")?;
        self.group(rows, issues, SettlementGroup::Revenue, "revenue", sent.revenue.0, &revenue)?;
        let shipping = named(sent.shipping.1, "shipping_cost_breakdown")?;
        self.group(rows, issues, SettlementGroup::Shipping, "shipping", sent.shipping.0, &shipping)?;
        let contained = sent.shipping.1.and_then(|parts| parts.supplementary_component.as_ref());
        let contained = named(contained, "supplementary_component")?;
        let (fees, taxes) = match sent.fee_tax.1 {
            Some(parts) => (named(parts.fee.as_ref(), "fee")?, named(parts.tax.as_ref(), "tax")?),
            None => (Vec::new(), Vec::new()),
        };
        for (name, value) in &taxes {
            self.push(rows, SettlementGroup::Tax, name, *value)?;
        }
        let taxes = sum(taxes.iter().map(|(_, value)| *value));
        let fee_total = match (sent.fee_tax.0, taxes) {
            (Some(total), Some(taxes)) => total.checked_sub(taxes),
            (total, _) => total,
        };
        self.group(rows, issues, SettlementGroup::Fee, "fee", fee_total, &fees)?;
        self.push(rows, SettlementGroup::Adjustment, "adjustment", sent.adjustment.unwrap_or_default())?;
        self.contained(rows, contained)
    }

    /// Amounts that the others contain already. Their names must differ from the others': the component is part of the
    /// key of a row.
    fn contained(&self, rows: &mut Vec<SettlementLine>, parts: Vec<(String, Decimal)>) -> Result<(), Refused> {
        for (mut name, value) in parts {
            let own = |row: &SettlementLine| row.settlement_id == self.base.settlement_id;
            while rows.iter().rev().take_while(|row| own(row)).any(|row| row.component.as_str() == name) {
                name.push_str("_contained");
            }
            self.push(rows, SettlementGroup::Info, &name, value)?;
        }
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

fn order(id: Option<&ApiId>) -> Option<OrderId> {
    id.filter(|id| !matches!(id.as_str(), "" | "0")).and_then(|id| OrderId::try_new(id.as_str()).ok())
}

fn sum(values: impl Iterator<Item = Decimal>) -> Option<Decimal> {
    let mut values = values;
    values.try_fold(Decimal::ZERO, Decimal::checked_add)
}

/// Components that the export calls otherwise.
const EXPORT_NAMES: &[(&str, &str)] = &[
    ("customer_paid_shipping_fee", "customer_shipping_fee"),
    ("gmv_max_coupon_fee", "gmv_max_coupon"),
    ("refund_subtotal_before_discount", "refund_before_seller_discounts"),
    ("return_shipping_fee", "actual_return_shipping_fee"),
    ("sales_tax_referral_fee", "referral_fee_tax"),
    ("seller_discount", "seller_discounts"),
    ("seller_discount_refund", "refund_of_seller_discounts"),
    ("seller_growth_fee", "growth_fee"),
    ("subtotal_before_discount", "subtotal_before_discounts"),
    ("vn_fix_infrastructure_fee", "infrastructure_fee"),
];

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
            let name = name.strip_suffix("_amount").unwrap_or(&name);
            let known = EXPORT_NAMES.iter().find(|(sent, _)| *sent == name);
            Ok((known.map_or(name, |(_, name)| name).to_owned(), value))
        })
        .collect()
}
