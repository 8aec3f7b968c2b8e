//! From bytes to a plan and its rows.

use std::io::{Cursor, Read, Seek, SeekFrom};

use arrow_array::RecordBatch;
use encoding_rs::Encoding;
use sha2::{Digest, Sha256};

use super::ahead::{hash_ahead, rows_ahead};
use super::container::{self, Container, Hashed, Utf8, io_error};
use super::csv::{CellPairs, CsvRows, head as csv_head};
use super::dates::find_range;
use super::layout::{Header, OrderSlot};
use super::orders::{Finder, OrderReader, Suspects};
use super::plan::{Plan, needs_period};
use super::report::{Confidence, Detected, ReadReport};
use super::rows::{RowBuf, RowSource, Step};
use super::sheet::{self, Sheet, SheetRows};
use super::survey::Survey;
use super::{ExportKind, ReadOptions, SellerCenterError, read};

/// Takes a finished batch of a fact table.
pub(crate) type TableSink<'s> = &'s mut dyn FnMut(&'static str, RecordBatch) -> Result<(), SellerCenterError>;

/// Rows among which the header is looked for.
const HEADER_ROWS: usize = 15;
/// Rows after which the survey may stop.
const SAMPLE: u64 = 5000;

/// Where the header stands.
struct Found {
    header: Header,
    row: u64,
    preface: Vec<Vec<String>>,
}

/// The best header among some rows; `rows` are numbered texts.
fn find_header(
    rows: &[(u64, Vec<String>)],
    options: &ReadOptions,
    name: &str,
) -> Result<Option<Found>, SellerCenterError> {
    let mut best: Option<(Header, u64, Option<ExportKind>)> = None;
    for (number, texts) in rows {
        let mut candidates = Header::candidates(texts, options.kind).into_iter();
        let Some(first) = candidates.next() else { continue };
        let rival = candidates.next().filter(|second| second.score == first.score).map(|second| second.kind);
        // The bulk edit has its captions below its machine keys.
        let later = first.kind == ExportKind::ProductCatalogue;
        let better = best
            .as_ref()
            .is_none_or(|(header, ..)| first.score > header.score || (later && first.score == header.score));
        if better {
            best = Some((first, *number, rival));
        }
    }
    let Some((header, row, rival)) = best else { return Ok(None) };
    if let Some(second) = rival {
        return Err(SellerCenterError::AmbiguousKind { name: name.to_owned(), first: header.kind, second });
    }
    let preface = rows.iter().filter(|(number, _)| *number < row).map(|(_, texts)| texts.clone()).collect();
    Ok(Some(Found { header, row, preface }))
}

/// The row with the most texts, for the message that no header was found.
fn widest(rows: &[(u64, Vec<String>)]) -> Vec<String> {
    let filled = |texts: &Vec<String>| texts.iter().filter(|text| !text.trim().is_empty()).count();
    let widest = rows.iter().map(|(_, texts)| texts).max_by_key(|texts| filled(texts));
    widest.map_or_else(Vec::new, |texts| texts.iter().take(12).map(|text| crate::error::excerpt(text.trim())).collect())
}

/// Reads a file into batches.
pub(crate) fn read_into(
    name: &str,
    input: &mut (impl Read + Seek + Send),
    options: &ReadOptions,
    sink: TableSink<'_>,
) -> Result<ReadReport, SellerCenterError> {
    let head = container::head(input, name)?;
    match container::container(&head, name)? {
        Container::Workbook => read_workbook(name, input, options, sink),
        Container::Text => read_text(name, &head, input, options, sink),
    }
}

fn kind_detected(options: &ReadOptions, header: &Header) -> Detected<ExportKind> {
    match options.kind {
        Some(given) => Detected::given(given),
        None => {
            let named = header.titles.iter().filter(|title| !title.trim().is_empty()).count();
            let evidence = format!("{} of {named} titles", header.known());
            let confidence = if header.missing().is_empty() { Confidence::Certain } else { Confidence::Likely };
            Detected::new(header.kind, confidence, evidence)
        }
    }
}

fn read_workbook(
    name: &str,
    input: &mut (impl Read + Seek + Send),
    options: &ReadOptions,
    sink: TableSink<'_>,
) -> Result<ReadReport, SellerCenterError> {
    let mut bytes = Vec::new();
    input.seek(SeekFrom::Start(0)).map_err(|error| io_error(name, &error))?;
    input.read_to_end(&mut bytes).map_err(|error| io_error(name, &error))?;
    let sheets = sheet::sheets(&bytes, name)?;
    let mut best: Option<(&Sheet, Found)> = None;
    let mut fallback = Vec::new();
    for sheet in &sheets {
        if options.sheet.as_ref().is_some_and(|wanted| *wanted != sheet.name) {
            continue;
        }
        let rows: Vec<(u64, Vec<String>)> =
            sheet.rows.iter().take(HEADER_ROWS).map(|row| (row.number, row.texts())).collect();
        if let Some(found) = find_header(&rows, options, name)? {
            if best.as_ref().is_none_or(|(_, other)| found.header.score > other.header.score) {
                best = Some((sheet, found));
            }
        } else if fallback.is_empty() {
            fallback = widest(&rows);
        }
    }
    let Some((sheet, found)) = best else {
        return Err(SellerCenterError::UnknownKind { name: name.to_owned(), found: fallback });
    };
    let mut report = ReadReport::new(name, kind_detected(options, &found.header));
    report.container = "xlsx";
    report.sheet = Some(sheet.name.clone());
    report.fingerprint = hex::encode(Sha256::digest(&bytes));
    report.bytes = bytes.len() as u64;
    let slots = found.header.used_slots();
    let io = |error: std::io::Error| io_error(name, &error);
    let mut survey = Survey::default();
    let mut row = RowBuf::default();
    let mut finder = Finder::new(sheet.rows.len() as u64 * 256);
    let mut rows = SheetRows::new(sheet, &slots, found.row);
    loop {
        match rows.next(&mut row).map_err(io)? {
            Step::End => break,
            Step::Row => look(&mut survey, &mut finder, &found, &row),
            Step::Skipped(_) | Step::Rejected(_) => {}
        }
    }
    let preface = found.preface.clone();
    let mut plan = plan(options, found, &survey, report)?;
    note_zone(&mut plan, &sheets);
    let mut rows = SheetRows::new(sheet, &slots, plan.header_row);
    let mut plan = run(plan, finder.finish(), &mut rows, sink)?;
    if matches!(plan.header.kind, ExportKind::Settlement | ExportKind::Unsettled) {
        read::check_summary(&mut plan, &sheets, &preface);
        read::read_payouts(&mut plan, &sheets);
    }
    Ok(plan.report)
}

/// A row in the survey; descriptions under the header say nothing about the values.
fn look(survey: &mut Survey, finder: &mut Finder, found: &Found, row: &RowBuf) {
    let first = row.get(0_usize);
    let described =
        row.number == found.row + 1 && !first.is_empty() && !first.bytes().any(|byte| byte.is_ascii_digit());
    if described && matches!(found.header.kind, ExportKind::Orders | ExportKind::Settlement) {
        return;
    }
    survey.look(&found.header, row);
    if found.header.kind == ExportKind::Orders {
        finder.add(row.get(OrderSlot::OrderId).as_bytes(), row.get(OrderSlot::SkuId).as_bytes());
    }
}

/// The summary sheet of a settlement workbook names the zone of its dates.
fn note_zone(plan: &mut Plan<'_>, sheets: &[Sheet]) {
    let stated = sheets.iter().flat_map(|sheet| &sheet.rows).find_map(|row| {
        let last = row.last();
        (last.starts_with("UTC") && last.len() <= 9).then(|| last.to_owned())
    });
    if let Some(stated) = stated {
        plan.report.notice("zone_stated", stated, || "the zone of the dates, as another sheet states it".to_owned());
    }
}

fn plan<'o>(
    options: &'o ReadOptions,
    found: Found,
    survey: &Survey,
    mut report: ReadReport,
) -> Result<Plan<'o>, SellerCenterError> {
    let kind = found.header.kind;
    report.period = match options.period {
        Some(given) => Some(Detected::given(given)),
        None => period(options, &found.preface, &report.file)?,
    };
    if report.period.is_none() && needs_period(kind) {
        return Err(SellerCenterError::PeriodUnknown { name: report.file });
    }
    Plan::new(options, found.header, found.row, survey, report)
}

