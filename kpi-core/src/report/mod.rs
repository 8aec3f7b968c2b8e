//! Reports as values: sections, figures with their evidence, findings with owner and action.
//!
//! | question | type |
//! |---|---|
//! | the Monday-morning brief from facts | [`BriefSpec`], [`Brief`] |
//! | the whole report | [`Report`] |
//! | one number with unit, period, definition, coverage and arithmetic | [`Figure`], [`Evidence`] |
//! | what should be done, by whom, until when | [`Finding`], [`Severity`] |
//! | what is shown where | [`Section`], [`Block`], [`Chart`] |
//! | shown to people | [`Report::to_html`], [`Report::to_markdown`], [`Figure::shown`] |
//! | kept and read again | [`Report::to_json`], [`Report::from_json`], [`Report::check`] |
//! | why a number is what it is | [`Report::explain`] |
//!
//! A number stands in a report once, under its [`FigureId`]; tables, tiles, charts and findings refer to it. So the page,
//! the Markdown and the JSON show the same number, and every number can be asked for its evidence.
//!
//! ```
//! use kpi_core::metric::Lang;
//! use kpi_core::report::Report;
//!
//! let report = Report::from_json(
//!     r#"{
//!     "title": {"en": "Monday brief", "zh": "周一简报"},
//!     "lead": [], "as_of": "2026-11-22", "made_at": "2026-11-23T06:30:00Z", "zones": ["Europe/London"],
//!     "sources": [], "findings": [], "sections": [], "definitions": {},
//!     "figures": {
//!         "gmv": {
//!             "label": {"en": "GMV", "zh": "成交额"}, "value": "1234.5", "unit": {"money": "GBP"}, "digits": 2,
//!             "evidence": {"kind": "planned", "steps": []}
//!         }
//!     }
//! }"#,
//! )?;
//! assert_eq!(report.explain("gmv", Lang::En)?, "GMV [gmv] = 1,234.50 GBP\n  Kind: set in a plan\n");
//! assert!(report.to_html(Lang::Zh)?.contains("<h1>周一简报</h1>"));
//! # Ok::<(), kpi_core::error::ReportError>(())
//! ```

mod brief;
mod chart;
mod figure;
mod finding;
mod layout;
mod render;
mod text;
mod value;

pub use brief::{Brief, BriefSpec};
pub use chart::{Bar, Chart, HeatRow, Step, TrendPoint};
pub use figure::{CoverageNote, DefinitionNote, Evidence, EvidenceKind, Figure, FigureId, FigureUnit};
pub use finding::{Finding, Severity};
pub use layout::{Block, Cell, Column, RowKind, Section, Table, TableRow, Tile, Tone};
pub use render::Problem;
pub use text::Text;
pub use value::{Audience, Report, SourceNote};
