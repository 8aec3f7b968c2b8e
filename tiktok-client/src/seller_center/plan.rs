//! Everything decided about a file before its rows become facts.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use hashbrown::HashMap;
use kpi_core::money::{Currency, DecimalMark};
use kpi_core::period::{Market, ShopZone};

use super::dates::{Clock, Ground, Rule};
use super::layout::{Header, What, columns};
use super::numbers::{Fault, Numbers};
use super::report::{Confidence, Detected, ReadReport, Rejection, source_text};
use super::rows::RowBuf;
use super::survey::{Markets, Survey};
use super::text::normal;
use super::{ExportKind, ReadOptions, SellerCenterError, words};
use crate::error::excerpt;

/// The decisions, the tools made from them, and the report they are written to.
#[derive(Debug)]
pub(crate) struct Plan<'o> {
    pub(crate) options: &'o ReadOptions,
    pub(crate) header: Header,
    pub(crate) header_row: u64,
    pub(crate) numbers: Numbers,
    pub(crate) clock: Clock,
    pub(crate) currency: Currency,
    pub(crate) currency_known: bool,
    pub(crate) market: Option<Market>,
    pub(crate) source: String,
    distinct: BTreeMap<&'static str, HashMap<String, u32>>,
    unknown_words: BTreeSet<String>,
    /// Sums of the lines only: the ids are destroyed.
    pub(crate) line_totals_only: bool,
    pub(crate) report: ReadReport,
}

/// Whether the kind has local times that must become instants.
fn needs_zone(kind: ExportKind) -> bool {
    matches!(
        kind,
        ExportKind::Orders
            | ExportKind::Returns
            | ExportKind::AffiliateOrders
            | ExportKind::LiveMetrics
            | ExportKind::VideoMetrics
    )
}

/// Whether the amounts of the kind make no sense without a currency.
fn needs_currency(kind: ExportKind) -> bool {
    kind != ExportKind::ProductCatalogue
}

impl<'o> Plan<'o> {
    /// Decides by what the survey found; `report` comes with container, encoding and fingerprint filled in.
    pub(crate) fn new(
        options: &'o ReadOptions,
        header: Header,
        header_row: u64,
        survey: &Survey,
        mut report: ReadReport,
    ) -> Result<Self, SellerCenterError> {
        let name = report.file.clone();
        let kind = header.kind;
        let missing = header.missing();
        if !missing.is_empty() {
            return Err(SellerCenterError::MissingColumns { name, kind, columns: missing });
        }
        let mut line_totals_only = false;
        if survey.ids_destroyed() {
            let mut titles: Vec<String> =
                survey.damaged_ids.keys().map(|slot| header.title(*slot).to_owned()).collect();
            if titles.is_empty() {
                titles.push(header.title(0).to_owned());
            }
            let example = survey.damaged_example.clone().unwrap_or_default();
            if !(options.line_totals_only && kind == ExportKind::Orders) {
                return Err(SellerCenterError::DestroyedIds {
                    name,
                    columns: titles,
                    rows: survey.destroyed_rows(),
                    example,
                });
            }
            line_totals_only = true;
            let message = format!("ids with lost digits in {}: no facts, no order sums, no joins", titles.join(", "));
            report.notice_many("id_precision_lost", survey.destroyed_rows(), example, || message);
        }
        let markets = Markets::of(&header, survey);
        report.language =
            markets.language.map(|language| Detected::new(language, Confidence::Likely, "words and titles"));
        let (market, market_detected) = Self::market(options, &markets, kind, &name)?;
        report.market = market_detected;
        let currency = Self::currency(options, &markets, market, &mut report);
        if currency.is_none() && needs_currency(kind) {
            return Err(match market {
                None if markets.left.len() > 1 && !markets.evidence.is_empty() => {
                    SellerCenterError::MarketUnknown { name, candidates: markets.left }
                }
                _ => SellerCenterError::CurrencyUnknown { name },
            });
        }
        let zone = options.zone.or_else(|| market.map(Market::default_zone));
        report.zone = match (options.zone, zone) {
            (Some(given), _) => Some(Detected::given(given)),
            (None, Some(zone)) if needs_zone(kind) => {
                Some(Detected::new(zone, Confidence::Likely, "default zone of the market"))
            }
            _ => None,
        };
        if zone.is_none() && needs_zone(kind) {
            return Err(SellerCenterError::MarketUnknown { name, candidates: markets.left });
        }
        let rule = Self::dates(options, survey, &header, market, &mut report, &name)?;
        let currency_known = currency.is_some();
        let currency = currency.unwrap_or(Currency::USD);
        let mark = Self::mark(options, survey, &header, currency, &mut report, &name)?;
        let places = match kind {
            ExportKind::Orders | ExportKind::Returns | ExportKind::Settlement | ExportKind::Unsettled => 2,
            _ => 4,
        };
        let zone = zone.unwrap_or(ShopZone::new(chrono_tz::Tz::UTC));
        report.header_row = header_row;
        report.unknown_columns = header.unknown();
        Ok(Self {
            options,
            header_row,
            numbers: Numbers::new(mark, currency, places),
            clock: Clock::new(zone, rule, options.ambiguity),
            currency,
            currency_known,
            market,
            source: source_text(&report.file, &report.fingerprint),
            distinct: BTreeMap::new(),
            unknown_words: BTreeSet::new(),
            line_totals_only,
            header,
            report,
        })
    }

