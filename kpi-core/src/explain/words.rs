//! Explanations as sentences.

use super::line::{Explanation, Line, LineKind, LineNote};
use crate::metric::{Lang, Unit};
use crate::money::{AmountLocale, Fraction, Rounding, format_amount};

/// What the base is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Against {
    /// A plan: the sentences speak of above and below.
    Plan,
    /// An earlier period: the sentences speak of rising and falling.
    Period,
}

impl Explanation {
    /// The explanation as sentences: the root first, then every line below it, the largest part of a level first. The
    /// amounts are the printed ones, so that they add up.
    #[must_use]
    pub fn sentences(&self, lang: Lang, against: Against) -> Vec<String> {
        let Some(root) = self.lines().first() else { return Vec::new() };
        let mut all = vec![self.headline(root, lang, against)];
        notes(root, lang, &mut all);
        self.level(0, lang, &mut all);
        if lang == Lang::En {
            all.iter_mut().for_each(|sentence| capitalise(sentence));
        }
        all
    }

    fn level(&self, parent: usize, lang: Lang, all: &mut Vec<String>) {
        let mut children: Vec<(usize, &Line)> =
            self.lines().iter().enumerate().filter(|(_, line)| line.parent == Some(parent)).collect();
        children.sort_by_key(|(_, line)| std::cmp::Reverse(line.printed.abs()));
        for (position, line) in children {
            all.push(self.part(line, lang));
            notes(line, lang, all);
            self.level(position, lang, all);
        }
    }

    /// A signless amount at the digits of the printed lines, with the currency where it is money.
    fn amount(&self, line: &Line, value: rust_decimal::Decimal) -> String {
        let text = format_amount(value.abs(), &AmountLocale::POINT);
        match (self.currency, line.unit.is_money()) {
            (Some(currency), true) => format!("{text} {currency}"),
            _ => text,
        }
    }

    /// A part of the root's change, without its sign.
    fn printed(&self, line: &Line) -> String {
        let mut value = line.printed;
        value.rescale(self.digits);
        match self.lines().first() {
            Some(root) => self.amount(root, value),
            None => String::new(),
        }
    }

    /// A value in the node's own unit.
    fn value(&self, unit: &Unit, value: &Fraction) -> String {
        let share = unit.is_share();
        let digits = match unit {
            unit if unit.is_money() => self.digits,
            unit if unit.is_count() && value.is_integer() => 0,
            _ => 2,
        };
        let shown = if share { value * &Fraction::from(100) } else { value.clone() };
        match shown.round(digits, Rounding::HalfUp) {
            Ok(number) => format!("{}{}", format_amount(number, &AmountLocale::POINT), if share { " %" } else { "" }),
            Err(_) => value.to_string(),
        }
    }

    fn relative(line: &Line) -> Option<String> {
        let relative = line.change().relative.value()?.clone();
        let percent = (relative * Fraction::from(100)).round(1, Rounding::HalfUp).ok()?;
        let sign = if percent.is_sign_positive() && !percent.is_zero() { "+" } else { "" };
        Some(format!("{sign}{} %", format_amount(percent, &AmountLocale::POINT)))
    }

    fn headline(&self, root: &Line, lang: Lang, against: Against) -> String {
        let side =
            |value: &Option<Fraction>| value.as_ref().map_or_else(String::new, |value| self.value(&root.unit, value));
        let (from, to) = (side(&root.base), side(&root.current));
        let currency = self.currency.filter(|_| root.unit.is_money()).map(|c| format!(" {c}")).unwrap_or_default();
        let amount = self.printed(root);
        let percent = Self::relative(root);
        let up = !root.contribution.is_negative();
        let still = root.contribution.is_zero();
        let name = match lang {
            Lang::En => &root.en,
            Lang::Zh => &root.zh,
        };
        match (lang, against, still) {
            (Lang::En, Against::Plan, true) => format!("{name} is exactly on plan: {to}{currency}."),
            (Lang::En, Against::Period, true) => format!("{name} did not change: {to}{currency}."),
            (Lang::Zh, Against::Plan, true) => format!("{name}与计划一致：{to}{currency}。"),
            (Lang::Zh, Against::Period, true) => format!("{name}没有变化：{to}{currency}。"),
            (Lang::En, _, false) => {
                let percent = percent.map(|percent| format!(" ({percent})")).unwrap_or_default();
                match against {
                    Against::Plan => {
                        let word = if up { "above" } else { "below" };
                        format!("{name} is {amount}{percent} {word} plan: {to} instead of {from}{currency}.")
                    }
                    Against::Period => {
                        let word = if up { "rose" } else { "fell" };
                        format!("{name} {word} by {amount}{percent}, from {from} to {to}{currency}.")
                    }
                }
            }
            (Lang::Zh, _, false) => {
                let percent = percent.map(|percent| format!("（{percent}）")).unwrap_or_default();
                match against {
                    Against::Plan => {
                        let word = if up { "高于" } else { "低于" };
                        format!("{name}{word}计划 {amount}{percent}：实际 {to}，计划 {from}{currency}。")
                    }
                    Against::Period => {
                        let word = if up { "增加" } else { "减少" };
                        format!("{name}{word} {amount}{percent}，由 {from} 变为 {to}{currency}。")
                    }
                }
            }
        }
    }

