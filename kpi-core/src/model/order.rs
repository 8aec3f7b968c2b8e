//! An order as an ERP knows it: a header, lines, and amounts that belong to the order as a whole.

use chrono::{DateTime, Utc};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::id::{
    BuyerId, CreatorId, LineId, LiveSessionId, OrderId, PackageId, ProductId, ShopId, SkuId, VideoId, WarehouseId,
};
use super::words::{Channel, Fulfillment, Initiator, OrderStatus};
use super::{AMOUNT_SCALE, Amount, Issue, Issues, Label, OrderLine, Validate};
use crate::error::{Error, ModelError};
use crate::money::{Currency, ZeroWeights, allocate};
use crate::period::Market;

/// Expands `$action!` with the three groups of fields that orders, line items and order lines share.
macro_rules! with_order_fields {
    ($action:ident) => {
        $action! {
            header {
                market: Market, buyer_id: BuyerId, paid_time: DateTime<Utc>, rts_sla_time: DateTime<Utc>,
                rts_time: DateTime<Utc>, tts_sla_time: DateTime<Utc>, collection_time: DateTime<Utc>,
                delivery_sla_time: DateTime<Utc>, delivery_time: DateTime<Utc>, completed_time: DateTime<Utc>,
                cancel_time: DateTime<Utc>, settled_time: DateTime<Utc>, update_time: DateTime<Utc>,
                is_sample: bool, is_preorder: bool, is_replacement: bool, is_exchange: bool, is_cod: bool,
                payment_method: Label, fulfillment: Fulfillment, warehouse_id: WarehouseId, ship_region: Label,
                commerce_platform: Label,
            }
            shared {
                payment_platform_discount, shipping_fee, shipping_seller_discount, shipping_platform_discount, tax,
                buyer_fees,
            }
            line {
                cancel_initiator: Initiator, cancel_reason: Label, product_id: ProductId, sku_id: SkuId,
                seller_sku: Label, product_name: Label, category: Label, returned_quantity: i64,
                seller_discount: Amount, platform_discount: Amount, refund_amount: Amount,
                refund_time: DateTime<Utc>, is_gift: bool, channel: Channel, live_session_id: LiveSessionId,
                video_id: VideoId, creator_id: CreatorId, package_id: PackageId, owner: Label, team: Label,
                source: Label, source_row: i64, observed_time: DateTime<Utc>,
            }
        }
    };
}

