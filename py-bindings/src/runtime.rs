//! Calls over the network beside the interpreter: one runtime for each process, calls that can be waited for, awaited and
//! called off.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::{exceptions::PyRuntimeError, prelude::*};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::AbortHandle;

use crate::error::after_fork;

/// How often the interpreter is asked whether a signal came in.
const EVERY: Duration = Duration::from_millis(50);

/// The runtime and the process that it belongs to: its threads do not live on in a forked child.
static RUNTIME: Mutex<Option<(u32, Runtime)>> = Mutex::new(None);

/// The runtime of this process, made at the first call.
fn runtime() -> PyResult<Handle> {
    let here = std::process::id();
    let mut kept = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((process, runtime)) = &*kept
        && *process == here
    {
        return Ok(runtime.handle().clone());
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("shopkpi")
        .enable_all()
        .build()
        .map_err(|error| PyRuntimeError::new_err(format!("no threads could be started: {error}")))?;
    let handle = runtime.handle().clone();
    // The parent's runtime is left alone: ending it would wait for threads that are not here.
    std::mem::forget(kept.replace((here, runtime)));
    Ok(handle)
}

/// The process that made an object with connections or open files.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Home(u32);

impl Home {
    pub(crate) fn here() -> Self {
        Self(std::process::id())
    }

    pub(crate) fn is_here(self) -> bool {
        self.0 == std::process::id()
    }

    /// Refuses use in a forked child.
    pub(crate) fn check(self, py: Python<'_>, what: &str) -> PyResult<()> {
        if self.is_here() { Ok(()) } else { Err(after_fork(py, what)) }
    }
}

/// What a call answers, once the interpreter's lock is held.
pub(crate) type Answer = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

enum Stage {
    Waiting(Option<Py<PyAny>>),
    Done(Answer),
    Taken,
}

struct Shared {
    stage: Mutex<Stage>,
    done: Condvar,
}

impl Shared {
    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps the answer and tells who waits; the first answer counts.
    fn finish(&self, answer: Answer) {
        let mut stage = self.stage();
        let Stage::Waiting(told) = &mut *stage else { return };
        let told = told.take();
        *stage = Stage::Done(answer);
        drop(stage);
        self.done.notify_all();
        if let Some(told) = told {
            tell(told);
        }
    }
}

/// Calls back from a thread of the runtime. An interpreter that is going down is not told any more.
fn tell(told: Py<PyAny>) {
    Python::try_attach(|py| {
        if let Err(error) = told.call0(py) {
            error.write_unraisable(py, None);
        }
    });
}

/// Ends a call that was called off, or whose task stopped, with an error.
struct Watch(Arc<Shared>);

impl Drop for Watch {
    fn drop(&mut self) {
        self.0.finish(Box::new(|_| Err(PyRuntimeError::new_err("the call was called off before its answer came"))));
    }
}

/// A call that is under way.
#[pyclass(name = "NativeCall", module = "shopkpi._native", frozen)]
pub struct PyCall {
    shared: Arc<Shared>,
    task: AbortHandle,
}

impl std::fmt::Debug for PyCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PyCall").finish_non_exhaustive()
    }
}

/// Starts work on the runtime.
pub(crate) fn start(work: impl Future<Output = Answer> + Send + 'static) -> PyResult<PyCall> {
    let shared = Arc::new(Shared { stage: Mutex::new(Stage::Waiting(None)), done: Condvar::new() });
    let watch = Watch(Arc::clone(&shared));
    let task = runtime()?.spawn(async move {
        let answer = work.await;
        watch.0.finish(answer);
    });
    Ok(PyCall { shared, task: task.abort_handle() })
}

impl PyCall {
    fn take(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let stage = std::mem::replace(&mut *self.shared.stage(), Stage::Taken);
        match stage {
            Stage::Done(answer) => answer(py),
            Stage::Waiting(_) | Stage::Taken => Err(PyRuntimeError::new_err("there is no answer to take")),
        }
    }
}

#[pymethods]
impl PyCall {
    /// Waits for the answer without the interpreter's lock, calls `tick` meanwhile, and calls the work off on Ctrl-C.
    #[pyo3(signature = (tick=None))]
    fn wait(&self, py: Python<'_>, tick: Option<Bound<'_, PyAny>>) -> PyResult<Py<PyAny>> {
        loop {
            let waiting = py.detach(|| {
                let stage = self.shared.stage();
                let waits = |stage: &mut Stage| matches!(stage, Stage::Waiting(_));
                let waited = self.shared.done.wait_timeout_while(stage, EVERY, waits);
                waited.map_or(true, |(_, timeout)| timeout.timed_out())
            });
            let looked = py.check_signals().and_then(|()| tick.as_ref().map_or(Ok(()), |tick| tick.call0().map(drop)));
            if let Err(interrupted) = looked {
                self.task.abort();
                return Err(interrupted);
            }
            if !waiting {
                return self.take(py);
            }
        }
    }

    /// Calls `told` once when the answer is there, from another thread, or at once.
    fn on_done(&self, py: Python<'_>, told: Py<PyAny>) -> PyResult<()> {
        let mut stage = self.shared.stage();
        if let Stage::Waiting(kept) = &mut *stage {
            *kept = Some(told);
            return Ok(());
        }
        drop(stage);
        told.call0(py).map(drop)
    }

    /// The answer, once.
    fn result(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.take(py)
    }

    /// Calls the work off; what was sent already is not taken back.
    fn cancel(&self) {
        self.task.abort();
    }
}

impl Drop for PyCall {
    fn drop(&mut self) {
        self.task.abort();
    }
}
