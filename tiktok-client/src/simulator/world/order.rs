use super::Minor;

/// A moment of a plan that does not come.
pub(crate) const NEVER: u32 = u32::MAX;

/// Where an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Status {
    Unpaid,
    OnHold,
    AwaitingShipment,
    AwaitingCollection,
    InTransit,
    Delivered,
    Completed,
    Cancelled,
}

impl Status {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Unpaid => "UNPAID",
            Self::OnHold => "ON_HOLD",
            Self::AwaitingShipment => "AWAITING_SHIPMENT",
            Self::AwaitingCollection => "AWAITING_COLLECTION",
            Self::InTransit => "IN_TRANSIT",
            Self::Delivered => "DELIVERED",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
        }
    }

    /// The word of a line item: lines know no order on hold.
    pub(crate) const fn line_word(self) -> &'static str {
        match self {
            Self::OnHold => "UNPAID",
            other => other.word(),
        }
    }

    /// The word of a package.
    pub(crate) const fn package_word(self) -> &'static str {
        match self {
            Self::Unpaid | Self::OnHold | Self::AwaitingShipment => "TO_FULFILL",
            Self::AwaitingCollection => "PROCESSING",
            Self::InTransit => "FULFILLING",
            Self::Delivered | Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// What happens to an order and when, in seconds after its creation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) paid: u32,
    /// End of the hold: the seller may ship.
    pub(crate) released: u32,
    pub(crate) rts: u32,
    pub(crate) collected: u32,
    pub(crate) delivered: u32,
    pub(crate) completed: u32,
    pub(crate) cancel_requested: u32,
    pub(crate) cancelled: u32,
    /// A change that comes when nobody expects one any more.
    pub(crate) edited: u32,
}

impl Plan {
    pub(crate) const NOTHING: Self = Self {
        paid: NEVER,
        released: NEVER,
        rts: NEVER,
        collected: NEVER,
        delivered: NEVER,
        completed: NEVER,
        cancel_requested: NEVER,
        cancelled: NEVER,
        edited: NEVER,
    };

    /// Calls off everything that would come after a moment except the cancellation itself.
    pub(crate) fn cancel(&mut self, at: u32) {
        self.cancelled = at;
        for later in [
            &mut self.paid,
            &mut self.released,
            &mut self.rts,
            &mut self.collected,
            &mut self.delivered,
            &mut self.completed,
        ] {
            if *later > at {
                *later = NEVER;
            }
        }
    }

    fn moments(&self) -> [u32; 9] {
        [
            self.paid,
            self.released,
            self.rts,
            self.collected,
            self.delivered,
            self.completed,
            self.cancel_requested,
            self.cancelled,
            self.edited,
        ]
    }
}

/// Marks of an order.
pub(crate) mod flag {
    pub(crate) const COD: u8 = 1;
    pub(crate) const SAMPLE: u8 = 2;
    pub(crate) const PREORDER: u8 = 4;
    pub(crate) const REPLACEMENT: u8 = 8;
    pub(crate) const FBT: u8 = 16;
    pub(crate) const EXCHANGE: u8 = 32;
}

/// An order in few bytes; what an answer says about it is worked out when it is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OrderRow {
    pub(crate) id: u64,
    /// Unix seconds.
    pub(crate) create: i64,
    pub(crate) plan: Plan,
    pub(crate) rts_sla: u32,
    pub(crate) tts_sla: u32,
    pub(crate) delivery_sla: u32,
    pub(crate) buyer: u32,
    pub(crate) first_line: u32,
    pub(crate) lines: u16,
    pub(crate) flags: u8,
    /// Index into the initiators; see [`super::reasons`].
    pub(crate) cancel_reason: u8,
    pub(crate) city: u8,
    pub(crate) carrier: u8,
    pub(crate) method: u8,
    /// List price of shipping.
    pub(crate) shipping: Minor,
    pub(crate) shipping_seller: Minor,
    pub(crate) shipping_platform: Minor,
    pub(crate) tax: Minor,
    pub(crate) fees: Minor,
    pub(crate) payment_discount: Minor,
}

/// A piece of an order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LineRow {
    /// Place of the SKU in the shop.
    pub(crate) sku: u32,
    /// LIVE session it was bought in; 0 for none.
    pub(crate) live: u64,
    pub(crate) price: Minor,
    pub(crate) seller_discount: Minor,
    pub(crate) platform_discount: Minor,
    pub(crate) gift: bool,
}

impl LineRow {
    /// What the buyer pays for the piece.
    pub(crate) fn sale(&self) -> Minor {
        self.price - self.seller_discount - self.platform_discount
    }
}

impl OrderRow {
    pub(crate) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// Where the order stands at a time.
    pub(crate) fn status(&self, now: i64) -> Status {
        let plan = &self.plan;
        let done = |moment: u32| self.time(moment).is_some_and(|at| at <= now);
        if done(plan.cancelled) {
            Status::Cancelled
        } else if done(plan.completed) {
            Status::Completed
        } else if done(plan.delivered) {
            Status::Delivered
        } else if done(plan.collected) {
            Status::InTransit
        } else if done(plan.rts) {
            Status::AwaitingCollection
        } else if done(plan.released) {
            Status::AwaitingShipment
        } else if done(plan.paid) {
            Status::OnHold
        } else {
            Status::Unpaid
        }
    }

