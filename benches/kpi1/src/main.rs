//! Workload KPI-1 in this library: the same command line and the same output as the peers (README.md).
//!
//! ```text
//! kpi1 --data data/1m --mode arrow --out results/kpi-core
//! kpi1 --data data/1m --mode arrow --variant indexed
//! ```

mod data;
mod process;
mod queries;

use std::error::Error;
use std::fs::OpenOptions;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use kpi_core::engine::Dataset;
use process::Measured;
use queries::{ALL, NAMES};

/// The columns that the variant `indexed` has numbered before the queries.
const INDEXED: [&str; 3] = ["order_id", "buyer_id", "live_session_id"];

struct Arguments {
    data: PathBuf,
    mode: String,
    variant: String,
    queries: Vec<String>,
    repeat: usize,
    threads: usize,
    out: Option<PathBuf>,
    log: Option<PathBuf>,
}

impl Arguments {
    fn read() -> Result<Option<Self>, Box<dyn Error>> {
        let mut found = Self {
            data: PathBuf::new(),
            mode: "arrow".to_owned(),
            variant: String::new(),
            queries: NAMES.iter().map(|name| (*name).to_owned()).collect(),
            repeat: 2,
            threads: 2,
            out: None,
            log: None,
        };
        let mut arguments = std::env::args().skip(1);
        while let Some(name) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{name} needs a value"));
            match name.as_str() {
                "--data" => found.data = value()?.into(),
                "--mode" => found.mode = value()?,
                "--variant" => found.variant = value()?,
                "--queries" => found.queries = value()?.split(',').map(str::to_owned).collect(),
                "--repeat" => found.repeat = value()?.parse()?,
                "--threads" => found.threads = value()?.parse()?,
                "--out" => found.out = Some(value()?.into()),
                "--log" => found.log = Some(value()?.into()),
                // What `cargo bench` and `cargo test` pass on.
                "--bench" | "--test" => return Ok(None),
                other => return Err(format!("unknown argument {other}").into()),
            }
        }
        if found.data.as_os_str().is_empty() {
            return Err("name the folder that generate.py wrote: --data FOLDER".into());
        }
        match (found.variant.as_str(), found.mode.as_str()) {
            ("", _) | ("indexed", "arrow") => Ok(Some(found)),
            ("indexed", _) => Err("an index is of a table in memory: --mode arrow".into()),
            (other, _) => Err(format!("unknown variant {other}").into()),
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let Some(arguments) = Arguments::read()? else { return Ok(()) };
    let (mut dataset, ingest) = process::measured(|| data::load(&arguments.data, &arguments.mode))?;
    let before = process::resident_mib("VmRSS:");
    let ((), index) = process::measured(|| match arguments.variant.as_str() {
        "indexed" => dataset.index("order_lines", &INDEXED, arguments.threads),
        _ => Ok(()),
    })?;
    let base = process::resident_mib("VmRSS:");
    for name in &arguments.queries {
        let names: Vec<&str> = if name == ALL { NAMES.to_vec() } else { vec![name.as_str()] };
        let (rows, first, last) = run(&dataset, &names, &arguments)?;
        let line = serde_json::json!({
            "engine": "kpi-core", "variant": arguments.variant, "mode": arguments.mode, "data": folder_name(&arguments.data),
            "threads": arguments.threads, "query": name, "seconds": last.seconds, "cpu": last.cpu,
            "first": first.seconds, "peak_mib": last.peak_mib, "base_mib": base, "rows": rows,
            "ingest_seconds": ingest.seconds, "index_seconds": index.seconds, "index_cpu": index.cpu,
            "index_mib": base - before,
        });
        writeln!(stdout(), "{line}")?;
        if let Some(log) = &arguments.log {
            writeln!(OpenOptions::new().create(true).append(true).open(log)?, "{line}")?;
        }
    }
    Ok(())
}

fn folder_name(folder: &Path) -> String {
    folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn run(
    dataset: &Dataset,
    names: &[&str],
    arguments: &Arguments,
) -> Result<(usize, Measured, Measured), Box<dyn Error>> {
    let queries = names.iter().map(|name| queries::query(name, arguments.threads)).collect::<Result<Vec<_>, _>>()?;
    let mut first = None;
    let mut rest = None;
    for _ in 0..arguments.repeat.max(1) {
        // The result before is not in memory during the next run.
        drop(rest.take());
        let (batches, measured) = process::measured(|| queries::answer(&queries, dataset))?;
        first.get_or_insert(measured);
        rest = Some((batches, measured));
    }
    let (Some(first), Some((batches, last))) = (first, rest) else { return Err("nothing was run".into()) };
    if let Some(out) = &arguments.out {
        std::fs::create_dir_all(out)?;
        for (name, batch) in names.iter().zip(&batches) {
            data::write(&out.join(format!("{name}.parquet")), &queries::result(name, batch)?)?;
        }
    }
    Ok((batches.iter().map(arrow_array::RecordBatch::num_rows).sum(), first, last))
}
