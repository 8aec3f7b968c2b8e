//! Reading and splitting on a second thread, ahead of the thread that makes facts of the rows.

use std::io::{self, Read};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::thread;

use super::container::Hashed;
use super::rows::{RowBuf, RowSource, Step};

/// Pieces that wait to be taken: enough to bridge uneven work, few enough to bound memory.
const WAITING: usize = 4;
/// Bytes of a piece.
const PIECE: usize = 1 << 18;
/// Rows of a piece.
const ROWS: usize = 256;

/// Hashes the whole input on a second thread while `use_text` reads it, as far as it likes.
pub(crate) fn hash_ahead<R: Read + Send, T>(
    input: R,
    use_text: impl FnOnce(&mut dyn Read) -> io::Result<T>,
) -> io::Result<(T, (String, u64))> {
    thread::scope(|scope| {
        let (full, pieces) = sync_channel(WAITING);
        let (back, empty) = channel();
        let hashing = scope.spawn(move || hash(input, &full, &empty));
        let mut text = Pieces { pieces, back, piece: Vec::new(), from: 0 };
        let used = use_text(&mut text);
        drop(text);
        let hashed = hashing.join().unwrap_or_else(|_| Err(io::Error::other("the reading thread stopped")));
        Ok((used?, hashed?))
    })
}

fn hash(
    input: impl Read,
    full: &SyncSender<io::Result<Vec<u8>>>,
    empty: &Receiver<Vec<u8>>,
) -> io::Result<(String, u64)> {
    let mut input = Hashed::new(input);
    loop {
        let mut piece = empty.try_recv().unwrap_or_default();
        piece.resize(PIECE, 0);
        match input.read(&mut piece) {
            Ok(0) => return Ok(input.finish()),
            Ok(length) => {
                piece.truncate(length);
                // Nobody may be listening any more; the hash needs the rest of the file all the same.
                let _ = full.send(Ok(piece));
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                let _ = full.send(Err(io::Error::new(error.kind(), error.to_string())));
                return Err(error);
            }
        }
    }
}

/// The pieces as one text.
#[derive(Debug)]
struct Pieces {
    pieces: Receiver<io::Result<Vec<u8>>>,
    back: Sender<Vec<u8>>,
    piece: Vec<u8>,
    from: usize,
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.from == self.piece.len() {
            match self.pieces.recv() {
                Ok(piece) => {
                    let _ = self.back.send(std::mem::replace(&mut self.piece, piece?));
                    self.from = 0;
                }
                Err(_) => return Ok(0),
            }
        }
        let mut rest = self.piece.get(self.from..).unwrap_or(&[]);
        let read = rest.read(buffer)?;
        self.from += read;
        Ok(read)
    }
}

type Batch = Vec<(RowBuf, Step)>;

/// Runs `rows` on a second thread and hands what it gives to `use_rows`.
pub(crate) fn rows_ahead<R: RowSource + Send, T>(rows: R, use_rows: impl FnOnce(&mut dyn RowSource) -> T) -> T {
    thread::scope(|scope| {
        let (full, batches) = sync_channel(WAITING);
        let (back, empty) = channel();
        scope.spawn(move || produce(rows, &full, &empty));
        use_rows(&mut Received { batches, back, batch: Vec::new(), used: 0 })
    })
}

fn produce(mut rows: impl RowSource, full: &SyncSender<io::Result<Batch>>, empty: &Receiver<Batch>) {
    loop {
        let mut batch: Batch = empty.try_recv().unwrap_or_default();
        batch.resize_with(ROWS, || (RowBuf::default(), Step::End));
        let mut filled = 0;
        for (row, step) in &mut batch {
            match rows.next(row) {
                Ok(next) => *step = next,
                Err(error) => {
                    let _ = full.send(Err(error));
                    return;
                }
            }
            filled += 1;
            if *step == Step::End {
                break;
            }
        }
        batch.truncate(filled);
        let ended = batch.last().is_none_or(|(_, step)| *step == Step::End);
        // Who no longer listens wants no more rows.
        if full.send(Ok(batch)).is_err() || ended {
            return;
        }
    }
}

/// The rows of the other thread.
#[derive(Debug)]
struct Received {
    batches: Receiver<io::Result<Batch>>,
    back: Sender<Batch>,
    batch: Batch,
    used: usize,
}

impl RowSource for Received {
    fn next(&mut self, row: &mut RowBuf) -> io::Result<Step> {
        if self.used == self.batch.len() {
            match self.batches.recv() {
                Ok(batch) => {
                    let _ = self.back.send(std::mem::replace(&mut self.batch, batch?));
                    self.used = 0;
                }
                Err(_) => return Ok(Step::End),
            }
        }
        let Some((next, step)) = self.batch.get_mut(self.used) else { return Ok(Step::End) };
        self.used += 1;
        std::mem::swap(row, next);
        Ok(std::mem::replace(step, Step::End))
    }
}
