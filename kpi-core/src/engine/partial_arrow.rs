//! Partial results as Arrow batches and back.

use std::sync::Arc;

use arrow_array::builder::{Int32Builder, Int64Builder, ListBuilder, StringBuilder, UInt32Builder, UInt64Builder};
use arrow_array::cast::AsArray;
use arrow_array::types::{Int32Type, Int64Type, UInt32Type, UInt64Type};
use arrow_array::{Array, ArrayRef, RecordBatch, StringArray};
use arrow_schema::{DataType, Field, Schema};
use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::day::{day_number, day_of};
use super::part::PartialResult;
use super::plan::Plan;
use super::query::Query;
use super::seen::{Seen, Span};
use super::state::{Kept, Latest, Wide};
use super::texts::{self, Texts};
use crate::error::{EngineError, excerpt};
use crate::metric::Fingerprint;

/// Schema metadata: version of the form.
const VERSION_KEY: &str = "kpi.partial";
const VERSION: &str = "1";
/// Schema metadata: what the states belong to.
const QUERY_KEY: &str = "kpi.query";
/// Schema metadata: the last complete day, where comparisons were cut.
const THROUGH_KEY: &str = "kpi.through";

/// What an entry holds. Entries are written in this order for each task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Rows read of a table: `ids` table and clock, `count` rows, `amount` those without a moment, `day` and `bucket` the
    /// first and last day.
    Seen,
    /// `count`: decimals of the amounts of a task.
    Scale,
    /// `count`: rows of a group.
    Rows,
    /// `amount`: sum by currency and day of the rate.
    Sum,
    /// `amount`: least or greatest value by currency and day of the rate.
    Extreme,
    /// `amount` at the latest `moment` of the key in `ids`.
    Last,
    /// An id, on a day where days count apart.
    Id,
    /// Who is here.
    Here,
    /// What is known of whom.
    Known,
}

