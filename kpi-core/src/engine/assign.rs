//! Who is responsible for a row: dated assignments.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use smol_str::SmolStr;

use super::clock::Days;
use super::data::Dataset;
use super::day::day_number;
use super::dimension::Dimension;
use super::eval::{Chunk, Values};
use super::texts::{self, Map};
use crate::error::EngineError;
use crate::facts::FactBatch;
use crate::model::{Assignment, AssignmentScope, Issue, Issues, TableSpec};

/// Scopes from the most to the least specific.
const SCOPES: [AssignmentScope; 5] = [
    AssignmentScope::LiveAccount,
    AssignmentScope::Creator,
    AssignmentScope::Product,
    AssignmentScope::Shop,
    AssignmentScope::Market,
];

/// Columns in which a row itself names a person or team.
const OWN: [(&str, Dimension, &str); 6] = [
    ("order_lines", Dimension::Person, "owner"),
    ("order_lines", Dimension::Team, "team"),
    ("live_sessions", Dimension::Person, "host"),
    ("chat_service", Dimension::Person, "agent"),
    ("compliance", Dimension::Person, "owner"),
    ("costs", Dimension::Person, "person_id"),
];

/// The column of a table in which a row itself says who is responsible.
pub(crate) fn own_column(table: &TableSpec, dimension: &Dimension) -> Option<&'static str> {
    OWN.iter().find(|(name, of, _)| *name == table.name && of == dimension).map(|(_, _, column)| *column)
}

/// Days, end exclusive, and who is responsible.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Span {
    from: NaiveDate,
    to: Option<NaiveDate>,
    who: SmolStr,
}

/// The spans of each target of each scope.
type Book = BTreeMap<(usize, SmolStr), Vec<Span>>;

fn who(assignment: &Assignment, dimension: &Dimension) -> Option<SmolStr> {
    match dimension {
        Dimension::Person => assignment.person_id.as_ref().map(|id| SmolStr::new(id.as_str())),
        Dimension::Team => assignment.team_id.as_ref().map(|id| SmolStr::new(id.as_str())),
        _ => None,
    }
}

fn book(data: &Dataset, dimension: &Dimension) -> Book {
    let mut book = Book::new();
    for assignment in data.assignments() {
        let scope = SCOPES.iter().position(|scope| *scope == assignment.scope);
        if let Some((scope, who)) = scope.zip(who(assignment, dimension)) {
            let span = Span { from: assignment.valid_from, to: assignment.valid_to, who };
            book.entry((scope, SmolStr::new(assignment.target_id.as_str()))).or_default().push(span);
        }
    }
    book.values_mut().for_each(|spans| spans.sort());
    book
}

/// Assignments that contradict each other or cannot be understood.
pub(crate) fn check(data: &Dataset, dimension: &Dimension, issues: &mut Issues) {
    for assignment in data.assignments().iter().filter(|assignment| !SCOPES.contains(&assignment.scope)) {
        let message = format!("{:?} is assigned by a scope that is not known", assignment.target_id.as_str());
        let cure = "use LIVE_ACCOUNT, CREATOR, PRODUCT, SHOP or MARKET";
        issues.push(Issue::error("engine.unknown_scope", "assignments", assignment.scope.as_str(), message, cure));
    }
    for ((scope, target), spans) in book(data, dimension) {
        let scope = SCOPES.get(scope).map_or("", AssignmentScope::as_str);
        // The span that reaches furthest so far.
        let mut furthest: Option<&Span> = None;
        for span in &spans {
            if let Some(before) = furthest.filter(|before| before.to.is_none_or(|end| span.from < end))
                && before.who != span.who
            {
                let message = format!(
                    "{scope} {target} is assigned to {dimension} {} and {dimension} {} on {}",
                    before.who, span.who, span.from
                );
                let cure = "end one assignment on the day the other begins: a row counts for one of them";
                issues.push(Issue::error("engine.overlapping_assignments", "assignments", &target, message, cure));
            }
            let further = furthest.is_none_or(|before| before.to.is_some_and(|end| span.to.is_none_or(|to| to > end)));
            if further {
                furthest = Some(span);
            }
        }
    }
}

/// Whether assignments say who is responsible; otherwise only the rows themselves do.
pub(crate) fn is_assigned(data: &Dataset, dimension: &Dimension) -> bool {
    data.assignments().iter().any(|found| who(found, dimension).is_some())
}

/// Whether anything says who is responsible for rows of a table.
pub(crate) fn can_answer(data: &Dataset, table: &TableSpec, dimension: &Dimension) -> bool {
    own_column(table, dimension).is_some() || is_assigned(data, dimension)
}

/// Spans in day numbers, with the code of the text.
type Coded = Vec<(i32, i32, u32)>;

/// The answers for one run, by codes of texts.
#[derive(Debug)]
pub(crate) struct Assigned<'d> {
    data: &'d Dataset,
    books: BTreeMap<Dimension, Book>,
    coded: BTreeMap<Dimension, Map<(usize, u32), Coded>>,
    /// Account of each LIVE session.
    accounts: Option<BTreeMap<SmolStr, SmolStr>>,
}

impl<'d> Assigned<'d> {
    pub(crate) fn new(data: &'d Dataset) -> Self {
        Self { data, books: BTreeMap::new(), coded: BTreeMap::new(), accounts: None }
    }

