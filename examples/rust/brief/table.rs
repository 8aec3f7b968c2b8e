//! Text tables: a name on the left, figures on the right.

use std::fmt;

/// A table that aligns its columns when printed.
pub(crate) struct Table {
    lines: Vec<Line>,
}

enum Line {
    Cells(Vec<String>),
    Rule,
}

impl Table {
    /// A table with a heading for the names and one for each column of figures.
    pub(crate) fn new(title: &str, columns: &[&str]) -> Self {
        let mut table = Self { lines: Vec::new() };
        table.row(title, columns.iter().map(|&column| column.to_owned()));
        table.lines.push(Line::Rule);
        table
    }

    pub(crate) fn row(&mut self, name: &str, cells: impl IntoIterator<Item = String>) {
        self.lines.push(Line::Cells(std::iter::once(name.to_owned()).chain(cells).collect()));
    }

    /// A row under a rule.
    pub(crate) fn total(&mut self, name: &str, cells: impl IntoIterator<Item = String>) {
        self.lines.push(Line::Rule);
        self.row(name, cells);
    }

    fn widths(&self) -> Vec<usize> {
        let mut widths: Vec<usize> = Vec::new();
        for line in &self.lines {
            let Line::Cells(cells) = line else { continue };
            widths.resize(widths.len().max(cells.len()), 0);
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = (*width).max(cell.chars().count());
            }
        }
        widths
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let widths = self.widths();
        for line in &self.lines {
            match line {
                Line::Rule => {
                    let width = widths.iter().sum::<usize>() + 2 * widths.len().saturating_sub(1);
                    writeln!(f, "{}", "─".repeat(width))?;
                }
                Line::Cells(cells) => {
                    for (index, (cell, width)) in cells.iter().zip(&widths).enumerate() {
                        if index == 0 { write!(f, "{cell:<width$}")? } else { write!(f, "  {cell:>width$}")? }
                    }
                    writeln!(f)?;
                }
            }
        }
        Ok(())
    }
}