impl Kind {
    const ALL: [(Self, &'static str); 9] = [
        (Self::Seen, "seen"),
        (Self::Scale, "scale"),
        (Self::Rows, "rows"),
        (Self::Sum, "sum"),
        (Self::Extreme, "extreme"),
        (Self::Last, "last"),
        (Self::Id, "id"),
        (Self::Here, "here"),
        (Self::Known, "known"),
    ];

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// A line of the batch. The order of the fields is the order of the lines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    task: Option<u32>,
    kind: Kind,
    keys: Vec<Option<String>>,
    bucket: Option<i32>,
    currency: Option<String>,
    day: Option<i32>,
    ids: Vec<Option<String>>,
    moment: Option<i64>,
    count: Option<u64>,
    amount: Option<BigInt>,
}

impl Entry {
    fn new(kind: Kind) -> Self {
        Self {
            task: None,
            kind,
            keys: Vec::new(),
            bucket: None,
            currency: None,
            day: None,
            ids: Vec::new(),
            moment: None,
            count: None,
            amount: None,
        }
    }
}

/// The text of an id; `None` for none, where none counts as one.
fn id_text(texts: &Texts, id: u64) -> Option<String> {
    match texts::interned(id) {
        Some(code) => texts.get(code).map(String::from),
        None => Some(id.to_string()),
    }
}

/// The texts of all entries of a state, in order.
fn entries(part: &PartialResult) -> Vec<Entry> {
    let mut found = Vec::new();
    for ((table, clock), seen) in &part.seen {
        let mut entry = Entry::new(Kind::Seen);
        entry.ids = vec![Some((*table).to_owned()), Some(clock.clone())];
        entry.count = Some(seen.rows);
        entry.amount = Some(seen.without.into());
        (entry.day, entry.bucket) = (seen.span.map(|span| span.first), seen.span.map(|span| span.last));
        found.push(entry);
    }
    let levels = part.plan.levels();
    let text = |code: u32| part.texts.get(code).map(String::from);
    for (task, (state, tuples)) in (0_u32..).zip(part.states.iter().zip(&part.tuples)) {
        let mut scale = Entry::new(Kind::Scale);
        (scale.task, scale.count) = (Some(task), Some(state.scale.into()));
        found.push(scale);
        let in_group = |kind: Kind, group: u32| {
            let codes = part.groups.codes(group);
            let mut entry = Entry::new(kind);
            entry.task = Some(task);
            let key = |(dimension, code): (&&super::Dimension, &u32)| {
                if dimension.is_text() { text(*code) } else { Some(code.to_string()) }
            };
            entry.keys = levels.iter().zip(&codes).map(key).collect();
            entry.bucket = codes.last().map(|code| code.cast_signed());
            entry
        };
        let in_lot = |kind: Kind, group: u32, lot: (u32, i32)| {
            let mut entry = in_group(kind, group);
            (entry.currency, entry.day) = (text(lot.0), Some(lot.1));
            entry
        };
        let key = |id: u64| match tuples.get(id) {
            Some(parts) => parts.iter().map(|part_of| id_text(&part.texts, *part_of)).collect(),
            None => vec![id_text(&part.texts, id)],
        };
        for (group, rows) in (0_u32..).zip(&state.rows).filter(|(_, rows)| **rows > 0) {
            let mut entry = in_group(Kind::Rows, group);
            entry.count = Some(*rows);
            found.push(entry);
        }
        match &state.kept {
            Kept::Rows => {}
            Kept::Sum(sums) => found.extend(sums.iter().map(|((group, lot), sum)| {
                let mut entry = in_lot(Kind::Sum, *group, *lot);
                entry.amount = Some(sum.to_big());
                entry
            })),
            Kept::Extreme { values, .. } => found.extend(values.iter().map(|((group, lot), value)| {
                let mut entry = in_lot(Kind::Extreme, *group, *lot);
                entry.amount = Some((*value).into());
                entry
            })),
            Kept::Last(latest) => {
                for ((group, id), latest) in latest {
                    // A latest row without a value is known, too: it hides earlier ones.
                    let mut bare = in_group(Kind::Last, *group);
                    (bare.ids, bare.moment) = (key(*id), Some(latest.moment));
                    found.push(bare);
                    for (lot, sum) in &latest.lots {
                        let mut entry = in_lot(Kind::Last, *group, *lot);
                        (entry.ids, entry.moment) = (key(*id), Some(latest.moment));
                        entry.amount = Some(sum.to_big());
                        found.push(entry);
                    }
                }
            }
            Kept::Distinct(seen) => found.extend(seen.iter().map(|(group, day, id)| {
                let mut entry = in_group(Kind::Id, *group);
                (entry.day, entry.ids) = (Some(*day), key(*id));
                entry
            })),
            Kept::Repeated { here, known, .. } => {
                found.extend(here.iter().map(|(group, who)| {
                    let mut entry = in_group(Kind::Here, *group);
                    entry.ids = vec![id_text(&part.texts, *who)];
                    entry
                }));
                found.extend(known.iter().map(|(group, who, thing)| {
                    let mut entry = in_group(Kind::Known, *group);
                    entry.ids = vec![id_text(&part.texts, *who), id_text(&part.texts, *thing)];
                    entry
                }));
            }
        }
    }
    found.sort_unstable();
    found
}

fn fingerprint(plan: &Plan) -> String {
    Fingerprint::of(&plan.signature).to_string()
}

impl PartialResult {
    /// The state as one batch, to be stored or sent and read again by [`Query::partial_from_arrow`].
    ///
    /// Equal states are equal batches, byte for byte: rows that were cut into parts in any way and merged in any order
    /// give the same batch. Only this library reads the columns; their form has a version of its own in the schema's
    /// metadata.
    ///
    /// # Errors
    /// [`EngineError::Arrow`].
    ///
    /// ```
    /// # use kpi_core::engine::{Dataset, Query};
    /// # use kpi_core::facts::{self, FactBatch};
    /// # use kpi_core::metric::{Basis, Catalogue, resolve};
    /// # use kpi_core::model::{OrderLine, OrderStatus};
    /// # use kpi_core::money::Currency;
    /// # let part = |order: &str, price: &str| -> Result<Dataset, Box<dyn std::error::Error>> {
    /// #     let (time, shop, status) = ("2026-11-02T10:00:00Z".parse()?, "7495000000000000001".parse()?, OrderStatus::InTransit);
    /// #     let mut line = OrderLine::new(order.parse()?, "1".parse()?, shop, Currency::GBP, time, status, 1, price.parse()?);
    /// #     line.paid_time = Some(time);
    /// #     let mut data = Dataset::new().with_default_zone("UTC".parse()?);
    /// #     data.add(FactBatch::try_new(facts::to_batch([&line])?, facts::table("order_lines")?)?)?;
    /// #     Ok(data)
    /// # };
    /// let query = Query::new([resolve(Catalogue::standard(), "aov", &Basis::default())?]);
    /// let (first, second) = (part("1", "20")?, part("2", "30")?); // on two machines
    /// let sent = query.partial(&second)?.to_arrow()?;
    /// let mut state = query.partial(&first)?;
    /// state.merge(&query.partial_from_arrow(&sent)?)?;
    /// assert_eq!(state.finish(&first)?.value(0, "aov")?.unwrap().to_string(), "25");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to_arrow(&self) -> Result<RecordBatch, EngineError> {
        let entries = entries(self);
        let levels = self.plan.levels();
        let mut task = UInt32Builder::new();
        let (mut bucket, mut day, mut moment) = (Int32Builder::new(), Int32Builder::new(), Int64Builder::new());
        let mut count = UInt64Builder::new();
        let mut ids = ListBuilder::new(StringBuilder::new());
        for entry in &entries {
            task.append_option(entry.task);
            bucket.append_option(entry.bucket);
            day.append_option(entry.day);
            moment.append_option(entry.moment);
            count.append_option(entry.count);
            entry.ids.iter().for_each(|id| ids.values().append_option(id.as_deref()));
            ids.append(true);
        }
        let kind: StringArray = entries.iter().map(|entry| Some(entry.kind.name())).collect();
        let currency: StringArray = entries.iter().map(|entry| entry.currency.as_deref()).collect();
        let amount: StringArray = entries.iter().map(|entry| entry.amount.as_ref().map(BigInt::to_string)).collect();
        let mut columns: Vec<(String, ArrayRef)> =
            vec![("task".into(), Arc::new(task.finish())), ("kind".into(), Arc::new(kind))];
        for (index, dimension) in levels.iter().enumerate() {
            let keys: StringArray =
                entries.iter().map(|entry| entry.keys.get(index).and_then(Option::as_deref)).collect();
            columns.push((format!("by.{dimension}"), Arc::new(keys)));
        }
        columns.extend([
            ("bucket".into(), Arc::new(bucket.finish()) as ArrayRef),
            ("currency".into(), Arc::new(currency)),
            ("day".into(), Arc::new(day.finish())),
            ("ids".into(), Arc::new(ids.finish())),
            ("moment".into(), Arc::new(moment.finish())),
            ("count".into(), Arc::new(count.finish())),
            ("amount".into(), Arc::new(amount)),
        ]);
        let (fields, arrays): (Vec<Field>, Vec<ArrayRef>) =
            columns.into_iter().map(|(name, array)| (Field::new(name, array.data_type().clone(), true), array)).unzip();
        let through = self.plan.query.through.map(|day| (THROUGH_KEY.to_owned(), day.to_string()));
        let metadata = [(VERSION_KEY, VERSION.to_owned()), (QUERY_KEY, fingerprint(&self.plan))];
        let metadata = metadata.into_iter().map(|(key, value)| (key.to_owned(), value)).chain(through).collect();
        RecordBatch::try_new(Arc::new(Schema::new_with_metadata(fields, metadata)), arrays)
            .map_err(|error| EngineError::Arrow { message: error.to_string() })
    }
}

