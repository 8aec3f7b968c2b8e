//! Shops into a store, and what is wrong with them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use kpi_core::model::ShopId;
use pyo3::{exceptions::PyValueError, prelude::*};
use serde_json::{Value, json};
use tiktok_client::doctor::{Doctor, Finding};
use tiktok_client::error::SyncError;
use tiktok_client::store::Kind;
use tiktok_client::sync::{ListReport, Progress, ShopSync, SyncEvent, SyncReport};

use crate::client::PyClient;
use crate::error::sync_error;
use crate::json;
use crate::runtime::{Answer, PyCall, start};
use crate::store::{PyStore, shop_ids};

/// Where one list of a shop stands.
#[derive(Debug, Default, Clone, Copy)]
struct Walk {
    /// Documents of earlier walks.
    before: i64,
    /// Documents of the present walk, and how many it has.
    here: i64,
    total: i64,
}

#[derive(Debug, Default)]
struct State {
    shops: u64,
    ended: u64,
    holes: u64,
    failed: u64,
    stage: &'static str,
    walks: BTreeMap<(String, Kind), Walk>,
}

/// How far a sync is; the interpreter looks at it when it likes.
#[pyclass(name = "NativeProgress", module = "shopkpi._native", frozen)]
#[derive(Debug, Default, Clone)]
pub struct PyProgress(Arc<Mutex<State>>);

impl Progress for PyProgress {
    fn event(&self, event: &SyncEvent) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            SyncEvent::ShopBegan { .. } => state.shops += 1,
            SyncEvent::ShopEnded { .. } => state.ended += 1,
            SyncEvent::Hole { .. } => state.holes += 1,
            SyncEvent::Failed { .. } => state.failed += 1,
            SyncEvent::Page { shop, kind, stage, walked: (count, total), .. } => {
                state.stage = stage.name();
                let walk = state.walks.entry((shop.to_string(), *kind)).or_default();
                if *count < walk.here {
                    walk.before += walk.here;
                }
                walk.here = *count;
                walk.total = total.unwrap_or(0).max(*count);
            }
            _ => {}
        }
    }
}

#[pymethods]
impl PyProgress {
    /// The state now, as a dict.
    fn snapshot<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let document = {
            let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let sum = |part: fn(&Walk) -> i64| state.walks.values().map(part).sum::<i64>();
            json!({
                "shops": state.shops, "shops_ended": state.ended, "holes": state.holes, "failed": state.failed,
                "stage": state.stage, "documents": sum(|walk| walk.before + walk.here),
                "expected": sum(|walk| walk.before + walk.total),
            })
        };
        json::to_python(py, &document)
    }
}

fn kinds_of(names: &[String]) -> PyResult<Vec<Kind>> {
    if names.is_empty() {
        return Ok(Kind::all().to_vec());
    }
    let kind = |name: &String| {
        name.parse().map_err(|_| {
            let known: Vec<&str> = Kind::all().iter().map(|kind| kind.name()).collect();
            PyValueError::new_err(format!("{name:?} is no list that is synced; known are {}", known.join(", ")))
        })
    };
    names.iter().map(kind).collect()
}

/// What is synced, as `shopkpi.sync` hands it over.
#[derive(FromPyObject)]
#[pyo3(from_item_all)]
pub(crate) struct Wishes {
    shops: Vec<String>,
    since: Option<DateTime<Utc>>,
    kinds: Vec<String>,
    side_by_side: usize,
}

impl Wishes {
    fn sync(self, py: Python<'_>, client: &PyClient, store: &PyStore) -> PyResult<ShopSync> {
        client.home.check(py, "client")?;
        let mut sync = ShopSync::new(client.client.clone(), store.store(py)?)
            .with_clock(client.clock.clone())
            .with_kinds(kinds_of(&self.kinds)?)
            .with_shops(shop_ids(py, &self.shops)?)
            .with_side_by_side(self.side_by_side);
        if let Some(since) = self.since {
            sync = sync.with_since(since);
        }
        Ok(sync)
    }
}

