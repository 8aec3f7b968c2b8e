//! A store of synced shops.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use kpi_core::error::ModelError;
use kpi_core::facts;
use kpi_core::model::ShopId;
use kpi_core::period::{PeriodError, ShopZone};
use pyo3::prelude::*;
use serde_json::{Value, json};
use tiktok_client::error::StorageError;
use tiktok_client::store::{Kind, Scan, SqliteStore, Store, Transferred, dataset, export, facts_of, import, rebuild};

use crate::arrow::PyFacts;
use crate::dataset::{PyDataset, PyFxTable};
use crate::error::{closed, dataset_error, storage_error, to_py};
use crate::runtime::Home;
use crate::{json, work};

/// What `shopkpi.Store` is made of.
#[pyclass(name = "NativeStore", module = "shopkpi._native", frozen)]
#[derive(Debug)]
pub struct PyStore {
    open: Mutex<Option<Arc<SqliteStore>>>,
    path: PathBuf,
    home: Home,
}

impl Drop for PyStore {
    /// A forked child leaves the parent's file alone.
    fn drop(&mut self) {
        if !self.home.is_here() {
            std::mem::forget(self.open.get_mut().unwrap_or_else(PoisonError::into_inner).take());
        }
    }
}

/// The names of the fact tables that stores hold.
fn names() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = Vec::new();
    for kind in Kind::all() {
        if !names.contains(&kind.table().name) {
            names.push(kind.table().name);
        }
    }
    names
}

pub(crate) fn shop_ids(py: Python<'_>, shops: &[String]) -> PyResult<Vec<ShopId>> {
    shops.iter().map(|shop| shop.parse().map_err(|error: ModelError| to_py(py, error))).collect()
}

fn moved(done: Transferred) -> (u64, u64, Vec<PathBuf>) {
    (done.states, done.rows, done.files)
}

impl PyStore {
    pub(crate) fn store(&self, py: Python<'_>) -> PyResult<Arc<SqliteStore>> {
        self.home.check(py, "store")?;
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.clone().ok_or_else(|| closed(py, "store"))
    }

    /// Works on the store outside of the interpreter.
    fn with<T: Send + 'static>(
        &self,
        py: Python<'_>,
        work: impl FnOnce(&SqliteStore) -> Result<T, StorageError> + Send + 'static,
    ) -> PyResult<T> {
        let store = self.store(py)?;
        work::outside(py, move || work(&store))?.map_err(|error| storage_error(py, error))
    }
}

#[pymethods]
impl PyStore {
    #[new]
    fn new(py: Python<'_>, path: PathBuf) -> PyResult<Self> {
        let place = path.clone();
        let store = work::outside(py, move || SqliteStore::open(place))?.map_err(|error| storage_error(py, error))?;
        Ok(Self { open: Mutex::new(Some(Arc::new(store))), path, home: Home::here() })
    }

    /// The file.
    #[getter]
    fn path(&self) -> PathBuf {
        self.path.clone()
    }

