//! Differences between definitions, in words.

use super::basis::{Basis, Difference};
use super::resolved::Definition;

impl Definition {
    /// What two definitions do differently, as sentences; empty exactly when their fingerprints are equal.
    ///
    /// Choices of the basis are named only where they change the computation.
    #[must_use]
    pub fn diff(a: &Self, b: &Self) -> Vec<Difference> {
        if a.fingerprint == b.fingerprint {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut add = |aspect, differs: bool, en: String, zh: String| {
            if differs {
                found.push(Difference { aspect, en, zh });
            }
        };
        let other = a.metric != b.metric;
        add(
            "metric",
            other,
            format!("a is {} ({}), b is {} ({})", a.en, a.metric, b.en, b.metric),
            format!("a为{}（{}），b为{}（{}）", a.zh, a.metric, b.zh, b.metric),
        );
        let (x, y) = (a.version, b.version);
        add(
            "version",
            !other && x != y,
            format!("a is version {x}, b is version {y} of {}", a.metric),
            format!("{}：a为第{x}版，b为第{y}版", a.metric),
        );
        let (x, y) = (&a.unit, &b.unit);
        add("unit", x != y, format!("a is in {x}, b in {y}"), format!("a单位为{x}，b单位为{y}"));
        let basis = Basis::diff(&a.basis, &b.basis);
        let steps = a.nodes != b.nodes;
        let same_metric = !other && x == y && a.version == b.version;
        found.extend(basis.into_iter().filter(|difference| difference.aspect == "rounding" || steps));
        if steps && (found.is_empty() || !same_metric) {
            let text = |definition: &Self| {
                let steps: Vec<String> =
                    definition.nodes.iter().enumerate().map(|(id, node)| format!("n{id} = {node}")).collect();
                steps.join("; ")
            };
            let (x, y) = (text(a), text(b));
            found.push(Difference {
                aspect: "computation",
                en: format!("a computes {x}; b computes {y}"),
                zh: format!("a的计算：{x}；b的计算：{y}"),
            });
        }
        found
    }
}
