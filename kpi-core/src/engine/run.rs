//! One pass per table for all queries of a request: chunks of rows into states.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::assign::Assigned;
use super::clock::{Clocks, Shops};
use super::data::Dataset;
use super::eval::{Chunk, Prepared};
use super::fused::{Block, Fused, Indexed, Layout, Lookups, Program, Shared};
use super::fx::Converter;
use super::general::General;
use super::part::PartialResult;
use super::plan::{Plan, Task};
use super::seen::{Seen, Span};
use super::source::{Unit, Units};
use super::texts::Texts;
use crate::error::EngineError;
use crate::facts::{self, FactBatch};
use crate::threads::side_by_side;

/// Rows per chunk: the columns of a chunk stay in the cache, and what is known of a block holds for it.
const CHUNK: usize = facts::BLOCK;

/// The queries of a pass, and what they read.
struct Request<'p> {
    plans: &'p [Arc<Plan>],
    layouts: Vec<Arc<Layout>>,
    programs: Vec<Program>,
}

/// Computes the states of queries over all rows, each row read once.
pub(crate) fn run(plans: &[Arc<Plan>], data: &Dataset, threads: usize) -> Result<Vec<PartialResult>, EngineError> {
    let units = Units::of(plans, data);
    let mut programs = Vec::new();
    let layouts = plans.iter().map(|plan| Arc::new(Layout::of(plan, data, &mut programs))).collect();
    let request = Request { plans, layouts, programs };
    let mut found = side_by_side(units.shares(plans, threads), |units| worker(&request, data, units))?.into_iter();
    let (mut whole, mut texts) = found.next().unwrap_or(Err(EngineError::Worker))?;
    for more in found {
        let (parts, other) = more?;
        let codes = texts.absorb(&other);
        for (whole, part) in whole.iter_mut().zip(parts) {
            whole.join(part, &codes);
        }
    }
    let texts = Arc::new(texts);
    for (part, skipped) in whole.iter_mut().zip(units.skipped) {
        part.texts = Arc::clone(&texts);
        part.fused.iter_mut().for_each(Fused::seal);
        for (key, seen) in skipped {
            part.seen.entry(key).or_default().merge(&seen);
        }
    }
    Ok(whole)
}

fn worker(
    request: &Request<'_>,
    data: &Dataset,
    units: &[Unit<'_>],
) -> Result<(Vec<PartialResult>, Texts), EngineError> {
    let mut texts = Texts::default();
    let job = |(plan, layout)| Job::new(plan, layout, &mut texts);
    let jobs = request.plans.iter().zip(&request.layouts).map(job).collect();
    let mut worker = Worker {
        programs: &request.programs,
        texts,
        shops: Shops::new(data),
        assigned: Assigned::new(data),
        converter: Converter::new(data.fx()),
        look: Lookups::default(),
        jobs,
    };
    for unit in units {
        match unit {
            Unit::Memory(batch, place, first, rows) => {
                let indexed = data.indexes(batch.table().name).map(|indexes| (indexes, *place));
                worker.slice(batch, indexed, *first, *rows)?;
            }
            #[cfg(feature = "parquet")]
            Unit::File(file, row_group, columns) => {
                for batch in file.read(*row_group, columns.as_ref().as_ref())? {
                    let batch = batch?;
                    worker.slice(&batch, None, 0, batch.len())?;
                }
            }
        }
    }
    let part = |mut job: Job<'_>| {
        job.fused.end();
        PartialResult { fused: Some(job.fused), ..job.part }
    };
    Ok((worker.jobs.into_iter().map(part).collect(), worker.texts))
}

/// A query with its state.
struct Job<'p> {
    plan: &'p Arc<Plan>,
    part: PartialResult,
    scope: Vec<(String, BTreeSet<u32>)>,
    fused: Fused,
}

impl<'p> Job<'p> {
    fn new(plan: &'p Arc<Plan>, layout: &Arc<Layout>, texts: &mut Texts) -> Self {
        let scope = plan.query.scope.iter();
        let scope = scope.map(|(column, values)| {
            (column.to_string(), values.iter().map(|value| texts.code(value)).collect::<BTreeSet<u32>>())
        });
        Self { plan, part: PartialResult::new(plan), scope: scope.collect(), fused: Fused::new(layout, plan) }
    }

