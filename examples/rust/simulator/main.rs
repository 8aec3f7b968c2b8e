//! A local TikTok Shop from the command line: `cargo run --bin simulator -- --seed 7 --port 8080`.

use chrono::{DateTime, Utc};
use std::error::Error;
use std::io::Write as _;
use tiktok_client::simulator::{FaultPlan, RateLimit, Simulator};

const HELP: &str = "\
simulator [--seed N] [--port N] [--shops N] [--sellers N] [--orders N] [--days N]
          [--now TIME] [--still] [--redirect URL] [--faults PERMILLE] [--limit CALLS_PER_SECOND] [--json]

Serves a local TikTok Shop until it is interrupted.

--seed      another world; the same seed gives the same world (7)
--port      the port on this machine; 0 takes a free one (0)
--shops     shops, over the markets in turn (16)
--sellers   sellers that share the shops (1)
--orders    orders at the start, about (3000)
--days      days of history at the start (60)
--now       the world's time at the start, such as 2026-06-30T12:00:00Z (the machine's time)
--still     the world's time stands still; else it runs with the machine's clock
--redirect  where the authorise page sends the seller (a page of the simulator)
--faults    of a thousand calls, how many are answered badly (0)
--limit     calls a second for each shop and operation (100)
--json      print one line of JSON
";

fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Simulator::builder().seed(7);
    let (mut now, mut still, mut json) = (DateTime::<Utc>::from(std::time::SystemTime::now()), false, false);
    let (mut seed, mut faults) = (7, 0);
    let mut words = std::env::args().skip(1);
    let mut out = std::io::stdout().lock();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n\n{HELP}"));
        builder = match word.as_str() {
            "--seed" => {
                seed = value()?.parse()?;
                builder.seed(seed)
            }
            "--port" => builder.with_port(value()?.parse()?),
            "--shops" => builder.with_shops(value()?.parse()?),
            "--sellers" => builder.with_sellers(value()?.parse()?),
            "--orders" => builder.with_orders(value()?.parse()?),
            "--days" => builder.with_history(value()?.parse()?),
            "--redirect" => builder.with_redirect(value()?),
            "--limit" => {
                let calls: u32 = value()?.parse()?;
                builder.with_rate_limit(RateLimit::new(calls, calls.saturating_mul(2)))
            }
            "--faults" => {
                faults = value()?.parse()?;
                builder
            }
            "--now" => {
                now = value()?.parse()?;
                builder
            }
            "--still" => {
                still = true;
                builder
            }
            "--json" => {
                json = true;
                builder
            }
            "--help" | "-h" => {
                write!(out, "{HELP}")?;
                return Ok(());
            }
            _ => return Err(format!("{word} is not known\n\n{HELP}").into()),
        };
    }
    builder = builder.with_now(now);
    if faults > 0 {
        builder = builder.with_faults(FaultPlan::rough(seed, faults));
    }
    let simulator = if still { builder } else { builder.running() }.start_blocking()?;
    let rows = [
        ("base_url", simulator.base_url()),
        ("app_key", simulator.app_key().to_owned()),
        ("app_secret", simulator.app_secret().to_owned()),
        ("service_id", simulator.service_id().to_owned()),
        ("authorize_url", simulator.authorize_url("state-of-the-app")),
        ("auth_code", simulator.auth_code()),
    ];
    if json {
        let fields: Vec<String> = rows.iter().map(|(name, value)| format!("{name:?}:{value:?}")).collect();
        writeln!(out, "{{{}}}", fields.join(","))?;
    } else {
        for (name, value) in rows {
            writeln!(out, "{name:<14} {value}")?;
        }
    }
    out.flush()?;
    drop(out);
    simulator.wait();
    Ok(())
}
