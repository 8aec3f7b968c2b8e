//! Records of a delimited text, in blocks of bounded memory.
//!
//! The splitter is stricter than general CSV readers on purpose: text after a closing quote, a quote that never closes
//! and a record with another number of cells than the header are damage. Such a record costs its first line only, reading
//! goes on at the next line.

use std::io::{self, Read};

use memchr::{memchr, memchr_iter};

use super::rows::{Reject, RowBuf, RowSource, Step};

/// A cell inside the block; `escaped` when it holds doubled quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) escaped: bool,
}

/// What stands at a place of the block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Split {
    /// A record that ends before `next`; `closed` when a line end was met.
    Record { next: usize, closed: bool },
    /// The block ends inside the record.
    More,
    /// Text after a closing quote.
    Malformed,
}

/// Splits the record that starts at `start`.
pub(crate) fn split(block: &[u8], start: usize, delimiter: u8, last: bool, spans: &mut Vec<Span>) -> Split {
    spans.clear();
    let mut at = start;
    loop {
        let Some(rest) = block.get(at..) else { return Split::More };
        if rest.first() == Some(&b'"') {
            let mut close = at + 1;
            let mut escaped = false;
            loop {
                let Some(found) = block.get(close..).and_then(|tail| memchr(b'"', tail)) else { return Split::More };
                close += found;
                match block.get(close + 1) {
                    Some(b'"') => {
                        escaped = true;
                        close += 2;
                    }
                    None if !last => return Split::More,
                    _ => break,
                }
            }
            spans.push(Span { start: at + 1, end: close, escaped });
            match (block.get(close + 1), block.get(close + 2)) {
                (Some(byte), _) if *byte == delimiter => at = close + 2,
                (Some(b'\n'), _) => return Split::Record { next: close + 2, closed: true },
                (Some(b'\r'), Some(b'\n')) => return Split::Record { next: close + 3, closed: true },
                (Some(b'\r'), None) if !last => return Split::More,
                (Some(b'\r'), None) => return Split::Record { next: close + 2, closed: true },
                (None, _) => return Split::Record { next: close + 1, closed: false },
                _ => return Split::Malformed,
            }
            continue;
        }
        match rest.iter().position(|byte| *byte == delimiter || *byte == b'\n') {
            Some(length) if rest.get(length) == Some(&b'\n') => {
                let end = at + length;
                let end = if length > 0 && block.get(end - 1) == Some(&b'\r') { end - 1 } else { end };
                spans.push(Span { start: at, end, escaped: false });
                return Split::Record { next: at + length + 1, closed: true };
            }
            Some(length) => {
                spans.push(Span { start: at, end: at + length, escaped: false });
                at += length + 1;
            }
            None if last => {
                let end = block.len() - usize::from(rest.last() == Some(&b'\r'));
                spans.push(Span { start: at, end, escaped: false });
                return Split::Record { next: block.len(), closed: rest.last() == Some(&b'\r') };
            }
            None => return Split::More,
        }
    }
}

/// A block of the text that is refilled from the front.
#[derive(Debug)]
pub(crate) struct Blocks<R> {
    input: R,
    block: Vec<u8>,
    start: usize,
    end: usize,
    last: bool,
}

/// Bytes read at a time.
const BLOCK: usize = 1 << 18;
/// A record longer than this has lost a quote.
const LONGEST: usize = 1 << 20;

