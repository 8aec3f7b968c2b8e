//! What the platform says about days: each day once when it is over, and again as long as it may say something else.

use super::cursor::DAY;
use super::event::{Stage, SyncEvent};
use super::figures::Fetched;
use super::walk::{blocking, instant};
use super::work::Work;
use crate::error::SyncError;
use crate::store::{Batch, CursorKey, DayCoverage, Document, FactRows, Figures, Kind, LogEntry, LogLevel};
use chrono::{NaiveDate, TimeDelta};
use kpi_core::model::AffiliateSettlement;
use kpi_core::period::ShopZone;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A day that may still change is asked for again after so many seconds: once a day, also where a run starts a little
/// earlier than the day before.
const AGAIN: i64 = 20 * 3_600;

/// How the platform treats the days of a kind.
#[derive(Debug, Clone, Copy)]
struct Habit {
    /// Days are those of UTC.
    utc: bool,
    /// There is something about a day before it is over.
    today: bool,
    /// So many days before today can be asked for.
    look_back: Option<i64>,
    /// Figures of a day that is over change for some days.
    restated: bool,
    /// A day with open rows is given up after so many days.
    longest: Option<i64>,
}

fn habit(kind: Kind) -> Habit {
    let plain = Habit { utc: false, today: false, look_back: None, restated: true, longest: None };
    match kind {
        Kind::ShopHour => Habit { today: true, look_back: Some(29), ..plain },
        Kind::ChatDay => plain,
        // The statement of a day is closed; only the time of its payment is still open, 31 days at most.
        Kind::Statement => Habit { utc: true, today: true, restated: false, longest: Some(45), ..plain },
        // An estimate is to be dropped when the order is settled, so its day stays open until nothing is left of it.
        Kind::Unsettled => Habit { today: true, ..plain },
        // Commission follows the settlement of the order, which follows its delivery.
        Kind::AffiliateDay => Habit { today: true, longest: Some(60), ..plain },
        _ => Habit { look_back: Some(180), ..plain },
    }
}

/// A day that is not final: when it was asked for last, and whether the next run asks again in any case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    at: i64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    soon: bool,
}

/// Where the days of a kind stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Days {
    /// The first day that was never asked for.
    next: NaiveDate,
    /// Earlier days that are not final.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    open: BTreeMap<NaiveDate, Seen>,
}

/// Days to ask for, the oldest first, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Due {
    pub(super) again: Vec<NaiveDate>,
    pub(super) first: Vec<NaiveDate>,
}

impl Days {
    pub(super) fn begin(kind: Kind, zone: ShopZone, since: i64, now: i64) -> Self {
        let zone = zone_of(kind, zone);
        let first = zone.local_day(instant(since.min(now)));
        Self { next: first.max(earliest(kind, zone, now)), open: BTreeMap::new() }
    }

    pub(super) fn read(key: &CursorKey, text: &str) -> Result<Self, SyncError> {
        serde_json::from_str(text).map_err(|error| SyncError::Cursor {
            shop: key.shop.to_string(),
            stream: key.stream.to_string(),
            message: error.to_string(),
        })
    }