fn invalid(reason: impl Into<String>) -> EngineError {
    EngineError::InvalidPartial { reason: reason.into() }
}

/// The columns of a batch, checked.
struct Lines<'b> {
    batch: &'b RecordBatch,
}

impl<'b> Lines<'b> {
    fn column(&self, name: &str, data_type: &DataType) -> Result<&'b ArrayRef, EngineError> {
        let column = self.batch.column_by_name(name).ok_or_else(|| invalid(format!("column {name:?} is missing")))?;
        if column.data_type() == data_type {
            return Ok(column);
        }
        Err(invalid(format!("column {name:?} is {}, not {data_type}", column.data_type())))
    }

    fn texts(&self, name: &str) -> Result<&'b StringArray, EngineError> {
        Ok(self.column(name, &DataType::Utf8)?.as_string::<i32>())
    }
}

/// The value of a row, if it has one.
macro_rules! at {
    ($array:expr, $row:expr) => {
        $array.is_valid($row).then(|| $array.value($row))
    };
}

fn read(batch: &RecordBatch, plan: &Plan) -> Result<Vec<Entry>, EngineError> {
    let lines = Lines { batch };
    let (kinds, currency, amount) = (lines.texts("kind")?, lines.texts("currency")?, lines.texts("amount")?);
    let task = lines.column("task", &DataType::UInt32)?.as_primitive::<UInt32Type>();
    let bucket = lines.column("bucket", &DataType::Int32)?.as_primitive::<Int32Type>();
    let day = lines.column("day", &DataType::Int32)?.as_primitive::<Int32Type>();
    let moment = lines.column("moment", &DataType::Int64)?.as_primitive::<Int64Type>();
    let count = lines.column("count", &DataType::UInt64)?.as_primitive::<UInt64Type>();
    let list = DataType::List(Arc::new(Field::new_list_field(DataType::Utf8, true)));
    let ids = lines.column("ids", &list)?.as_list::<i32>();
    let keys: Vec<&StringArray> =
        plan.levels().iter().map(|dimension| lines.texts(&format!("by.{dimension}"))).collect::<Result<_, _>>()?;
    let mut entries = Vec::with_capacity(batch.num_rows());
    for row in 0..batch.num_rows() {
        let word = at!(kinds, row).unwrap_or_default();
        let kind = Kind::ALL.iter().find(|(_, name)| *name == word).map(|(kind, _)| *kind);
        let kind = kind.ok_or_else(|| invalid(format!("row {row}: there is no kind {:?}", excerpt(word))))?;
        let number = at!(amount, row).map(str::parse::<BigInt>).transpose();
        let own = ids.value(row);
        entries.push(Entry {
            task: at!(task, row),
            kind,
            keys: keys.iter().map(|column| at!(column, row).map(str::to_owned)).collect(),
            bucket: at!(bucket, row),
            currency: at!(currency, row).map(str::to_owned),
            day: at!(day, row),
            ids: own.as_string::<i32>().iter().map(|id| id.map(str::to_owned)).collect(),
            moment: at!(moment, row),
            count: at!(count, row),
            amount: number.map_err(|_| invalid(format!("row {row}: the amount is no whole number")))?,
        });
    }
    Ok(entries)
}

