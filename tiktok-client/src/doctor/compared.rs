//! What the platform says, beside what is stored.

use super::{Check, Doctor, Finding, Severity};
use crate::api::analytics::{GetShopPerformance, Granularity};
use crate::client::Session;
use crate::error::{StorageError, SyncError};
use crate::store::{CursorKey, DocumentKey, FactRows, Kind, StoredShop};
use crate::sync::{ShopSync, blocking, open_days};
use crate::to_facts;
use chrono::{NaiveDate, TimeDelta};
use kpi_core::model::{Record, ShopId, Traffic};
use std::collections::{BTreeMap, BTreeSet};

impl Doctor {
    pub(super) async fn totals(
        &self,
        stored: &[StoredShop],
        sessions: &BTreeMap<ShopId, Session>,
        found: &mut Vec<Finding>,
    ) {
        for shop in stored {
            let Some(session) = sessions.get(&shop.id) else { continue };
            for kind in self.kinds.iter().filter(|kind| kind.exists_in(shop.market)) {
                let finding = match self.compared(shop, session, *kind).await {
                    Ok(Some(finding)) => finding,
                    Ok(None) => continue,
                    Err(finding) => finding,
                };
                found.push(finding.shop(&shop.id));
            }
        }
    }

    /// Compares the last covered days of a list with the platform.
    async fn compared(&self, shop: &StoredShop, session: &Session, kind: Kind) -> Result<Option<Finding>, Finding> {
        let check = Check::Totals;
        let zone = shop.zone.unwrap_or(kpi_core::period::ShopZone::new(chrono_tz::Tz::UTC));
        let (store, id, back) = (self.store.clone(), shop.id.clone(), self.days - 1);
        let stored = blocking(move || -> Result<_, StorageError> {
            let days = store.coverage(&id, kind)?;
            let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(None) };
            let begin = first.day.max(last.day - TimeDelta::days(back));
            let totals = store.totals(&id, kind, zone.day_start(begin), zone.day_end(last.day))?;
            Ok(Some((begin, last.day, totals)))
        });
        let stored = stored.await.map_err(|error| Finding::sync(check, &error))?;
        let Some((begin, last, totals)) = stored.map_err(|error| Finding::storage(check, &error))? else {
            return Ok(None);
        };
        let (from, until) = (zone.day_start(begin), zone.day_end(last));
        let listed =
            ShopSync::listed(session, kind, from, until).await.map_err(|error| Finding::call(check, &error))?;
        let here = i64::try_from(totals.documents).unwrap_or(i64::MAX);
        let span = format!("{kind}, {begin} to {last}");
        Ok(Some(if let Some(listed) = listed.filter(|listed| here < *listed) {
            let message = format!("{span}: the platform has {listed}, the store {here}");
            Finding::new(check, Severity::Error, "doctor.totals_differ", message, "run the sync; then look again")
        } else if totals.refused > 0 {
            let message = format!("{span}: {} of {here} have values that cannot be read", totals.refused);
            let cure = "look at their findings; `rebuild` reads them again after an update of the library";
            Finding::new(check, Severity::Error, "doctor.refused_documents", message, cure)
        } else if let Some(listed) = listed {
            let amounts: Vec<String> =
                totals.stated.iter().map(|(currency, sum)| format!("{sum} {currency}")).collect();
            let amounts = if amounts.is_empty() { String::new() } else { format!(", {}", amounts.join(", ")) };
            let message = format!("{span}: {here} here and {listed} at the platform{amounts}");
            Finding::new(check, Severity::Fine, "doctor.totals", message, "")
        } else {
            // Days of other figures were compared with their lists when they were fetched; nothing is asked again.
            return if kind == Kind::ShopDay { self.figures(shop, session, (begin, last)).await } else { Ok(None) };
        }))
    }

    /// Compares the shop's own figures of whole days with what the platform says about them now: one call for all days.
    /// That days differ which the sync asks for again is how the platform works; that others do is worth a word.
    async fn figures(
        &self,
        shop: &StoredShop,
        session: &Session,
        (begin, last): (NaiveDate, NaiveDate),
    ) -> Result<Option<Finding>, Finding> {
        let (check, kind) = (Check::Totals, Kind::ShopDay);
        let (store, id) = (self.store.clone(), shop.id.clone());
        let known = blocking(move || -> Result<_, SyncError> {
            let key = CursorKey::new(id.clone(), kind.name());
            let open = store.cursor(&key)?.map(|text| open_days(&key, &text)).transpose()?.unwrap_or_default();
            let whole = store.coverage(&id, kind)?.into_iter().filter(|day| day.complete && day.day >= begin);
            let mut days = BTreeMap::new();
            for day in whole.map(|day| day.day) {
                let document = store.document(&DocumentKey::new(id.clone(), kind, day.to_string()))?;
                if let Some(FactRows::Traffic(rows)) = document.map(|document| document.rows) {
                    days.insert(day, rows);
                }
            }
            Ok((open, days))
        });
        let known = known.await.map_err(|error| Finding::sync(check, &error))?;
        let (open, days) = known.map_err(|error| Finding::sync(check, &error))?;
        let until = last.succ_opt().unwrap_or(last);
        let operation = GetShopPerformance::new(begin, until).with_granularity(Granularity::N1D);
        let answer = session.call(&operation).await.map_err(|error| Finding::call(check, &error))?.data;
        let intervals = answer.performance.unwrap_or_default().intervals;
        let told = to_facts::shop_traffic(&intervals, &shop.context()).rows;
        let differing: Vec<(NaiveDate, Vec<&str>)> = days
            .iter()
            .map(|(day, rows)| (*day, other_columns(rows, told.iter().filter(|row| row.day == *day))))
            .filter(|(_, columns)| !columns.is_empty())
            .collect();
        let (young, closed): (Vec<_>, Vec<_>) = differing.iter().partition(|(day, _)| open.contains(day));
        let span = format!("{kind}, {begin} to {last}");
        Ok(Some(if let Some((day, columns)) = closed.first() {
            let (count, columns) = (closed.len(), columns.join(", "));
            let message = format!(
                "{span}: {count} of {} days that are not asked for again say something else at the platform now, the first \
                 is {day} ({columns})",
                days.len()
            );
            let cure = "sync with a longer restatement, so that days are asked for again as long as they change";
            Finding::new(check, Severity::Warning, "doctor.figures_differ", message, cure)
        } else {
            let days = days.len();
            let message = match young.len() {
                0 => format!("{span}: the figures of {days} days are those of the platform"),
                count => {
                    format!(
                        "{span}: {count} of {days} days changed at the platform since; the sync asks for them again"
                    )
                }
            };
            Finding::new(check, Severity::Fine, "doctor.figures", message, "")
        }))
    }
}

/// The columns in which rows of a day differ, apart from where they come from.
fn other_columns<'r>(stored: &[Traffic], told: impl Iterator<Item = &'r Traffic>) -> Vec<&'static str> {
    let plain = |row: &Traffic| {
        let mut row = row.clone();
        (row.source, row.observed_time) = (None, None);
        row
    };
    let (stored, told): (Vec<Traffic>, Vec<Traffic>) = (stored.iter().map(plain).collect(), told.map(plain).collect());
    if stored.len() != told.len() {
        return vec!["rows"];
    }
    let mut columns = BTreeSet::new();
    for (stored, told) in stored.iter().zip(&told) {
        let mut values = Vec::new();
        stored.visit(&mut |value| values.push(value));
        let mut place = 0;
        told.visit(&mut |value| {
            if values.get(place) != Some(&value) {
                columns.insert(place);
            }
            place += 1;
        });
    }
    columns.into_iter().filter_map(|place| Traffic::TABLE.fields.get(place)).map(|field| field.name).collect()
}
