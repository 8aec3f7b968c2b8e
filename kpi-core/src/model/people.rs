//! Who: sellers, shops, teams, persons, creators, and dated assignments.

use chrono::NaiveDate;

use super::checks::validate_fields;
use super::declare::record;
use super::id::{CreatorId, PersonId, SellerId, ShopId, TeamId};
use super::words::{AssignmentScope, Role, SellerType};
use super::{Issue, Issues, Label, Rate, Validate};
use crate::money::Currency;
use crate::period::{Market, ShopZone};

record! {
    /// A seller account that owns shops.
    Seller, table "sellers", version (1, 0), key ["seller_id"]
    required {
        /// Seller.
        seller_id: SellerId, "", "open_id", "–";
    }
    optional {
        /// Name.
        name: Label, "", "seller_name", "–";
        /// Country the seller is based in.
        base_region: Label, "ISO 3166", "seller_base_region", "–";
        /// Local or cross-border.
        seller_type: SellerType, "", "shops[].seller_type", "–";
    }
}

record! {
    /// A shop: where its days begin, and in which currency it sells.
    Shop, table "shops", version (1, 0), key ["shop_id"]
    required {
        /// Shop.
        shop_id: ShopId, "", "shops[].id", "–";
        /// Country site.
        market: Market, "ISO 3166", "shops[].region", "–";
        /// Currency of its sales.
        currency: Currency, "ISO 4217", "payment.currency", "–";
        /// Time zone of its days.
        zone: ShopZone, "IANA", "–", "Timezone";
    }
    optional {
        /// Seller the shop belongs to.
        seller_id: SellerId, "", "open_id", "–";
        /// Name.
        name: Label, "", "shops[].name", "–";
        /// Short code.
        code: Label, "", "shops[].code", "–";
        /// Local or cross-border.
        seller_type: SellerType, "", "shops[].seller_type", "–";
        /// First day of business.
        opened: NaiveDate, "local date", "–", "–";
        /// State for the working-day calendar where a market has several.
        region: Label, "", "–", "–";
    }
}

record! {
    /// A team of the seller or agency.
    Team, table "teams", version (1, 0), key ["team_id"]
    required {
        /// Team.
        team_id: TeamId, "", "–", "–";
    }
    optional {
        /// Name.
        name: Label, "", "–", "–";
        /// Team above.
        parent_id: TeamId, "", "–", "–";
        /// Person who leads.
        lead: PersonId, "", "–", "–";
    }
}

record! {
    /// A person of the seller or agency.
    Person, table "persons", version (1, 0), key ["person_id"]
    required {
        /// Person.
        person_id: PersonId, "", "–", "–";
    }
    optional {
        /// Name as shown.
        name: Label, "", "–", "–";
        /// What the person does.
        role: Role, "", "–", "–";
        /// First day.
        joined: NaiveDate, "local date", "–", "–";
        /// First day after the last one.
        left: NaiveDate, "local date", "–", "–";
        /// Part of a full position, for revenue per head (人效).
        fte: Rate, "share of 1", "–", "–";
    }
}

record! {
    /// A creator.
    Creator, table "creators", version (1, 0), key ["creator_id"]
    required {
        /// Creator.
        creator_id: CreatorId, "", "creator_open_id", "Creator ID";
    }
    optional {
        /// Account name.
        username: Label, "", "creator_username", "Creator username";
        /// Country.
        market: Market, "ISO 3166", "–", "–";
        /// Followers.
        followers: i64, "person", "follower_count", "Affiliate followers";
    }
}

record! {
    /// Who is responsible for what, from when to when. Validity is half-open: `valid_from` is in, `valid_to` is out.
    Assignment, table "assignments", version (1, 0), key ["scope", "target_id", "person_id", "team_id", "valid_from"]
    required {
        /// Kind of thing assigned.
        scope: AssignmentScope, "", "–", "–";
        /// Id of the shop, product, creator, LIVE account or market.
        target_id: Label, "", "–", "–";
        /// First local day.
        valid_from: NaiveDate, "local date", "–", "–";
    }
    optional {
        /// Person; null when a team as a whole is responsible.
        person_id: PersonId, "", "–", "–";
        /// Team.
        team_id: TeamId, "", "–", "–";
        /// First local day that is not covered any more; null for open end.
        valid_to: NaiveDate, "local date", "–", "–";
        /// Part of the result that counts for this person; null counts as 1.
        share: Rate, "share of 1", "–", "–";
    }
}

macro_rules! shared_checks_only {
    ($($name:ident),+) => {$(
        impl Validate for $name {
            fn validate(&self) -> Issues {
                validate_fields(self)
            }
        }
    )+};
}
shared_checks_only!(Seller, Shop, Team, Creator);

/// A half-open span of dates must not be empty.
fn check_span(issues: &mut Issues, name: &'static str, from: Option<NaiveDate>, to: Option<NaiveDate>) {
    if let (Some(from), Some(to)) = (from, to)
        && to <= from
    {
        issues.push(Issue::error(
            "model.empty_validity",
            name,
            to,
            format!("{name} is not after {from}"),
            "the end is the first day that is not covered any more",
        ));
    }
}

impl Validate for Person {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        check_span(&mut issues, "left", self.joined, self.left);
        issues
    }
}

impl Validate for Assignment {
    fn validate(&self) -> Issues {
        let mut issues = validate_fields(self);
        check_span(&mut issues, "valid_to", Some(self.valid_from), self.valid_to);
        if self.person_id.is_none() && self.team_id.is_none() {
            issues.push(Issue::error(
                "model.nobody_assigned",
                "person_id",
                &self.target_id,
                "neither a person nor a team is named",
                "fill person_id or team_id",
            ));
        }
        if self.share.is_some_and(|share| share < Rate::ZERO) {
            issues.push(Issue::error(
                "model.negative_share",
                "share",
                self.share.unwrap_or_default(),
                "the share is below zero",
                "give a share between 0 and 1",
            ));
        }
        issues
    }
}

impl Assignment {
    /// Whether the assignment covers a local day.
    ///
    /// ```
    /// use kpi_core::model::{Assignment, AssignmentScope};
    /// let mut run = Assignment::new(AssignmentScope::Shop, "7495000000000000001".into(), "2026-07-01".parse()?);
    /// run.valid_to = Some("2026-10-01".parse()?);
    /// assert!(run.covers("2026-09-30".parse()?));
    /// assert!(!run.covers("2026-10-01".parse()?));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    pub fn covers(&self, day: NaiveDate) -> bool {
        day >= self.valid_from && self.valid_to.is_none_or(|end| day < end)
    }
}
