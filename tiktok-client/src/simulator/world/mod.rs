//! What is behind the simulator: sellers, shops, and everything that happens to them.

pub(crate) mod after;
pub(crate) mod catalog;
pub(crate) mod dice;
mod grow;
pub(crate) mod live;
pub(crate) mod market;
mod minor;
pub(crate) mod names;
pub(crate) mod order;
pub(crate) mod reasons;
pub(crate) mod season;
mod shop;

pub(crate) use minor::Minor;
pub(crate) use shop::{Shop, SortedBy, prefix};

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use kpi_core::period::Market;

/// How big a world is.
#[derive(Debug, Clone)]
pub(crate) struct Size {
    pub(crate) seed: u64,
    pub(crate) shops: Vec<Market>,
    pub(crate) sellers: usize,
    /// Orders at the start, about.
    pub(crate) orders: u64,
    /// Days of history at the start.
    pub(crate) days: u64,
    /// Of a thousand orders, how many change when they are long over.
    pub(crate) late_edits: u64,
}

/// Sellers, shops and time.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) size: Size,
    pub(crate) now: DateTime<Utc>,
    pub(crate) shops: Vec<Shop>,
}

impl World {
    /// A world that has lived until `now`.
    pub(crate) fn grown(size: Size, now: DateTime<Utc>) -> Self {
        let first = now.date_naive().checked_sub_days(Days::new(size.days)).unwrap_or(now.date_naive());
        let mut shops: Vec<Shop> = Vec::with_capacity(size.shops.len());
        let total: u64 = (0..size.shops.len()).map(|place| share_of(size.seed, place)).sum();
        for (place, market) in size.shops.iter().enumerate() {
            let orders = size.orders * share_of(size.seed, place) / total.max(1);
            shops.push(Shop::open(&size, place, *market, first, orders));
        }
        let mut world = Self { size, now, shops };
        world.live();
        world
    }

    /// Lets time pass.
    pub(crate) fn advance(&mut self, by: TimeDelta) {
        self.now = self.now.checked_add_signed(by).unwrap_or(self.now);
        self.live();
    }

    /// Brings every shop up to today.
    fn live(&mut self) {
        for shop in &mut self.shops {
            let today = shop.local_date(self.now);
            while shop.pace > 0 && shop.grown_until <= today {
                let date = shop.grown_until;
                grow::day(self.size.seed, self.size.late_edits, shop, date);
                shop.grown_until = next(date);
            }
            shop.touch();
        }
    }

    pub(crate) fn seconds(&self) -> i64 {
        self.now.timestamp()
    }
}

/// The size of a shop against the others.
fn share_of(seed: u64, place: usize) -> u64 {
    dice::Dice::of(seed, &[place as u64, 0x51ED]).below(1_001) + 500
}

pub(crate) fn next(date: NaiveDate) -> NaiveDate {
    date.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)
}
