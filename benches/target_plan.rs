//! A whole plan: 1,000 shops × 500 people × 31 days, 15.5 million cells of people and 31,031 of shops and the whole.
//!
//! One iteration flattens the organisation, splits the total over shops and people, fits every shop's people × days table
//! to both margins, and indexes the nodes. People have different histories; every seventh shop has two people with a
//! capacity, and one who joins on the tenth. The peak of the process is printed once at the end.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark may stop with a panic and says what it found"
)]

use std::sync::LazyLock;

use benches::{is_measured, peak_kib};
use divan::Bencher;
use divan::counter::ItemsCount;
use kpi_core::metric::MetricId;
use kpi_core::target::{CalendarWeights, Change, Member, NodeKind, Plan, PlanSpec, SplitBy};
use rust_decimal::Decimal;

static SHOPS: LazyLock<u32> = LazyLock::new(|| if is_measured() { 1_000 } else { 14 });
const PEOPLE: u32 = 500;

static SPEC: LazyLock<PlanSpec> = LazyLock::new(|| spec(false));
static BOUNDED: LazyLock<PlanSpec> = LazyLock::new(|| spec(true));

fn main() {
    divan::main();
    if let Some(peak) = peak_kib() {
        println!("peak memory {} MiB", peak / 1024);
    }
}

fn spec(bounded: bool) -> PlanSpec {
    let shop = |shop: u32| {
        let people = (0..PEOPLE).map(|person| {
            let history = 50_000 + (shop * 7_919 + person * 104_729) % 90_001;
            let mut member =
                Member::new(NodeKind::Person, format!("s{shop:04}/p{person:03}")).with_history(history.into());
            if bounded && shop.is_multiple_of(7) && person < 2 {
                member = member.with_cap(70_000.into());
            }
            if bounded && shop.is_multiple_of(7) && person == 2 {
                member = member.with_present("2026-12-10..2027-01-01".parse().unwrap());
            }
            member
        });
        let history = Decimal::from(40_000_000 + shop % 977 * 10_007);
        Member::new(NodeKind::Shop, format!("s{shop:04}"))
            .with_history(history)
            .with_split(SplitBy::History)
            .with_children(people)
    };
    let root =
        Member::new(NodeKind::Company, "brand").with_split(SplitBy::History).with_children((0..*SHOPS).map(shop));
    let calendar = CalendarWeights::even()
        .with_weekdays(["0.9", "0.9", "0.95", "1", "1.2", "1.4", "1.3"].map(|weight| weight.parse().unwrap()))
        .unwrap()
        .with_uplift("2026-12-12".parse().unwrap(), "12.12", 4.into())
        .unwrap();
    let metric = MetricId::try_new("gmv").unwrap();
    let total = "45000000000.37".parse().unwrap();
    PlanSpec::new("2026-12", metric, "USD".parse().unwrap(), "2026-12".parse().unwrap(), total, root)
        .with_calendar(calendar)
}

fn build(spec: &PlanSpec, threads: usize) -> Plan {
    let change = Change::new("bench", "measure", "2026-11-25T08:00:00Z".parse().unwrap()).unwrap();
    spec.build_with(change, threads).unwrap()
}

fn run(bencher: Bencher<'_, '_>, spec: &PlanSpec, threads: usize) {
    bencher.counter(ItemsCount::new(*SHOPS * PEOPLE * 31)).bench_local(|| build(spec, threads));
}

#[divan::bench(sample_count = 5, sample_size = 1, args = [1, 2])]
fn plain(bencher: Bencher<'_, '_>, threads: usize) {
    run(bencher, &SPEC, threads);
}

#[divan::bench(sample_count = 5, sample_size = 1, args = [1, 2])]
fn caps_and_joiners(bencher: Bencher<'_, '_>, threads: usize) {
    run(bencher, &BOUNDED, threads);
}

/// Every node, day and tier summed again.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn check(bencher: Bencher<'_, '_>) {
    let plan = build(&SPEC, 2);
    bencher.counter(ItemsCount::new(plan.cells().len())).bench_local(|| plan.check().unwrap());
}
