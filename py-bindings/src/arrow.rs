//! Arrow in and out, through the PyCapsule interface.

use std::sync::Arc;

use arrow_array::{ArrayRef, RecordBatch, StructArray};
use arrow_schema::{ArrowError, DataType, Field, FieldRef, SchemaRef};
use kpi_core::error::FactsError;
use kpi_core::facts::{self, FactBatch};
use kpi_core::model::{Issue, TableSpec};
use pyo3::{exceptions::PyTypeError, prelude::*, types::PyCapsule};
use pyo3_arrow::ffi::{ArrayIterator, to_stream_pycapsule};
use pyo3_arrow::input::AnyRecordBatch;

use crate::json;

/// The batches of anything with `__arrow_c_stream__` or `__arrow_c_array__`; nothing is copied.
pub(crate) fn batches(value: &Bound<'_, PyAny>) -> PyResult<(SchemaRef, Vec<RecordBatch>)> {
    let Ok(table) = value.extract::<AnyRecordBatch>() else {
        return Err(no_table(value));
    };
    let reader = table.into_reader()?;
    let schema = reader.schema();
    let batches = reader.collect::<Result<Vec<_>, ArrowError>>().map_err(pyo3_arrow::error::PyArrowError::from)?;
    Ok((schema, batches))
}

pub(crate) fn no_table(value: &Bound<'_, PyAny>) -> PyErr {
    let kind = value.get_type().name().map_or_else(|_| "this object".to_owned(), |name| name.to_string());
    PyTypeError::new_err(format!(
        "{kind} is no table: give a pyarrow, Polars, pandas (3 or later) or DuckDB table, or a list of dicts"
    ))
}

/// A batch as facts: as it is where its types fit, else with its columns converted, exactly or not at all.
pub(crate) fn facts_of(batch: RecordBatch, table: &'static TableSpec) -> Result<FactBatch, FactsError> {
    match FactBatch::try_new(batch.clone(), table) {
        Err(FactsError::InvalidBatch { .. }) => FactBatch::try_new(facts::conform(&batch, table)?, table),
        other => other,
    }
}

/// Batches of one schema as the capsule that other libraries read.
pub(crate) fn stream<'py>(
    py: Python<'py>,
    schema: &SchemaRef,
    batches: Vec<RecordBatch>,
    requested_schema: Option<Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let field: FieldRef = Arc::new(
        Field::new("", DataType::Struct(schema.fields().clone()), false).with_metadata(schema.metadata().clone()),
    );
    let arrays = batches.into_iter().map(|batch| Ok(Arc::new(StructArray::from(batch)) as ArrayRef));
    let arrays: Vec<Result<ArrayRef, ArrowError>> = arrays.collect();
    let requested = requested_schema.map(Bound::cast_into::<PyCapsule>).transpose()?;
    Ok(to_stream_pycapsule(py, Box::new(ArrayIterator::new(arrays, field)), requested)?.into_any())
}

/// A table of facts or of results that other libraries read without copying.
///
/// It has the Arrow PyCapsule interface: ``pyarrow.table(facts)``, ``polars.DataFrame(facts)``, and DuckDB take it as it is.
///
/// Examples
/// --------
/// >>> import shopkpi as sk
/// >>> facts = sk.facts("costs", [{"cost_id": "c-1", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": "450.50"}])
/// >>> len(facts), facts.name, facts.column_names[:3]
/// (1, 'costs', ['cost_id', 'kind', 'day'])
#[pyclass(name = "Facts", module = "shopkpi", frozen)]
#[derive(Debug)]
pub struct PyFacts {
    pub(crate) name: String,
    pub(crate) schema: SchemaRef,
    pub(crate) batches: Vec<RecordBatch>,
    pub(crate) issues: Vec<Issue>,
}

#[pymethods]
impl PyFacts {
    /// Name of the fact table.
    #[getter]
    fn name(&self) -> &str {
        &self.name
    }

    /// Names of the columns.
    #[getter]
    fn column_names(&self) -> Vec<&str> {
        self.schema.fields().iter().map(|field| field.name().as_str()).collect()
    }

    /// What could not become a row or was doubtful, with place, value and cure; empty for tables that were checked whole.
    #[getter]
    fn issues<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json::to_python(py, &self.issues)
    }

    fn __len__(&self) -> usize {
        self.batches.iter().map(RecordBatch::num_rows).sum()
    }

    fn __repr__(&self) -> String {
        format!("Facts({:?}, {} rows, {} columns)", self.name, self.__len__(), self.schema.fields().len())
    }

    /// The table as an Arrow stream.
    #[pyo3(signature = (requested_schema=None))]
    fn __arrow_c_stream__<'py>(
        &self,
        py: Python<'py>,
        requested_schema: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        stream(py, &self.schema, self.batches.clone(), requested_schema)
    }
}