    /// The fact tables that stores hold.
    #[staticmethod]
    fn tables() -> Vec<&'static str> {
        names()
    }

    /// What an interrupted write left behind when the store was opened; none where nothing was lost.
    fn recovered(&self, py: Python<'_>) -> PyResult<Option<String>> {
        let recovery = self.store(py)?.recovery();
        Ok(recovery.lost_a_batch().then(|| recovery.to_string()))
    }

    /// Number of the last batch that was taken in; it rises with every change.
    fn batches(&self, py: Python<'_>) -> PyResult<u64> {
        self.with(py, SqliteStore::batches)
    }

    /// The shops as dicts.
    fn shops<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let shops = self.with(py, Store::shops)?;
        json::to_python(py, &shops)
    }

    /// Rows of a fact table.
    #[pyo3(signature = (table, shops, created_from=None, created_until=None))]
    fn facts(
        &self,
        py: Python<'_>,
        table: &str,
        shops: Vec<String>,
        created_from: Option<DateTime<Utc>>,
        created_until: Option<DateTime<Utc>>,
    ) -> PyResult<PyFacts> {
        let spec = facts::table(table).map_err(|error| to_py(py, error))?;
        let mut scan = Scan::of(spec.name).with_shops(shop_ids(py, &shops)?);
        if created_from.is_some() || created_until.is_some() {
            let (first, last) = (DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC);
            scan = scan.with_created(created_from.unwrap_or(first), created_until.unwrap_or(last));
        }
        let found = self.with(py, move |store| facts_of(store, &scan))?;
        let schema = found.first().map_or_else(|| facts::schema(spec), |first| first.batch().schema());
        let batches = found.iter().map(|facts| facts.batch().clone()).collect();
        Ok(PyFacts { name: spec.name.to_owned(), schema, batches, issues: Vec::new() })
    }

    /// Shops, rows and coverage for queries.
    #[pyo3(signature = (tables, zone=None, fx=None))]
    fn dataset(
        &self,
        py: Python<'_>,
        tables: Vec<String>,
        zone: Option<&str>,
        fx: Option<&PyFxTable>,
    ) -> PyResult<PyDataset> {
        let store = self.store(py)?;
        let read = work::outside(py, move || {
            let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
            dataset(&*store, &tables)
        })?;
        let mut data = read.map_err(|error| dataset_error(py, error))?;
        if let Some(zone) = zone {
            data = data.with_default_zone(zone.parse::<ShopZone>().map_err(|error: PeriodError| to_py(py, error))?);
        }
        if let Some(fx) = fx {
            data = data.with_fx(fx.0.clone());
        }
        Ok(PyDataset(Arc::new(data)))
    }

    /// What is stated about days, as dicts.
    fn coverage<'py>(&self, py: Python<'py>, shops: Vec<String>) -> PyResult<Bound<'py, PyAny>> {
        let wanted = shop_ids(py, &shops)?;
        let rows = self.with(py, move |store| {
            let mut rows: Vec<Value> = Vec::new();
            for shop in store.shops()?.iter().filter(|shop| wanted.is_empty() || wanted.contains(&shop.id)) {
                for kind in Kind::all() {
                    rows.extend(store.coverage(&shop.id, *kind)?.iter().map(|day| {
                        json!({
                            "shop_id": shop.id.as_str(), "kind": kind.name(), "table": kind.table().name,
                            "day": day.day, "complete": day.complete, "seen_through": day.seen_through,
                        })
                    }));
                }
            }
            Ok(rows)
        })?;
        json::to_python(py, &rows)
    }

    /// The newest entries of the run log, as dicts.
    fn log<'py>(&self, py: Python<'py>, limit: usize) -> PyResult<Bound<'py, PyAny>> {
        let entries = self.with(py, move |store| store.log(limit))?;
        let rows: Vec<Value> = entries
            .iter()
            .map(|entry| {
                json!({
                    "time": entry.time, "level": entry.level, "code": entry.code,
                    "shop_id": entry.shop.as_ref().map(ShopId::as_str), "message": entry.message,
                })
            })
            .collect();
        json::to_python(py, &rows)
    }

    /// Writes everything into a folder as Parquet; states, rows, files.
    fn export(&self, py: Python<'_>, folder: PathBuf) -> PyResult<(u64, u64, Vec<PathBuf>)> {
        self.with(py, move |store| export(store, folder)).map(moved)
    }

    /// Takes such a folder in.
    fn import_folder(&self, py: Python<'_>, folder: PathBuf) -> PyResult<(u64, u64, Vec<PathBuf>)> {
        self.with(py, move |store| import(store, folder)).map(moved)
    }

    /// Makes all rows again from the kept payloads; how many documents were read.
    fn rebuild(&self, py: Python<'_>) -> PyResult<u64> {
        self.with(py, |store| rebuild(store))
    }

    /// Reads the whole file and checks its structure.
    fn check(&self, py: Python<'_>) -> PyResult<()> {
        self.with(py, SqliteStore::check)
    }

    /// Ends the use of the file; what runs still holds it until it ends.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.home.check(py, "store")?;
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        py.detach(|| drop(open));
        Ok(())
    }

    /// Whether it was closed.
    #[getter]
    fn closed(&self) -> bool {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }
}