    fn market(
        options: &ReadOptions,
        markets: &Markets,
        kind: ExportKind,
        name: &str,
    ) -> Result<(Option<Market>, Option<Detected<Market>>), SellerCenterError> {
        if let Some(given) = options.market {
            return Ok((Some(given), Some(Detected::given(given))));
        }
        match *markets.left.as_slice() {
            [one] => {
                let confidence = if markets.by_language { Confidence::Likely } else { Confidence::Certain };
                let detected = Detected::new(one, confidence, markets.evidence.join("; "));
                Ok((Some(one), Some(detected)))
            }
            [] if kind == ExportKind::Orders || options.currency.is_none() => {
                Err(SellerCenterError::MarketUnknown { name: name.to_owned(), candidates: Vec::new() })
            }
            _ => Ok((None, None)),
        }
    }

    fn currency(
        options: &ReadOptions,
        markets: &Markets,
        market: Option<Market>,
        report: &mut ReadReport,
    ) -> Option<Currency> {
        let (currency, detected) = if let Some(given) = options.currency {
            (given, Detected::given(given))
        } else if let Some(market) = market {
            let currency = market.currency();
            let evidence = format!("currency of market {market}");
            (currency, Detected::new(currency, Confidence::Certain, evidence))
        } else {
            let (currency, evidence) = markets.shared_currency()?;
            (currency, Detected::new(currency, Confidence::Certain, evidence))
        };
        report.currency = Some(detected);
        Some(currency)
    }

    fn dates(
        options: &ReadOptions,
        survey: &Survey,
        header: &Header,
        market: Option<Market>,
        report: &mut ReadReport,
        name: &str,
    ) -> Result<Rule, SellerCenterError> {
        if let Some(given) = options.date_order {
            report.date_order = Some(Detected::given(given));
            return Ok(Rule { slash24: given, half: given });
        }
        // Only the order export follows the market; the other exports are day first everywhere.
        let month_first = header.kind == ExportKind::Orders
            && market.is_some_and(|market| matches!(market, Market::US | Market::MX | Market::BR));
        let evidence = &survey.dates;
        let Ok((rule, ground)) = Rule::decide(evidence, month_first) else {
            let (slot, row, value) = evidence.example.clone().unwrap_or_default();
            let column = header.title(slot).to_owned();
            return Err(SellerCenterError::AmbiguousDates { name: name.to_owned(), column, row, value });
        };
        let slash = evidence.slash24.day_first + evidence.slash24.month_first + evidence.slash24.undecided;
        let half = evidence.half.day_first + evidence.half.month_first + evidence.half.undecided;
        let order = if slash > 0 { rule.slash24 } else { rule.half };
        report.date_order = match ground {
            Ground::Unused => None,
            Ground::Proved => Some(Detected::new(order, Confidence::Certain, "days above 12")),
            Ground::Platform => {
                Some(Detected::new(order, Confidence::Likely, "the form in which the platform writes it"))
            }
        };
        if (slash > 0 && half > 0) || (evidence.iso > 0 && slash + half > 0) {
            let message = format!(
                "dates in several styles: {slash} with 24 hours, {half} with AM or PM, {} year first",
                evidence.iso
            );
            report.notice_many("mixed_date_styles", slash + half + evidence.iso, String::new(), || message);
        }
        Ok(rule)
    }

    fn mark(
        options: &ReadOptions,
        survey: &Survey,
        header: &Header,
        currency: Currency,
        report: &mut ReadReport,
        name: &str,
    ) -> Result<DecimalMark, SellerCenterError> {
        if let Some(given) = options.decimal_mark {
            report.decimal_mark = Some(Detected::given(given));
            return Ok(given);
        }
        let decided = survey.marks.decide();
        if let Ok(Some(mark)) = decided {
            report.decimal_mark =
                Some(Detected::new(mark, Confidence::Certain, "amounts with decimals or several groups"));
            return Ok(mark);
        }
        match (&survey.marks.undecided, decided) {
            (Some((slot, row, value)), Err(())) => Err((*slot, *row, value.clone())),
            (None, Err(())) => Err((0, 0, "both marks occur".to_owned())),
            // `12.500` of a currency without decimals can only be grouped.
            (Some((slot, row, value)), Ok(_)) if currency.minor_digits() != 0 => Err((*slot, *row, value.clone())),
            _ => Ok(DecimalMark::Point),
        }
        .map_err(|(slot, row, value)| SellerCenterError::AmbiguousAmounts {
            name: name.to_owned(),
            column: header.title(slot).to_owned(),
            row,
            value,
        })
    }

