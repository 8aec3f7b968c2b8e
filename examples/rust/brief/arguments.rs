//! The words of the command line.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;
use kpi_core::metric::Lang;

pub(crate) const HELP: &str = "\
brief [INPUT…]      a page for Monday morning, in out/brief

INPUT: Seller Center export files, a folder of them, a store that `sync` has filled (*.db), or a folder with the
Parquet files of the web shop. Without INPUT: two years of a real web shop, from examples/data.

--simulator         no file: a local TikTok Shop is authorised, synced and briefed
--basis NAME        what counts as a sale (created_list for the web shop, paid_net otherwise)
--second NAME       the basis beside it
--currency CODE     convert to this currency, with --fx
--fx FILE           exchange rates, a JSON list of {from, to, date, rate, source}
--team FILE         who answers for what (TOML: [[person]] with id, team, and regions or shops)
--as-of DATE        the last complete local day
--person NAME       the brief of one person
--for-team NAME     the brief of one team
--shop ID           the shop of the export files
--market CODE       the market of the export files, where they do not say
--out FOLDER        where the files go
--lang zh           the language in which the page opens
--explain ID        where a figure of the last brief comes from
";

/// Words that stand alone.
const FLAGS: [&str; 2] = ["--simulator", "--help"];
/// Words with a value.
const VALUES: [&str; 13] = [
    "--basis",
    "--second",
    "--currency",
    "--fx",
    "--team",
    "--as-of",
    "--person",
    "--for-team",
    "--shop",
    "--market",
    "--out",
    "--lang",
    "--explain",
];

/// What was asked.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    pub(crate) inputs: Vec<PathBuf>,
    words: BTreeMap<String, String>,
}

impl Arguments {
    pub(crate) fn read(words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut found = Self::default();
        let mut words = words;
        while let Some(word) = words.next() {
            if FLAGS.contains(&word.as_str()) {
                found.words.insert(word, String::new());
            } else if VALUES.contains(&word.as_str()) {
                let value = words.next().ok_or_else(|| format!("{word} needs a value\n\n{HELP}"))?;
                found.words.insert(word, value);
            } else if word.starts_with("--") {
                return Err(format!("{word} is not known\n\n{HELP}"));
            } else {
                found.inputs.push(word.into());
            }
        }
        Ok(found)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.words.contains_key(name)
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.words.get(name).map(String::as_str)
    }

    pub(crate) fn day(&self, name: &str) -> Result<Option<NaiveDate>, String> {
        let read =
            |text: &str| text.parse().map_err(|_| format!("{name} {text}: a date such as 2026-11-22 is expected"));
        self.text(name).map(read).transpose()
    }

    pub(crate) fn lang(&self) -> Result<Lang, String> {
        match self.text("--lang") {
            None | Some("en") => Ok(Lang::En),
            Some("zh") => Ok(Lang::Zh),
            Some(other) => Err(format!("--lang {other}: en or zh is expected")),
        }
    }

    /// Everything that decides what the brief says, as one text.
    pub(crate) fn settings(&self) -> String {
        let told = self.words.iter().filter(|(name, _)| !["--explain", "--out"].contains(&name.as_str()));
        told.map(|(name, value)| [name.as_str(), value.as_str()].join("=")).collect::<Vec<_>>().join("\n")
    }
}
