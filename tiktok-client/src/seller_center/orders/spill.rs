//! Rows put aside: in memory as long as they are few, then in temporary files by the hash of their order.

use std::fs::File;
use std::hash::BuildHasher;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::PathBuf;

use super::super::SteadyHasher;
use super::super::rows::{RowBuf, SLOTS};

#[derive(Debug, Default)]
struct Part {
    bytes: Vec<u8>,
    file: Option<File>,
}

/// The rows of scattered orders; all rows of an order are in the same part.
#[derive(Debug)]
pub(super) struct Spill {
    parts: Vec<Part>,
    held: usize,
    limit: usize,
    dir: Option<PathBuf>,
    hasher: SteadyHasher,
}

/// Bytes of a part that are read back at a time.
const PART: u64 = 16 << 20;

impl Spill {
    /// For a file of so many bytes; holds up to `limit` bytes in memory.
    pub(super) fn new(bytes: u64, limit: usize, dir: Option<PathBuf>) -> Self {
        let parts = usize::try_from((bytes / PART + 1).min(1024)).unwrap_or(1);
        Self {
            parts: (0..parts).map(|_| Part::default()).collect(),
            held: 0,
            limit,
            dir,
            hasher: SteadyHasher::default(),
        }
    }

    /// Puts a row aside.
    pub(super) fn push(&mut self, order_id: &str, row: &RowBuf) -> io::Result<()> {
        #[allow(clippy::cast_possible_truncation, reason = "only the remainder matters")]
        let index = self.hasher.hash_one(order_id) as usize % self.parts.len().max(1);
        let Some(part) = self.parts.get_mut(index) else { return Ok(()) };
        let before = part.bytes.len();
        part.bytes.extend_from_slice(&row.number.to_le_bytes());
        for slot in 0..SLOTS {
            let cell = row.get(slot);
            if !cell.is_empty() {
                part.bytes.push(u8::try_from(slot).unwrap_or(u8::MAX) | if row.is_number(slot) { 0x80 } else { 0 });
                part.bytes.extend_from_slice(&u32::try_from(cell.len()).unwrap_or(0).to_le_bytes());
                part.bytes.extend_from_slice(cell.as_bytes());
            }
        }
        part.bytes.push(END);
        self.held += part.bytes.len() - before;
        if self.held > self.limit { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        for part in self.parts.iter_mut().filter(|part| !part.bytes.is_empty()) {
            let file = match &mut part.file {
                Some(file) => file,
                none => none.insert(match &self.dir {
                    Some(dir) => tempfile::tempfile_in(dir)?,
                    None => tempfile::tempfile()?,
                }),
            };
            file.write_all(&part.bytes)?;
            part.bytes = Vec::new();
        }
        self.held = 0;
        Ok(())
    }

    /// Takes out the rows of the next part; `None` when all are out.
    pub(super) fn take(&mut self) -> io::Result<Option<Vec<RowBuf>>> {
        let Some(part) = self.parts.pop() else { return Ok(None) };
        let mut bytes = Vec::new();
        if let Some(mut file) = part.file {
            file.seek(SeekFrom::Start(0))?;
            file.read_to_end(&mut bytes)?;
        }
        bytes.extend_from_slice(&part.bytes);
        Ok(Some(rows(&bytes)))
    }
}

/// Mark after the last cell of a row; no slot has this number.
const END: u8 = 0x7f;

fn rows(mut bytes: &[u8]) -> Vec<RowBuf> {
    fn take<'b, const N: usize>(bytes: &mut &'b [u8]) -> Option<&'b [u8; N]> {
        let (head, tail) = bytes.split_first_chunk::<N>()?;
        *bytes = tail;
        Some(head)
    }
    let mut rows = Vec::new();
    while let Some(number) = take::<8>(&mut bytes) {
        let mut row = RowBuf::default();
        row.clear(u64::from_le_bytes(*number));
        while let Some([slot]) = take::<1>(&mut bytes).copied() {
            if slot == END {
                break;
            }
            let Some(length) = take::<4>(&mut bytes) else { break };
            let Some((cell, tail)) = bytes.split_at_checked(u32::from_le_bytes(*length) as usize) else { break };
            bytes = tail;
            if let Ok(cell) = std::str::from_utf8(cell) {
                row.set(usize::from(slot & 0x7f), cell, slot & 0x80 != 0);
            }
        }
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_back_from_memory_and_from_files() {
        for limit in [0, usize::MAX] {
            let mut spill = Spill::new(100 << 20, limit, None);
            for number in 1..=50_u64 {
                let mut row = RowBuf::default();
                row.clear(number);
                row.set(0, &format!("order{}", number % 7), false);
                row.set(90, "cell, \"quoted\"", true);
                spill.push(&format!("order{}", number % 7), &row).unwrap();
            }
            let mut seen = Vec::new();
            while let Some(rows) = spill.take().unwrap() {
                for row in &rows {
                    assert_eq!(row.get(90_usize), "cell, \"quoted\"");
                    assert!(row.is_number(90_usize) && !row.is_number(0_usize));
                    assert_eq!(row.get(0_usize), format!("order{}", row.number % 7));
                    seen.push(row.number);
                }
            }
            seen.sort_unstable();
            assert_eq!(seen, (1..=50).collect::<Vec<u64>>());
        }
    }
}