impl<R: Read> Blocks<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, block: vec![0; BLOCK], start: 0, end: 0, last: false }
    }

    /// The text not used yet.
    pub(crate) fn rest(&self) -> &[u8] {
        self.block.get(self.start..self.end).unwrap_or(&[])
    }

    pub(crate) fn use_up(&mut self, bytes: usize) {
        self.start = (self.start + bytes).min(self.end);
    }

    /// Whether the text ends with what is there.
    pub(crate) fn is_last(&self) -> bool {
        self.last
    }

    /// Reads more; `false` when the text has ended.
    pub(crate) fn refill(&mut self) -> io::Result<bool> {
        if self.last {
            return Ok(false);
        }
        if self.start > 0 {
            self.block.copy_within(self.start..self.end, 0);
            self.end -= self.start;
            self.start = 0;
        }
        if self.block.len() - self.end < BLOCK / 2 {
            self.block.resize(self.block.len() + BLOCK, 0);
        }
        loop {
            let Some(free) = self.block.get_mut(self.end..) else { return Ok(false) };
            match self.input.read(free) {
                Ok(0) => {
                    self.last = true;
                    return Ok(true);
                }
                Ok(read) => {
                    self.end += read;
                    return Ok(true);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}

/// The records after the header as rows of a kind of export.
#[derive(Debug)]
pub(crate) struct CsvRows<R> {
    blocks: Blocks<R>,
    delimiter: u8,
    /// Column of the kind for each column of the file.
    slots: Vec<Option<usize>>,
    spans: Vec<Span>,
    row: u64,
}

impl<R: Read> CsvRows<R> {
    /// Reads from the beginning of the text and passes over the rows up to the header.
    pub(crate) fn new(input: R, delimiter: u8, slots: &[Option<usize>], header_row: u64) -> io::Result<Self> {
        let mut rows = Self { blocks: Blocks::new(input), delimiter, slots: slots.to_vec(), spans: Vec::new(), row: 0 };
        while rows.row < header_row && rows.pass_over()? {}
        Ok(rows)
    }

    /// Passes over one record; `false` at the end.
    fn pass_over(&mut self) -> io::Result<bool> {
        let Some(split) = self.split()? else { return Ok(false) };
        let used = match split {
            Split::Record { next, .. } => next,
            Split::More | Split::Malformed => self.first_line(),
        };
        self.blocks.use_up(used);
        self.row += 1;
        Ok(true)
    }

    /// The next record; `None` at the end. [`Split::More`] is an open quote that does not close.
    fn split(&mut self) -> io::Result<Option<Split>> {
        loop {
            let rest = self.blocks.rest();
            if rest.is_empty() {
                if !self.blocks.refill()? {
                    return Ok(None);
                }
                continue;
            }
            match split(rest, 0, self.delimiter, self.blocks.is_last(), &mut self.spans) {
                Split::More if self.blocks.rest().len() <= LONGEST && self.blocks.refill()? => {}
                split => return Ok(Some(split)),
            }
        }
    }

    /// Length of the line at the beginning of the rest.
    fn first_line(&self) -> usize {
        let rest = self.blocks.rest();
        memchr(b'\n', rest).map_or(rest.len(), |at| at + 1)
    }

    fn broken(&mut self, code: &'static str, reason: String) -> Step {
        let line = self.first_line();
        let rest = self.blocks.rest();
        let value = String::from_utf8_lossy(rest.get(..line.min(80)).unwrap_or(&[])).into_owned();
        self.blocks.use_up(line);
        Step::Rejected(Reject { code, value, reason })
    }

    /// Puts the cells of the record that ends at `next` into the row.
    fn fill(&self, next: usize, row: &mut RowBuf) -> Result<(), usize> {
        row.clear(self.row);
        let rest = self.blocks.rest();
        let record = rest.get(..next).unwrap_or(rest);
        let text = std::str::from_utf8(record).map_err(|error| error.valid_up_to())?;
        for (span, slot) in self.spans.iter().zip(&self.slots) {
            let Some(slot) = *slot else { continue };
            let Some(cell) = text.get(span.start..span.end) else { continue };
            if span.escaped { row.set(slot, &cell.replace("\"\"", "\""), false) } else { row.set(slot, cell, false) }
        }
        Ok(())
    }
}

impl<R: Read> RowSource for CsvRows<R> {
    fn next(&mut self, row: &mut RowBuf) -> io::Result<Step> {
        let Some(found) = self.split()? else { return Ok(Step::End) };
        self.row += 1;
        row.clear(self.row);
        let (next, closed) = match found {
            Split::Record { next, closed } => (next, closed),
            Split::Malformed => {
                return Ok(self.broken("seller_center.bad_quotes", "text follows a closing quote".to_owned()));
            }
            Split::More => {
                let line = self.first_line();
                if line == self.blocks.rest().len() {
                    self.blocks.use_up(line);
                    return Ok(Step::Skipped("incomplete_last_line"));
                }
                return Ok(self.broken("seller_center.bad_quotes", "a quote is opened and not closed".to_owned()));
            }
        };
        let blank = |span: &Span| {
            self.blocks.rest().get(span.start..span.end).is_some_and(|cell| cell.iter().all(u8::is_ascii_whitespace))
        };
        if self.spans.iter().all(blank) {
            self.blocks.use_up(next);
            return Ok(Step::Skipped("blank"));
        }
        if self.spans.len() != self.slots.len() {
            let record = self.blocks.rest().get(..next).unwrap_or(&[]);
            if !closed && self.spans.len() < self.slots.len() && memchr(b'\n', record).is_none() {
                self.blocks.use_up(next);
                return Ok(Step::Skipped("incomplete_last_line"));
            }
            let reason = format!("the row has {} cells, the header has {}", self.spans.len(), self.slots.len());
            return Ok(self.broken("seller_center.cell_count", reason));
        }
        let filled = self.fill(next, row);
        match filled {
            Ok(()) => {
                self.blocks.use_up(next);
                Ok(Step::Row)
            }
            Err(at) => {
                Ok(self.broken("seller_center.bad_encoding", format!("byte {} of the row is not UTF-8", at + 1)))
            }
        }
    }
}

/// Passes over the records faster than [`CsvRows`] and looks only at the cells of two columns.
#[derive(Debug)]
pub(crate) struct CellPairs<R> {
    rows: CsvRows<R>,
    columns: (usize, usize),
}

impl<R: Read> CellPairs<R> {
    pub(crate) fn new(rows: CsvRows<R>, columns: (usize, usize)) -> Self {
        Self { rows, columns }
    }

    /// Hands the two raw cells of each record to `sink`.
    pub(crate) fn for_each(mut self, mut sink: impl FnMut(&[u8], &[u8])) -> io::Result<()> {
        let (first, second) = self.columns;
        loop {
            let rest = self.rows.blocks.rest();
            // A whole line without quotes is a record.
            if let Some(line) = memchr(b'\n', rest).and_then(|end| rest.get(..end))
                && memchr(b'"', line).is_none()
            {
                let mut start = 0;
                let mut cells: [&[u8]; 2] = [&[], &[]];
                let last = first.max(second);
                for (index, end) in memchr_iter(self.rows.delimiter, line).chain([line.len()]).enumerate() {
                    if index == first {
                        cells[0] = line.get(start..end).unwrap_or(&[]);
                    }
                    if index == second {
                        cells[1] = line.get(start..end).unwrap_or(&[]);
                    }
                    if index == last {
                        break;
                    }
                    start = end + 1;
                }
                sink(cells[0], cells[1]);
                let used = line.len() + 1;
                self.rows.blocks.use_up(used);
                continue;
            }
            let Some(found) = self.rows.split()? else { return Ok(()) };
            let rest = self.rows.blocks.rest();
            let used = match found {
                // A record of another width may be split at its first line, where the next one starts.
                Split::Record { next, .. } if self.rows.spans.len() == self.rows.slots.len() => {
                    let cell = |index: usize| {
                        self.rows.spans.get(index).and_then(|span| rest.get(span.start..span.end)).unwrap_or(&[])
                    };
                    sink(cell(first), cell(second));
                    next
                }
                _ => self.rows.first_line(),
            };
            self.rows.blocks.use_up(used);
        }
    }
}

/// The first records of a text, for the search of the header; broken quotes end the list.
pub(crate) fn head(block: &[u8], delimiter: u8, last: bool, most: usize) -> Vec<Vec<String>> {
    let mut records = Vec::new();
    let mut spans = Vec::new();
    let mut at = 0;
    while records.len() < most && at < block.len() {
        let Split::Record { next, .. } = split(block, at, delimiter, last, &mut spans) else { break };
        let cell = |span: &Span| {
            let bytes = block.get(span.start..span.end).unwrap_or(&[]);
            let text = String::from_utf8_lossy(bytes);
            if span.escaped { text.replace("\"\"", "\"") } else { text.into_owned() }
        };
        records.push(spans.iter().map(cell).collect());
        at = next;
    }
    records
}
