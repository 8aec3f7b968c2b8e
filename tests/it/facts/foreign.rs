//! Batches of other libraries: accepted where they are, converted without loss, or refused with column and row.

use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::{Int8Type, UInt16Type};
use arrow_array::{
    Array, ArrayRef, Date64Array, Decimal128Array, Float64Array, Int32Array, Int64Array, LargeStringArray, RecordBatch,
    StringArray, StringViewArray, TimestampMicrosecondArray, TimestampMillisecondArray, TimestampSecondArray,
    UInt64Array,
};
use arrow_schema::{DataType, Field, Schema, TimeUnit};
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{Cost, OrderLine, Record};
use proptest::prelude::*;

const MS: i64 = 1_794_358_923_000; // 2026-11-11T01:02:03Z

fn array(values: impl Array + 'static) -> ArrayRef {
    Arc::new(values)
}

fn dictionary(values: &[&str]) -> ArrayRef {
    let mut builder = StringDictionaryBuilder::<Int8Type>::new();
    for value in values {
        builder.append_value(value);
    }
    array(builder.finish())
}

fn money(values: Vec<i128>, precision: u8, scale: i8) -> ArrayRef {
    array(Decimal128Array::from(values).with_precision_and_scale(precision, scale).unwrap())
}

/// Two lines as another library might hand them over: integer ids, narrow integers, its own dictionaries, one column the
/// table does not know, and none of the nullable ones.
fn foreign() -> Vec<(&'static str, ArrayRef)> {
    vec![
        ("order_id", array(Int64Array::from(vec![576_461_413_038_785_752, 576_461_413_038_785_753]))),
        ("line_id", array(LargeStringArray::from(vec!["1", "2"]))),
        ("shop_id", dictionary(&["7495000000000000001", "7495000000000000001"])),
        ("currency", array(StringViewArray::from(vec!["THB", "THB"]))),
        ("create_time", array(TimestampSecondArray::from(vec![MS / 1000, MS / 1000]).with_timezone("+00:00"))),
        ("status", dictionary(&["COMPLETED", "NEW_WORD"])),
        ("quantity", array(Int32Array::from(vec![1, 2]))),
        ("unit_price", money(vec![1_995_000, 10_000], 38, 4)),
        ("colour", array(StringArray::from(vec!["red", "blue"]))),
    ]
}

