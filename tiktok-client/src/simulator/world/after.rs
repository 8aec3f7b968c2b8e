use super::order::NEVER;

/// What kind of after-sales record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// By seller or platform: done at once.
    Cancel,
    /// Asked for by the buyer, decided by the seller.
    BuyerCancel,
    /// Money back, no goods.
    Refund,
    /// Goods back, then money.
    ReturnAndRefund,
}

impl Kind {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Cancel => "CANCEL",
            Self::BuyerCancel => "BUYER_CANCEL",
            Self::Refund => "REFUND",
            Self::ReturnAndRefund => "RETURN_AND_REFUND",
        }
    }

    pub(crate) const fn is_cancellation(self) -> bool {
        matches!(self, Self::Cancel | Self::BuyerCancel)
    }
}

/// How it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Done,
    /// By the seller.
    Rejected,
    /// By the buyer.
    Withdrawn,
}

/// A return, a refund or a cancellation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct AfterRow {
    pub(crate) id: u64,
    /// Place of the order in the shop.
    pub(crate) order: u32,
    /// First line of the order that it is about.
    pub(crate) first: u16,
    pub(crate) lines: u16,
    pub(crate) kind: Kind,
    pub(crate) outcome: Outcome,
    pub(crate) reason: u8,
    /// Unix seconds.
    pub(crate) create: i64,
    /// Seconds after the creation: the seller agrees, the buyer sends the goods, the end.
    pub(crate) agreed: u32,
    pub(crate) sent: u32,
    pub(crate) ended: u32,
}

impl AfterRow {
    fn done(&self, moment: u32, now: i64) -> bool {
        moment != NEVER && self.create + i64::from(moment) <= now
    }

    /// The platform's word for where it stands.
    pub(crate) fn status(&self, now: i64) -> &'static str {
        let ended = self.done(self.ended, now);
        if self.kind.is_cancellation() {
            return match (ended, self.outcome) {
                (true, Outcome::Done) => "CANCELLATION_REQUEST_COMPLETE",
                (true, _) => "CANCELLATION_REQUEST_CANCEL",
                (false, _) if self.done(self.agreed, now) => "CANCELLATION_REQUEST_SUCCESS",
                (false, _) => "CANCELLATION_REQUEST_PENDING",
            };
        }
        match (ended, self.outcome) {
            (true, Outcome::Done) => "RETURN_OR_REFUND_REQUEST_COMPLETE",
            (true, Outcome::Rejected) => "REFUND_OR_RETURN_REQUEST_REJECT",
            (true, Outcome::Withdrawn) => "RETURN_OR_REFUND_REQUEST_CANCEL",
            (false, _) if self.done(self.sent, now) => "BUYER_SHIPPED_ITEM",
            (false, _) if self.done(self.agreed, now) && self.kind == Kind::ReturnAndRefund => "AWAITING_BUYER_SHIP",
            (false, _) if self.done(self.agreed, now) => "RETURN_OR_REFUND_REQUEST_SUCCESS",
            (false, _) => "RETURN_OR_REFUND_REQUEST_PENDING",
        }
    }

    /// When it last changed at or before a time.
    pub(crate) fn update(&self, now: i64) -> i64 {
        let past = [self.agreed, self.sent, self.ended].into_iter().filter(|moment| self.done(*moment, now)).max();
        self.create + i64::from(past.unwrap_or(0))
    }

    /// Whether the seller still has to decide.
    pub(crate) fn is_open(&self, now: i64) -> bool {
        self.create <= now && !self.done(self.ended, now)
    }

    /// When the money went back, if it did.
    pub(crate) fn refunded(&self, now: i64) -> Option<i64> {
        (self.outcome == Outcome::Done && self.done(self.ended, now)).then(|| self.create + i64::from(self.ended))
    }

    /// Seconds from the creation to a time.
    pub(crate) fn since(&self, now: i64) -> u32 {
        u32::try_from(now - self.create).unwrap_or(0)
    }
}
