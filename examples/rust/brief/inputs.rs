//! From files to facts.

use std::error::Error;
use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use examples::online_retail::{self, Loaded, Outcome};
use examples::sales::Sales;
use examples::store;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use kpi_core::engine::{Dataset, TableCoverage};
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{AfterSale, OrderLine, Record, ShopId};
use kpi_core::period::Period;
use kpi_core::report::{SourceNote, Text};
use tiktok_client::seller_center::{ReadOptions, read};
use tiktok_client::store::{SqliteStore, dataset};

use crate::arguments::Arguments;
use crate::team::Team;

const DAILY: &str = "online-retail-daily.csv";
/// Form of the facts that are kept between two runs.
const KEPT: u32 = 1;

/// What was read.
pub(crate) struct Input {
    pub(crate) data: Dataset,
    pub(crate) sources: Vec<SourceNote>,
    /// Column of the breakdown and its name.
    pub(crate) by: (&'static str, Text),
    /// Bases without a word from the user.
    pub(crate) bases: Bases,
    /// The last complete day, where only the files know it.
    pub(crate) as_of: Option<NaiveDate>,
    /// Lines to print.
    pub(crate) said: Vec<String>,
}

/// The bases that fit a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bases {
    /// A list of orders without payment: list price on the day of the order; beside it the same net of what was taken back.
    Created,
    /// A shop of the platform.
    Platform,
}

/// What there is to read.
pub(crate) enum Found {
    Retail(Vec<PathBuf>, PathBuf),
    Exports(Vec<PathBuf>),
    Store(PathBuf),
}

impl Found {
    /// Errors: there is nothing, or several kinds of things.
    pub(crate) fn new(inputs: &[PathBuf], examples: &Path) -> Result<Self, Box<dyn Error>> {
        let mut files = Vec::new();
        for input in inputs {
            let kind = fs::metadata(input).map_err(|error| format!("{}: {error}", input.display()))?;
            if kind.is_dir() {
                let entries = fs::read_dir(input)?.map(|entry| entry.map(|entry| entry.path()));
                files.extend(entries.collect::<Result<Vec<_>, _>>()?.into_iter().filter(|path| is_input(path)));
            } else if is_input(input) {
                files.push(input.clone());
            } else {
                return Err(format!(
                    "{}: neither an export file (csv, txt, xlsx) nor a store (db) nor Parquet",
                    input.display()
                )
                .into());
            }
        }
        files.sort();
        if inputs.is_empty() {
            return Ok(Self::Retail(online_retail::files(examples)?, examples.to_owned()));
        }
        let with = |extensions: &[&str]| -> Vec<PathBuf> {
            files.iter().filter(|path| extensions.contains(&extension(path).as_str())).cloned().collect()
        };
        let (parquet, stores, exports) = (with(&["parquet"]), with(&["db"]), with(&["csv", "txt", "xlsx"]));
        match (parquet.first(), stores.as_slice(), exports.is_empty()) {
            (Some(first), [], _) => {
                let folder = first.parent().unwrap_or(Path::new(".")).to_owned();
                Ok(Self::Retail(parquet, folder))
            }
            (None, [store], true) => Ok(Self::Store(store.clone())),
            (None, [], false) => Ok(Self::Exports(exports)),
            (None, [], true) => {
                let names: Vec<String> = inputs.iter().map(|path| path.display().to_string()).collect();
                Err(format!("{}: nothing in it can be read (csv, txt, xlsx, db, parquet)", names.join(", ")).into())
            }
            _ => Err("give one store, or export files, not both".into()),
        }
    }

    /// The files whose content decides.
    pub(crate) fn files(&self) -> Vec<&Path> {
        match self {
            Self::Retail(files, _) | Self::Exports(files) => files.iter().map(PathBuf::as_path).collect(),
            Self::Store(file) => vec![file],
        }
    }

    pub(crate) fn read(
        &self,
        arguments: &Arguments,
        team: &Team,
        kept: &Path,
        fingerprint: &str,
    ) -> Result<Input, Box<dyn Error>> {
        let mut input = match self {
            Self::Retail(files, folder) => retail(files, folder, team, kept, fingerprint)?,
            Self::Exports(files) => exports(files, arguments, team)?,
            Self::Store(file) => store_file(file)?,
        };
        team.assign(&mut input.data)?;
        Ok(input)
    }
}

fn extension(path: &Path) -> String {
    path.extension().map(|extension| extension.to_string_lossy().to_lowercase()).unwrap_or_default()
}

fn is_input(path: &Path) -> bool {
    ["csv", "txt", "xlsx", "db", "parquet"].contains(&extension(path).as_str())
}

