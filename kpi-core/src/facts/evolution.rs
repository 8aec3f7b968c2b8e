//! The rule by which table schemas may change, and the stored shapes it is tested against.

use serde::{Deserialize, Serialize};

use super::schema::canonical_type;
use crate::model::TableSpec;

/// The shape of a table as it is stored beside the code: what other programs rely on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TableShape {
    /// Name of the table.
    pub table: String,
    /// Version, `major.minor`.
    pub version: String,
    /// Columns that together identify a row.
    pub key: Vec<String>,
    /// Columns in order.
    pub columns: Vec<ColumnShape>,
}

/// The shape of a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ColumnShape {
    /// Name.
    pub name: String,
    /// Kind of value.
    pub kind: String,
    /// Arrow type this library writes.
    #[serde(rename = "type")]
    pub data_type: String,
    /// Whether values or the whole column may be missing.
    pub nullable: bool,
}

impl TableShape {
    /// The present shape of a table.
    pub fn of(table: &TableSpec) -> Self {
        let columns = table.fields.iter().map(|field| ColumnShape {
            name: field.name.to_owned(),
            kind: field.kind.name().to_owned(),
            data_type: canonical_type(field.kind).to_string(),
            nullable: field.nullable,
        });
        Self {
            table: table.name.to_owned(),
            version: table.version.to_string(),
            key: table.key.iter().map(|&column| column.to_owned()).collect(),
            columns: columns.collect(),
        }
    }
}

/// How far apart two shapes of a table are.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The same columns.
    None,
    /// Only nullable columns were added: readers of the old shape still work. Raises the minor version.
    Minor(Vec<String>),
    /// Something else changed; each entry says what. Raises the major version.
    Major(Vec<String>),
}

/// Compares two shapes of one table, whatever version they name.
///
/// ```
/// use kpi_core::facts::{self, Change, TableShape, change_between};
/// let now = TableShape::of(facts::table("costs")?);
/// let mut before = now.clone();
/// before.columns.retain(|column| column.name != "note");
/// assert!(matches!(change_between(&before, &now), Change::Minor(added) if added == ["added note"]));
/// assert!(matches!(change_between(&now, &before), Change::Major(_)));
/// # Ok::<(), kpi_core::error::FactsError>(())
/// ```
pub fn change_between(before: &TableShape, after: &TableShape) -> Change {
    let mut added = Vec::new();
    let mut broken = Vec::new();
    if before.key != after.key {
        broken.push(format!("key {:?} became {:?}", before.key, after.key));
    }
    for old in &before.columns {
        match after.columns.iter().find(|new| new.name == old.name) {
            None => broken.push(format!("removed {}", old.name)),
            Some(new) if new != old => broken.push(format!("{} changed from {old:?} to {new:?}", old.name)),
            Some(_) => {}
        }
    }
    for new in after.columns.iter().filter(|new| before.columns.iter().all(|old| old.name != new.name)) {
        if new.nullable {
            added.push(format!("added {}", new.name));
        } else {
            broken.push(format!("added required {}", new.name));
        }
    }
    match (broken.is_empty(), added.is_empty()) {
        (true, true) => Change::None,
        (true, false) => Change::Minor(added),
        (false, _) => Change::Major(broken),
    }
}
