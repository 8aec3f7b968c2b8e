//! What a file is: container, encoding, text.

use std::io::{self, Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use sha2::{Digest, Sha256};

use super::report::{Confidence, Detected};
use super::{ReadOptions, SellerCenterError};

/// Bytes looked at to tell what a file is.
const HEAD: usize = 1 << 18;

/// The two kinds of container.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Container {
    Workbook,
    Text,
}

/// Reads the beginning of a file.
pub(crate) fn head(input: &mut (impl Read + Seek), name: &str) -> Result<Vec<u8>, SellerCenterError> {
    let mut head = Vec::new();
    input.seek(SeekFrom::Start(0)).map_err(|error| io_error(name, &error))?;
    input.by_ref().take(HEAD as u64).read_to_end(&mut head).map_err(|error| io_error(name, &error))?;
    Ok(head)
}

pub(crate) fn io_error(name: &str, error: &io::Error) -> SellerCenterError {
    SellerCenterError::Io { name: name.to_owned(), message: error.to_string() }
}

/// Tells the container by the first bytes.
pub(crate) fn container(head: &[u8], name: &str) -> Result<Container, SellerCenterError> {
    let unknown = |reason: &str| SellerCenterError::UnknownFormat { name: name.to_owned(), reason: reason.to_owned() };
    match head {
        [] => Err(unknown("it is empty")),
        [b'P', b'K', 3, 4, ..] => Ok(Container::Workbook),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            let marker: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            if memchr::memmem::find(head, &marker).is_some() {
                Err(SellerCenterError::Encrypted { name: name.to_owned() })
            } else {
                Err(unknown("it is a workbook of the old XLS format"))
            }
        }
        [b'%', b'P', b'D', b'F', ..] => Err(unknown("it is a PDF")),
        _ => Ok(Container::Text),
    }
}

/// The encoding of a text by its first bytes.
pub(crate) fn encoding(
    head: &[u8],
    options: &ReadOptions,
    name: &str,
) -> Result<Detected<&'static Encoding>, SellerCenterError> {
    if let Some(given) = options.encoding {
        return Ok(Detected::given(given));
    }
    if let Some((encoding, _)) = Encoding::for_bom(head) {
        return Ok(Detected::new(encoding, Confidence::Certain, "byte order mark"));
    }
    let ascii = |from: usize| {
        let half: Vec<u8> = head.iter().skip(from).step_by(2).copied().take(2000).collect();
        half.iter().filter(|byte| **byte == 0).count() * 10 > half.len() * 8
    };
    if head.len() >= 4 && ascii(1) {
        return Ok(Detected::new(UTF_16LE, Confidence::Certain, "every second byte is zero"));
    }
    if head.len() >= 4 && ascii(0) {
        return Ok(Detected::new(UTF_16BE, Confidence::Certain, "every second byte is zero"));
    }
    let (good, bad, first_bad) = utf8_sequences(head);
    if bad == 0 {
        let (confidence, evidence) = if good == 0 {
            (Confidence::Likely, "only ASCII characters among the first bytes")
        } else {
            (Confidence::Certain, "valid UTF-8")
        };
        return Ok(Detected::new(UTF_8, confidence, evidence));
    }
    if good >= 4 * bad {
        return Ok(Detected::new(UTF_8, Confidence::Likely, format!("{good} valid sequences, {bad} broken ones")));
    }
    // One broken cell in an ASCII file is damage, not an encoding.
    if good == 0 && bad <= 2 && head.len() > 2000 {
        return Ok(Detected::new(UTF_8, Confidence::Likely, format!("ASCII but for {bad} places")));
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(head, head.len() < HEAD);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let (decoded, _, errors) = guess.decode(head);
    let cut_off = head.len() == HEAD && decoded.ends_with('\u{fffd}');
    // Double-byte encodings refuse most bytes that are not theirs; single-byte ones accept everything and prove nothing.
    if !guess.is_single_byte() && (!errors || cut_off) {
        return Ok(Detected::new(guess, Confidence::Certain, "every character is valid in it"));
    }
    Err(SellerCenterError::UnknownEncoding { name: name.to_owned(), guess: guess.name(), offset: first_bad })
}

