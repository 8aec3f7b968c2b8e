//! The metric reference, written from a catalogue.

use std::fmt::Write;

use super::Catalogue;
use crate::metric::basis::{Lang, Preset};

impl Catalogue {
    /// The reference of all metrics and presets as Markdown.
    pub fn markdown(&self) -> String {
        let mut text = String::from(
            "# Metrics\n\n\
             Written from the catalogue in `kpi-core/src/metric/catalogue`. A metric becomes a number only under a basis; \
             the presets are listed at the end. `basis_amount` stands for the amount of an order line under the basis. \
             A null counts as zero only where `coalesce` says so.\n",
        );
        let mut family = "";
        for (of, metric) in self.metrics.values() {
            if of != family {
                family = of;
                let _ = write!(text, "\n## {family}\n");
            }
            let _ = write!(
                text,
                "\n### `{}` · {} · {}\n\n{}\n\n- Formula: `{}`\n- Unit: {}; better: {}; version {} since {}\n",
                metric.id,
                metric.en,
                metric.zh,
                metric.meaning,
                metric.formula_text(),
                metric.unit,
                metric.direction.name(),
                metric.version,
                metric.since,
            );
            for (title, list) in
                [("Also called", &metric.aliases), ("Choices", &metric.choices), ("Other meanings", &metric.disputes)]
            {
                if !list.is_empty() {
                    let _ = writeln!(text, "- {title}: {}", list.join("; "));
                }
            }
            let _ = writeln!(text, "- Source: {}", metric.source);
            for example in &metric.examples {
                let rows = example.rows.iter().map(|(table, rows)| {
                    let lines: Vec<String> = rows.trim().lines().map(|line| format!("  {}", line.trim())).collect();
                    format!("  {table}:\n{}", lines.join("\n"))
                });
                let rows = rows.collect::<Vec<_>>().join("\n");
                let basis = serde_json::to_string(&example.basis).unwrap_or_default();
                let basis = if example.basis.is_empty() { String::new() } else { format!(" under `{basis}`") };
                let _ = write!(text, "- Example{basis}: {}\n\n  ```text\n{rows}\n  ```\n", example.expect);
            }
        }
        text.push_str("\n## Presets of the basis\n");
        for preset in Preset::ALL {
            let ((en, zh), basis) = (preset.title(), preset.basis());
            let _ = write!(
                text,
                "\n### `{preset}` · {en} · {zh}\n\n{}\n\n{}\n\nSource: {}.\n",
                basis.describe(Lang::En),
                basis.describe(Lang::Zh),
                preset.source(),
            );
        }
        text
    }
}
