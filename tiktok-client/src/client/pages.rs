use super::reply::{Reply, ReplyMeta};
use super::session::Session;
use crate::api::Paged;
use crate::error::{CallError, CallFault};
use futures_util::stream::{self, Stream, StreamExt};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::collections::HashSet;
use tokio::task::JoinHandle;

/// Empty pages in a row that end a walk.
const EMPTY_PAGES: u64 = 20;

/// A place in a walk, to be stored and gone on from. The platform's cursors are opaque, and the filters of the operation
/// must be the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Resume {
    /// The platform's cursor; none for the first page.
    pub token: Option<SmolStr>,
    /// Pages read before.
    pub pages: u64,
    /// Rows read before.
    pub rows: u64,
}

/// One page of a walk.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Number of the page in the walk, from 1.
    pub number: u64,
    /// How many rows match in all, where the answer says it; some operations cap the number.
    pub total_count: Option<i64>,
    /// Where the walk goes on; `None` after the last page.
    pub next: Option<Resume>,
    /// Around the answer.
    pub meta: ReplyMeta,
}

impl Session {
    /// Walks a list that comes in pages.
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O> {
        Pages::new(self.clone(), operation, None)
    }

    /// Goes on with a walk where [`Page::next`] or [`Pages::resume`] says; the operation must have
    /// the same filters.
    pub fn pages_from<O: Paged>(&self, operation: O, resume: Resume) -> Pages<O> {
        Pages::new(self.clone(), operation, Some(resume))
    }
}

/// A walk over a list that comes in pages: the next page is already on its way while one is worked on.
///
/// The walk ends with the last page or with the first error; [`resume`](Self::resume) then says where to go on. A cursor
/// that comes a second time is an error, so a walk cannot go round in circles. Rows may still repeat: the platform's
/// lists move while they are read, so key them by id.
///
/// Outside of a Tokio runtime, or after [`without_prefetch`](Self::without_prefetch), pages are asked for one by one.
#[must_use]
pub struct Pages<O: Paged> {
    session: Session,
    operation: O,
    resume: Resume,
    seen: HashSet<SmolStr>,
    ahead: Option<Ahead<O>>,
    empty: u64,
    prefetch: bool,
    done: bool,
}

impl<O: Paged> std::fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::INFO.id)
            .field("pages", &self.resume.pages)
            .field("rows", &self.resume.rows)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

type Answered<O> = Result<Reply<<O as crate::api::Operation>::Response>, CallError>;

/// A page that was asked for already; dropping it calls it off.
struct Ahead<O: Paged>(JoinHandle<Answered<O>>);

impl<O: Paged> Drop for Ahead<O> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<O: Paged> Pages<O> {
    pub(crate) fn new(session: Session, mut operation: O, resume: Option<Resume>) -> Self {
        let resume = resume.unwrap_or(Resume { token: None, pages: 0, rows: 0 });
        let mut seen = HashSet::new();
        if let Some(token) = &resume.token {
            operation.set_page_token(token.clone());
            seen.insert(token.clone());
        }
        Self { session, operation, resume, seen, ahead: None, empty: 0, prefetch: true, done: false }
    }

    /// Asks for a page only when it is wanted.
    pub fn without_prefetch(mut self) -> Self {
        self.prefetch = false;
        self
    }

    /// Where the walk stands: the page that comes next, or that failed. `None` when the last page was read.
    #[must_use]
    pub fn resume(&self) -> Option<&Resume> {
        (!self.done || self.resume.token.is_some() || self.resume.pages == 0).then_some(&self.resume)
    }
}

impl<O> Pages<O>
where
    O: Paged + Send + 'static,
    O::Item: Send,
{
    /// The next page; `None` after the last one and after an error.
    pub async fn next(&mut self) -> Option<Result<Page<O::Item>, CallError>> {
        if self.done {
            return None;
        }
        let ahead = match self.ahead.take() {
            Some(mut ahead) => (&mut ahead.0).await.ok(),
            None => None,
        };
        let answer = match ahead {
            Some(answer) => answer,
            None => self.session.call(&self.operation).await,
        };
        let page = answer.and_then(|reply| self.turn(reply));
        self.done = page.as_ref().map_or(true, |page| page.next.is_none());
        Some(page)
    }

    /// Takes a page in and gets the walk ready for the next one.
    fn turn(&mut self, reply: Reply<O::Response>) -> Result<Page<O::Item>, CallError> {
        let Reply { data, meta } = reply;
        let token = O::next_page_token(&data).map(str::trim).filter(|token| !token.is_empty()).map(SmolStr::new);
        let total_count = O::total_count(&data);
        let rows = O::into_items(data);
        self.empty = if rows.is_empty() { self.empty + 1 } else { 0 };
        let here = Resume {
            token: token.clone(),
            pages: self.resume.pages + 1,
            rows: self.resume.rows.saturating_add(u64::try_from(rows.len()).unwrap_or(u64::MAX)),
        };
        let fail = |fault| Err(CallError::new(O::INFO.id.into(), meta.attempts, meta.elapsed, meta.rate, fault));
        if let Some(token) = &token {
            if !self.seen.insert(token.clone()) {
                return fail(CallFault::RepeatedCursor { page: here.pages, rows: here.rows });
            }
            if self.empty >= EMPTY_PAGES {
                return fail(CallFault::EmptyPages { pages: self.empty, rows: here.rows });
            }
            self.operation.set_page_token(token.clone());
            if self.prefetch
                && let Ok(runtime) = tokio::runtime::Handle::try_current()
            {
                self.ahead = Some(Ahead(runtime.spawn(self.session.call(&self.operation))));
            }
        }
        self.resume = here;
        let next = token.is_some().then(|| self.resume.clone());
        Ok(Page { rows, number: self.resume.pages, total_count, next, meta })
    }

    /// The pages as a stream.
    pub fn into_stream(self) -> impl Stream<Item = Result<Page<O::Item>, CallError>> + Send {
        stream::unfold(self, |mut pages| async move { pages.next().await.map(|page| (page, pages)) })
    }

    /// The rows of all pages as a stream.
    pub fn into_rows(self) -> impl Stream<Item = Result<O::Item, CallError>> + Send {
        self.into_stream().flat_map(|page| {
            let (rows, error) = match page {
                Ok(page) => (page.rows, None),
                Err(error) => (Vec::new(), Some(Err(error))),
            };
            stream::iter(rows.into_iter().map(Ok).chain(error))
        })
    }
}
