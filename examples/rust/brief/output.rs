//! From the brief to files.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use kpi_core::metric::Lang;
use kpi_core::period::ShopZone;
use kpi_core::report::Brief;
use tiktok_client::seller_center::{WriteOptions, write_xlsx};

/// The files of a brief, written beside each other; an earlier brief is replaced file by file.
pub(crate) fn write(brief: &Brief, folder: &Path, lang: Lang, zone: ShopZone) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let report = &brief.report;
    let tables = folder.join("tables");
    fs::create_dir_all(&tables)?;
    let mut files = Vec::new();
    for (name, content) in [
        ("brief.html", report.to_html(lang)?),
        ("brief.en.md", report.to_markdown(Lang::En)?),
        ("brief.zh.md", report.to_markdown(Lang::Zh)?),
        ("brief.json", report.to_json()?),
    ] {
        files.push(put(folder.join(name), content.as_bytes())?);
    }
    let sheets: Vec<(&str, &_)> = brief.tables.iter().map(|(name, batch)| (*name, batch)).collect();
    files.push(put(folder.join("tables.xlsx"), &write_xlsx(&sheets, &WriteOptions::new(zone))?)?);
    for (name, batch) in &brief.tables {
        let path = tables.join(name).with_extension("parquet");
        examples::store::write_table(&path, batch)?;
        files.push(path);
    }
    Ok(files)
}

/// Writes beside the place and moves the file there, so that nobody reads half a file.
fn put(path: PathBuf, content: &[u8]) -> Result<PathBuf, Box<dyn Error>> {
    let mut beside = path.clone().into_os_string();
    beside.push(".new");
    fs::write(&beside, content)?;
    fs::rename(&beside, &path)?;
    Ok(path)
}
