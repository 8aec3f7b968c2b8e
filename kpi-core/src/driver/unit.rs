//! Units of nodes, checked from the leaves up.

use crate::metric::{Catalogue, Metric, MetricKind, Operand, Unit};

/// Levels of metrics of metrics that are followed.
const DEPTH: u8 = 16;

/// The unit that a metric's value has before it is declared a share or multiple: `order/person` for a conversion rate.
pub(super) fn raw_unit(catalogue: &Catalogue, metric: &Metric) -> Unit {
    raw(catalogue, metric, DEPTH)
}

fn raw(catalogue: &Catalogue, metric: &Metric, depth: u8) -> Unit {
    let side = |operand: &Operand| match operand {
        Operand::Metric { metric, .. } if depth > 0 => {
            catalogue.get(metric.as_str()).map(|metric| raw(catalogue, metric, depth - 1))
        }
        _ => None,
    };
    match &metric.kind {
        MetricKind::Ratio { numerator, denominator } => match (side(numerator), side(denominator)) {
            (Some(above), Some(below)) => above.divided_by(&below),
            _ => metric.unit.clone(),
        },
        _ => metric.unit.clone(),
    }
}
