//! Reads two years of real orders and prints a sales brief.
//!
//! `cargo run -q --bin brief [folder]`: the folder holds the Parquet files, `examples/data` without one.
//! The fact tables are written to `out/` beside the workspace's `Cargo.toml`.

mod page;
mod table;

use std::error::Error;
use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use examples::online_retail::{self, Loaded, ReadError};
use examples::sales::Sales;
use examples::store;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

const DAILY: &str = "online-retail-daily.csv";

fn main() -> ExitCode {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = std::env::args_os().nth(1).map_or_else(|| workspace.join("examples/data"), PathBuf::from);
    let done = brief(&folder, &workspace.join("out"));
    let (text, good) = match &done {
        Ok((text, agrees)) => (text.clone(), *agrees),
        Err(error) => (in_words(error.as_ref()), false),
    };
    let written = match &done {
        Ok(_) => std::io::stdout().write_all(text.as_bytes()),
        Err(_) => std::io::stderr().write_all(text.as_bytes()),
    };
    if good && written.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn in_words(error: &(dyn Error + 'static)) -> String {
    match error.downcast_ref::<ReadError>() {
        Some(known) => format!("error: {known}\n  code: {}\n  cure: {}\n", known.code(), known.cure()),
        None => format!("error: {error}\n"),
    }
}

/// The brief, and whether it agrees with the published series.
fn brief(folder: &Path, out: &Path) -> Result<(String, bool), Box<dyn Error>> {
    let loaded = load(folder)?;
    let sales = Sales::sum(&loaded.order_lines, &loaded.after_sales, online_retail::zone(), online_retail::CURRENCY)?;
    let mut text = page::accounting(&loaded)?;
    text += &page::totals(&loaded, &sales)?;
    text += &page::last_month(&sales)?;
    text += &page::last_days(&sales)?;
    text += &page::next_month(&sales)?;
    let agrees = check(&mut text, &folder.join(DAILY), &loaded, &sales)?;

    std::fs::create_dir_all(out)?;
    let out = out.canonicalize()?;
    for (name, batches) in [("order_lines", &loaded.order_lines), ("after_sales", &loaded.after_sales)] {
        let path = out.join(name).with_extension("parquet");
        store::write(&path, batches)?;
        writeln!(text, "Written: {}", path.display())?;
    }
    Ok((text, agrees))
}

fn load(folder: &Path) -> Result<Loaded, ReadError> {
    let bar = ProgressBar::with_draw_target(Some(1), ProgressDrawTarget::hidden());
    if std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::stderr());
    }
    if let Ok(style) = ProgressStyle::with_template("Reading {wide_bar} {percent:>3} %") {
        bar.set_style(style);
    }
    let files = online_retail::files(folder)?;
    let loaded = online_retail::read(&files, &mut |done, all| {
        bar.set_length(all);
        bar.set_position(done);
    });
    bar.finish_and_clear();
    loaded
}

/// Compares every day with the published series, where there is one.
fn check(text: &mut String, path: &Path, loaded: &Loaded, sales: &Sales) -> Result<bool, Box<dyn Error>> {
    if !path.exists() {
        writeln!(text, "No {DAILY} in the folder: nothing to compare the days with.")?;
        return Ok(true);
    }
    let published = online_retail::published(path)?;
    let check = online_retail::check_days(&published, sales, &loaded.set_aside)?;
    let agreeing = check.days - check.differing.len();
    writeln!(text, "{agreeing} of {} days agree with the published daily series", check.days)?;
    for day in &check.differing {
        writeln!(text, "  differs: {day}")?;
    }
    Ok(check.differing.is_empty())
}