/// The range line above the header, else the range in the file name.
fn period(
    options: &ReadOptions,
    preface: &[Vec<String>],
    name: &str,
) -> Result<Option<Detected<(chrono::NaiveDate, chrono::NaiveDate)>>, SellerCenterError> {
    for (place, text) in preface.iter().flatten().map(|text| ("range line", text.as_str())).chain([("file name", name)])
    {
        match find_range(text, options.date_order) {
            Some(Ok(range)) => {
                return Ok(Some(Detected::new(range, Confidence::Certain, format!("{place}: {}", text.trim()))));
            }
            Some(Err(value)) if place == "range line" => {
                let column = place.to_owned();
                return Err(SellerCenterError::AmbiguousDates { name: name.to_owned(), column, row: 1, value });
            }
            _ => {}
        }
    }
    Ok(None)
}

/// Turns the rows into facts.
fn run<'o>(
    plan: Plan<'o>,
    suspects: Suspects,
    rows: &mut dyn RowSource,
    sink: TableSink<'_>,
) -> Result<Plan<'o>, SellerCenterError> {
    let table = plan.header.kind.table();
    let mut to_table = |batch| sink(table, batch);
    if plan.header.kind == ExportKind::Orders {
        OrderReader::new(plan, suspects).read(rows, &mut to_table)
    } else {
        read::read(plan, rows, &mut to_table)
    }
}