    fn text(&self) -> String {
        // Days and numbers always have a JSON form.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What is to be asked for now.
    pub(super) fn due(&self, kind: Kind, zone: ShopZone, now: i64) -> Due {
        let zone = zone_of(kind, zone);
        if kind == Kind::Score {
            let rests = self.open.values().any(|seen| now - seen.at < AGAIN);
            let first = if rests { Vec::new() } else { vec![zone.local_day(instant(now))] };
            return Due { again: Vec::new(), first };
        }
        let earliest = earliest(kind, zone, now);
        let again = self.open.iter().filter(|(day, seen)| **day >= earliest && (seen.soon || now - seen.at >= AGAIN));
        let today = zone.local_day(instant(now));
        let end = if habit(kind).today { today.succ_opt().unwrap_or(today) } else { today };
        Due {
            again: again.map(|(day, _)| *day).collect(),
            first: self.next.max(earliest).iter_days().take_while(|day| *day < end).collect(),
        }
    }
}

/// The days that the sync asks for again, of the cursor of a kind of figures.
pub(crate) fn open_days(key: &CursorKey, text: &str) -> Result<BTreeSet<NaiveDate>, SyncError> {
    Ok(Days::read(key, text)?.open.into_keys().collect())
}

pub(super) fn zone_of(kind: Kind, zone: ShopZone) -> ShopZone {
    if habit(kind).utc { ShopZone::new(chrono_tz::Tz::UTC) } else { zone }
}

/// The first day that can be asked for.
fn earliest(kind: Kind, zone: ShopZone, now: i64) -> NaiveDate {
    match habit(kind).look_back {
        Some(days) => zone.local_day(instant(now)) - TimeDelta::days(days),
        None => NaiveDate::MIN,
    }
}

/// The fewest calls for a day.
pub(super) fn calls_for_a_day(kind: Kind) -> u64 {
    match kind {
        Kind::Live => 3,
        Kind::Score => 2,
        _ => 1,
    }
}

/// Whether rows of a day will change when something that is under way has come to its end.
fn is_open(rows: &FactRows, kind: Kind) -> bool {
    let settled =
        |state: &AffiliateSettlement| matches!(state, AffiliateSettlement::Settled | AffiliateSettlement::Ineligible);
    match rows {
        FactRows::AffiliateOrders(rows) => rows.iter().any(|row| !row.settlement.as_ref().is_some_and(settled)),
        FactRows::Settlements(rows) if kind == Kind::Unsettled => !rows.is_empty(),
        FactRows::Settlements(rows) => rows.iter().any(|row| row.paid_time.is_none()),
        _ => false,
    }
}

impl Work {
    /// Brings the days of a kind up to now.
    pub(super) async fn days_of(&mut self, kind: Kind) -> Result<(), SyncError> {
        let key = CursorKey::new(self.shop.id.clone(), kind.name());
        let (store, wanted) = (self.store.clone(), key.clone());
        let now = self.now().timestamp();
        let mut days = match blocking(move || store.cursor(&wanted)).await?? {
            Some(text) => Days::read(&key, &text)?,
            None => Days::begin(kind, self.zone(), self.since(now), now),
        };
        if kind == Kind::Score {
            return self.score_of_today(&key, days, now).await;
        }
        let due = days.due(kind, self.zone(), now);
        let zone = zone_of(kind, self.zone());
        let earliest = earliest(kind, zone, now);
        days.open.retain(|day, _| *day >= earliest);
        let until = due.first.last().or(due.again.last()).map_or(now, |day| zone.day_end(*day).timestamp());
        let stages = due.again.into_iter().map(|day| (Stage::Restate, day));
        for (stage, day) in stages.chain(due.first.into_iter().map(|day| (Stage::Backfill, day))) {
            self.one_day(&key, (kind, stage), &mut days, day, until).await?;
        }
        Ok(())
    }

    async fn one_day(
        &mut self,
        key: &CursorKey,
        (kind, stage): (Kind, Stage),
        days: &mut Days,
        day: NaiveDate,
        until: i64,
    ) -> Result<(), SyncError> {
        let (zone, habit) = (zone_of(kind, self.zone()), habit(kind));
        let (begin, end) = (zone.day_start(day).timestamp(), zone.day_end(day).timestamp());
        let asked = self.now();
        // What is known of a day that was fetched whole need not be asked for again, where the platform says what changed.
        let reuse = days.open.get(&day).is_some_and(|seen| !seen.soon);
        let mut fetched = self.fetch(kind, day, (begin, end), reuse).await?;
        let figures = std::mem::take(&mut fetched.figures);
        let (documents, nameless) = self.read_figures(kind, figures, asked).await?;
        let refused = nameless || documents.iter().any(Document::is_refused);
        let open = documents.iter().any(|document| is_open(&document.rows, kind));
        let ended = end <= asked.timestamp();
        let complete = ended && fetched.available && fetched.agreed && !fetched.refused && !refused;
        let age = (asked.timestamp() - end).div_euclid(DAY);
        let quiet = !habit.restated || age >= self.options.restated;
        let done =
            fetched.refused || complete && quiet && (!open || habit.longest.is_some_and(|longest| age > longest));
        if done {
            days.open.remove(&day);
        } else {
            // The statement of a day is there at its begin, and there is one.
            let told = ended || kind == Kind::Statement && fetched.count > 0;
            let soon = !told || !fetched.available || !fetched.agreed;
            days.open.insert(day, Seen { at: asked.timestamp(), soon });
        }
        days.next = days.next.max(day.succ_opt().unwrap_or(day));
        let mut batch = Batch::new().with_documents(documents).with_cursor(key.clone(), days.text());
        if ended && (fetched.available || fetched.refused) {
            batch.coverage.push(DayCoverage::new(self.shop.id.clone(), kind, day, complete, asked));
        }
        batch.log.extend(self.doubts(kind, day, &fetched, refused));
        let committed = self.commit(batch).await?;
        self.count(kind, committed);
        let shop = self.shop.id.clone();
        self.tell(&SyncEvent::Page {
            shop: shop.clone(),
            kind,
            stage,
            committed,
            walked: (fetched.count, fetched.listed),
            through: instant(end.min(asked.timestamp())),
            until: instant(until),
        });
        let (from, until) = (instant(begin), instant(end));
        if complete {
            self.tell(&SyncEvent::Whole { shop, kind, from, until });
        } else if ended && fetched.available && !fetched.agreed {
            let (listed, stored) = (fetched.listed.unwrap_or(fetched.count), fetched.count);
            self.tell(&SyncEvent::Hole { shop, kind, from, until, listed, stored });
        }
        Ok(())
    }