/// Valid and broken sequences of several bytes, and where the first broken one starts. A sequence cut off at the end of
/// the head counts as neither.
fn utf8_sequences(head: &[u8]) -> (usize, usize, u64) {
    let (mut good, mut bad, mut first_bad, mut at) = (0, 0, 0, 0);
    for chunk in head.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        at += chunk.valid().len();
        let end = at + chunk.invalid().len();
        let cut_off = end == head.len() && head.len() == HEAD;
        if !chunk.invalid().is_empty() && !cut_off {
            if bad == 0 {
                first_bad = at as u64;
            }
            bad += 1;
        }
        at = end;
    }
    (good, bad, first_bad)
}

/// Reads bytes and hashes them on the way.
pub(crate) struct Hashed<R> {
    input: R,
    hash: Sha256,
    bytes: u64,
}

impl<R> std::fmt::Debug for Hashed<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hashed").field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

impl<R: Read> Hashed<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, hash: Sha256::new(), bytes: 0 }
    }

    /// The hash as hexadecimal text, and the number of bytes.
    pub(crate) fn finish(self) -> (String, u64) {
        (hex::encode(self.hash.finalize()), self.bytes)
    }
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        if let Some(fresh) = buffer.get(..read) {
            self.hash.update(fresh);
        }
        self.bytes += read as u64;
        Ok(read)
    }
}

/// Reads a text as UTF-8, whatever its encoding. Bytes of a UTF-8 file pass unchanged, broken ones included; in other
/// encodings a broken character becomes U+FFFD. A byte order mark is left out.
pub(crate) struct Utf8<R> {
    input: R,
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    from: usize,
    to: usize,
    ended: bool,
    done: bool,
    fresh: bool,
}

impl<R> std::fmt::Debug for Utf8<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Utf8").field("decodes", &self.decoder.is_some()).finish_non_exhaustive()
    }
}

impl<R: Read> Utf8<R> {
    pub(crate) fn new(input: R, encoding: &'static Encoding) -> Self {
        let decoder = (encoding != UTF_8).then(|| encoding.new_decoder_with_bom_removal());
        let raw = vec![0; 1 << 16];
        Self { input, decoder, raw, from: 0, to: 0, ended: false, done: false, fresh: true }
    }

    /// Passes over a UTF-8 byte order mark: reads three bytes first, however small the pieces are that the input gives.
    fn mark(&mut self) -> io::Result<()> {
        self.fresh = false;
        while self.to < 3 {
            let Some(free) = self.raw.get_mut(self.to..3) else { break };
            match self.input.read(free)? {
                0 => break,
                read => self.to += read,
            }
        }
        if self.raw.get(..self.to) == Some(&[0xef, 0xbb, 0xbf]) {
            self.from = 3;
        }
        Ok(())
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(decoder) = &mut self.decoder else {
            if self.fresh {
                self.mark()?;
            }
            if self.from < self.to {
                let ready = self.raw.get(self.from..self.to).unwrap_or(&[]);
                let count = ready.len().min(buffer.len());
                for (to, from) in buffer.iter_mut().zip(ready) {
                    *to = *from;
                }
                self.from += count;
                return Ok(count);
            }
            return self.input.read(buffer);
        };
        if self.done || buffer.len() < 8 {
            return Ok(0);
        }
        loop {
            if self.from == self.to && !self.ended {
                self.from = 0;
                self.to = self.input.read(&mut self.raw)?;
                self.ended = self.to == 0;
            }
            let source = self.raw.get(self.from..self.to).unwrap_or(&[]);
            let (result, read, written, _) = decoder.decode_to_utf8(source, buffer, self.ended);
            self.from += read;
            if self.ended && result == CoderResult::InputEmpty {
                self.done = true;
                return Ok(written);
            }
            if written > 0 {
                return Ok(written);
            }
        }
    }
}