fn bar(what: &str) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(Some(1), ProgressDrawTarget::hidden());
    if std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::stderr());
    }
    if let Ok(style) = ProgressStyle::with_template("{msg} {wide_bar} {percent:>3} %") {
        bar.set_style(style);
    }
    bar.with_message(what.to_owned())
}

/// The web shop: from its rows, or from the facts kept by an earlier run over the same files.
fn retail(
    files: &[PathBuf],
    folder: &Path,
    team: &Team,
    kept: &Path,
    fingerprint: &str,
) -> Result<Input, Box<dyn Error>> {
    let place = kept.join(format!("{}-{KEPT}", fingerprint.get(..16).unwrap_or(fingerprint)));
    let said_file = place.join("read.json");
    let (order_lines, after_sales, said) = if said_file.exists() {
        let said: Vec<String> = serde_json::from_str(&fs::read_to_string(&said_file)?)?;
        let table = |name: &str, table| store::read(&place.join(name), table);
        (
            table("order_lines.parquet", OrderLine::TABLE)?,
            table("after_sales.parquet", AfterSale::TABLE)?,
            [vec!["Facts of an earlier run over the same files are used again.".to_owned()], said].concat(),
        )
    } else {
        let bar = bar("Reading");
        let loaded = online_retail::read(files, &mut |done, all| {
            bar.set_length(all);
            bar.set_position(done);
        });
        bar.finish_and_clear();
        let loaded = loaded?;
        let said = account(&loaded, &folder.join(DAILY))?;
        fs::create_dir_all(&place)?;
        store::write(&place.join("order_lines.parquet"), &loaded.order_lines)?;
        store::write(&place.join("after_sales.parquet"), &loaded.after_sales)?;
        // Last, so that half a folder is never taken for a whole one.
        fs::write(&said_file, serde_json::to_string(&said)?)?;
        (loaded.order_lines, loaded.after_sales, said)
    };
    let mut data = Dataset::new().with_default_zone(online_retail::zone());
    let mut last = None;
    for facts in &order_lines {
        last = last.max(last_instant(facts)?);
        data.add(team.own(facts)?)?;
    }
    for facts in after_sales {
        data.add(facts)?;
    }
    let (first, today) = span_of(&order_lines, last)?;
    let coverage = TableCoverage::new(Period::new(first, today)?);
    let data = data.with_coverage("order_lines", coverage.clone())?.with_coverage("after_sales", coverage)?;
    let account = said.iter().filter(|line| line.contains("rows")).cloned().collect::<Vec<_>>().join(" ");
    let sources = vec![SourceNote {
        name: files
            .iter()
            .filter_map(|path| path.file_name())
            .map(|name| name.to_string_lossy())
            .collect::<Vec<_>>()
            .join(", "),
        account: Text::same(account),
        fingerprint: Some(fingerprint.to_owned()),
    }];
    let by = ("ship_region", Text::new("Country", "国家"));
    Ok(Input { data, sources, by, bases: Bases::Created, as_of: None, said })
}

fn last_instant(facts: &FactBatch) -> Result<Option<i64>, Box<dyn Error>> {
    Ok(facts.instant("create_time")?.and_then(|view| view.values().iter().copied().max()))
}

/// The first day with a row, and the day of the last row, which may be half a day and is not complete.
fn span_of(batches: &[FactBatch], last: Option<i64>) -> Result<(NaiveDate, NaiveDate), Box<dyn Error>> {
    let mut first = None;
    for facts in batches {
        let least = facts.instant("create_time")?.and_then(|view| view.values().iter().copied().min());
        first = match (first, least) {
            (Some(a), Some(b)) => Some(std::cmp::min(a, b)),
            (a, b) => a.or(b),
        };
    }
    let day = |millis: Option<i64>| {
        let instant = chrono::DateTime::from_timestamp_millis(millis?)?;
        Some(online_retail::zone().local_day(instant))
    };
    day(first).zip(day(last)).ok_or_else(|| "the files hold no sale".into())
}

/// What became of the rows, and whether the days agree with the published series.
fn account(loaded: &Loaded, daily: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let count = |wanted: fn(Outcome) -> bool| Ok::<_, Box<dyn Error>>(thousands(loaded.accounting.of(wanted)?.rows));
    let mut said = vec![format!(
        "{} rows: {} order lines, {} cancellations, {} set aside with their reason.",
        thousands(loaded.accounting.total()?.rows),
        count(|outcome| outcome == Outcome::OrderLine)?,
        count(Outcome::is_cancellation)?,
        thousands(u64::try_from(loaded.set_aside.len())?),
    )];
    if daily.exists() {
        let sales =
            Sales::sum(&loaded.order_lines, &loaded.after_sales, online_retail::zone(), online_retail::CURRENCY)?;
        let check = online_retail::check_days(&online_retail::published(daily)?, &sales, &loaded.set_aside)?;
        let agreeing = check.days - check.differing.len();
        said.push(format!("{agreeing} of {} days agree with the published daily series.", check.days));
        if let Some(day) = check.differing.first() {
            return Err(format!("{}: differs from the published series: {day}", daily.display()).into());
        }
    }
    Ok(said)
}