    fn tasks<'j>(&'j self, table: &'j str) -> impl Iterator<Item = (usize, &'p Task)> + use<'j, 'p> {
        self.plan.tasks.iter().enumerate().filter(move |(_, task)| task.measure.table.name == table)
    }
}

/// The tasks of a job that a batch has rows for.
struct Asked {
    job: usize,
    /// All of them, and those that only the general path computes.
    all: Vec<usize>,
    others: Vec<usize>,
    fused: bool,
}

struct Worker<'d, 'p> {
    programs: &'p [Program],
    texts: Texts,
    shops: Shops<'d>,
    assigned: Assigned<'d>,
    converter: Converter<'d>,
    look: Lookups,
    jobs: Vec<Job<'p>>,
}

impl Worker<'_, '_> {
    fn slice(&mut self, batch: &FactBatch, indexed: Indexed<'_>, first: usize, rows: usize) -> Result<(), EngineError> {
        let table = batch.table().name;
        let mut open = self.look.open(self.programs, batch, indexed);
        let mut asked = Vec::with_capacity(self.jobs.len());
        for (index, job) in self.jobs.iter_mut().enumerate() {
            let all: Vec<usize> = job.tasks(table).map(|(task, _)| task).collect();
            let others = all.iter().copied().filter(|task| !job.fused.has(*task)).collect();
            let fused = open.as_mut().is_some_and(|open| job.fused.begin(open, job.plan));
            if !all.is_empty() {
                asked.push(Asked { job: index, all, others, fused });
            }
        }
        let mut prepared = Prepared::new(batch);
        for start in (first..first + rows).step_by(CHUNK) {
            let length = CHUNK.min(first + rows - start);
            let mut block = open.as_ref().map(|open| Block::new(open, start, length));
            for asked in &asked {
                let Some(job) = self.jobs.get_mut(asked.job) else { continue };
                let done = asked.fused
                    && match (&mut open, &mut block) {
                        (Some(open), Some(block)) => {
                            let mut shared = Shared {
                                plan: job.plan,
                                texts: &mut self.texts,
                                groups: &mut job.part.groups,
                                shops: &mut self.shops,
                                converter: &mut self.converter,
                                look: &mut self.look,
                            };
                            job.fused.chunk(block, open, &mut shared)
                        }
                        _ => false,
                    };
                let rest = if done { &asked.others } else { &asked.all };
                if !rest.is_empty() {
                    let mut chunk = Chunk::new(&mut prepared, &mut self.texts, start, length);
                    let mut general = General {
                        plan: job.plan,
                        shops: &mut self.shops,
                        assigned: &mut self.assigned,
                        converter: &mut self.converter,
                        part: &mut job.part,
                        scope: &job.scope,
                        strangers: std::collections::BTreeMap::new(),
                    };
                    general.chunk(&mut chunk, rest)?;
                }
            }
        }
        let Some(mut open) = open else { return Ok(()) };
        for asked in asked.iter().filter(|asked| asked.fused) {
            let Some(job) = self.jobs.get_mut(asked.job) else { continue };
            let mut shared = Shared {
                plan: job.plan,
                texts: &mut self.texts,
                groups: &mut job.part.groups,
                shops: &mut self.shops,
                converter: &mut self.converter,
                look: &mut self.look,
            };
            let (noted, unresolved) = job.fused.noted(&mut open, &mut shared);
            for (name, first, rows) in unresolved {
                let clock = job.tasks(table).map(|(_, task)| &task.measure.clock);
                let Some(clock) = clock.into_iter().find(|clock| clock.single() == Some(name.as_str())) else {
                    continue;
                };
                let mut chunk = Chunk::new(&mut prepared, &mut self.texts, first, rows);
                let span = Clocks::default().clock(&mut chunk, &mut self.shops, clock)?.span();
                let seen = Seen { rows: 0, without: 0, span };
                job.part.seen.entry((table, clock.to_string())).or_default().merge(&seen);
            }
            // The general path notes the clocks of its tasks by itself.
            let others: Vec<String> = asked
                .others
                .iter()
                .filter_map(|task| job.plan.tasks.get(*task))
                .map(|task| task.measure.clock.to_string())
                .collect();
            for (clock, rows, without, days) in noted {
                if !others.iter().any(|other| *other == clock.as_str()) {
                    let span = days.map(|(first, last)| Span { first, last });
                    let seen = job.part.seen.entry((table, clock.to_string())).or_default();
                    seen.merge(&Seen { rows, without, span });
                }
            }
        }
        Ok(())
    }
}
