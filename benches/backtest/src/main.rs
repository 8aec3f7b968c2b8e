//! Prints the figures of the back-test: `cargo run --release -p backtest [file]`.

use backtest::{Scores, forecaster, pace, read, seasonal_naive};
use std::io::Write;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let shipped = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/data/online-retail-daily.csv");
    let file = std::env::args().nth(1).unwrap_or_else(|| shipped.to_owned());
    let text = std::fs::read_to_string(&file)?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "| series | method | MASE | sMAPE | coverage of 80 % |\n|---|---|---|---|---|")?;
    let columns = ["orders", "gross_sales_gbp", "net_sales_gbp"];
    let mut line = |series: &str, method: &str, scores: Scores| {
        let coverage = scores.coverage.map_or_else(|| "–".to_owned(), |part| format!("{:.1} %", part * 100.0));
        writeln!(out, "| {series} | {method} | {:.3} | {:.1} | {coverage} |", scores.mase, scores.smape)
    };
    for column in columns {
        let daily = read(&text, column)?;
        line(column, "seasonal naive", seasonal_naive(&daily))?;
        line(column, "kpi-core", forecaster(&daily, false)?)?;
        line(column, "kpi-core, closed days known", forecaster(&daily, true)?)?;
    }
    writeln!(
        out,
        "\n| series | months | linear run-rate | kpi-core | closer | closed days unknown |\n|---|---|---|---|---|---|"
    )?;
    for column in columns {
        let daily = read(&text, column)?;
        let (known, unknown) = (pace(&daily, true)?, pace(&daily, false)?);
        writeln!(
            out,
            "| {column} | {} | {:.2} % | {:.2} % | {:.0} % | {:.0} % |",
            known.months,
            known.linear * 100.0,
            known.forecast * 100.0,
            known.gain() * 100.0,
            unknown.gain() * 100.0
        )?;
    }
    Ok(())
}