macro_rules! define {
    (
        header { $($header:ident: $header_ty:ty,)+ }
        shared { $($shared:ident,)+ }
        line { $($line:ident: $line_ty:ty,)+ }
    ) => {
        /// An order with its lines.
        ///
        /// Field meanings are those of [`OrderLine`]; amounts on the order are totals of the order and are split over
        /// its lines by [`Order::to_lines`].
        ///
        /// ```
        /// use kpi_core::model::{LineItem, Order, OrderStatus};
        /// use kpi_core::money::Currency;
        /// let mut order = Order::new(
        ///     "576461413038785752".parse()?, "7495000000000000001".parse()?, Currency::USD,
        ///     "2026-11-11T01:02:03Z".parse()?,
        /// );
        /// order.shipping_fee = Some("1.00".parse()?);
        /// for (line, price) in [("1", "10.00"), ("2", "10.00"), ("3", "10.00")] {
        ///     order.lines.push(LineItem::new(line.parse()?, OrderStatus::Completed, 1, price.parse()?));
        /// }
        /// let shares: Vec<String> =
        ///     order.to_lines()?.iter().map(|line| line.shipping_fee.unwrap().to_string()).collect();
        /// assert_eq!(shares, ["0.34", "0.33", "0.33"]); // sums to 1.00
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct Order {
            /// Order.
            pub order_id: OrderId,
            /// Shop that sold.
            pub shop_id: ShopId,
            /// Currency of every amount.
            pub currency: Currency,
            /// Order placed.
            pub create_time: DateTime<Utc>,
            $(#[doc = concat!("See [`OrderLine::", stringify!($header), "`].")]
            #[serde(skip_serializing_if = "Option::is_none")]
            pub $header: Option<$header_ty>,)+
            $(#[doc = concat!("Total of the order; see [`OrderLine::", stringify!($shared), "`] for a line's part.")]
            #[serde(skip_serializing_if = "Option::is_none")]
            pub $shared: Option<Amount>,)+
            /// The lines; an order has at least one.
            pub lines: Vec<LineItem>,
        }

        /// One line of an [`Order`]. Field meanings are those of [`OrderLine`].
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct LineItem {
            /// Line within the order.
            pub line_id: LineId,
            /// State of the line.
            pub status: OrderStatus,
            /// Pieces ordered.
            pub quantity: i64,
            /// List price of one piece, before any discount.
            pub unit_price: Amount,
            $(#[doc = concat!("See [`OrderLine::", stringify!($line), "`].")]
            #[serde(skip_serializing_if = "Option::is_none")]
            pub $line: Option<$line_ty>,)+
        }

        impl Order {
            /// An order without lines and details; these can be assigned.
            #[must_use]
            pub fn new(order_id: OrderId, shop_id: ShopId, currency: Currency, create_time: DateTime<Utc>) -> Self {
                Self {
                    order_id, shop_id, currency, create_time,
                    $($header: None,)+ $($shared: None,)+
                    lines: Vec::new(),
                }
            }

            /// One [`OrderLine`] per line. Amounts of the order are split over the lines by their value after discounts
            /// (equally where that is zero for all), to the minor unit of the currency, so that they add up exactly.
            ///
            /// # Errors
            /// [`ModelError::Invalid`] when validation finds an error; all findings are listed.
            pub fn to_lines(&self) -> Result<Vec<OrderLine>, Error> {
                let mut lines = self.whole_lines();
                Self::check(&lines).into_result().map_err(ModelError::Invalid)?;
                let weights = self.weights()?;
                $(if let Some(total) = self.$shared {
                    for (line, part) in lines.iter_mut().zip(split(total, self.currency, &weights)?) {
                        line.$shared = Some(part);
                    }
                })+
                Ok(lines)
            }

            /// The lines without their parts of what the order states once.
            fn whole_lines(&self) -> Vec<OrderLine> {
                self.lines.iter().map(|line| self.line(line)).collect()
            }

            fn line(&self, item: &LineItem) -> OrderLine {
                let mut line = OrderLine::new(
                    self.order_id.clone(), item.line_id.clone(), self.shop_id.clone(), self.currency,
                    self.create_time, item.status.clone(), item.quantity, item.unit_price,
                );
                $(line.$header = self.$header.clone();)+
                $(line.$line = item.$line.clone();)+
                line
            }

            /// The order that the lines came from: the reverse of [`Order::to_lines`].
            ///
            /// # Errors
            /// [`ModelError::Invalid`] when there is no line, or when lines disagree about a field of the order; each
            /// disagreement is listed with its line.
            pub fn from_lines(lines: &[OrderLine]) -> Result<Self, ModelError> {
                let mut issues = Issues::default();
                let Some(first) = lines.first() else {
                    issues.push(no_lines("lines"));
                    return Err(ModelError::Invalid(issues));
                };
                let mut order =
                    Self::new(first.order_id.clone(), first.shop_id.clone(), first.currency, first.create_time);
                $(order.$header = first.$header.clone();)+
                for (index, line) in lines.iter().enumerate() {
                    agree(&mut issues, index, "order_id", &line.order_id, &order.order_id);
                    agree(&mut issues, index, "shop_id", &line.shop_id, &order.shop_id);
                    agree(&mut issues, index, "currency", &line.currency, &order.currency);
                    agree(&mut issues, index, "create_time", &line.create_time, &order.create_time);
                    $(agree(&mut issues, index, stringify!($header), &line.$header, &order.$header);)+
                    $(add(&mut issues, index, stringify!($shared), &mut order.$shared, line.$shared);)+
                    let mut item =
                        LineItem::new(line.line_id.clone(), line.status.clone(), line.quantity, line.unit_price);
                    $(item.$line = line.$line.clone();)+
                    order.lines.push(item);
                }
                if issues.has_errors() { Err(ModelError::Invalid(issues)) } else { Ok(order) }
            }
        }

        impl LineItem {
            /// A line without details; these can be assigned.
            #[must_use]
            pub fn new(line_id: LineId, status: OrderStatus, quantity: i64, unit_price: Amount) -> Self {
                Self { line_id, status, quantity, unit_price, $($line: None,)+ }
            }
        }
    };
}

with_order_fields!(define);

impl Order {
    /// State of the order: that of its lines where they agree, otherwise the least advanced one that is not cancelled.
    pub fn status(&self) -> Option<&OrderStatus> {
        let open = || self.lines.iter().map(|line| &line.status).filter(|status| **status != OrderStatus::Cancelled);
        open().min().or_else(|| self.lines.first().map(|line| &line.status))
    }

