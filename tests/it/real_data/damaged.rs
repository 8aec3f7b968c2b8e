use std::path::{Path, PathBuf};

use examples::online_retail::{self, ReadError};

use super::folder;

const FILE: &str = "online-retail-2010-2011.parquet";

fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn error_of(name: &str, bytes: &[u8]) -> ReadError {
    online_retail::read(&[written(name, bytes)], &mut |_, _| {}).unwrap_err()
}

#[test]
fn a_file_that_is_cut_off_is_an_error_that_names_it() {
    let whole = std::fs::read(folder().join(FILE)).unwrap();
    for keep in [0, 1, 4, 11, 12, 1000, whole.len() / 2, whole.len() - 4, whole.len() - 1] {
        let error = error_of("cut.parquet", &whole[..keep]);
        assert_eq!(error.code(), "online_retail.damaged", "{keep} bytes: {error}");
        assert!(error.to_string().starts_with("cut.parquet: cannot be read after row 0: "), "{error}");
    }
}

#[test]
fn a_file_with_a_part_cut_out_is_an_error() {
    let whole = std::fs::read(folder().join(FILE)).unwrap();
    // The directory at the end stays, so the file opens and breaks while it is read.
    for from in [4, 1000, whole.len() / 3] {
        let mut bytes = whole.clone();
        bytes.drain(from..from + 10_000);
        let error = error_of("gap.parquet", &bytes);
        assert_eq!(error.code(), "online_retail.damaged", "{from}: {error}");
    }
}

#[test]
fn other_columns_and_missing_files_are_named() {
    let other = Path::new(env!("CARGO_TARGET_TMPDIR")).join("other.parquet");
    examples::store::write(&other, &super::LOADED.after_sales).unwrap();
    let error = online_retail::read(std::slice::from_ref(&other), &mut |_, _| {}).unwrap_err();
    assert_eq!(error.code(), "online_retail.column");
    assert_eq!(error.to_string(), "other.parquet: column \"part\" must be Int8, found nothing");

    let missing = other.with_file_name("missing.parquet");
    assert_eq!(online_retail::read(&[missing], &mut |_, _| {}).unwrap_err().code(), "online_retail.damaged");
    assert_eq!(online_retail::files(Path::new("/no/such/folder")).unwrap_err().code(), "online_retail.folder");
}

#[test]
fn a_damaged_daily_series_is_an_error_with_row_and_column() {
    let path = written("daily.csv", b"date,orders,units_sold,gross_sales_gbp\n2009-12-01,1,2,3.5\n");
    let error = online_retail::published(&path).unwrap_err();
    assert_eq!(error.to_string(), "daily.csv, row 2, column \"cancelled_gbp\": the value is missing");
    let path = written("daily2.csv", b"date,orders\n2009-12-01,many\n");
    let error = online_retail::published(&path).unwrap_err();
    assert!(error.to_string().starts_with("daily2.csv, row 2, column \"orders\": \"many\": "), "{error}");
}
