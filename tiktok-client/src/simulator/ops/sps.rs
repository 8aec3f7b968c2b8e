//! The Shop Performance Score; the platform keeps it in the US alone.

use super::figures::count;
use super::{Answer, json};
use crate::simulator::call::Call;
use crate::simulator::refusal::Refusal;
use crate::simulator::world::order::NEVER;
use crate::simulator::world::{Minor, Shop, World};
use kpi_core::period::Market;
use serde_json::{Value, json};

const DAYS: i64 = 30;

/// A metric with its thresholds, all in hundredths of a percent or of an hour.
struct Metric {
    code: &'static str,
    name: &'static str,
    dimension: &'static str,
    value: i64,
    unit: &'static str,
    excellent: i64,
    poor: i64,
}

fn us(world: &World, call: &Call) -> Result<usize, Refusal> {
    let shop = world.shops.get(call.shop).ok_or_else(Refusal::no_cipher)?;
    if shop.market == Market::US {
        Ok(call.shop)
    } else {
        Err(Refusal::new(403, 105_004, "This function is not supported in the region of the shop"))
    }
}

fn metrics_of(shop: &Shop, now: i64) -> Vec<Metric> {
    let (from, to) = (now - DAYS * 86_400, now);
    let orders = shop.created_in(from, to);
    let rows = shop.orders.get(orders).unwrap_or_default();
    let paid = rows.iter().filter(|order| order.past(order.plan.paid, now).is_some()).count();
    let delivered: Vec<_> = rows.iter().filter(|order| order.past(order.plan.delivered, now).is_some()).collect();
    let on_time = delivered.iter().filter(|order| order.plan.delivered <= order.delivery_sla).count();
    let by_seller = rows
        .iter()
        .filter(|order| order.past(order.plan.cancelled, now).is_some())
        .filter(|order| shop.cancel_reason(order).0 == "SELLER")
        .count();
    let returns = shop.afters.iter().filter(|row| !row.kind.is_cancellation() && (from..to).contains(&row.create));
    let (mut faults, mut hours, mut handled) = (0, 0, 0);
    for row in returns {
        faults += i64::from(row.reason < 4);
        if row.agreed != NEVER {
            hours += i64::from(row.agreed);
            handled += 1;
        }
    }
    let share = |part: i64, whole: usize| part * 10_000 / count(whole).max(1);
    vec![
        Metric {
            code: "NBFR",
            name: "Non-buyer fault return rate",
            dimension: "PRODUCT",
            value: share(faults, delivered.len()),
            unit: "PERCENT",
            excellent: 200,
            poor: 800,
        },
        Metric {
            code: "SFCR",
            name: "Seller fault cancellation rate",
            dimension: "LOGISTICS",
            value: share(count(by_seller), paid),
            unit: "PERCENT",
            excellent: 100,
            poor: 250,
        },
        Metric {
            code: "OTDR",
            name: "On-time delivery rate",
            dimension: "LOGISTICS",
            value: share(count(on_time), delivered.len()),
            unit: "PERCENT",
            excellent: 9_500,
            poor: 8_500,
        },
        Metric {
            code: "AHT",
            name: "After-sales handling time",
            dimension: "SERVICE",
            value: if handled == 0 { 0 } else { hours * 100 / 3_600 / handled },
            unit: "HOURS",
            excellent: 2_400,
            poor: 4_800,
        },
    ]
}

impl Metric {
    fn status(&self) -> &'static str {
        let rising = self.excellent > self.poor;
        let better = |limit: i64| if rising { self.value >= limit } else { self.value <= limit };
        match (better(self.excellent), better(self.poor)) {
            (true, _) => "EXCELLENT",
            (_, true) => "GOOD",
            _ => "POOR",
        }
    }

    fn points(&self) -> i64 {
        match self.status() {
            "EXCELLENT" => 50,
            "GOOD" => 40,
            _ => 25,
        }
    }
}

fn hundredths(value: i64) -> String {
    Minor(value.saturating_mul(100)).show(2)
}

/// A score of up to five, in tenths.
fn score(tenths: i64) -> String {
    Minor(tenths * 1_000).show(1)
}

/// `GET /analytics/…/shop_performances/metrics`
pub(super) fn metrics(world: &mut World, call: &Call) -> Answer {
    let place = us(world, call)?;
    let shop = world.shops.get(place).ok_or_else(Refusal::no_cipher)?;
    let now = world.seconds();
    let rows: Vec<Value> = metrics_of(shop, now)
        .iter()
        .map(|metric| {
            json!({
                "metric_code": metric.code, "metric_name": metric.name, "dimension": metric.dimension,
                "value": hundredths(metric.value), "value_unit": metric.unit, "score": score(metric.points()),
                "status": metric.status(), "status_text": metric.status(),
                "benchmarks": {
                    "excellent_threshold": hundredths(metric.excellent), "poor_threshold": hundredths(metric.poor),
                },
                "evaluate_duration_days": DAYS,
                "start_evaluation_time": now - DAYS * 86_400, "end_evaluation_time": now,
            })
        })
        .collect();
    json(&json!({ "metrics": rows }))
}

/// `GET /analytics/…/shop_performances/overview`
pub(super) fn overview(world: &mut World, call: &Call) -> Answer {
    let place = us(world, call)?;
    let shop = world.shops.get(place).ok_or_else(Refusal::no_cipher)?;
    let now = world.seconds();
    let rows = metrics_of(shop, now);
    let mean = |rows: &[&Metric]| rows.iter().map(|metric| metric.points()).sum::<i64>() / count(rows.len()).max(1);
    let tier = |tenths: i64| match tenths {
        45.. => "EXCELLENT",
        35.. => "GOOD",
        25.. => "POOR",
        _ => "CRITICAL",
    };
    let dimensions: Vec<Value> = [("PRODUCT", "35"), ("LOGISTICS", "35"), ("SERVICE", "30")]
        .into_iter()
        .map(|(name, weight)| {
            let part: Vec<&Metric> = rows.iter().filter(|metric| metric.dimension == name).collect();
            let tenths = mean(&part);
            json!({
                "name": name, "score": score(tenths), "status": tier(tenths), "status_text": tier(tenths),
                "weight": weight,
            })
        })
        .collect();
    let whole = mean(&rows.iter().collect::<Vec<_>>());
    json(&json!({
        "sps_score": score(whole), "sps_tier": tier(whole), "sps_tier_text": tier(whole), "dimensions": dimensions,
        "evaluate_duration_days": DAYS, "start_evaluation_time": now - DAYS * 86_400, "end_evaluation_time": now,
        "update_time": now,
    }))
}