    fn part(&self, line: &Line, lang: Lang) -> String {
        let amount = self.printed(line);
        let values = line
            .base
            .as_ref()
            .zip(line.current.as_ref())
            .map(|(base, current)| (self.value(&line.unit, base), self.value(&line.unit, current)));
        let percent = Self::relative(line);
        let nothing = line.printed.is_zero();
        let up = line.printed.is_sign_positive();
        match lang {
            Lang::En => {
                let detail = match (values, percent) {
                    (Some((from, to)), Some(percent)) => format!(" ({from} → {to}, {percent})"),
                    (Some((from, to)), None) => format!(" ({from} → {to})"),
                    (None, _) => String::new(),
                };
                let verb = match (nothing, up) {
                    (true, _) => "added nothing".to_owned(),
                    (false, true) => format!("added {amount}"),
                    (false, false) => format!("took away {amount}"),
                };
                format!("{} {verb}{detail}.", line.en)
            }
            Lang::Zh => {
                let detail = match (values, percent) {
                    (Some((from, to)), Some(percent)) => format!("（{from} → {to}，{percent}）"),
                    (Some((from, to)), None) => format!("（{from} → {to}）"),
                    (None, _) => String::new(),
                };
                let verb = match (nothing, up) {
                    (true, _) => "没有影响".to_owned(),
                    (false, true) => format!("拉高 {amount}"),
                    (false, false) => format!("拉低 {amount}"),
                };
                format!("{}{verb}{detail}。", line.zh)
            }
        }
    }
}

/// A sentence begins with a capital letter.
fn capitalise(sentence: &mut str) {
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
}

/// What must be known about a line, as sentences.
fn notes(line: &Line, lang: Lang, all: &mut Vec<String>) {
    if line.kind == LineKind::Remainder {
        all.push(match lang {
            Lang::En => "The observed values are not exactly what the drivers make; this is the difference.".to_owned(),
            Lang::Zh => "观测值与驱动因素的推算值不完全一致，此为差额。".to_owned(),
        });
    }
    all.extend(line.notes.iter().map(|note| note.sentence(line, lang)));
}

impl LineNote {
    /// The note of a line as a sentence.
    fn sentence(&self, line: &Line, lang: Lang) -> String {
        match (self, lang) {
            (Self::Fallback { from, child, reason }, Lang::En) => {
                let child = child.as_ref().map(|child| format!(" ({})", child.en)).unwrap_or_default();
                let reason = reason.words(lang);
                format!("{}: Shapley values instead of {}, because {reason}{child}.", line.en, from.name())
            }
            (Self::Fallback { from, child, reason }, Lang::Zh) => {
                let child = child.as_ref().map(|child| format!("{}：", child.zh)).unwrap_or_default();
                let reason = reason.words(lang);
                format!("{}：{} 不适用（{child}{reason}），改用 Shapley 值。", line.zh, from.name())
            }
            (Self::Borrowed { node, reason }, Lang::En) => {
                let reason = reason.words(node.name(lang), lang);
                format!("{} has a value on one side only ({reason}) and counts as unchanged.", line.en)
            }
            (Self::Borrowed { node, reason }, Lang::Zh) => {
                let reason = reason.words(node.name(lang), lang);
                format!("{}仅一侧有值（{reason}），视为不变。", line.zh)
            }
            (Self::NotSplit { node, reason }, Lang::En) => {
                format!("{} is not split further: {}.", line.en, reason.words(node.name(lang), lang))
            }
            (Self::NotSplit { node, reason }, Lang::Zh) => {
                format!("{}不再拆分：{}。", line.zh, reason.words(node.name(lang), lang))
            }
        }
    }
}