fn thousands(count: u64) -> String {
    kpi_core::money::format_amount(count.into(), &kpi_core::money::AmountLocale::POINT)
}

/// Export files of Seller Center; each tells what it is.
fn exports(files: &[PathBuf], arguments: &Arguments, team: &Team) -> Result<Input, Box<dyn Error>> {
    let shop: ShopId = arguments.text("--shop").unwrap_or("1").parse()?;
    let mut options = ReadOptions::new(shop.clone());
    if let Some(market) = arguments.text("--market") {
        options = options.with_market(market.parse()?);
    }
    let mut data = Dataset::new();
    let (mut sources, mut said) = (Vec::new(), Vec::new());
    let mut days: Option<(NaiveDate, NaiveDate)> = None;
    let bar = bar("Reading");
    bar.set_length(u64::try_from(files.len())?);
    let mut known = false;
    for path in files {
        let export = read(path, &options).map_err(|error| {
            format!("{}: {error}\n  code: {}\n  cure: {}", path.display(), error.code(), error.cure())
        })?;
        bar.inc(1);
        let report = &export.report;
        let rows = &report.rows;
        let skipped: u64 = rows.skipped.values().sum();
        let account =
            format!("{} rows read: {} used, {skipped} skipped, {} rejected", rows.read, rows.used, rows.rejected);
        said.push(format!("{}: {}, {account}.", report.file, report.kind.value));
        sources.push(SourceNote {
            name: report.file.clone(),
            account: Text::new(
                &account,
                format!("共 {} 行：采用 {}，跳过 {skipped}，拒绝 {}", rows.read, rows.used, rows.rejected),
            ),
            fingerprint: Some(report.fingerprint.clone()),
        });
        let zone = report.zone.as_ref().map(|zone| zone.value);
        if let (Some(zone), Some(market), Some(currency)) = (zone, &report.market, &report.currency) {
            if !known {
                data.add_shop(kpi_core::model::Shop::new(shop.clone(), market.value, currency.value, zone));
                known = true;
            }
            if let Some((first, last)) = report.span.filter(|_| export.order_lines().is_some()) {
                let (first, last) = (zone.local_day(first), zone.local_day(last));
                days = Some(days.map_or((first, last), |(a, b)| (a.min(first), b.max(last))));
            }
        }
        for (table, batch) in export.tables {
            let spec = facts::table(table)?;
            let facts = FactBatch::try_new(batch, spec)?;
            data.add(if table == "order_lines" { team.own(&facts)? } else { facts })?;
        }
    }
    bar.finish_and_clear();
    let (first, last) = days.ok_or("no file holds orders: export \"All orders\" from Seller Center as well")?;
    // The last day of an export is rarely whole.
    let as_of = arguments.day("--as-of")?.or_else(|| last.pred_opt().filter(|day| *day >= first)).unwrap_or(last);
    if as_of < last {
        said.push(format!(
            "{last} may be half a day: days through {as_of} count. --as-of {last} says that it is whole."
        ));
    }
    let through = as_of.succ_opt().ok_or("the calendar ends")?;
    let data = data.with_coverage("order_lines", TableCoverage::new(Period::new(first, through)?))?;
    let by = ("shop_id", Text::new("Shop", "店铺"));
    Ok(Input { data, sources, by, bases: Bases::Platform, as_of: Some(as_of), said })
}

/// A store that a sync has filled.
fn store_file(file: &Path) -> Result<Input, Box<dyn Error>> {
    let store = SqliteStore::open(file)?;
    let data = dataset(&store, &["order_lines", "after_sales"])?;
    let rows: usize = data.tables().flat_map(|(_, batches)| batches).map(FactBatch::len).sum();
    let shops = data.shops().count();
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let account = Text::new(format!("{rows} rows of {shops} shops"), format!("{shops} 家店铺，{rows} 行"));
    let said = vec![format!("{name}: {}.", account.en)];
    let by = ("shop_id", Text::new("Shop", "店铺"));
    let sources = vec![SourceNote { name, account, fingerprint: None }];
    Ok(Input { data, sources, by, bases: Bases::Platform, as_of: None, said })
}