    /// Groups lines by shop and order, in the order of their first line. Orders whose lines disagree are left out and
    /// reported.
    pub fn group(lines: &[OrderLine]) -> (Vec<Self>, Issues) {
        let mut groups: IndexMap<(&ShopId, &OrderId), Vec<OrderLine>> = IndexMap::new();
        for line in lines {
            groups.entry((&line.shop_id, &line.order_id)).or_default().push(line.clone());
        }
        let mut issues = Issues::default();
        let mut orders = Vec::with_capacity(groups.len());
        for ((_, order_id), lines) in groups {
            match Self::from_lines(&lines) {
                Ok(order) => orders.push(order),
                Err(ModelError::Invalid(found)) => issues.extend_within(format_args!("order {order_id}"), found),
                Err(other) => issues.push(Issue::error(
                    other.code(),
                    format!("order {order_id}"),
                    order_id,
                    other.to_string(),
                    other.cure(),
                )),
            }
        }
        (orders, issues)
    }

    /// The findings of an order with these lines.
    fn check(lines: &[OrderLine]) -> Issues {
        let mut issues = Issues::default();
        if lines.is_empty() {
            issues.push(no_lines("lines"));
        }
        let mut seen = std::collections::BTreeSet::new();
        for (index, line) in lines.iter().enumerate() {
            issues.extend_within(format_args!("lines[{index}]"), line.validate());
            if !seen.insert(&line.line_id) {
                issues.push(Issue::error(
                    "model.duplicate_line",
                    format!("lines[{index}].line_id"),
                    &line.line_id,
                    "the line id occurs twice in the order",
                    "give every line of an order its own id",
                ));
            }
        }
        issues
    }

    /// Value of each line after discounts, in ten-thousandths, at least 0.
    fn weights(&self) -> Result<Vec<rust_decimal::Decimal>, ModelError> {
        self.lines
            .iter()
            .map(|line| {
                let list = i128::from(line.quantity) * i128::from(line.unit_price.scaled());
                let discounts = [line.seller_discount, line.platform_discount];
                let paid = list - discounts.into_iter().flatten().map(|d| i128::from(d.scaled())).sum::<i128>();
                rust_decimal::Decimal::try_from_i128_with_scale(paid.max(0), AMOUNT_SCALE).map_err(|_| {
                    ModelError::DoesNotFit {
                        value: format!("{} × {}", line.quantity, line.unit_price),
                        scale: AMOUNT_SCALE,
                    }
                })
            })
            .collect()
    }
}

/// Splits in minor units where the total has no finer digits, else in ten-thousandths.
fn split(total: Amount, currency: Currency, weights: &[rust_decimal::Decimal]) -> Result<Vec<Amount>, Error> {
    // Nothing to divide, or nobody to share with: most totals of most orders.
    if total == Amount::ZERO || weights.len() == 1 {
        return Ok(vec![total; weights.len()]);
    }
    let minor = 10_i64.pow(AMOUNT_SCALE.saturating_sub(u32::from(currency.minor_digits())));
    let unit = if total.scaled() % minor == 0 { minor } else { 1 };
    let parts = allocate(i128::from(total.scaled() / unit), weights, ZeroWeights::Equal)?;
    parts
        .into_iter()
        .map(|part| {
            i64::try_from(part * i128::from(unit))
                .ok()
                .and_then(|scaled| Amount::try_from_scaled(scaled).ok())
                .ok_or_else(|| ModelError::DoesNotFit { value: total.to_string(), scale: AMOUNT_SCALE }.into())
        })
        .collect()
}

fn no_lines(place: &str) -> Issue {
    Issue::error("model.order_without_lines", place, "", "the order has no line", "an order needs at least one line")
}

fn agree<T: PartialEq + std::fmt::Debug>(issues: &mut Issues, index: usize, field: &str, value: &T, first: &T) {
    if value != first {
        issues.push(Issue::error(
            "model.lines_disagree",
            format!("lines[{index}].{field}"),
            format!("{value:?}"),
            format!("{field} differs from {first:?} on the first line of the order"),
            "fields of the order must be the same on all of its lines",
        ));
    }
}

fn add(issues: &mut Issues, index: usize, field: &str, total: &mut Option<Amount>, part: Option<Amount>) {
    let Some(part) = part else { return };
    let sum = total.unwrap_or_default().scaled().checked_add(part.scaled());
    match sum.and_then(|scaled| Amount::try_from_scaled(scaled).ok()) {
        Some(sum) => *total = Some(sum),
        None => issues.push(Issue::error(
            "model.does_not_fit",
            format!("lines[{index}].{field}"),
            part,
            format!("the sum of {field} has more than 18 digits"),
            "check the unit of the amounts",
        )),
    }
}

impl Validate for Order {
    fn validate(&self) -> Issues {
        Self::check(&self.whole_lines())
    }
}
