//! Damage to workbooks: compressed parts have check sums, and references have a grid to lie in.

use std::io::{Cursor, Read, Write};

use arrow_array::RecordBatch;
use proptest::prelude::*;
use tiktok_client::seller_center::{Export, read_bytes};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::options::for_file;
use super::properties::sample;

const WORKBOOKS: [&str; 4] =
    ["income-id-en.xlsx", "shop-key-metrics-zh.xlsx", "product_list_20260914.xlsx", "creator-list-my.xlsx"];

/// A sample whose parts went through a change of their text.
fn rewritten(file: &str, change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut parts = ZipArchive::new(Cursor::new(sample(file))).unwrap();
    let mut changed = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..parts.len() {
        let mut part = parts.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        changed.start_file(&name, SimpleFileOptions::default()).unwrap();
        changed.write_all(change(&name, text).as_bytes()).unwrap();
    }
    changed.finish().unwrap().into_inner()
}

/// The facts without the fingerprint of their file.
fn facts(export: Export) -> Vec<(&'static str, RecordBatch)> {
    let bare = |mut batch: RecordBatch| {
        batch.schema().index_of("source").map(|column| batch.remove_column(column)).unwrap();
        batch
    };
    export.tables.into_iter().map(|(name, batch)| (name, bare(batch))).collect()
}

#[test]
fn references_that_no_sheet_has_are_refused() {
    let file = "income-id-en.xlsx";
    let sheet = "xl/worksheets/sheet2.xml";
    let read = |to: &str| {
        let to = format!("r=\"{to}\"");
        let bytes = rewritten(file, |name, text| if name == sheet { text.replacen("r=\"B2\"", &to, 1) } else { text });
        read_bytes(file, &bytes, &for_file(file))
    };
    let same = read("B2").unwrap();
    assert_eq!(facts(same), facts(read_bytes(file, &sample(file), &for_file(file)).unwrap()));
    for to in ["B4294967298", "B99999999999", "ZZZZZZZZZZ2", "B1048577", "XFE2", "B", "2", ""] {
        let error = read(to).unwrap_err();
        assert_eq!(error.code(), "seller_center.unknown_format", "{to}: {error}");
        assert!(error.to_string().contains("the workbook is damaged"), "{to}: {error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn prop_a_damaged_workbook_is_refused_or_says_the_same(
        file in prop::sample::select(WORKBOOKS.to_vec()),
        hits in prop::collection::vec((any::<prop::sample::Index>(), 1..=u8::MAX), 1..4),
    ) {
        let mut bytes = sample(file);
        let whole = read_bytes(file, &bytes, &for_file(file));
        for (index, flip) in hits {
            let at = index.index(bytes.len());
            bytes[at] ^= flip;
        }
        if let Ok(read) = read_bytes(file, &bytes, &for_file(file)) {
            prop_assert_eq!(facts(read), facts(whole.unwrap()));
        }
    }
}
