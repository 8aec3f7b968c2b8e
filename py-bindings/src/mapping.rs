//! Foreign tables under our column names.

use std::collections::BTreeMap;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, RecordBatch, StringArray};
use arrow_schema::{ArrowError, Field, Schema};
use kpi_core::facts;
use pyo3::prelude::*;

use crate::arrow::{PyFacts, batches, facts_of};
use crate::error::to_py;

/// Names of the columns of an Arrow table.
#[pyfunction]
pub(crate) fn arrow_columns(source: &Bound<'_, PyAny>) -> PyResult<Vec<(String, String)>> {
    let (schema, _) = batches(source)?;
    Ok(schema.fields().iter().map(|field| (field.name().clone(), field.data_type().to_string())).collect())
}

/// The facts of a foreign table: `columns` says under which name it has each of ours, `constants` what is the same in
/// every row. Values are converted exactly or refused.
#[pyfunction]
pub(crate) fn mapped_facts(
    py: Python<'_>,
    source: &Bound<'_, PyAny>,
    table: &str,
    columns: BTreeMap<String, String>,
    constants: BTreeMap<String, String>,
) -> PyResult<PyFacts> {
    let spec = facts::table(table).map_err(|error| to_py(py, error))?;
    let (_, batches) = batches(source)?;
    let mut read = Vec::with_capacity(batches.len());
    for batch in batches {
        let renamed = renamed(&batch, &columns, &constants).map_err(pyo3_arrow::error::PyArrowError::from)?;
        read.push(facts_of(renamed, spec).map_err(|error| to_py(py, error))?.batch().clone());
    }
    let schema = read.first().map_or_else(|| facts::schema(spec), RecordBatch::schema);
    Ok(PyFacts { name: spec.name.to_owned(), schema, batches: read, issues: Vec::new() })
}

fn renamed(
    batch: &RecordBatch,
    columns: &BTreeMap<String, String>,
    constants: &BTreeMap<String, String>,
) -> Result<RecordBatch, ArrowError> {
    let (mut fields, mut arrays): (Vec<Field>, Vec<ArrayRef>) = (Vec::new(), Vec::new());
    for (ours, theirs) in columns {
        let position = batch.schema_ref().index_of(theirs)?;
        let field = batch.schema_ref().field(position);
        fields.push(Field::new(ours, field.data_type().clone(), field.is_nullable()));
        arrays.push(Arc::clone(batch.column(position)));
    }
    for (ours, value) in constants {
        let same: StringArray = std::iter::repeat_n(Some(value.as_str()), batch.num_rows()).collect();
        fields.push(Field::new(ours, same.data_type().clone(), false));
        arrays.push(Arc::new(same));
    }
    RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays)
}