    /// What the log should say about a day.
    fn doubts(&self, kind: Kind, day: NaiveDate, fetched: &Fetched, refused: bool) -> Vec<LogEntry> {
        let entry = |level, code: &'static str, message: String| {
            LogEntry::new(self.now(), level, code, message).about(self.shop.id.clone())
        };
        let mut log = Vec::new();
        if fetched.refused {
            let message = format!("{kind}: the platform says nothing about {day} any more");
            log.push(entry(LogLevel::Warning, "sync.day_not_available", message));
        } else if fetched.available && !fetched.agreed {
            let message = format!(
                "{kind}: the list of {day} has {}, and gave {}",
                fetched.listed.unwrap_or(fetched.count),
                fetched.count
            );
            log.push(entry(LogLevel::Error, "sync.hole", message));
        }
        if refused {
            let message = format!("{kind}: values of {day} cannot be read; the findings of its documents say which");
            log.push(entry(LogLevel::Error, "sync.refused_documents", message));
        }
        log
    }

    /// The score is that of the moment of the call: it is kept once for each day on which the platform ends its span.
    async fn score_of_today(&mut self, key: &CursorKey, mut days: Days, now: i64) -> Result<(), SyncError> {
        if days.due(Kind::Score, self.zone(), now).first.is_empty() {
            return Ok(());
        }
        let asked = self.now();
        let Some(figures) = self.score().await? else { return Ok(()) };
        let day = figures.day.unwrap_or_else(|| asked.date_naive());
        let (documents, nameless) = self.read_figures(Kind::Score, vec![figures], asked).await?;
        let refused = nameless || documents.iter().any(Document::is_refused);
        days.next = day;
        days.open = BTreeMap::from([(day, Seen { at: asked.timestamp(), soon: false })]);
        let mut batch = Batch::new().with_documents(documents).with_cursor(key.clone(), days.text());
        batch.coverage.push(DayCoverage::new(self.shop.id.clone(), Kind::Score, day, !refused, asked));
        let committed = self.commit(batch).await?;
        self.count(Kind::Score, committed);
        self.tell(&SyncEvent::Page {
            shop: self.shop.id.clone(),
            kind: Kind::Score,
            stage: Stage::Backfill,
            committed,
            walked: (1, None),
            through: asked,
            until: asked,
        });
        Ok(())
    }

    /// Reads figures, outside of the async threads; answers whether some have nothing to keep them by.
    async fn read_figures(
        &self,
        kind: Kind,
        figures: Vec<Figures>,
        observed: chrono::DateTime<chrono::Utc>,
    ) -> Result<(Vec<Document>, bool), SyncError> {
        let (context, sent) = (self.context.clone(), figures.len());
        let read = move || {
            let read = |figures: Figures| {
                // Texts and lists of texts that came as JSON always have a JSON form.
                let raw = serde_json::to_string(&figures).unwrap_or_default();
                Document::read(kind, &raw, &context, observed)
            };
            figures.into_iter().filter_map(read).collect::<Vec<_>>()
        };
        let documents = blocking(read).await?;
        let nameless = documents.len() < sent;
        Ok((documents, nameless))
    }
}
