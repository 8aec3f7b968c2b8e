//! What a store finds when it is opened after a program or machine stopped.
//!
//! The journal (`-wal` beside the file) is read by its published format: a header of 32 bytes, then frames of 24 bytes
//! and a page. Frames of the present round carry the header's salts and continue its checksum; a frame with a page count
//! ends a transaction. <https://www.sqlite.org/fileformat2.html#the_write_ahead_log>

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

/// What was found in the journal when the store was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Recovery {
    /// Batches and other transactions that stood whole in the journal and were kept.
    pub transactions: u64,
    /// Pages of a transaction that was not ended, and was dropped: the program stopped inside of a batch.
    pub dropped_pages: u64,
    /// Bytes at the end that are no whole page, and were dropped: the journal was cut, or the machine stopped while it was
    /// written.
    pub torn_bytes: u64,
}

impl Recovery {
    /// Whether an unfinished batch was dropped. The cursor is that of the batch before it, so the next run fetches it
    /// again.
    #[must_use]
    pub fn lost_a_batch(&self) -> bool {
        self.dropped_pages > 0 || self.torn_bytes > 0
    }
}

impl std::fmt::Display for Recovery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.lost_a_batch() {
            write!(
                f,
                "the last batch was not finished and is dropped ({} pages and {} bytes of the journal); {} transactions \
                 before it were kept",
                self.dropped_pages, self.torn_bytes, self.transactions
            )
        } else {
            write!(f, "nothing was lost; {} transactions stood in the journal", self.transactions)
        }
    }
}

/// What a journal says.
#[derive(Debug, Default)]
pub(super) struct Journal {
    pub(super) recovery: Recovery,
    /// Pages that ended transactions hold, from 1.
    pub(super) pages: std::collections::BTreeSet<u32>,
    /// Page size.
    pub(super) page_size: u64,
    /// Pages of the database after the last ended transaction.
    pub(super) database_pages: Option<u32>,
}

/// Reads the journal of a store; an absent or empty one says nothing.
pub(super) fn read(path: &Path) -> io::Result<Journal> {
    let mut journal = Journal::default();
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(journal),
        Err(error) => return Err(error),
    };
    let mut file = BufReader::with_capacity(1 << 20, file);
    let length = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let mut header = [0_u8; 32];
    if length < 32 {
        journal.recovery.torn_bytes = length;
        return Ok(journal);
    }
    file.read_exact(&mut header)?;
    let word = |bytes: &[u8], place: usize| {
        bytes.get(place..place + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes)
    };
    let magic = word(&header, 0);
    let big_endian = magic & 1 == 1;
    let page = u64::from(word(&header, 8));
    let sum = checksum((0, 0), header.get(..24).unwrap_or_default(), big_endian);
    if magic & !1 != 0x377f_0682 || !(512..=65536).contains(&page) || sum != (word(&header, 24), word(&header, 28)) {
        // SQLite takes nothing from such a journal either.
        journal.recovery.torn_bytes = length;
        return Ok(journal);
    }
    journal.page_size = page;
    let salts = (word(&header, 16), word(&header, 20));
    let mut frame = vec![0_u8; usize::try_from(24 + page).unwrap_or(0)];
    let (mut running, mut place) = (sum, 32);
    let mut open = Vec::new();
    loop {
        let rest = length - place;
        if rest < 24 + page {
            // Bytes of an earlier round are no loss; a piece too short to say is counted.
            let mut piece = vec![0_u8; usize::try_from(rest).unwrap_or(0)];
            file.read_exact(&mut piece)?;
            let foreign = rest >= 16 && (word(&piece, 8), word(&piece, 12)) != salts;
            if !foreign {
                journal.recovery.torn_bytes = rest;
            }
            break;
        }
        file.read_exact(&mut frame)?;
        if (word(&frame, 8), word(&frame, 12)) != salts {
            break;
        }
        let (head, content) = frame.split_at(24);
        let next = checksum(checksum(running, head.get(..8).unwrap_or_default(), big_endian), content, big_endian);
        if next != (word(head, 16), word(head, 20)) {
            journal.recovery.torn_bytes = rest;
            break;
        }
        (running, place) = (next, place + 24 + page);
        open.push(word(head, 0));
        let after = word(head, 4);
        if after > 0 {
            journal.recovery.transactions += 1;
            journal.database_pages = Some(after);
            journal.pages.extend(open.drain(..));
        }
    }
    journal.recovery.dropped_pages = open.len() as u64;
    Ok(journal)
}

/// The checksum of the journal: two running sums over pairs of words.
fn checksum(from: (u32, u32), bytes: &[u8], big_endian: bool) -> (u32, u32) {
    let (mut a, mut b) = from;
    let word = |bytes: &[u8]| {
        let bytes = bytes.try_into().unwrap_or([0; 4]);
        if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
    };
    for pair in bytes.chunks_exact(8) {
        let (first, second) = pair.split_at(4);
        a = a.wrapping_add(word(first)).wrapping_add(b);
        b = b.wrapping_add(word(second)).wrapping_add(a);
    }
    (a, b)
}

/// Whether every page of the database is in the file or in the journal; else how many are missing.
pub(super) fn missing_pages(database: &Path, journal: &Journal) -> io::Result<u64> {
    let mut header = [0_u8; 100];
    let mut file = match File::open(database) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(error),
    };
    let length = file.metadata()?.len();
    let (page_size, pages) = if let Some(pages) = journal.database_pages {
        (journal.page_size, pages)
    } else {
        if length == 0 {
            return Ok(0);
        }
        if length < 100 {
            return Ok(1);
        }
        file.read_exact(&mut header)?;
        if !header.starts_with(b"SQLite format 3\0") {
            // No database at all; it is for the database to say so.
            return Ok(0);
        }
        let size = header.get(16..18).and_then(|bytes| bytes.try_into().ok()).map_or(0, u16::from_be_bytes);
        let pages = header.get(28..32).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes);
        (if size == 1 { 65536 } else { u64::from(size) }, pages)
    };
    if page_size == 0 {
        return Ok(0);
    }
    let whole = u32::try_from(length / page_size).unwrap_or(u32::MAX).min(pages);
    let held = journal.pages.iter().filter(|page| **page > whole && **page <= pages).count() as u64;
    Ok(u64::from(pages - whole).saturating_sub(held))
}
