//! The first look at the rows: what settles market, currency, date order and decimal mark, and whether ids are whole.

use std::collections::BTreeMap;

use kpi_core::money::{Currency, DecimalMark};
use kpi_core::period::Market;

use super::dates::Evidence;
use super::layout::{Header, What, columns};
use super::rows::RowBuf;
use super::text::normal;
use super::{ExportKind, words};

/// Cells that settle the decimal mark, and the first one that does not.
#[derive(Debug, Clone, Default)]
pub(crate) struct Marks {
    pub(crate) point: u64,
    pub(crate) comma: u64,
    pub(crate) undecided: Option<(usize, u64, String)>,
}

impl Marks {
    fn add(&mut self, slot: usize, row: u64, text: &str) {
        let (mut points, mut commas, mut tail, mut last) = (0, 0, 0_usize, b' ');
        for byte in text.bytes() {
            match byte {
                b'.' => (points, tail, last) = (points + 1, 0, byte),
                b',' => (commas, tail, last) = (commas + 1, 0, byte),
                b'0'..=b'9' => tail += 1,
                _ => {}
            }
        }
        // `Rp.` is a symbol.
        if points > 0 && text.starts_with("Rp.") {
            points -= 1;
        }
        match (points, commas) {
            (0, 0) => {}
            (0, 1) | (1, 0) if tail == 3 => {
                self.undecided.get_or_insert_with(|| (slot, row, text.to_owned()));
            }
            (0, 1) => self.comma += 1,
            (1, 0) => self.point += 1,
            (0, _) => self.point += 1,
            (_, 0) => self.comma += 1,
            _ if last == b'.' => self.point += 1,
            _ => self.comma += 1,
        }
    }

    /// The mark, if the cells settle it.
    pub(crate) fn decide(&self) -> Result<Option<DecimalMark>, ()> {
        let (most, least, mark) = if self.point >= self.comma {
            (self.point, self.comma, DecimalMark::Point)
        } else {
            (self.comma, self.point, DecimalMark::Comma)
        };
        match (most, least) {
            (0, _) => Ok(None),
            (most, least) if least * 20 <= most => Ok(Some(mark)),
            _ => Err(()),
        }
    }
}

/// What the rows say about the file.
#[derive(Debug, Clone, Default)]
pub(crate) struct Survey {
    pub(crate) rows: u64,
    pub(crate) dates: Evidence,
    pub(crate) marks: Marks,
    /// What stands before or behind the digits of amounts.
    symbols: BTreeMap<String, u64>,
    /// Cells of the currency column.
    currencies: BTreeMap<String, u64>,
    countries: BTreeMap<Market, u64>,
    pub(crate) languages: BTreeMap<&'static str, u64>,
    /// Rows with a damaged id, by column; an example.
    pub(crate) damaged_ids: BTreeMap<usize, u64>,
    pub(crate) damaged_rows: u64,
    pub(crate) damaged_example: Option<String>,
    long_ids: u64,
    rounded_ids: u64,
}

/// An id in scientific notation, or a number cell too long to be whole.
pub(crate) fn is_damaged_id(text: &str, number: bool) -> bool {
    if number && text.len() > 15 {
        return true;
    }
    let bytes = text.as_bytes();
    bytes.first().is_some_and(u8::is_ascii_digit)
        && bytes.iter().any(|byte| matches!(byte, b'E' | b'e'))
        && bytes.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b'E' | b'e' | b'+' | b'.' | b','))
}