/// Puts an entry into a state; `None` when it does not fit the plan.
fn put(part: &mut PartialResult, entry: &Entry) -> Option<()> {
    if entry.kind == Kind::Seen {
        let [Some(table), Some(clock)] = entry.ids.as_slice() else { return None };
        let table = crate::facts::table(table).ok()?.name;
        let span = entry.day.zip(entry.bucket).map(|(first, last)| Span { first, last });
        let seen = Seen { rows: entry.count?, without: entry.amount.as_ref()?.to_u64()?, span };
        part.seen.entry((table, clock.clone())).or_default().merge(&seen);
        return Some(());
    }
    let task = usize::try_from(entry.task?).ok()?;
    if entry.kind == Kind::Scale {
        let scale = u32::try_from(entry.count?).ok().filter(|scale| *scale <= 64)?;
        part.states.get_mut(task)?.scale = scale;
        return Some(());
    }
    let plan = Arc::clone(&part.plan);
    let mut codes = Vec::with_capacity(entry.keys.len() + 1);
    for (dimension, key) in plan.levels().into_iter().zip(&entry.keys) {
        codes.push(match key {
            Some(key) if dimension.is_text() => Arc::make_mut(&mut part.texts).code(key),
            Some(key) => key.parse().ok().filter(|code| *code <= 24)?,
            None => texts::NULL,
        });
    }
    codes.push(entry.bucket?.cast_unsigned());
    let group = part.groups.of(&codes);
    let lot = (
        entry.currency.as_ref().map_or(texts::NULL, |text| Arc::make_mut(&mut part.texts).code(text)),
        entry.day.unwrap_or(0),
    );
    let ids: Vec<u64> = entry
        .ids
        .iter()
        .map(|id| id.as_ref().map_or(texts::NO_ID, |id| Arc::make_mut(&mut part.texts).id(id)))
        .collect();
    let (state, tuples) = (part.states.get_mut(task)?, part.tuples.get_mut(task)?);
    match (&mut state.kept, entry.kind) {
        (_, Kind::Rows) => state.add_rows(group, entry.count?),
        (Kept::Sum(sums), Kind::Sum) => {
            sums.entry((group, lot)).or_default().merge(Wide::from_big(entry.amount.as_ref()?)?);
        }
        (Kept::Extreme { least, values }, Kind::Extreme) => {
            let value = entry.amount.as_ref()?.to_i128()?;
            let known = values.entry((group, lot)).or_insert(value);
            *known = if *least { value.min(*known) } else { value.max(*known) };
        }
        (Kept::Last(latest), Kind::Last) => {
            let mut here = Latest { moment: entry.moment?, ..Latest::default() };
            if let Some(amount) = &entry.amount {
                here.lots.insert(lot, Wide::from_big(amount)?);
            }
            super::state::keep_later(latest, (group, tuples.id(&ids)), here);
        }
        (Kept::Distinct(seen), Kind::Id) => {
            seen.insert((group, entry.day?, tuples.id(&ids)));
        }
        (Kept::Repeated { here, .. }, Kind::Here) => {
            here.insert((group, *ids.first()?));
        }
        (Kept::Repeated { known, .. }, Kind::Known) => {
            let [who, thing] = ids.as_slice() else { return None };
            known.insert((group, *who, *thing));
        }
        _ => return None,
    }
    Some(())
}