    /// The code of who is responsible for each row on its day of the clock; [`texts::NULL`] for nobody.
    pub(crate) fn codes(
        &mut self,
        chunk: &mut Chunk<'_, '_>,
        days: &Days,
        dimension: &Dimension,
    ) -> Result<Vec<u32>, EngineError> {
        let table = chunk.batch.facts.table();
        let mut codes = match own_column(table, dimension).map(|column| chunk.column(column)).transpose()?.as_deref() {
            Some(super::eval::Column { values: Values::Text(codes), .. }) => codes.clone(),
            _ => vec![texts::NULL; chunk.rows],
        };
        if !self.books.contains_key(dimension) {
            self.books.insert(dimension.clone(), book(self.data, dimension));
        }
        let used: Vec<usize> = (0..SCOPES.len())
            .filter(|scope| {
                let spans = self.books.get(dimension).into_iter().flat_map(Book::keys);
                spans.into_iter().any(|(known, _)| known == scope)
            })
            .collect();
        for scope in used {
            let Some(targets) = self.targets(chunk, scope)? else { continue };
            for (((code, target), day), valid) in codes.iter_mut().zip(&targets).zip(&days.local).zip(&days.valid) {
                if *code == texts::NULL && *target != texts::NULL && *valid {
                    *code = self.at(chunk, dimension, scope, *target, *day);
                }
            }
        }
        Ok(codes)
    }

    /// The target that each row has in a scope; `None` when the table has no such column.
    fn targets(&mut self, chunk: &mut Chunk<'_, '_>, scope: usize) -> Result<Option<Vec<u32>>, EngineError> {
        let table = chunk.batch.facts.table();
        let wanted = match SCOPES.get(scope) {
            Some(AssignmentScope::LiveAccount) if table.field("account").is_some() => "account",
            Some(AssignmentScope::LiveAccount) => "live_session_id",
            Some(AssignmentScope::Creator) => "creator_id",
            Some(AssignmentScope::Product) => "product_id",
            Some(AssignmentScope::Shop) => "shop_id",
            _ => "market",
        };
        let codes = match table.field(wanted).map(|_| chunk.column(wanted)).transpose()?.as_deref() {
            Some(super::eval::Column { values: Values::Text(codes), .. }) => Some(codes.clone()),
            _ => None,
        };
        let Some(codes) = codes else { return Ok(None) };
        let mut known: Map<u32, u32> = Map::default();
        Ok(Some(match wanted {
            "live_session_id" => {
                let accounts = match &mut self.accounts {
                    Some(known) => known,
                    unknown => unknown.insert(accounts(self.data)?),
                };
                codes
                    .into_iter()
                    .map(|session| {
                        *known.entry(session).or_insert_with(|| {
                            let account = chunk.texts.get(session).and_then(|session| accounts.get(session.as_str()));
                            account.map_or(texts::NULL, |account| chunk.texts.code(account))
                        })
                    })
                    .collect()
            }
            // The market of the shop, where a row does not say.
            "market" if table.field("shop_id").is_some() => {
                let column = chunk.column("shop_id")?;
                let Values::Text(shops) = &column.values else { return Ok(Some(codes)) };
                let mut of_shop = |shop: u32| {
                    *known.entry(shop).or_insert_with(|| {
                        let shop = chunk.texts.get(shop).and_then(|shop| self.data.shop(&shop));
                        shop.map_or(texts::NULL, |shop| chunk.texts.code(shop.market.code()))
                    })
                };
                let market = |(own, shop): (u32, &u32)| if own == texts::NULL { of_shop(*shop) } else { own };
                codes.into_iter().zip(shops).map(market).collect()
            }
            _ => codes,
        }))
    }

    fn at(&mut self, chunk: &mut Chunk<'_, '_>, dimension: &Dimension, scope: usize, target: u32, day: i32) -> u32 {
        let coded = self.coded.entry(dimension.clone()).or_default();
        let spans = coded.entry((scope, target)).or_insert_with(|| {
            let text = chunk.texts.get(target).unwrap_or_default();
            let spans = self.books.get(dimension).and_then(|book| book.get(&(scope, text)));
            let code = |span: &Span| {
                let to = span.to.map_or(i32::MAX, day_number);
                (day_number(span.from), to, chunk.texts.code(&span.who))
            };
            spans.into_iter().flatten().map(code).collect()
        });
        spans.iter().find(|(from, to, _)| *from <= day && day < *to).map_or(texts::NULL, |(_, _, code)| *code)
    }
}

/// Account of each LIVE session in the data; the first one in the order of texts where a session has several.
fn accounts(data: &Dataset) -> Result<BTreeMap<SmolStr, SmolStr>, EngineError> {
    let mut accounts = BTreeMap::new();
    for batch in data.batches("live_sessions").into_iter().flatten() {
        note_accounts(batch, &mut accounts)?;
    }
    #[cfg(feature = "parquet")]
    {
        let columns = ["live_session_id", "account"].map(str::to_owned).into();
        for file in data.files("live_sessions") {
            for group in 0..file.row_groups() {
                for batch in file.read(group, Some(&columns))? {
                    note_accounts(&batch?, &mut accounts)?;
                }
            }
        }
    }
    Ok(accounts)
}

fn note_accounts(batch: &FactBatch, accounts: &mut BTreeMap<SmolStr, SmolStr>) -> Result<(), EngineError> {
    let (Some(sessions), Some(names)) = (batch.text("live_session_id")?, batch.text("account")?) else {
        return Ok(());
    };
    for row in 0..batch.len() {
        if let (Some(session), Some(name)) = (sessions.get(row), names.get(row)) {
            let name = SmolStr::new(name);
            let known = accounts.entry(SmolStr::new(session)).or_insert_with(|| name.clone());
            // The same whatever the order of rows.
            *known = name.min(known.clone());
        }
    }
    Ok(())
}