    /// When the order last changed at or before a time.
    pub(crate) fn update(&self, now: i64) -> i64 {
        let past = now - self.create;
        let last =
            self.plan.moments().into_iter().filter(|moment| *moment != NEVER && i64::from(*moment) <= past).max();
        self.create + i64::from(last.unwrap_or(0))
    }

    /// When the order changed before its last change, for old versions of it.
    pub(crate) fn update_before(&self, now: i64) -> Option<i64> {
        let last = self.update(now);
        (last > self.create).then(|| self.update(last - 1))
    }

    /// A moment of the plan as Unix seconds.
    pub(crate) fn time(&self, moment: u32) -> Option<i64> {
        (moment != NEVER).then(|| self.create + i64::from(moment))
    }

    /// A moment of the plan if it has come.
    pub(crate) fn past(&self, moment: u32, now: i64) -> Option<i64> {
        self.time(moment).filter(|at| *at <= now)
    }

    /// Seconds from the creation to a time.
    pub(crate) fn since(&self, now: i64) -> u32 {
        u32::try_from(now - self.create).unwrap_or(0)
    }

    pub(crate) fn shipping_fee(&self) -> Minor {
        self.shipping - self.shipping_seller - self.shipping_platform
    }

    /// Number of a line item, unique on the platform.
    pub(crate) fn line_id(&self, line: u16) -> u64 {
        590_000_000_000_000_000 + (self.id % ID_SPAN) * 32 + u64::from(line)
    }

    pub(crate) fn package_id(&self) -> u64 {
        1_150_000_000_000_000_000 + self.id % ID_SPAN
    }

    /// The order that a package belongs to.
    pub(crate) fn of_package(package: u64) -> Option<u64> {
        package.checked_sub(1_150_000_000_000_000_000).filter(|rest| *rest < ID_SPAN).map(|rest| ID_BASE + rest)
    }
}

/// The smallest order number.
const ID_BASE: u64 = 576_000_000_000_000_000;
/// How many numbers there are.
const ID_SPAN: u64 = 1_000_000_000_000_000;
/// 2020-01-01, from where the numbers count.
const EPOCH: i64 = 1_577_836_800;

/// The number of an order: later orders have higher ones, and the shop can be read from it.
pub(crate) fn order_id(create: i64, shop: u16, place: u64) -> u64 {
    let seconds = u64::try_from(create - EPOCH).unwrap_or(0) & 0x1FFF_FFFF;
    ID_BASE + (seconds << 20 | (u64::from(shop) & 0xFF) << 12 | place & 0xFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(plan: Plan) -> OrderRow {
        OrderRow {
            id: order_id(1_780_000_000, 3, 1),
            create: 1_780_000_000,
            plan,
            rts_sla: 0,
            tts_sla: 0,
            delivery_sla: 0,
            buyer: 0,
            first_line: 0,
            lines: 1,
            flags: 0,
            cancel_reason: 0,
            city: 0,
            carrier: 0,
            method: 0,
            shipping: Minor::ZERO,
            shipping_seller: Minor::ZERO,
            shipping_platform: Minor::ZERO,
            tax: Minor::ZERO,
            fees: Minor::ZERO,
            payment_discount: Minor::ZERO,
        }
    }

    #[test]
    fn an_order_walks_its_plan() {
        let plan =
            Plan { paid: 10, released: 20, rts: 30, collected: 40, delivered: 50, completed: 60, ..Plan::NOTHING };
        let order = row(plan);
        let seen: Vec<Status> = (0..7).map(|step| order.status(order.create + 10 * step)).collect();
        assert_eq!(
            seen,
            [
                Status::Unpaid,
                Status::OnHold,
                Status::AwaitingShipment,
                Status::AwaitingCollection,
                Status::InTransit,
                Status::Delivered,
                Status::Completed
            ]
        );
        assert_eq!(order.update(order.create + 45), order.create + 40);
        assert_eq!(order.update_before(order.create + 45), Some(order.create + 30));
        assert_eq!(order.update_before(order.create), None);
    }

    #[test]
    fn a_cancelled_order_goes_nowhere_else() {
        let plan =
            Plan { paid: 10, released: 20, rts: 30, collected: 40, delivered: 50, completed: 60, ..Plan::NOTHING };
        let mut order = row(plan);
        order.plan.cancel(25);
        assert_eq!(order.status(order.create + 24), Status::AwaitingShipment);
        assert_eq!(order.status(order.create + 1_000_000), Status::Cancelled);
        assert_eq!(order.update(order.create + 1_000_000), order.create + 25);
    }

    #[test]
    fn numbers_rise_with_time_and_fit_their_kind() {
        let (early, late) = (order_id(1_780_000_000, 255, 4095), order_id(1_780_000_001, 0, 0));
        assert!(early < late && early.to_string().len() == 18);
        let order = row(Plan::NOTHING);
        assert_eq!(OrderRow::of_package(order.package_id()), Some(order.id));
        assert_eq!(OrderRow::of_package(7), None);
        assert!(i64::try_from(order.package_id()).is_ok());
    }
}