impl Query {
    /// The state that [`PartialResult::to_arrow`] wrote, ready to merge.
    ///
    /// # Errors
    /// [`EngineError::DifferentQueries`] when the batch belongs to another query; [`EngineError::InvalidPartial`] with
    /// the column or row when it is no state of this version.
    pub fn partial_from_arrow(&self, batch: &RecordBatch) -> Result<PartialResult, EngineError> {
        let schema = batch.schema();
        let metadata = |key: &str| schema.metadata().get(key);
        match metadata(VERSION_KEY).map(String::as_str) {
            Some(VERSION) => {}
            Some(other) => return Err(invalid(format!("it has version {:?} of the form", excerpt(other)))),
            None => return Err(invalid(format!("its schema has no metadata {VERSION_KEY:?}"))),
        }
        let through = metadata(THROUGH_KEY).map(|text| text.parse::<chrono::NaiveDate>()).transpose();
        let through = through.map_err(|_| invalid(format!("{THROUGH_KEY:?} is no date")))?;
        let mut query = self.clone();
        query.through = through;
        let plan = Arc::new(Plan::new(query)?);
        if metadata(QUERY_KEY).map(String::as_str) != Some(fingerprint(&plan).as_str()) {
            return Err(EngineError::DifferentQueries);
        }
        let mut part = PartialResult::new(&plan);
        for (row, entry) in read(batch, &plan)?.iter().enumerate() {
            let known = [entry.day, entry.bucket.filter(|_| entry.kind == Kind::Seen)];
            let sane = known.into_iter().flatten().all(|day| day_of(day).is_some_and(|date| day_number(date) == day));
            if !sane || put(&mut part, entry).is_none() {
                return Err(invalid(format!("row {row}: {} does not fit the query", entry.kind.name())));
            }
        }
        Ok(part)
    }
}
