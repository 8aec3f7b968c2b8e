//! Makes an order file of any size, and reads one with throughput and peak memory. See `seller_center.rs`.

mod orders_file;

use std::fs::File;
use std::io::{BufWriter, Write, stdout};
use std::time::Instant;

use tiktok_client::seller_center::{ReadOptions, read_batches};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", path, lines] => {
            let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
            orders_file::write(&mut out, lines.parse()?)?;
            out.flush()?;
        }
        ["read", path] => read(path, 2)?,
        ["read", path, threads] => read(path, threads.parse()?)?,
        // Without arguments, as when all benches are run in test mode, a small file shows that both still work.
        _ => {
            let path = std::env::temp_dir().join(format!("orders-{}.csv", std::process::id()));
            orders_file::write(&mut BufWriter::new(File::create(&path)?), 2000)?;
            let result = read(&path.to_string_lossy(), 2);
            std::fs::remove_file(&path)?;
            result?;
        }
    }
    Ok(())
}

fn read(path: &str, threads: usize) -> Result<(), Box<dyn std::error::Error>> {
    let options = ReadOptions::new("7495000000000000001".parse()?).with_threads(threads);
    let start = Instant::now();
    let mut lines = 0;
    let report = read_batches("orders.csv", File::open(path)?, &options, |_, batch| {
        lines += batch.num_rows();
        Ok(())
    })?;
    let seconds = start.elapsed().as_secs_f64();
    #[allow(clippy::cast_precision_loss, reason = "for display")]
    let megabytes = report.bytes as f64 / 1e6;
    writeln!(
        stdout(),
        "{{\"threads\": {threads}, \"lines\": {lines}, \"orders\": {}, \"rejected\": {}, \"order_amount\": \"{}\", \"megabytes\": {megabytes:.1}, \
         \"seconds\": {seconds:.3}, \"megabytes_per_second\": {:.1}, \"peak_mebibytes\": {}}}",
        report.counts["orders"],
        report.rows.rejected,
        report.totals["order_amount"],
        megabytes / seconds,
        benches::peak_kib().unwrap_or(0) / 1024,
    )?;
    Ok(())
}
