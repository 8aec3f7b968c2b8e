//! Who authorised the app: codes, tokens and scopes.

use super::form;
use super::refusal::Refusal;
use super::world::{Shop, dice::Dice};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How long a code may be exchanged.
const CODE_LIFE: TimeDelta = TimeDelta::minutes(30);

/// A seller or a creator.
#[derive(Debug)]
pub(super) struct Account {
    pub(super) open_id: String,
    pub(super) name: String,
    pub(super) region: String,
    /// How its tokens begin.
    prefix: &'static str,
    /// 0 for a seller, 1 for a creator.
    pub(super) user_type: i64,
    pub(super) scopes: Vec<String>,
    /// Until when the authorisation holds, in the world's time.
    until: Option<DateTime<Utc>>,
    refresh: Vec<String>,
}

#[derive(Debug)]
struct Access {
    account: usize,
    ends: DateTime<Utc>,
    /// The refresh token that came with it; the ones before it end when this token is used.
    refresh: String,
}

/// All authorisations of the app.
#[derive(Debug)]
pub(super) struct Accounts {
    seed: u64,
    made: u64,
    pub(super) list: Vec<Account>,
    codes: BTreeMap<String, (usize, DateTime<Utc>)>,
    access: BTreeMap<String, Access>,
    pub(super) access_life: TimeDelta,
    pub(super) authorization_life: TimeDelta,
}

impl Accounts {
    pub(super) fn new(seed: u64, sellers: usize, shops: &[Shop], scopes: &[String]) -> Self {
        let account = |open_id: String, name: String, shop: Option<&Shop>, user_type| Account {
            open_id,
            name,
            region: shop.map_or("US", |shop| shop.market.code()).to_owned(),
            prefix: shop.map_or("TTP", |shop| super::world::prefix(shop.market)),
            user_type,
            scopes: scopes.to_vec(),
            until: None,
            refresh: Vec::new(),
        };
        let mut list: Vec<Account> = (0..sellers)
            .map(|place| {
                let first = shops.iter().find(|shop| shop.seller == place);
                account(format!("sim-seller-{}", place + 1), format!("Simulated Seller {}", place + 1), first, 0)
            })
            .collect();
        list.push(account("sim-creator-1".to_owned(), "Simulated Creator".to_owned(), None, 1));
        Self {
            seed,
            made: 0,
            list,
            codes: BTreeMap::new(),
            access: BTreeMap::new(),
            access_life: TimeDelta::days(7),
            authorization_life: TimeDelta::days(365),
        }
    }

    fn secret(&mut self, prefix: &str) -> String {
        self.made += 1;
        let mut dice = Dice::of(self.seed, &[self.made, 0x70CE]);
        format!("{prefix}_{:016x}{:016x}{:016x}", dice.bits(), dice.bits(), dice.bits())
    }

    /// A code for an account, as the authorise page gives one.
    pub(super) fn code(&mut self, account: usize, now: DateTime<Utc>) -> Option<String> {
        let prefix = self.list.get(account)?.prefix;
        let code = self.secret(prefix);
        self.codes.insert(code.clone(), (account, now + CODE_LIFE));
        Some(code)
    }

    /// `token/get`.
    pub(super) fn exchange(&mut self, code: &str, now: DateTime<Utc>, told: DateTime<Utc>) -> Result<Value, Refusal> {
        let used = || Refusal::new(200, 36_004_004, "The auth_code is invalid, expired or was used before");
        let (account, ends) = self.codes.remove(code).ok_or_else(used)?;
        if now > ends {
            return Err(used());
        }
        if let Some(account) = self.list.get_mut(account) {
            account.until = Some(now + self.authorization_life);
            account.refresh.clear();
        }
        self.grant(account, now, told).ok_or_else(used)
    }

    /// `token/refresh`.
    pub(super) fn renew(&mut self, refresh: &str, now: DateTime<Utc>, told: DateTime<Utc>) -> Result<Value, Refusal> {
        let over = || Refusal::new(200, 36_004_001, "The refresh_token is invalid or has expired");
        let known = |account: &Account| account.refresh.iter().any(|token| token == refresh);
        let account = self.list.iter().position(known).ok_or_else(over)?;
        if self.list.get(account).and_then(|account| account.until).is_none_or(|until| now >= until) {
            return Err(over());
        }
        self.grant(account, now, told).ok_or_else(over)
    }

    fn grant(&mut self, place: usize, now: DateTime<Utc>, told: DateTime<Utc>) -> Option<Value> {
        let prefix = self.list.get(place)?.prefix;
        let (access, refresh) = (self.secret(prefix), self.secret(prefix));
        let account = self.list.get_mut(place)?;
        let until = account.until?;
        account.refresh.push(refresh.clone());
        let ends = (now + self.access_life).min(until);
        self.access.insert(access.clone(), Access { account: place, ends, refresh: refresh.clone() });
        let seconds = |end: DateTime<Utc>| (told + (end - now)).timestamp();
        Some(json!({
            "access_token": access,
            "access_token_expire_in": seconds(ends),
            "refresh_token": refresh,
            "refresh_token_expire_in": seconds(until),
            "open_id": account.open_id,
            "seller_name": account.name,
            "seller_base_region": account.region,
            "user_type": account.user_type,
            "granted_scopes": account.scopes,
        }))
    }

    /// The account of an access token. Its use ends the refresh tokens that came before it: until then a client that
    /// lost an answer may ask again.
    pub(super) fn of_token(&mut self, token: &str, now: DateTime<Utc>) -> Result<usize, Refusal> {
        let access = self.access.get(token).ok_or_else(Refusal::unknown_token)?;
        if now >= access.ends {
            return Err(Refusal::expired_token());
        }
        let account = self.list.get_mut(access.account).ok_or_else(Refusal::unknown_token)?;
        if account.until.is_none_or(|until| now >= until) {
            return Err(Refusal::revoked());
        }
        if let Some(place) = account.refresh.iter().position(|refresh| *refresh == access.refresh) {
            account.refresh.drain(..place);
        }
        Ok(access.account)
    }

    /// Ends an access token before its time.
    pub(super) fn expire(&mut self, token: &str, now: DateTime<Utc>) {
        if let Some(access) = self.access.get_mut(token) {
            access.ends = access.ends.min(now);
        }
    }

    /// Ends every access token before its time.
    pub(super) fn expire_all(&mut self, now: DateTime<Utc>) {
        for access in self.access.values_mut() {
            access.ends = access.ends.min(now);
        }
    }

    /// Ends an authorisation.
    pub(super) fn revoke(&mut self, account: usize) {
        if let Some(account) = self.list.get_mut(account) {
            account.until = None;
            account.refresh.clear();
        }
    }
}

/// The parameters of a token endpoint, checked.
pub(super) fn credentials<'a>(
    query: &'a [(String, String)],
    key: &str,
    secret: &str,
    grant: &str,
    wanted: &'static str,
) -> Result<&'a str, Refusal> {
    if form::value(query, "app_key") != Some(key) {
        return Err(Refusal { status: 200, ..Refusal::app_key() });
    }
    if form::value(query, "app_secret") != Some(secret) {
        return Err(Refusal::new(200, 36_004_002, "Invalid app_secret"));
    }
    if form::value(query, "grant_type") != Some(grant) {
        return Err(Refusal { status: 200, ..Refusal::parameter("grant_type", "unknown") });
    }
    form::value(query, wanted)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| Refusal { status: 200, ..Refusal::parameter(wanted, "it is required") })
}
