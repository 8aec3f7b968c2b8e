use super::*;
use crate::store::columns::Columns;
use crate::store::rows::FactRows;
use kpi_core::facts;
use kpi_core::model::{AfterSale, Label, OrderLine, OrderStatus, Record};
use kpi_core::money::Currency;
use proptest::prelude::*;

fn line(order: u64, number: u32, millis: i64, amount: i64, name: Option<String>, flag: Option<bool>) -> OrderLine {
    let mut line = OrderLine::new(
        format!("{order}").parse().unwrap(),
        format!("{number}").parse().unwrap(),
        "7495".parse().unwrap(),
        Currency::THB,
        chrono::DateTime::from_timestamp_millis(millis).unwrap(),
        OrderStatus::from("SOMETHING_NEW"),
        i64::from(number),
        kpi_core::model::Amount::try_from_scaled(amount).unwrap(),
    );
    line.product_name = name.map(Label::new);
    line.paid_time = chrono::DateTime::from_timestamp_millis(millis + 60_000);
    line.is_gift = flag;
    line
}

fn back(bytes: &[u8], layout: &Layout) -> Result<FactRows, StorageError> {
    let mut rows = FactRows::OrderLines(Vec::new());
    let shop = OrderLine::TABLE.field("shop_id").map(|(place, _)| place);
    decode(bytes, layout, &[(shop, Value::Text("7495"))], &mut |values| rows.push_values(values))?;
    Ok(rows)
}

fn without_shared(mut lines: Vec<OrderLine>) -> Vec<OrderLine> {
    for line in &mut lines {
        line.source = None;
        line.observed_time = None;
    }
    lines
}

proptest! {
    /// Rows come back as they were, but for what the document holds; and the columns are those of the row-wise builder.
    #[test]
    fn prop_rows_survive_bytes_and_columns(
        sent in prop::collection::vec(
            (1_u64..5, 1_u32..4, 631_152_000_000_i64..4_102_444_000_000, 0_i64..1_000_000_000, prop::option::of(".{0,12}"),
             prop::option::of(any::<bool>())), 0..12),
    ) {
        let lines: Vec<OrderLine> = sent.into_iter().map(|(o, n, t, a, s, f)| line(o, n, t, a, s, f)).collect();
        let layout = Layout::of(7, OrderLine::TABLE);
        let rows = FactRows::OrderLines(lines.clone());
        let bytes = encode(&rows, &layout);
        prop_assert_eq!(layout_of(&bytes), Some(7));
        let shop = OrderLine::TABLE.field("shop_id").map(|(place, _)| place);
        let mut columns = Columns::new(OrderLine::TABLE, 4);
        columns.append(&bytes, &layout, &[(shop, Cell::Text(b"7495"))]).unwrap();
        prop_assert_eq!(&back(&bytes, &layout).unwrap(), &FactRows::OrderLines(without_shared(lines.clone())));
        prop_assert_eq!(columns.finish().unwrap(), facts::to_batch(&without_shared(lines)).unwrap());
    }

    /// Cut or changed bytes are an error or other rows, never a panic.
    #[test]
    fn prop_broken_bytes_do_not_panic(at in 0_usize..400, byte in any::<u8>(), cut in any::<bool>()) {
        let layout = Layout::of(1, OrderLine::TABLE);
        let rows = FactRows::OrderLines(vec![line(1, 1, 5, 7, Some("a".into()), None), line(1, 2, 5, 8, None, Some(true))]);
        let mut bytes = encode(&rows, &layout);
        let at = at % bytes.len();
        if cut {
            bytes.truncate(at);
            prop_assert_eq!(back(&bytes, &layout).unwrap_err().code(), "storage.rows");
        } else {
            bytes[at] ^= byte;
            let _ = back(&bytes, &layout);
        }
    }
}

#[test]
fn rows_written_with_other_columns_are_read_by_name() {
    let table = AfterSale::TABLE;
    // An earlier version had fewer columns, one that is gone since, and another order.
    let layout = Layout::read(3, table, "gone:text,status:category,after_sale_id:id").unwrap();
    let mut bytes = Vec::new();
    put_unsigned(&mut bytes, 3);
    put_unsigned(&mut bytes, 1);
    bytes.push(GIVEN | GIVEN << 2 | GIVEN << 4);
    for text in ["x", "PENDING", "42"] {
        put_value(&mut bytes, Value::Text(text), &mut 0);
    }
    let (status, id) = (table.field("status").unwrap().0, table.field("after_sale_id").unwrap().0);
    let mut seen = Vec::new();
    decode(&bytes, &layout, &[], &mut |values| {
        seen.push((values[status], values[id], values.iter().filter(|value| **value == Value::Null).count()));
        Ok(())
    })
    .unwrap();
    assert_eq!(seen, [(Value::Text("PENDING"), Value::Text("42"), table.fields.len() - 2)]);
    assert_eq!(Layout::read(1, table, "status").unwrap_err().code(), "storage.rows");
}
