//! The Monday-morning brief: `cargo run -q --bin brief`.
//!
//! Reads orders, builds facts, asks the engine, plans, paces and explains, and writes a page that needs no network. A
//! second run over the same files with the same settings changes nothing; other settings use the kept facts.

mod arguments;
mod inputs;
mod output;
mod simulated;
mod team;

use std::error::Error;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use arguments::{Arguments, HELP};
use chrono::{DateTime, Utc};
use inputs::{Bases, Found, Input};
use kpi_core::engine::Dataset;
use kpi_core::metric::{Basis, Conversion, Inclusion, Lang, Refunds};
use kpi_core::money::{Currency, FxGap, FxRate, FxRounding, FxTable, Rounding};
use kpi_core::report::{Audience, Brief, BriefSpec, Report, Text};
use sha2::{Digest, Sha256};
use team::Team;

/// Days for which a rate may stand in.
const RATE_AGE: u32 = 7;

fn main() -> ExitCode {
    let (text, done) = match Arguments::read(std::env::args().skip(1)).map_err(Into::into).and_then(|words| run(&words))
    {
        Ok(text) => (text, true),
        Err(error) => (in_words(error.as_ref()), false),
    };
    let written =
        if done { std::io::stdout().write_all(text.as_bytes()) } else { std::io::stderr().write_all(text.as_bytes()) };
    if done && written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The error with its code and cure, wherever it comes from.
fn in_words(error: &(dyn Error + 'static)) -> String {
    let known = |code: &str, cure: &str| format!("error: {error}\n  code: {code}\n  cure: {cure}\n");
    if let Some(of_core) = error.downcast_ref::<kpi_core::Error>() {
        known(of_core.code(), of_core.cure())
    } else if let Some(of_rows) = error.downcast_ref::<examples::online_retail::ReadError>() {
        known(of_rows.code(), of_rows.cure())
    } else {
        format!("error: {error}\n")
    }
}

fn run(arguments: &Arguments) -> Result<String, Box<dyn Error>> {
    if arguments.has("--help") {
        return Ok(HELP.to_owned());
    }
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let folder = arguments.text("--out").map_or_else(|| workspace.join("out/brief"), PathBuf::from);
    let lang = arguments.lang()?;
    if let Some(id) = arguments.text("--explain") {
        return explain(&folder, id, lang);
    }
    fs::create_dir_all(&folder)?;
    let mut said = Vec::new();
    let found = if arguments.has("--simulator") {
        let store = folder.join("simulator.db");
        said.push(simulated::sync(&store)?);
        Found::Store(store)
    } else {
        Found::new(&arguments.inputs, &workspace.join("examples/data"))?
    };
    let team_file = match (arguments.text("--team"), &found) {
        (Some(file), _) => Some(PathBuf::from(file)),
        (None, Found::Retail(_, folder)) => Some(folder.join("team.toml")).filter(|file| file.exists()),
        _ => None,
    };
    let fingerprint = fingerprint(&found.files())?;
    let key = key(arguments, &fingerprint, team_file.as_deref())?;
    let done = folder.join("done.txt");
    let earlier = fs::read_to_string(&done).ok().and_then(|text| text.strip_prefix(&key).map(str::to_owned));
    if let Some(summary) = earlier {
        return Ok(format!("Nothing has changed since the last brief.\n{summary}"));
    }
    let team = team_file.as_deref().map(Team::read).transpose()?.unwrap_or_default();
    let input = found.read(arguments, &team, &workspace.join("out/facts"), &fingerprint)?;
    let brief = build(arguments, &input)?;
    said.extend(input.said);
    let zone = input.data.default_zone().or_else(|| input.data.shops().next().map(|shop| shop.zone));
    let files = output::write(&brief, &folder, lang, zone.unwrap_or(kpi_core::period::Market::GB.default_zone()))?;
    let summary = summary(&brief.report, &said, &files, arguments)?;
    fs::write(&done, format!("{key}{summary}"))?;
    Ok(summary)
}

fn explain(folder: &Path, id: &str, lang: Lang) -> Result<String, Box<dyn Error>> {
    let file = folder.join("brief.json");
    let text = fs::read_to_string(&file)
        .map_err(|error| format!("{}: {error}\n  cure: make a brief first, without --explain", file.display()))?;
    Ok(Report::from_json(&text).map_err(kpi_core::Error::from)?.explain(id, lang).map_err(kpi_core::Error::from)?)
}

/// The spec that the words ask for, and the brief.
fn build(arguments: &Arguments, input: &Input) -> Result<Brief, Box<dyn Error>> {
    let core = |error: kpi_core::Error| Box::<dyn Error>::from(error);
    let usual = if input.bases == Bases::Created { "created_list" } else { "paid_net" };
    let mut basis = Basis::preset(arguments.text("--basis").unwrap_or(usual)).map_err(|error| core(error.into()))?;
    let mut second = match (arguments.text("--second"), input.bases) {
        (Some(name), _) => Basis::preset(name).map_err(|error| core(error.into()))?,
        (None, Bases::Platform) => Basis::preset("tiktok_analytics").map_err(|error| core(error.into()))?,
        (None, Bases::Created) => {
            let mut net = basis;
            net.lines.cancelled = Inclusion::Exclude;
            net.refunds = Refunds::ByOrderDate;
            net
        }
    };
    let mut data: Dataset = input.data.clone();
    if let Some(file) = arguments.text("--fx") {
        let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let rates: Vec<FxRate> = serde_json::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
        let table = FxTable::from_rates(rates).map_err(|error| core(error.into()))?;
        data = data.with_fx(table.with_inverse(true).with_gap(FxGap::LastKnown { max_age_days: RATE_AGE }));
    }
    if let Some(code) = arguments.text("--currency") {
        let currency = code.parse::<Currency>().map_err(|error| core(error.into()))?;
        for basis in [&mut basis, &mut second] {
            basis.conversion = Some(conversion(currency));
        }
    }
    let (by, name) = &input.by;
    let mut spec =
        BriefSpec::new(basis, made_at()).with_second_basis(second).with_breakdown(*by, name.clone()).threads(2);
    if input.bases == Bases::Created {
        spec = spec.with_title(Text::new("Online Retail: Monday-morning brief", "Online Retail 周一早间简报"));
    }
    for source in &input.sources {
        spec = spec.with_source(source.clone());
    }
    if let Some(day) = arguments.day("--as-of")?.or(input.as_of) {
        spec = spec.with_as_of(day);
    }
    spec = match (arguments.text("--person"), arguments.text("--for-team")) {
        (Some(_), Some(_)) => return Err("--person and --for-team: a brief is for one of the two".into()),
        (Some(person), None) => spec.with_audience(Audience::Person(person.to_owned())),
        (None, Some(team)) => spec.with_audience(Audience::Team(team.to_owned())),
        (None, None) => spec,
    };
    spec.build(&data).map_err(core)
}

/// Each day at its own rate, or the last one known; the sum is rounded once.
fn conversion(currency: Currency) -> Conversion {
    let gap = FxGap::LastKnown { max_age_days: RATE_AGE };
    Conversion {
        currency,
        rounded: FxRounding::PerTotal,
        rounding: Rounding::HalfEven,
        digits: None,
        gap,
        rate_day: None,
    }
}

#[allow(clippy::disallowed_methods, reason = "a program knows what time it is; the library is told")]
fn made_at() -> DateTime<Utc> {
    Utc::now()
}

/// The content of the files, as one hash.
fn fingerprint(files: &[&Path]) -> Result<String, Box<dyn Error>> {
    let mut all = Sha256::new();
    for file in files {
        all.update(hash(file).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    Ok(hex::encode(all.finalize()))
}

/// Hash of a file of any size.
fn hash(file: &Path) -> std::io::Result<Vec<u8>> {
    let mut source = fs::File::open(file)?;
    let (mut hash, mut piece) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        match source.read(&mut piece)? {
            0 => return Ok(hash.finalize().to_vec()),
            length => hash.update(piece.get(..length).unwrap_or_default()),
        }
    }
}

/// Everything that decides what a brief says: program, files, settings, team, exchange rates.
fn key(arguments: &Arguments, fingerprint: &str, team: Option<&Path>) -> Result<String, Box<dyn Error>> {
    let mut all = Sha256::new();
    all.update(env!("CARGO_PKG_VERSION"));
    if let Ok(program) = std::env::current_exe() {
        let built = fs::metadata(program)?;
        all.update(format!("{} {:?}", built.len(), built.modified()?));
    }
    all.update(fingerprint);
    all.update(arguments.settings());
    let rates = arguments.text("--fx").map(Path::new);
    for file in team.into_iter().chain(rates) {
        all.update(fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?);
    }
    Ok(format!("{}\n", hex::encode(all.finalize())))
}

/// What is printed: what was read, what matters, where the files are.
fn summary(report: &Report, said: &[String], files: &[PathBuf], arguments: &Arguments) -> Result<String, String> {
    let lang = arguments.lang()?;
    let mut lines =
        vec![report.title.get(lang).to_owned(), format!("as of {} ({})", report.as_of, report.zones.join(", "))];
    lines.push(String::new());
    lines.extend(said.iter().cloned());
    lines.push(String::new());
    for finding in &report.findings {
        lines.push(format!("- {}", finding.title.get(lang)));
        lines.push(format!("  {}", finding.action.get(lang)));
    }
    lines.push(String::new());
    let page = files.iter().find(|file| file.extension().is_some_and(|extension| extension == "html"));
    lines.extend(page.map(|page| format!("The page: {}", page.display())));
    let others: Vec<String> = files
        .iter()
        .filter(|file| Some(*file) != page)
        .filter_map(|file| file.file_name().map(|name| name.to_string_lossy().into_owned()))
        .collect();
    lines.push(format!("Beside it: {}", others.join(", ")));
    let folder = arguments.text("--out").map(|folder| format!(" --out {folder}")).unwrap_or_default();
    lines.push(format!("Where a figure comes from: cargo run -q --bin brief -- --explain to-date.gmv{folder}"));
    Ok(lines.join("\n") + "\n")
}