fn batch(columns: Vec<(&'static str, ArrayRef)>) -> RecordBatch {
    RecordBatch::try_from_iter(columns).unwrap()
}

fn with(name: &'static str, column: ArrayRef) -> RecordBatch {
    let mut columns = foreign();
    match columns.iter_mut().find(|(existing, _)| *existing == name) {
        Some((_, existing)) => *existing = column,
        None => columns.push((name, column)),
    }
    batch(columns)
}

fn codes(batch: &RecordBatch) -> Vec<(String, &'static str)> {
    facts::validate(batch, OrderLine::TABLE).into_iter().map(|issue| (issue.place, issue.code)).collect()
}

#[test]
fn accepted_layouts_are_read_where_they_are() {
    let batch = batch(foreign());
    let facts = FactBatch::try_new(batch.clone(), OrderLine::TABLE).unwrap();
    for (ours, theirs) in facts.batch().columns().iter().zip(batch.columns()) {
        assert!(Arc::ptr_eq(ours, theirs));
    }
    let rows = facts::to_rows::<OrderLine>(&facts).unwrap();
    assert_eq!(rows[0].order_id.as_str(), "576461413038785752");
    assert_eq!(rows[1].status.as_str(), "NEW_WORD");
    assert_eq!(rows[0].unit_price.to_string(), "199.5");
    assert_eq!(rows[0].create_time.timestamp_millis(), MS);
    assert_eq!(rows[0].tax, None);
}

#[test]
fn conformed_batches_hold_the_same_rows_and_keep_unknown_columns() {
    let batch = batch(foreign());
    let conformed = facts::conform(&batch, OrderLine::TABLE).unwrap();
    for field in OrderLine::TABLE.fields {
        let column = conformed.column_by_name(field.name).unwrap();
        assert_eq!(*column.data_type(), facts::canonical_type(field.kind), "{}", field.name);
    }
    assert_eq!(conformed.column_by_name("colour").unwrap().len(), 2);
    let before = facts::to_rows::<OrderLine>(&FactBatch::try_new(batch, OrderLine::TABLE).unwrap()).unwrap();
    let after = facts::to_rows::<OrderLine>(&FactBatch::try_new(conformed, OrderLine::TABLE).unwrap()).unwrap();
    assert_eq!(before, after);
}

#[test]
fn everything_wrong_is_listed_with_column_and_row() {
    let mut columns = foreign();
    columns.retain(|(name, _)| *name != "line_id");
    columns[0].1 = array(StringArray::from(vec![Some("5.83871E+17"), None]));
    columns[2].1 = array(StringArray::from(vec!["THB", "XXZ"]));
    columns[3].1 = array(TimestampMillisecondArray::from(vec![MS * 1000, MS]).with_timezone("UTC"));
    columns[5].1 = array(Int32Array::from(vec![1, -2]));
    columns[6].1 = money(vec![10_i128.pow(18), 1], 38, 4);
    columns.push(("market", array(StringArray::from(vec!["GB", "ZZ"]))));
    let expected: Vec<(String, &str)> = [
        ("order_id[1]", "facts.null_value"),
        ("order_id[0]", "model.damaged_id"),
        ("line_id", "facts.missing_column"),
        ("currency[1]", "money.unknown_currency"),
        ("create_time[0]", "model.date_out_of_range"),
        ("quantity[1]", "model.negative_count"),
        ("unit_price[0]", "facts.too_many_digits"),
        ("market[1]", "period.unknown_market"),
    ]
    .map(|(place, code)| (place.to_owned(), code))
    .into();
    assert_eq!(codes(&batch(columns)), expected);
}

#[test]
fn wrong_types_name_the_cure() {
    for (name, column, code) in [
        ("unit_price", array(Float64Array::from(vec![1.5, 2.5])), "facts.float_amount"),
        ("unit_price", money(vec![150, 250], 18, 2), "facts.wrong_scale"),
        ("unit_price", array(StringArray::from(vec!["1", "2"])), "facts.wrong_type"),
        ("order_id", array(Float64Array::from(vec![5.8e17, 5.9e17])), "facts.float_id"),
        ("create_time", array(TimestampMillisecondArray::from(vec![MS, MS])), "facts.wrong_zone"),
        (
            "create_time",
            array(TimestampMillisecondArray::from(vec![MS, MS]).with_timezone("Asia/Bangkok")),
            "facts.wrong_zone",
        ),
        ("quantity", array(UInt64Array::from(vec![1, 2])), "facts.wrong_type"),
    ] {
        assert_eq!(codes(&with(name, column)), [(name.to_owned(), code)]);
    }
}

#[test]
fn many_rows_with_one_finding_are_counted() {
    let rows = 40;
    let columns: Vec<(&str, ArrayRef)> = foreign()
        .into_iter()
        .map(|(name, column)| {
            let indices = arrow_array::UInt32Array::from(vec![0; rows]);
            (name, arrow_select_take(&column, &indices))
        })
        .collect();
    let mut columns = columns;
    columns[6].1 = array(Int32Array::from(vec![-1; rows]));
    let issues = facts::validate(&RecordBatch::try_from_iter(columns).unwrap(), OrderLine::TABLE);
    assert_eq!(issues.len(), 6);
    assert_eq!(issues.iter().last().unwrap().message, "35 more rows have such a finding");
}

/// Repeats rows through a cast-free take.
fn arrow_select_take(column: &ArrayRef, indices: &arrow_array::UInt32Array) -> ArrayRef {
    let slices: Vec<ArrayRef> = indices.iter().flatten().map(|index| column.slice(index as usize, 1)).collect();
    let parts: Vec<&dyn Array> = slices.iter().map(AsRef::as_ref).collect();
    arrow_select::concat::concat(&parts).unwrap()
}

#[test]
fn a_claimed_order_is_checked() {
    let sorted_by = |column: &str, times: Vec<i64>| {
        let batch = with("create_time", array(TimestampMillisecondArray::from(times).with_timezone("UTC")));
        let schema = batch.schema().as_ref().clone();
        let metadata = [(facts::SORTED_KEY.to_owned(), column.to_owned())].into();
        batch.with_schema(Arc::new(schema.with_metadata(metadata))).unwrap()
    };
    assert_eq!(codes(&sorted_by("create_time", vec![MS, MS])), []);
    let falling = codes(&sorted_by("create_time", vec![MS, MS - 1]));
    assert_eq!(falling, [("create_time[1]".to_owned(), "facts.not_sorted")]);
    assert_eq!(codes(&sorted_by("paid_time", vec![MS, MS])), [("paid_time".to_owned(), "facts.missing_column")]);
    assert_eq!(codes(&sorted_by("status", vec![MS, MS])), [("status".to_owned(), "facts.unsortable_column")]);
}

#[test]
fn another_major_version_is_refused() {
    let batch = batch(foreign());
    let schema = batch.schema().as_ref().clone();
    for (version, accepted) in [("1.0", true), ("1.7", true), ("2.0", false), ("junk", false)] {
        let metadata = [(facts::VERSION_KEY.to_owned(), version.to_owned())].into();
        let batch = batch.clone().with_schema(Arc::new(schema.clone().with_metadata(metadata))).unwrap();
        match FactBatch::try_new(batch, OrderLine::TABLE) {
            Ok(_) => assert!(accepted, "{version}"),
            Err(error) => assert!(!accepted && error.code() == "facts.version", "{version}: {error}"),
        }
    }
}

#[test]
fn asking_for_the_wrong_column_suggests_the_right_one() {
    let facts = FactBatch::try_new(batch(foreign()), OrderLine::TABLE).unwrap();
    let error = facts.money("unit_prices").unwrap_err();
    assert_eq!(
        error.to_string(),
        "table order_lines has no money column \"unit_prices\"; did you mean \"unit_price\"?"
    );
    assert_eq!(facts.count("unit_price").unwrap_err().code(), "facts.unknown_column");
}

fn cost(amount: ArrayRef, day: ArrayRef) -> RecordBatch {
    let rows = amount.len();
    RecordBatch::try_from_iter([
        ("cost_id", array(StringArray::from(vec!["c"; rows]))),
        ("kind", array(StringArray::from(vec!["HOST"; rows]))),
        ("day", day),
        ("currency", array(StringArray::from(vec!["THB"; rows]))),
        ("amount", amount),
    ])
    .unwrap()
}

#[test]
fn conform_refuses_what_would_lose_something() {
    let midnight = || array(Date64Array::from(vec![86_400_000 * 20_000]));
    let amounts = [
        (money(vec![12_345_678], 18, 6), false),        // 12.345678 has six decimals
        (money(vec![12_345_600], 18, 6), true),         // 12.345600
        (money(vec![10_i128.pow(17)], 38, 2), false),   // 17 digits before the point
        (array(Int64Array::from(vec![45])), true),      // whole currency units
        (array(Float64Array::from(vec![45.0])), false), // a float, whatever its value
        (array(StringArray::from(vec!["45"])), false),  // text needs a locale
    ];
    for (amount, accepted) in amounts {
        let found = format!("{amount:?}");
        assert_eq!(facts::conform(&cost(amount, midnight()), Cost::TABLE).is_ok(), accepted, "{found}");
    }
    let noon = array(Date64Array::from(vec![86_400_000 * 20_000 + 43_200_000]));
    let error = facts::conform(&cost(money(vec![1], 18, 4), noon), Cost::TABLE).unwrap_err();
    assert!(error.to_string().contains("day"), "{error}");
    let fine = array(TimestampMicrosecondArray::from(vec![MS * 1000 + 1, MS * 1000]).with_timezone("UTC"));
    let error = facts::conform(&with("create_time", fine), OrderLine::TABLE).unwrap_err();
    assert!(error.to_string().contains("create_time"), "{error}");
}

#[test]
fn local_timestamps_with_a_zone_become_the_same_instant_in_utc() {
    let local = array(TimestampMillisecondArray::from(vec![MS, MS]).with_timezone("+07:00"));
    let conformed = facts::conform(&with("create_time", local), OrderLine::TABLE).unwrap();
    let facts = FactBatch::try_new(conformed, OrderLine::TABLE).unwrap();
    assert_eq!(facts.instant("create_time").unwrap().unwrap().values(), [MS, MS]);
}

fn any_layout(texts: &[Option<String>]) -> Vec<ArrayRef> {
    let plain = StringArray::from_iter(texts);
    let mut small = StringDictionaryBuilder::<UInt16Type>::new();
    for text in texts {
        small.append_option(text.as_deref());
    }
    vec![
        array(plain),
        array(LargeStringArray::from_iter(texts)),
        array(StringViewArray::from_iter(texts)),
        array(small.finish()),
    ]
}

proptest! {
    /// Whatever the layout of a text column, the rows read from it are the same.
    #[test]
    fn prop_text_layouts_are_equivalent(texts in proptest::collection::vec(proptest::option::of("[A-Z]{1,8}"), 1..30)) {
        let rows = texts.len();
        for layout in any_layout(&texts) {
            let mut columns = Vec::new();
            for (name, column) in foreign() {
                columns.push((name, arrow_select_take(&column, &vec![0_u32; rows].into())));
            }
            columns.push(("cancel_reason", layout));
            let batch = RecordBatch::try_from_iter(columns).unwrap();
            let conformed = facts::conform(&batch, OrderLine::TABLE).unwrap();
            for batch in [batch, conformed] {
                let facts = FactBatch::try_new(batch, OrderLine::TABLE).unwrap();
                let read: Vec<Option<String>> = facts::to_rows::<OrderLine>(&facts)
                    .unwrap()
                    .into_iter()
                    .map(|row| row.cancel_reason.map(|reason| reason.as_str().to_owned()))
                    .collect();
                prop_assert_eq!(&read, &texts);
            }
        }
    }

    /// No type under a known name makes the check panic, and what it accepts can be read.
    #[test]
    fn prop_any_column_type_is_checked_without_panic(field in 0..OrderLine::TABLE.fields.len(), ty in 0_usize..12) {
        let name = OrderLine::TABLE.fields[field].name;
        let types = [
            DataType::Null,
            DataType::Boolean,
            DataType::Float32,
            DataType::UInt64,
            DataType::Date32,
            DataType::Binary,
            DataType::Decimal256(40, 4),
            DataType::Duration(TimeUnit::Second),
            DataType::Time32(TimeUnit::Second),
            DataType::Timestamp(TimeUnit::Nanosecond, Some("UTC".into())),
            DataType::List(Arc::new(Field::new("item", DataType::Utf8, true))),
            DataType::Dictionary(Box::new(DataType::UInt64), Box::new(DataType::LargeUtf8)),
        ];
        let batch = with(name, arrow_array::new_null_array(&types[ty], 2));
        if let Ok(facts) = FactBatch::try_new(batch.clone(), OrderLine::TABLE) {
            facts::to_rows::<OrderLine>(&facts).unwrap();
        }
        let _ = facts::conform(&batch, OrderLine::TABLE);
    }
}

#[test]
fn an_empty_batch_is_fine() {
    let schema = Schema::empty();
    let empty = RecordBatch::new_empty(facts::schema(OrderLine::TABLE));
    assert!(FactBatch::try_new(empty, OrderLine::TABLE).unwrap().is_empty());
    assert!(FactBatch::try_new(RecordBatch::new_empty(Arc::new(schema)), OrderLine::TABLE).is_err());
}
