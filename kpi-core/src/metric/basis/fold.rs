//! A basis as expressions over `order_lines` and `after_sales`.

use super::{Basis, Clock, Inclusion, Price, Refunds};
use crate::metric::expr::{Arithmetic, Comparison, Expr, Literal};
use crate::metric::resolved::{ClockCase, RowClock};

/// What a basis says about a row of `order_lines`.
pub(crate) struct Folded {
    pub(crate) clock: RowClock,
    pub(crate) amount: Expr,
    pub(crate) conditions: Vec<Expr>,
}

impl Basis {
    pub(crate) fn fold(&self) -> Folded {
        Folded { clock: self.clock.row_clock(), amount: self.amount(), conditions: self.conditions() }
    }

    fn amount(&self) -> Expr {
        let column = |name: &str| Expr::name(name).or_zero();
        let mut amount = Expr::name("quantity").arithmetic(Arithmetic::Mul, Expr::name("unit_price"));
        let discounts: &[&str] = match self.amounts.price {
            Price::List => &[],
            Price::AfterSellerDiscount => &["seller_discount"],
            Price::AfterAllDiscounts => &["seller_discount", "platform_discount"],
        };
        for name in discounts {
            amount = amount.arithmetic(Arithmetic::Sub, column(name));
        }
        if self.amounts.payment_discount == Inclusion::Include {
            amount = amount.arithmetic(Arithmetic::Sub, column("payment_platform_discount"));
        }
        let on_top = [
            (self.amounts.shipping, "shipping_fee"),
            (self.amounts.tax, "tax"),
            (self.amounts.buyer_fees, "buyer_fees"),
        ];
        for (inclusion, name) in on_top {
            if inclusion == Inclusion::Include {
                amount = amount.arithmetic(Arithmetic::Add, column(name));
            }
        }
        amount
    }

    fn conditions(&self) -> Vec<Expr> {
        let flag = |name: &str| Expr::name(name).or_false();
        let unpaid = || Expr::name("paid_time").is_null(false);
        let lines = &self.lines;
        let mut conditions = Vec::new();
        let mut exclude = |inclusion: Inclusion, condition: Expr| {
            if inclusion == Inclusion::Exclude {
                conditions.push(condition);
            }
        };
        let cancelled =
            Expr::Compare(Comparison::NotEqual, Box::new(Expr::name("status")), Box::new(Expr::text("CANCELLED")));
        exclude(lines.cancelled, cancelled);
        // The clocks of payment leave unpaid lines out by themselves.
        let needs_payment = self.clock == Clock::Paid;
        if !needs_payment {
            exclude(lines.unpaid, unpaid().negated().or(flag("is_cod")));
            exclude(lines.cod_unpaid, unpaid().negated().or(flag("is_cod").negated()));
        }
        exclude(lines.samples, flag("is_sample").negated());
        exclude(lines.preorders, flag("is_preorder").negated());
        exclude(lines.gifts, flag("is_gift").negated());
        exclude(lines.replacements, flag("is_replacement").negated());
        exclude(lines.exchanges, flag("is_exchange").negated());
        conditions
    }
}

impl Clock {
    /// Columns of `order_lines` that give the moment.
    pub(crate) fn row_clock(self) -> RowClock {
        let column = match self {
            Self::Created => "create_time",
            Self::Paid => "paid_time",
            Self::PaidOrPlacedCod => {
                return RowClock::new(vec![
                    ClockCase::when(Expr::name("is_cod").or_false(), "create_time"),
                    ClockCase::always("paid_time"),
                ]);
            }
            Self::Shipped => "collection_time",
            Self::Delivered => "delivery_time",
            Self::Completed => "completed_time",
            Self::Settled => "settled_time",
        };
        RowClock::new(vec![ClockCase::always(column)])
    }
}

/// The refunds that belong to a basis, as table, value, conditions and clock; `None` when refunds are ignored.
///
/// By order date they stand in the order line itself. By refund date they are the after-sales whose money went back on
/// that day: only the last request of a chain, only the parts that the amounts include, and without cancellations when
/// cancelled lines are not in the gross amount either.
pub(crate) fn refund_measure(basis: &Basis) -> Option<(&'static str, Expr, Vec<Expr>, RowClock)> {
    match basis.refunds {
        Refunds::Ignore => None,
        Refunds::ByOrderDate => {
            Some(("order_lines", Expr::name("refund_amount").or_zero(), basis.conditions(), basis.clock.row_clock()))
        }
        Refunds::ByRefundDate => {
            let mut value = Expr::name("refund_amount").or_zero();
            if basis.amounts.shipping == Inclusion::Exclude {
                value = value.arithmetic(Arithmetic::Sub, Expr::name("refund_shipping").or_zero());
            }
            if basis.amounts.tax == Inclusion::Exclude {
                value = value.arithmetic(Arithmetic::Sub, Expr::name("refund_tax").or_zero());
            }
            let mut conditions = vec![Expr::name("next_id").is_null(false)];
            if basis.lines.cancelled == Inclusion::Exclude {
                let list = ["CANCEL", "BUYER_CANCEL"].map(|word| Literal::Text(word.into())).to_vec();
                conditions.push(Expr::In { value: Box::new(Expr::name("kind")), list, negated: true });
            }
            Some(("after_sales", value, conditions, RowClock::new(vec![ClockCase::always("refund_time")])))
        }
    }
}