fn read_text(
    name: &str,
    head: &[u8],
    input: &mut (impl Read + Seek + Send),
    options: &ReadOptions,
    sink: TableSink<'_>,
) -> Result<ReadReport, SellerCenterError> {
    let io = |error: std::io::Error| io_error(name, &error);
    let encoding = container::encoding(head, options, name)?;
    let mut text = Vec::new();
    Utf8::new(Cursor::new(head), encoding.value).read_to_end(&mut text).map_err(io)?;
    let (delimiter, found) = find_text_header(&text, options, name)?;
    let mut report = ReadReport::new(name, kind_detected(options, &found.header));
    if encoding.value != encoding_rs::UTF_8 {
        let code = encoding.value.name().to_lowercase();
        report.notice("encoding_not_utf8", code, || "the text was converted to UTF-8".to_owned());
    }
    report.encoding = Some(Detected {
        value: encoding.value.name().to_lowercase(),
        confidence: encoding.confidence,
        evidence: encoding.evidence.clone(),
    });
    report.delimiter = Some(delimiter.clone());
    let sign = u8::try_from(delimiter.value).unwrap_or(b',');
    let slots = found.header.used_slots();
    let header_row = found.row;
    let open = |input: &mut dyn Seek| input.seek(SeekFrom::Start(0)).map(|_| ());

    // The first look, as far as is needed to settle what must be settled.
    open(input).map_err(io)?;
    let mut survey = Survey::default();
    let mut unused = Finder::new(0);
    let mut row = RowBuf::default();
    let mut rows = CsvRows::new(Utf8::new(&mut *input, encoding.value), sign, &slots, header_row).map_err(io)?;
    loop {
        match rows.next(&mut row).map_err(io)? {
            Step::End => break,
            Step::Row => look(&mut survey, &mut unused, &found, &row),
            Step::Skipped(_) | Step::Rejected(_) => {}
        }
        let marks = survey.marks.undecided.is_none() || matches!(survey.marks.decide(), Ok(Some(_)));
        if survey.rows >= SAMPLE && marks && survey.dates.settled() {
            break;
        }
    }
    drop(rows);

    // The pass over the ids; the hash of the whole file on the way.
    open(input).map_err(io)?;
    let length = input.seek(SeekFrom::End(0)).map_err(io)?;
    open(input).map_err(io)?;
    let suspects = if second_thread(options, length) {
        let (suspects, hashed) =
            hash_ahead(&mut *input, |text| suspects(text, encoding.value, sign, &found, length)).map_err(io)?;
        (report.fingerprint, report.bytes) = hashed;
        suspects
    } else {
        let mut hashed = Hashed::new(&mut *input);
        let suspects = suspects(&mut hashed, encoding.value, sign, &found, length).map_err(io)?;
        std::io::copy(&mut hashed, &mut std::io::sink()).map_err(io)?;
        (report.fingerprint, report.bytes) = hashed.finish();
        suspects
    };

    let plan = plan(options, found, &survey, report)?;
    open(input).map_err(io)?;
    let mut rows = CsvRows::new(Utf8::new(&mut *input, encoding.value), sign, &slots, header_row).map_err(io)?;
    let plan = if second_thread(options, length) {
        rows_ahead(rows, |rows| run(plan, suspects, rows, sink))?
    } else {
        run(plan, suspects, &mut rows, sink)?
    };
    Ok(plan.report)
}

