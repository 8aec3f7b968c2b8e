//! What is shown where.

use serde::{Deserialize, Serialize};

use super::chart::Chart;
use super::figure::FigureId;
use super::text::Text;

/// How a figure is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Neither good nor bad.
    #[default]
    Plain,
    /// Good.
    Good,
    /// Bad.
    Bad,
}

/// A figure in large, with a second one below.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tile {
    /// The figure.
    pub figure: FigureId,
    /// The change or comparison below it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<FigureId>,
    /// How the second figure is judged.
    #[serde(default)]
    pub tone: Tone,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its heading.
    pub label: Text,
    /// Whether it holds figures, which stand on the right.
    pub figures: bool,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Cell {
    /// Words.
    Text(Text),
    /// A figure.
    Figure(FigureId),
    /// A figure that is judged.
    Judged(FigureId, Tone),
    /// Nothing.
    Empty,
}

/// What a row of a table is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum RowKind {
    /// One of the parts.
    #[default]
    Part,
    /// All parts that are not shown by themselves.
    Others,
    /// The whole.
    Total,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableRow {
    /// What it is.
    #[serde(default)]
    pub kind: RowKind,
    /// As many cells as there are columns.
    pub cells: Vec<Cell>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// What it shows: measure, period, basis.
    pub caption: Text,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<TableRow>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Block {
    /// A sentence or two.
    Paragraph(Text),
    /// Sentences, one below the other.
    List(Vec<Text>),
    /// Figures in large.
    Tiles(Vec<Tile>),
    /// A table.
    Table(Table),
    /// A picture.
    Chart(Chart),
}

/// A section of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Stable name, such as `pace`; the anchor in the page.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// What it shows, from top to bottom.
    pub blocks: Vec<Block>,
}
