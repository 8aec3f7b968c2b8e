//! What the accounts may do.

use super::{Check, Doctor, Finding, Severity};
use crate::auth::AccountId;
use crate::client::{AuthorizedShop, Session};
use crate::store::StoredShop;
use chrono::TimeDelta;
use kpi_core::model::ShopId;
use std::collections::{BTreeMap, BTreeSet};

/// So long before its end an authorisation is worth a word.
const ENDING: TimeDelta = TimeDelta::days(30);

/// Which shops the accounts may act for.
#[derive(Default)]
pub(super) struct Granted {
    /// The shops.
    pub(super) sessions: BTreeMap<ShopId, Session>,
    /// The accounts that are known, and whether the platform told their shops.
    told: BTreeMap<AccountId, bool>,
}

impl Granted {
    /// The stored shops that no account may act for any more. Of an account whose shops are not told nothing is said, and
    /// without any account nothing about shops.
    fn left<'s>(&self, stored: &'s [StoredShop]) -> impl Iterator<Item = &'s StoredShop> {
        let told =
            |shop: &StoredShop| self.told.get(&AccountId::new(&shop.account)).copied().unwrap_or(!self.told.is_empty());
        stored.iter().filter(move |shop| !self.sessions.contains_key(&shop.id) && told(shop))
    }
}

impl Doctor {
    pub(super) async fn authorisation(&self, stored: &[StoredShop], found: &mut Vec<Finding>) -> Granted {
        let check = Check::Authorisation;
        let mut granted = Granted::default();
        let accounts = match self.client.accounts().await {
            Ok(accounts) => accounts,
            Err(error) => {
                found.push(Finding::call(check, &error));
                return granted;
            }
        };
        if accounts.is_empty() {
            let cure = "send a seller to the authorise page, and exchange the code that comes back";
            found.push(Finding::new(check, Severity::Error, "doctor.no_account", "no account is known".into(), cure));
        }
        for account in accounts {
            let session = self.client.account(account.clone());
            let shops = session.shops().await;
            granted.told.insert(account.clone(), shops.is_ok());
            match shops {
                Ok(shops) => {
                    self.authorised(&account, &shops, found).await;
                    for shop in shops {
                        granted.sessions.insert(shop.id, session.for_shop(shop.cipher));
                    }
                }
                Err(error) => found.push(Finding::call(check, &error).account(&account)),
            }
        }
        for shop in granted.left(stored) {
            let message = format!("account {} may not act for it any more, so nothing new comes in", shop.account);
            let cure = "let the seller authorise the app for the shop again; what is stored stays as it is";
            found.push(Finding::new(check, Severity::Error, "doctor.shop_left", message, cure).shop(&shop.id));
        }
        granted
    }

    async fn authorised(&self, account: &AccountId, shops: &[AuthorizedShop], found: &mut Vec<Finding>) {
        let check = Check::Authorisation;
        let mut finding = match shops.len() {
            0 => Finding::new(
                check,
                Severity::Error,
                "doctor.no_shop",
                "the account may act for no shop".into(),
                "let the seller authorise the app for a shop",
            ),
            count => {
                let message = format!("the account may act for {count} shops");
                Finding::new(check, Severity::Fine, "doctor.authorised", message, "")
            }
        };
        if let Some(tokens) = &self.tokens
            && let Ok(Some(grant)) = tokens.load(account).await
            && let Some(end) = grant.refresh_expires
            && end - self.now() < ENDING
        {
            finding = Finding::new(
                check,
                Severity::Warning,
                "doctor.authorisation_ends",
                format!("the authorisation ends on {}", end.format("%F")),
                "send the seller to the authorise page again before that day",
            );
        }
        found.push(finding.account(account));
    }

    pub(super) async fn scopes(&self, found: &mut Vec<Finding>) {
        let check = Check::Scopes;
        let Some(tokens) = &self.tokens else {
            let message = "without the token store only a refused call tells that a scope is missing".to_owned();
            let cure = "give the doctor the token store";
            found.push(Finding::new(check, Severity::Fine, "doctor.scopes_unknown", message, cure));
            return;
        };
        let accounts = self.client.accounts().await.unwrap_or_default();
        for account in accounts {
            let Ok(Some(grant)) = tokens.load(&account).await else { continue };
            let missing: BTreeSet<&str> = self
                .kinds
                .iter()
                .map(|kind| crate::sync::needs(*kind))
                .filter(|scopes| !grant.allows(scopes))
                .flat_map(|scopes| scopes.iter().copied())
                .collect();
            let finding = if missing.is_empty() {
                Finding::new(check, Severity::Fine, "doctor.scopes", "every needed scope is granted".into(), "")
            } else {
                let names: Vec<&str> = missing.into_iter().collect();
                // Where nobody named lists, the sync leaves out what is not granted.
                let severity = if self.chosen { Severity::Error } else { Severity::Warning };
                Finding::new(
                    check,
                    severity,
                    "auth.missing_scope",
                    format!("not granted: {}", names.join(", ")),
                    "add the scope to the app in Partner Center and let the seller authorise it again",
                )
            };
            found.push(finding.account(&account));
        }
    }
}