/// Ends with a document, or with the exception of the error.
fn document(result: Result<Value, SyncError>) -> Answer {
    match result {
        Ok(document) => Box::new(move |py| json::to_python(py, &document).map(Bound::unbind)),
        Err(error) => Box::new(move |py| Err(sync_error(py, error))),
    }
}

fn error_document(error: &SyncError) -> Value {
    json!({"code": error.code(), "message": error.to_string(), "cure": error.cure()})
}

fn list_document(list: &ListReport) -> Value {
    json!({
        "calls": list.calls, "attempts": list.attempts, "added": list.added, "changed": list.changed,
        "unchanged": list.unchanged, "older": list.older, "error": list.error.as_ref().map(error_document),
    })
}

fn report_document(report: &SyncReport) -> Value {
    let mut lists = Vec::new();
    for shop in &report.shops {
        for (kind, list) in &shop.lists {
            let mut row = list_document(list);
            if let Some(row) = row.as_object_mut() {
                row.insert("shop_id".to_owned(), shop.shop.as_str().into());
                row.insert("kind".to_owned(), kind.name().into());
            }
            lists.push(row);
        }
    }
    let accounts: Vec<Value> = report
        .accounts
        .iter()
        .map(|(account, error)| json!({"account": account, "error": error_document(error)}))
        .collect();
    json!({
        "lists": lists, "accounts": accounts, "totals": list_document(&report.totals()), "current": report.is_current(),
        "shops": report.shops.iter().map(|shop| shop.shop.as_str()).collect::<Vec<_>>(),
    })
}

/// Starts a sync; the call and how far it is.
#[pyfunction]
pub(crate) fn start_sync(
    py: Python<'_>,
    client: &PyClient,
    store: &PyStore,
    wishes: Wishes,
) -> PyResult<(PyCall, PyProgress)> {
    let progress = PyProgress::default();
    let sync = wishes.sync(py, client, store)?.with_progress(Arc::new(progress.clone()));
    let call = start(async move { document(sync.run().await.as_ref().map(report_document).map_err(Clone::clone)) })?;
    Ok((call, progress))
}

/// What a sync would call now.
#[pyfunction]
pub(crate) fn plan_sync(py: Python<'_>, client: &PyClient, store: &PyStore, wishes: Wishes) -> PyResult<PyCall> {
    let sync = wishes.sync(py, client, store)?;
    start(async move {
        let row = |call: &tiktok_client::sync::PlannedCalls| {
            json!({
                "account": call.account, "shop_id": call.shop.as_ref().map(ShopId::as_str),
                "kind": call.kind.map(Kind::name), "stage": call.stage.name(), "operation": call.operation,
                "path": call.path, "from": call.from, "until": call.until, "at_least": call.at_least,
            })
        };
        document(sync.plan().await.map(|plan| plan.iter().map(row).collect()))
    })
}

fn finding_document(finding: &Finding) -> Value {
    let (check, severity): (&str, &str) = (finding.check.into(), finding.severity.into());
    json!({
        "severity": severity, "check": check, "code": finding.code, "message": finding.message, "cure": finding.cure,
        "shop_id": finding.shop.as_ref().map(ShopId::as_str), "account": finding.account,
    })
}

/// Looks for what is wrong.
#[pyfunction]
pub(crate) fn examine(
    py: Python<'_>,
    client: &PyClient,
    store: &PyStore,
    kinds: Vec<String>,
    days: u32,
) -> PyResult<PyCall> {
    client.home.check(py, "client")?;
    let doctor = Doctor::new(client.client.clone(), store.store(py)?)
        .with_tokens(client.tokens.clone())
        .with_clock(client.clock.clone())
        .with_kinds(kinds_of(&kinds)?)
        .with_days(days);
    start(async move {
        let diagnosis = doctor.examine().await;
        document(Ok(diagnosis.findings.iter().map(finding_document).collect()))
    })
}
