//! One row of an order file as numbers.

use super::super::layout::OrderSlot as S;
use super::super::numbers::Fault;
use super::super::plan::Plan;
use super::super::rows::RowBuf;
use super::super::survey::is_damaged_id;
use crate::error::excerpt;

/// Amounts that belong to the order and stand on each of its rows.
pub(super) const ORDER_LEVEL: [S; SHARED] = [
    S::OrderAmount,
    S::RefundAmount,
    S::Shipping,
    S::ShippingOriginal,
    S::ShippingSeller,
    S::ShippingPlatform,
    S::PaymentDiscount,
    S::Taxes,
    S::DistanceShippingFee,
    S::DistanceFee,
    S::BuyerServiceFee,
    S::HandlingFee,
    S::ShippingInsurance,
    S::ItemInsurance,
    S::RetailDeliveryFee,
    S::SmallOrderFee,
];
/// Number of amounts of the order.
pub(super) const SHARED: usize = 16;
/// Positions in [`ORDER_LEVEL`].
pub(super) const AMOUNT: usize = 0;
pub(super) const REFUND: usize = 1;
pub(super) const SHIPPING: usize = 2;
pub(super) const SHIPPING_ORIGINAL: usize = 3;
pub(super) const SHIPPING_SELLER: usize = 4;
pub(super) const SHIPPING_PLATFORM: usize = 5;
pub(super) const PAYMENT_DISCOUNT: usize = 6;
pub(super) const TAXES: usize = 7;
pub(super) const FEES: std::ops::Range<usize> = 8..16;

/// Times of a row, in the order of [`TIMES`].
pub(super) const TIMES: [S; 6] = [S::Created, S::Paid, S::ReadyToShip, S::Shipped, S::Delivered, S::Cancelled];

/// A row with its numbers read and checked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'r> {
    pub(super) row: &'r RowBuf,
    pub(super) quantity: i64,
    pub(super) returned: Option<i64>,
    pub(super) unit_price: i64,
    pub(super) before: i64,
    pub(super) platform_discount: i64,
    pub(super) seller_discount: i64,
    pub(super) after: i64,
    pub(super) shared: [Option<i64>; SHARED],
    pub(super) times: [Option<i64>; 6],
}

/// A fault and the column to blame.
pub(super) type Blame = (S, Fault);

fn missing(slot: S) -> Blame {
    (slot, Fault::new("seller_center.missing_value", "the cell is blank", "export the file again"))
}

/// An id of digits only.
pub(super) fn check_id(row: &RowBuf, slot: S, required: bool) -> Result<(), Blame> {
    let text = row.get(slot);
    if text.is_empty() {
        return if required { Err(missing(slot)) } else { Ok(()) };
    }
    if text.len() <= 40 && !row.is_number(slot) && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(());
    }
    if is_damaged_id(text, row.is_number(slot)) {
        let fault = Fault::new(
            "seller_center.id_precision_lost",
            format!("{:?} has lost its last digits", excerpt(text)),
            "export the file again and do not open it in a spreadsheet",
        );
        return Err((slot, fault));
    }
    if text.len() > 40 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        let reason = format!("{:?} is not an id of digits", excerpt(text));
        return Err((slot, Fault::new("seller_center.bad_id", reason, "export the file again")));
    }
    Ok(())
}

fn amount(plan: &Plan<'_>, row: &RowBuf, slot: S) -> Result<Option<i64>, Blame> {
    plan.numbers.amount(row.get(slot), row.is_number(slot)).map_err(|fault| (slot, fault))
}

fn needed(plan: &Plan<'_>, row: &RowBuf, slot: S) -> Result<i64, Blame> {
    amount(plan, row, slot)?.ok_or_else(|| missing(slot))
}

impl<'r> Line<'r> {
    /// Reads the row and checks that its amounts agree: before = price × quantity, after = before − discounts.
    pub(super) fn read(plan: &mut Plan<'_>, row: &'r RowBuf) -> Result<Self, Blame> {
        if !plan.line_totals_only {
            check_id(row, S::OrderId, true)?;
            check_id(row, S::SkuId, true)?;
            check_id(row, S::PackageId, false)?;
        }
        let count = |slot: S| plan.numbers.count(row.get(slot), row.is_number(slot)).map_err(|fault| (slot, fault));
        let quantity = count(S::Quantity)?.ok_or_else(|| missing(S::Quantity))?;
        let returned = count(S::Returned)?;
        let mut line = Self {
            row,
            quantity,
            returned,
            unit_price: needed(plan, row, S::UnitPrice)?,
            before: needed(plan, row, S::Before)?,
            platform_discount: needed(plan, row, S::PlatformDiscount)?,
            seller_discount: needed(plan, row, S::SellerDiscount)?,
            after: needed(plan, row, S::After)?,
            shared: [None; SHARED],
            times: [None; 6],
        };
        line.add_up()?;
        if returned.is_some_and(|returned| returned > quantity) {
            let reason = format!("{} pieces came back of {quantity}", row.get(S::Returned));
            return Err((S::Returned, Fault::new("seller_center.returned_too_many", reason, "check the row")));
        }
        for (value, slot) in line.shared.iter_mut().zip(ORDER_LEVEL) {
            *value = amount(plan, row, slot)?;
        }
        for (value, slot) in line.times.iter_mut().zip(TIMES) {
            *value = plan.clock.instant(row.get(slot)).map_err(|fault| (slot, fault))?;
        }
        if line.times[0].is_none() {
            return Err(missing(S::Created));
        }
        if row.get(S::Status).is_empty() {
            return Err(missing(S::Status));
        }
        Ok(line)
    }

    fn add_up(&self) -> Result<(), Blame> {
        let fault = |slot: S, reason: &str| {
            let cure = "one of the amounts of the row is damaged; export the file again";
            Err((slot, Fault::new("seller_center.row_does_not_add_up", reason, cure)))
        };
        if i128::from(self.before) != i128::from(self.unit_price) * i128::from(self.quantity) {
            return fault(S::Before, "the subtotal before discounts is not price × quantity");
        }
        let discounts = i128::from(self.platform_discount) + i128::from(self.seller_discount);
        if i128::from(self.after) != i128::from(self.before) - discounts {
            return fault(S::After, "the subtotal after discounts is not the one before minus the discounts");
        }
        if self.unit_price < 0 {
            return fault(S::UnitPrice, "the price is below zero");
        }
        Ok(())
    }
}