    /// A rejection of a row because of one of its cells.
    pub(crate) fn rejection(&self, row: &RowBuf, slot: usize, fault: Fault) -> Rejection {
        Rejection {
            row: row.number,
            column: self.header.title(slot).to_owned(),
            value: excerpt(row.get(slot)),
            code: fault.code,
            reason: fault.reason,
            cure: fault.cure,
        }
    }

    /// Counts and lists a row that the source could not take apart.
    pub(crate) fn broken(&mut self, row: u64, reject: super::rows::Reject) {
        self.report.reject(Rejection {
            row,
            column: String::new(),
            value: excerpt(&reject.value),
            code: reject.code,
            reason: reject.reason,
            cure: "export the file again; the row was not used",
        });
    }

    /// Whether the row holds no data of its own: a total, the header again, or descriptions. `key` is a column whose
    /// cells are ids or dates in every row of data.
    pub(crate) fn no_data(&self, row: &RowBuf, key: usize) -> Option<&'static str> {
        let cell = row.get(key);
        if words::is_total(cell) || (cell.is_empty() && row.get(0_usize).is_empty() && row.is_blank()) {
            return Some(if row.is_blank() { "blank" } else { "total" });
        }
        if !cell.is_empty() && normal(cell) == normal(self.header.title(key)) {
            return Some("repeated_header");
        }
        let text = normal(cell);
        let described = text.starts_with("platform unique order id") || text.starts_with("(description of");
        // Below the header, words where ids or dates belong are descriptions.
        let what = columns(self.header.kind).get(key).map(|column| column.what);
        let second = row.number == self.header_row + 1 && matches!(what, Some(What::Id | What::Day | What::Time));
        let worded = second && !cell.is_empty() && !cell.bytes().any(|byte| byte.is_ascii_digit());
        (described || worded).then_some("description")
    }

    /// English title of a column of the kind.
    pub(crate) fn column_name(&self, slot: usize) -> &'static str {
        columns(self.header.kind).get(slot).map_or("", |column| column.names[0])
    }

    /// Reports a word that is kept as it is, once.
    pub(crate) fn unknown_word(&mut self, column: &str, word: &str) {
        let example = format!("{column}: {word}");
        if !self.unknown_words.contains(&example) {
            let message = || "words that this version does not know; kept as they are".to_owned();
            self.report.notice("unknown_word", example.clone(), message);
            self.unknown_words.insert(example);
        }
    }

    /// Reports local times that the clock shows twice or not at all.
    pub(crate) fn close_clock(&mut self) {
        let (repeated, skipped) = (self.clock.repeated, self.clock.skipped);
        if repeated > 0 {
            let message = "times in an hour that the clock shows twice; read by the rule for the repeated hour";
            self.report.notice_many("repeated_hour", repeated, String::new(), || message.to_owned());
        }
        if skipped > 0 {
            let message = "times in an hour that the clock skips; moved forward by its length";
            self.report.notice_many("skipped_hour", skipped, String::new(), || message.to_owned());
        }
    }

    /// Counts a value among the distinct ones of a name.
    pub(crate) fn distinct(&mut self, name: &'static str, value: &str) {
        let values = self.distinct.entry(name).or_default();
        match values.get_mut(value) {
            Some(count) => *count += 1,
            None => {
                values.insert(value.to_owned(), 1);
            }
        }
    }

    /// Puts the numbers of distinct values into the report, and names those on several rows.
    pub(crate) fn close_distinct(&mut self) {
        for (name, values) in std::mem::take(&mut self.distinct) {
            let number = i64::try_from(values.len()).unwrap_or(i64::MAX);
            self.report.counts.insert(if name == "ids" { "distinct_ids" } else { "distinct_orders" }, number);
            if name == "ids" {
                let mut repeated: Vec<String> =
                    values.into_iter().filter(|(_, count)| *count > 1).map(|(value, _)| value).collect();
                repeated.sort_unstable();
                for id in repeated {
                    let message =
                        || "ids on more than one row: an order settled, taken back or listed per SKU".to_owned();
                    self.report.notice("ids_on_more_than_one_row", id, message);
                }
            }
        }
    }

    /// First day and number of days that the figures of the file cover.
    pub(crate) fn span(&self) -> Result<(NaiveDate, i64), (usize, Fault)> {
        let (first, last) = self.report.period.as_ref().map(|period| period.value).ok_or_else(|| {
            let cure = "set ReadOptions::with_period";
            (0, Fault::new("seller_center.period_unknown", "the file does not say which days it covers", cure))
        })?;
        Ok((first, (last - first).num_days() + 1))
    }
}

/// Whether rows of the kind cover a period that stands outside of them.
pub(crate) fn needs_period(kind: ExportKind) -> bool {
    matches!(
        kind,
        ExportKind::ProductMetrics
            | ExportKind::VideoMetrics
            | ExportKind::CreatorMetrics
            | ExportKind::ProductCatalogue
    )
}
