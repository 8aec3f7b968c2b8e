//! Which number is the month: what the dates of a file prove.

use super::DateOrder;
use super::scan::{Style, scan};

/// What the dates of a file prove about one style.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Proof {
    pub(crate) day_first: u64,
    pub(crate) month_first: u64,
    pub(crate) undecided: u64,
    pub(crate) unplatform: u64,
}

/// The date styles of a file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Evidence {
    pub(crate) slash24: Proof,
    pub(crate) half: Proof,
    pub(crate) iso: u64,
    /// First undecided date: column, row, text.
    pub(crate) example: Option<(usize, u64, String)>,
}

impl Evidence {
    pub(crate) fn add(&mut self, slot: usize, row: u64, text: &str) {
        let Some(scanned) = scan(text) else { return };
        let proof = match scanned.style {
            Style::Iso => {
                self.iso += 1;
                return;
            }
            Style::Slash24 => &mut self.slash24,
            Style::SlashHalf => &mut self.half,
        };
        match scanned.proves() {
            Some(DateOrder::DayFirst) => proof.day_first += 1,
            Some(DateOrder::MonthFirst) => proof.month_first += 1,
            None => proof.undecided += 1,
        }
        if scanned.style == Style::Slash24 {
            if !scanned.platform {
                proof.unplatform += 1;
            }
            if scanned.proves().is_none() && self.example.is_none() {
                self.example = Some((slot, row, text.to_owned()));
            }
        }
    }

    /// Whether more rows cannot change the decision for the styles met so far.
    pub(crate) fn settled(&self) -> bool {
        let one_sided =
            |proof: &Proof| proof.day_first.max(proof.month_first) >= 20 && proof.day_first.min(proof.month_first) == 0;
        (self.slash24.undecided + self.slash24.day_first + self.slash24.month_first == 0 || one_sided(&self.slash24))
            && (self.half.undecided + self.half.day_first + self.half.month_first == 0 || one_sided(&self.half))
    }
}

/// Order of day and month for each style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) slash24: DateOrder,
    pub(crate) half: DateOrder,
}

/// Why the order of a style was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ground {
    /// The style does not occur.
    Unused,
    /// Days above 12 prove it.
    Proved,
    /// The platform writes this form in this order.
    Platform,
}

fn majority(proof: &Proof) -> Result<Option<DateOrder>, ()> {
    let (most, least, order) = if proof.day_first >= proof.month_first {
        (proof.day_first, proof.month_first, DateOrder::DayFirst)
    } else {
        (proof.month_first, proof.day_first, DateOrder::MonthFirst)
    };
    match (most, least) {
        (0, 0) => Ok(None),
        // Single cells that contradict all others are damage; they are rejected one by one.
        (most, least) if least * 20 <= most => Ok(Some(order)),
        _ => Err(()),
    }
}

impl Rule {
    /// The order that the evidence settles; `Err` when it does not. `month_first_market` marks files that the platform
    /// writes with AM and PM, so that a 24-hour date in them comes from elsewhere.
    pub(crate) fn decide(evidence: &Evidence, month_first_market: bool) -> Result<(Self, Ground), ()> {
        let half = majority(&evidence.half)?.unwrap_or(DateOrder::MonthFirst);
        let proof = &evidence.slash24;
        let all = proof.day_first + proof.month_first + proof.undecided;
        let (slash24, ground) = match majority(proof)? {
            // One odd cell must not turn all the others around.
            Some(DateOrder::MonthFirst) if proof.unplatform * 2 < all && proof.month_first * 20 < all => return Err(()),
            Some(order) => (order, Ground::Proved),
            None if all == 0 => {
                let ground = match (evidence.half.day_first + evidence.half.month_first, evidence.half.undecided) {
                    (0, 0) => Ground::Unused,
                    (0, _) => Ground::Platform,
                    _ => Ground::Proved,
                };
                (if ground == Ground::Unused { DateOrder::DayFirst } else { half }, ground)
            }
            None if proof.unplatform > 0 || month_first_market => return Err(()),
            None => (DateOrder::DayFirst, Ground::Platform),
        };
        Ok((Self { slash24, half }, ground))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_odd_cell_does_not_turn_the_others_around() {
        let mut evidence = Evidence::default();
        for day in 1..=12 {
            for hour in 0..10 {
                evidence.add(0, 1, &format!("{day:02}/09/2026 1{hour}:00:00"));
            }
        }
        assert_eq!(Rule::decide(&evidence, false).unwrap().0.slash24, DateOrder::DayFirst);
        evidence.add(0, 1, "09/23/2026 10:00:00");
        assert!(Rule::decide(&evidence, false).is_err());
        evidence.add(0, 1, "23/09/2026 10:00:00");
        assert!(Rule::decide(&evidence, false).is_err());
    }
}
