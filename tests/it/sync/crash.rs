use proptest::prelude::*;
use std::path::{Path, PathBuf};
use tiktok_client::store::conformance::order_json;
use tiktok_client::store::{Batch, CursorKey, Document, Kind, SqliteStore, Store};
use tiktok_client::to_facts::FactContext;

const BATCHES: u32 = 12;

fn key() -> CursorKey {
    CursorKey::new("7495".parse().unwrap(), "order")
}

/// Commits a numbered batch of three orders with a cursor of that number.
fn commit(store: &SqliteStore, number: u32) {
    let context = FactContext::new("7495".parse().unwrap());
    let read = |place: u64| {
        let raw = order_json(u64::from(number) * 10 + place, i64::from(number), 9, &[number + 1]);
        Document::read(Kind::Order, &raw, &context, super::platform::time(0)).unwrap()
    };
    let batch = Batch::new().with_documents((1..=3).map(read)).with_cursor(key(), number.to_string());
    store.commit(batch).unwrap();
}

fn wal(path: &Path) -> PathBuf {
    path.with_extension("db-wal")
}

/// A store whose batches all stand in the journal, copied while it is open, with the journal's length after each batch.
fn grown(folder: &Path) -> (PathBuf, Vec<u64>) {
    let path = folder.join("grown.db");
    let store = SqliteStore::open(&path).unwrap();
    let mut ends = Vec::new();
    for number in 1..=BATCHES {
        commit(&store, number);
        ends.push(std::fs::metadata(wal(&path)).unwrap().len());
    }
    let copy = folder.join("copy.db");
    std::fs::copy(&path, &copy).unwrap();
    std::fs::copy(wal(&path), wal(&copy)).unwrap();
    (copy, ends)
}

/// The last batch of a store, after checking that cursor and documents say the same.
fn last_batch(store: &SqliteStore) -> u32 {
    let cursor: u32 = store.cursor(&key()).unwrap().map_or(0, |text| text.parse().unwrap());
    let found = super::newest(store);
    let wanted: Vec<String> =
        (1..=cursor).flat_map(|number| (1..=3).map(move |place| (number * 10 + place).to_string())).collect();
    let mut ids: Vec<String> = found.into_keys().map(|(_, _, id)| id).collect();
    ids.sort_by_key(|id| id.parse::<u64>().unwrap());
    assert_eq!(ids, wanted, "documents and cursor belong together");
    store.check().unwrap();
    cursor
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// A journal cut anywhere keeps exactly the batches that end before the cut, says that one is lost when it is, and the
    /// store goes on.
    #[test]
    fn prop_a_cut_journal_loses_only_what_does_not_end_before_the_cut(cut in 0.0_f64..1.0) {
        let folder = tempfile::tempdir().unwrap();
        let (path, ends) = grown(folder.path());
        let first = *ends.first().unwrap() - 1;
        let last = *ends.last().unwrap();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let length = first + ((last - first) as f64 * cut) as u64;
        let file = std::fs::File::options().write(true).open(wal(&path)).unwrap();
        file.set_len(length).unwrap();
        drop(file);
        let kept = u32::try_from(ends.iter().filter(|end| **end <= length).count()).unwrap();

        let store = SqliteStore::open(&path).unwrap();
        prop_assert_eq!(last_batch(&store), kept);
        let between = ends.iter().all(|end| *end != length);
        prop_assert_eq!(store.recovery().lost_a_batch(), between, "{:?}", store.recovery());
        let logged = store.log(9).unwrap().iter().any(|entry| entry.code == "storage.recovered");
        prop_assert_eq!(logged, between);
        commit(&store, kept + 1);
        drop(store);
        let store = SqliteStore::open(&path).unwrap();
        prop_assert_eq!(last_batch(&store), kept + 1);
        prop_assert!(!store.recovery().lost_a_batch());
    }

    /// A journal with a changed byte is kept up to the batch before it, and says so.
    #[test]
    fn prop_a_changed_byte_in_the_journal_ends_it_there(place in 0.0_f64..1.0, bit in 0_u8..8) {
        let folder = tempfile::tempdir().unwrap();
        let (path, ends) = grown(folder.path());
        let mut bytes = std::fs::read(wal(&path)).unwrap();
        let first = usize::try_from(*ends.first().unwrap()).unwrap();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let place = first + ((bytes.len() - first) as f64 * place) as usize;
        bytes[place] ^= 1 << bit;
        std::fs::write(wal(&path), bytes).unwrap();
        let kept = u32::try_from(ends.iter().filter(|end| usize::try_from(**end).unwrap() <= place).count()).unwrap();
        let store = SqliteStore::open(&path).unwrap();
        prop_assert_eq!(last_batch(&store), kept);
    }

    /// A file that is cut after its journal was moved into it is refused: nothing is quietly missing.
    #[test]
    fn prop_a_cut_file_is_refused(cut in 0.0_f64..1.0) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settled.db");
        let store = SqliteStore::open(&path).unwrap();
        for number in 1..=BATCHES {
            commit(&store, number);
        }
        store.settle().unwrap();
        drop(store);
        let whole = std::fs::metadata(&path).unwrap().len();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let length = 1 + ((whole - 1) as f64 * cut) as u64;
        std::fs::File::options().write(true).open(&path).unwrap().set_len(length).unwrap();
        if length < whole {
            prop_assert_eq!(SqliteStore::open(&path).unwrap_err().code(), "storage.damaged");
        }
    }

    /// The file may be cut as far as the journal holds what is missing: the machine stopped while it was moved.
    #[test]
    fn prop_a_file_that_was_being_written_is_whole_with_its_journal(cut in 0.0_f64..1.0) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        let store = SqliteStore::open(&path).unwrap();
        commit(&store, 1);
        store.settle().unwrap();
        let settled = std::fs::metadata(&path).unwrap().len();
        for number in 2..=BATCHES {
            commit(&store, number);
        }
        let copy = folder.path().join("copy.db");
        std::fs::copy(wal(&path), wal(&copy)).unwrap();
        // What the machine would have written by the end, cut somewhere after what was there before.
        store.settle().unwrap();
        let mut bytes = std::fs::read(&path).unwrap();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let length = settled + ((bytes.len() as u64 - settled) as f64 * cut) as u64;
        bytes.truncate(usize::try_from(length).unwrap());
        std::fs::write(&copy, bytes).unwrap();
        let store = SqliteStore::open(&copy).unwrap();
        prop_assert_eq!(last_batch(&store), BATCHES);
    }
}

#[test]
fn a_store_with_an_empty_or_strange_journal_opens_with_what_is_settled() {
    for journal in [&b""[..], &b"junk"[..], &[7_u8; 5_000][..]] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("store.db");
        let store = SqliteStore::open(&path).unwrap();
        commit(&store, 1);
        store.settle().unwrap();
        drop(store);
        std::fs::write(wal(&path), journal).unwrap();
        let store = SqliteStore::open(&path).unwrap();
        assert_eq!(last_batch(&store), 1);
        assert_eq!(store.recovery().lost_a_batch(), !journal.is_empty());
    }
}