/// Whether a second thread pays: not for files that are read in a few milliseconds.
fn second_thread(options: &ReadOptions, bytes: u64) -> bool {
    options.threads > 1 && bytes > 1 << 20
}

fn suspects(
    input: impl Read,
    encoding: &'static Encoding,
    delimiter: u8,
    found: &Found,
    length: u64,
) -> std::io::Result<Suspects> {
    let mut finder = Finder::new(length);
    let position = |slot: OrderSlot| found.header.slots.iter().position(|found| *found == Some(slot.into()));
    let columns = (position(OrderSlot::OrderId), position(OrderSlot::SkuId));
    if let (ExportKind::Orders, (Some(order), Some(sku))) = (found.header.kind, columns) {
        let rows = CsvRows::new(Utf8::new(input, encoding), delimiter, &found.header.slots, found.row)?;
        CellPairs::new(rows, (order, sku)).for_each(|order, sku| finder.add(order, sku))?;
    }
    Ok(finder.finish())
}

/// The delimiter under which a header is found, and the header.
fn find_text_header(
    text: &[u8],
    options: &ReadOptions,
    name: &str,
) -> Result<(Detected<char>, Found), SellerCenterError> {
    let candidates: &[u8] = match options.delimiter {
        Some(_) => &[],
        None => b",\t;|",
    };
    let given = options.delimiter;
    let mut best: Option<(u8, Found)> = None;
    let mut fallback = Vec::new();
    for delimiter in given.iter().chain(candidates) {
        let records = csv_head(text, *delimiter, true, HEADER_ROWS);
        let rows: Vec<(u64, Vec<String>)> = (1..).zip(records).collect();
        if let Some(found) = find_header(&rows, options, name)? {
            if best.as_ref().is_none_or(|(_, other)| found.header.score > other.header.score) {
                best = Some((*delimiter, found));
            }
        } else if widest(&rows).len() > fallback.len() {
            fallback = widest(&rows);
        }
    }
    let Some((delimiter, found)) = best else {
        return Err(SellerCenterError::UnknownKind { name: name.to_owned(), found: fallback });
    };
    let detected = match given {
        Some(given) => Detected::given(char::from(given)),
        None => Detected::new(char::from(delimiter), Confidence::Certain, "the header splits into known titles"),
    };
    Ok((detected, found))
}
