//! Rows from files are rows from memory.

use std::fs::File;
use std::path::Path;

use arrow_array::RecordBatch;
use kpi_core::engine::{Coverage, Dataset, Dimension, Query};
use kpi_core::facts::{self, FactBatch};
use kpi_core::metric::{Basis, Catalogue, resolve};
use kpi_core::model::{OrderLine, OrderStatus};
use kpi_core::money::Currency;
use kpi_core::period::Grain;
use parquet::arrow::ArrowWriter;
use parquet::file::properties::WriterProperties;

type Error = Box<dyn std::error::Error>;

/// Lines over 60 days, in the order of time; every seventh is not paid.
fn lines() -> Result<RecordBatch, Error> {
    let mut lines = Vec::new();
    for number in 0..240_i64 {
        let time = chrono::DateTime::from_timestamp(1_790_000_000 + number * 21_600, 0).ok_or("time")?;
        let (order, line) = (format!("{}", 1_000 + number / 2), format!("{number}"));
        let price = format!("{}.50", 10 + number % 9).parse()?;
        let mut row = OrderLine::new(
            order.parse()?,
            line.parse()?,
            format!("{}", 7 + number % 3).parse()?,
            Currency::THB,
            time,
            OrderStatus::Delivered,
            1 + number % 4,
            price,
        );
        row.paid_time = (number % 7 != 0).then_some(time);
        lines.push(row);
    }
    Ok(facts::to_batch(&lines)?)
}

fn write(path: &Path, batch: &RecordBatch) -> Result<(), Error> {
    let properties = WriterProperties::builder().set_max_row_group_row_count(Some(16)).build();
    let mut writer = ArrowWriter::try_new(File::create(path)?, batch.schema(), Some(properties))?;
    writer.write(batch)?;
    writer.close()?;
    Ok(())
}

fn dataset() -> Result<Dataset, Error> {
    Ok(Dataset::new().with_default_zone("Asia/Bangkok".parse()?))
}

fn answers(data: &Dataset) -> Result<Vec<(RecordBatch, Vec<Coverage>)>, Error> {
    let metric = |name: &str| resolve(Catalogue::standard(), name, &Basis::default());
    let plain = Query::new([metric("gmv")?, metric("orders")?, metric("aov")?]).by(Dimension::column("shop_id"));
    let month = plain.clone().period("2026-10-10..2026-10-20".parse()?);
    let queries = [plain.clone().grain(Grain::Day), plain, month.clone().grain(Grain::WEEK), month];
    let mut found = Vec::new();
    for query in queries {
        for threads in [1, 2, 3] {
            let table = query.clone().threads(threads).run(data)?;
            found.push((table.to_arrow()?, table.coverage()));
        }
    }
    Ok(found)
}

#[test]
fn files_and_folders_give_the_same_numbers_and_coverage_as_memory() -> Result<(), Error> {
    let whole = lines()?;
    let mut memory = dataset()?;
    memory.add(FactBatch::try_new(whole.clone(), facts::table("order_lines")?)?)?;
    let folder = std::env::temp_dir().join(format!("kpi1-files-{}", std::process::id()));
    std::fs::create_dir_all(folder.join("second"))?;
    let (first, second) = (folder.join("a.parquet"), folder.join("second").join("b.parquet"));
    write(&first, &whole.slice(0, 100))?;
    write(&second, &whole.slice(100, 140))?;
    let (mut of_folder, mut of_files) = (dataset()?, dataset()?);
    of_folder.add_parquet("order_lines", [&folder])?;
    of_files.add_parquet("order_lines", [&second, &first])?;
    let wanted = answers(&memory)?;
    let found = (answers(&of_folder), answers(&of_files));
    let missing = dataset()?.add_parquet("order_lines", [folder.join("c.parquet")]);
    std::fs::remove_dir_all(&folder)?;
    assert!(found.0? == wanted && found.1? == wanted);
    assert_eq!(missing.map_err(|error| error.code()), Err("engine.parquet"));
    Ok(())
}
