//! What the store alone tells.

use super::{Check, Doctor, Finding, Severity};
use crate::error::StorageError;
use crate::store::{Kind, LogLevel, StoredShop};
use chrono::{NaiveDate, TimeDelta};
use kpi_core::model::ShopId;
use std::collections::BTreeSet;

/// So long without a run is worth a word.
const STALE: TimeDelta = TimeDelta::days(1);

impl Doctor {
    /// The last entries of the run log: what failed since the last run that ended well.
    pub(super) fn answers(&self, found: &mut Vec<Finding>) -> Result<(), StorageError> {
        let check = Check::Answers;
        let log = self.store.log(1_000)?;
        let ended = log.iter().find(|entry| entry.code == "sync.run_ended");
        match ended {
            None => {
                let message = "no run has ended yet".to_owned();
                found.push(Finding::new(check, Severity::Warning, "doctor.never_run", message, "run the sync"));
            }
            Some(entry) if self.now() - entry.time > STALE => {
                let message = format!("the last run ended at {}", entry.time.format("%F %T UTC"));
                found.push(Finding::new(
                    check,
                    Severity::Warning,
                    "doctor.stale",
                    message,
                    "run the sync, once an hour",
                ));
            }
            Some(entry) => {
                found.push(Finding::new(check, Severity::Fine, "doctor.last_run", entry.message.clone(), ""));
            }
        }
        let before = log.iter().filter(|entry| entry.code == "sync.run_ended").nth(1).map(|entry| entry.time);
        let mut told = BTreeSet::new();
        for entry in log.iter().filter(|entry| before.is_none_or(|before| entry.time > before)) {
            let severity = match entry.level {
                LogLevel::Error => Severity::Error,
                LogLevel::Warning if entry.code != "sync.run_ended" => Severity::Warning,
                _ => continue,
            };
            if told.insert((entry.code.clone(), entry.shop.clone())) {
                let cure = "see the code on the first page of the library's documentation";
                let mut finding = Finding::new(check, severity, entry.code.clone(), entry.message.clone(), cure);
                finding.shop.clone_from(&entry.shop);
                found.push(finding);
            }
        }
        Ok(())
    }

    pub(super) fn coverage(
        &self,
        stored: &[StoredShop],
        sessions: &BTreeSet<ShopId>,
        found: &mut Vec<Finding>,
    ) -> Result<(), StorageError> {
        let check = Check::Coverage;
        for shop in sessions.iter().filter(|id| !stored.iter().any(|shop| shop.id == **id)) {
            let message = "the shop was never synced".to_owned();
            found.push(
                Finding::new(check, Severity::Warning, "doctor.unknown_shop", message, "run the sync").shop(shop),
            );
        }
        for shop in stored {
            for kind in self.kinds.iter().filter(|kind| has_days(**kind) && kind.exists_in(shop.market)) {
                let days = self.store.coverage(&shop.id, *kind)?;
                let holes: Vec<NaiveDate> = days.iter().filter(|day| !day.complete).map(|day| day.day).collect();
                let finding = match (days.first(), days.last(), holes.first()) {
                    (_, _, Some(first)) => Finding::new(
                        check,
                        Severity::Error,
                        "doctor.hole",
                        format!("{kind}: {} days are not whole, the first is {first}", holes.len()),
                        "run the sync: it fetches such days again; a hole that stays is a fault of the list",
                    ),
                    (Some(first), Some(last), None) => Finding::new(
                        check,
                        Severity::Fine,
                        "doctor.covered",
                        format!("{kind}: every day from {} to {} is whole", first.day, last.day),
                        "",
                    ),
                    _ => {
                        let message = format!("{kind}: no day is known to be whole");
                        Finding::new(check, Severity::Warning, "doctor.not_covered", message, "run the sync to its end")
                    }
                };
                found.push(finding.shop(&shop.id));
            }
        }
        Ok(())
    }
}

/// Whether a kind states days.
fn has_days(kind: Kind) -> bool {
    kind != Kind::Product
}