impl Survey {
    /// Looks at a row.
    pub(crate) fn look(&mut self, header: &Header, row: &RowBuf) {
        self.rows += 1;
        let mut damaged = false;
        for (slot, column) in columns(header.kind).iter().enumerate() {
            let cell = row.get(slot);
            if cell.is_empty() {
                continue;
            }
            match column.what {
                What::Time | What::Day => self.dates.add(slot, row.number, cell),
                What::Money if !row.is_number(slot) => {
                    self.marks.add(slot, row.number, cell);
                    self.symbol(cell);
                }
                What::Id => {
                    if is_damaged_id(cell, row.is_number(slot)) {
                        *self.damaged_ids.entry(slot).or_default() += 1;
                        damaged = true;
                        self.damaged_example.get_or_insert_with(|| cell.to_owned());
                    }
                    if slot == 0 && cell.len() > 15 && cell.bytes().all(|byte| byte.is_ascii_digit()) {
                        self.long_ids += 1;
                        if cell.bytes().skip(15).all(|byte| byte == b'0') {
                            self.rounded_ids += 1;
                            self.damaged_example.get_or_insert_with(|| cell.to_owned());
                        }
                    }
                }
                What::Text => match column.id {
                    "currency" => *self.currencies.entry(cell.to_ascii_uppercase()).or_default() += 1,
                    "country" => {
                        if let Some(market) = words::country(cell) {
                            *self.countries.entry(market).or_default() += 1;
                        }
                    }
                    "status" | "substatus" | "type" => {
                        if let Some(language) = words::language(cell) {
                            *self.languages.entry(language).or_default() += 1;
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        self.damaged_rows += u64::from(damaged);
    }

    fn symbol(&mut self, cell: &str) {
        let symbol: String = cell
            .chars()
            .filter(|c| {
                !(c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | ',' | '-' | '(' | ')' | '/' | '+'))
            })
            .take(6)
            .collect();
        if symbol.is_empty() {
            return;
        }
        if let Some(count) = self.symbols.get_mut(&symbol) {
            *count += 1;
        } else if self.symbols.len() < 200 {
            self.symbols.insert(symbol, 1);
        }
    }

    /// Whether a spreadsheet destroyed the ids: many in scientific notation, or nearly all with zeros from the sixteenth
    /// digit on.
    pub(crate) fn ids_destroyed(&self) -> bool {
        (self.damaged_rows > 0 && self.damaged_rows * 20 >= self.rows)
            || (self.long_ids >= 3 && self.rounded_ids * 10 >= self.long_ids * 9)
    }

    /// Rows whose ids are destroyed.
    pub(crate) fn destroyed_rows(&self) -> u64 {
        self.damaged_rows.max(self.rounded_ids)
    }

    /// Symbols and codes of the amounts, the commonest first; single odd ones are left out.
    fn common(counts: &BTreeMap<String, u64>) -> Vec<&str> {
        let all: u64 = counts.values().sum();
        let mut common: Vec<(&u64, &str)> = counts
            .iter()
            .filter(|(_, count)| **count * 20 > all)
            .map(|(symbol, count)| (count, symbol.as_str()))
            .collect();
        common.sort_by_key(|(count, _)| std::cmp::Reverse(**count));
        common.into_iter().map(|(_, symbol)| symbol).collect()
    }
}

/// Markets that the evidence leaves, and the evidence in words.
#[derive(Debug, Clone)]
pub(crate) struct Markets {
    pub(crate) left: Vec<Market>,
    pub(crate) evidence: Vec<String>,
    pub(crate) currency: Option<(Currency, String)>,
    pub(crate) language: Option<&'static str>,
}

impl Markets {
    fn keep(&mut self, evidence: String, fits: impl Fn(Market) -> bool) {
        let left: Vec<Market> = self.left.iter().copied().filter(|market| fits(*market)).collect();
        if left.len() < self.left.len() {
            self.evidence.push(evidence);
        }
        self.left = left;
    }

    /// Which markets fit everything the file says.
    pub(crate) fn of(header: &Header, survey: &Survey) -> Self {
        let mut markets = Self { left: Market::all().to_vec(), evidence: Vec::new(), currency: None, language: None };
        for code in Survey::common(&survey.currencies) {
            markets.currency_code(code, "the currency column");
        }
        for symbol in Survey::common(&survey.symbols) {
            markets.symbol(symbol, "the amounts");
        }
        if let Some(bracket) = &header.bracket {
            markets.symbol(bracket, "the titles");
        }
        for title in &header.titles {
            let fits = title_markets(header.kind, &normal(title));
            if let Some(fits) = fits {
                markets.keep(format!("the column {:?}", title.trim()), |market| fits.contains(&market));
            }
        }
        let titles = header.titles.iter().find_map(|title| words::language(title));
        let spoken = survey.languages.iter().max_by_key(|(_, count)| **count).map(|(language, _)| *language);
        markets.language = spoken.or(titles).or_else(|| title_language(&header.titles));
        // Analytics exist in every language for every market; the language of orders and statements is that of the site.
        let local = matches!(header.kind, ExportKind::Orders | ExportKind::Settlement | ExportKind::Unsettled);
        if let Some(language) = markets.language.filter(|_| local)
            && let Some(fits) = words::language_markets(language)
        {
            markets.keep(format!("words in {language}"), |market| fits.contains(&market));
        }
        let all: u64 = survey.countries.values().sum();
        for (market, count) in &survey.countries {
            if count * 2 > all {
                markets.keep(format!("the country column says {market}"), |candidate| candidate == *market);
            }
        }
        markets
    }

    fn currency_code(&mut self, code: &str, place: &str) {
        if let Ok(currency) = Currency::try_new(code) {
            self.currency.get_or_insert_with(|| (currency, format!("{code} in {place}")));
            self.keep(format!("{code} in {place}"), |market| market.currency() == currency);
        }
    }

    fn symbol(&mut self, symbol: &str, place: &str) {
        let one = match symbol.to_lowercase().as_str() {
            "rp" => Some(Currency::IDR),
            "rm" => Some(Currency::MYR),
            "r$" => Some(Currency::BRL),
            "฿" => Some(Currency::THB),
            "₫" | "đ" => Some(Currency::VND),
            "₱" => Some(Currency::PHP),
            "£" => Some(Currency::GBP),
            "€" => Some(Currency::EUR),
            "¥" | "円" => Some(Currency::JPY),
            "s$" => Some(Currency::SGD),
            "us$" => Some(Currency::USD),
            "mx$" => Some(Currency::MXN),
            _ => None,
        };
        if let Some(currency) = one {
            self.currency_code(currency.code(), place);
        } else if symbol == "$" {
            self.keep(format!("$ in {place}"), |market| matches!(market, Market::US | Market::MX | Market::SG));
        } else if symbol.len() == 3 {
            self.currency_code(symbol, place);
        }
    }

    /// The currency that all markets left share, or that the amounts name.
    pub(crate) fn shared_currency(&self) -> Option<(Currency, String)> {
        if let Some(found) = &self.currency {
            return Some(found.clone());
        }
        let first = self.left.first()?.currency();
        let same = self.left.iter().all(|market| market.currency() == first);
        same.then(|| (first, self.evidence.join("; ")))
    }
}

/// Markets whose files have a column of this title.
fn title_markets(kind: ExportKind, title: &str) -> Option<&'static [Market]> {
    use Market as M;
    let order = kind == ExportKind::Orders;
    Some(match title {
        "barangay" | "municipality" if order => &[M::PH],
        "commune" if order => &[M::VN],
        "villages" | "regency and city" | "tokopedia invoice number" | "distance shipping fee" if order => &[M::ID],
        "shipping information" if order => &[M::US],
        "retail delivery fee" if order => &[M::US, M::MX],
        "small order fee" if order => &[M::TH, M::MY, M::SG],
        "district" if order => &[M::TH, M::VN],
        "product tax amount" | "shipping tax amount" if order => &[M::GB, M::IE, M::DE, M::FR, M::IT, M::ES],
        "referral fee" | "sales tax on referral fees" | "sales tax payment" => &[M::US],
        "article 22 income tax withheld" => &[M::ID],
        "icms difal" => &[M::BR],
        _ => return None,
    })
}

/// Language of titles that share their script with English.
fn title_language(titles: &[String]) -> Option<&'static str> {
    titles.iter().find_map(|title| match normal(title).as_str() {
        "id pesanan/penyesuaian" | "jenis transaksi" | "tanggal" => Some("id"),
        "id do pedido/ajuste" | "tipo de transação" | "valor total a ser liquidado" | "itens vendidos" => Some("pt"),
        "order id" | "order/adjustment id" | "by day" | "livestream" | "video info" | "product id" | "creator name" => {
            Some("en")
        }
        _ => None,
    })
}
