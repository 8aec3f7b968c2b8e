//! Splits that are not trees as sentences, with lines that add up as printed.

use super::mix::MixRate;
use super::pvm::PriceVolumeMix;
use super::segment::DimensionFinding;
use crate::error::ExplainError;
use crate::metric::Lang;
use crate::money::{AmountLocale, Currency, Fraction, Rounding, format_amount, round_fractions_preserve_sum};
use rust_decimal::Decimal;

/// Digits of percentage points.
const POINT_DIGITS: u32 = 2;

impl PriceVolumeMix {
    /// Volume, mix, price, exchange rate, new and lost products in the minor unit: they add up to the change in the minor
    /// unit.
    ///
    /// Error: [`ExplainError::Money`] when a line does not fit.
    pub fn printed(&self, currency: Currency) -> Result<[Decimal; 6], ExplainError> {
        let digits = u32::from(currency.minor_digits());
        let lines = [&self.volume, &self.mix, &self.price, &self.fx, &self.new, &self.lost].map(Clone::clone);
        let total = self.delta.round(digits, Rounding::HalfEven)?;
        let printed = round_fractions_preserve_sum(&lines, total, Decimal::new(1, digits))?;
        let mut all = [Decimal::ZERO; 6];
        all.iter_mut().zip(printed).for_each(|(line, value)| *line = value);
        Ok(all)
    }

    /// The split as one sentence; lines that are zero are left out.
    ///
    /// Error: as for [`printed`](Self::printed).
    ///
    /// ```
    /// use kpi_core::explain::{PricedQuantity, PvmItem, price_volume_mix};
    /// use kpi_core::metric::Lang;
    /// use kpi_core::money::Currency;
    /// let item = |name: &str, base: (i32, i32), current: (i32, i32)| PvmItem {
    ///     name: name.to_owned(),
    ///     base: PricedQuantity::new(base.0.into(), base.1.into()),
    ///     current: PricedQuantity::new(current.0.into(), current.1.into()),
    /// };
    /// let result = price_volume_mix(&[item("serum", (100, 20), (130, 19)), item("kit", (0, 0), (40, 35))])?;
    /// assert_eq!(
    ///     result.sentence(Currency::USD, Lang::En)?,
    ///     "Sales rose by 1,870.00 USD: volume +600.00, price -130.00, new products +1,400.00."
    /// );
    /// # Ok::<(), kpi_core::error::ExplainError>(())
    /// ```
    pub fn sentence(&self, currency: Currency, lang: Lang) -> Result<String, ExplainError> {
        let printed = self.printed(currency)?;
        let names: [(&str, &str); 6] = [
            ("volume", "销量"),
            ("mix", "产品结构"),
            ("price", "价格"),
            ("exchange rate", "汇率"),
            ("new products", "新品"),
            ("lost products", "停售品"),
        ];
        let parts = names.iter().zip(&printed).filter(|(_, value)| !value.is_zero());
        let parts: Vec<String> =
            parts.map(|((en, zh), value)| format!("{} {}", pick(lang, en, zh), signed(*value))).collect();
        let delta: Decimal = printed.iter().sum();
        let amount = format!("{} {currency}", shown(delta.abs()));
        Ok(match (lang, delta.is_zero(), delta.is_sign_positive()) {
            (Lang::En, true, _) if parts.is_empty() => "Sales did not change.".to_owned(),
            (Lang::Zh, true, _) if parts.is_empty() => "销售额没有变化。".to_owned(),
            (Lang::En, true, _) => format!("Sales did not change: {}.", parts.join(", ")),
            (Lang::Zh, true, _) => format!("销售额没有变化：{}。", parts.join("，")),
            (Lang::En, _, up) => {
                format!("Sales {} by {amount}: {}.", if up { "rose" } else { "fell" }, parts.join(", "))
            }
            (Lang::Zh, _, up) => {
                format!("销售额{} {amount}：{}。", if up { "增加" } else { "减少" }, parts.join("，"))
            }
        })
    }
}

impl MixRate {
    /// The split of a share as sentences: the whole first, then every segment, in percentage points that add up as printed.
    /// `ratio` is what people call the share.
    ///
    /// Error: [`ExplainError::Money`] when a line does not fit.
    ///
    /// ```
    /// use kpi_core::explain::{RatioSegment, mix_rate};
    /// use kpi_core::metric::Lang;
    /// use kpi_core::money::Ratio;
    /// let segment = |name: &str, base: (i32, i32), current: (i32, i32)| RatioSegment {
    ///     name: name.to_owned(),
    ///     base: Ratio::new(base.0.into(), base.1.into()),
    ///     current: Ratio::new(current.0.into(), current.1.into()),
    /// };
    /// let result = mix_rate(&[segment("live", (900, 10_000), (1_290, 15_000)), segment("card", (30, 6_000), (20, 5_000))])?;
    /// assert_eq!(
    ///     result.sentences("Conversion rate", Lang::En)?,
    ///     [
    ///         "Conversion rate rose by 0.74 percentage points: mix +1.05, rate -0.31.",
    ///         "live: mix +0.33, rate -0.28.",
    ///         "card: mix +0.72, rate -0.03.",
    ///     ]
    /// );
    /// # Ok::<(), kpi_core::error::ExplainError>(())
    /// ```
    pub fn sentences(&self, ratio: &str, lang: Lang) -> Result<Vec<String>, ExplainError> {
        let points = |value: &Fraction| value * &Fraction::from(100);
        let mut lines: Vec<Fraction> =
            self.lines.iter().flat_map(|line| [points(&line.mix), points(&line.rate)]).collect();
        lines.push(points(&self.orphan));
        let delta = points(&self.delta).round(POINT_DIGITS, Rounding::HalfEven)?;
        let printed = round_fractions_preserve_sum(&lines, delta, Decimal::new(1, POINT_DIGITS))?;
        let (pairs, orphan) = printed.split_at(printed.len().saturating_sub(1));
        let orphan = orphan.first().copied().unwrap_or_default();
        let sum = |place: usize| pairs.iter().skip(place).step_by(2).sum::<Decimal>();
        let parts = |mix: Decimal, rate: Decimal, orphan: Decimal| {
            let mut text = match lang {
                Lang::En => format!("mix {}, rate {}", signed(mix), signed(rate)),
                Lang::Zh => format!("结构 {}，比率 {}", signed(mix), signed(rate)),
            };
            if !orphan.is_zero() {
                text.push_str(&match lang {
                    Lang::En => format!(", without a denominator {}", signed(orphan)),
                    Lang::Zh => format!("，无分母部分 {}", signed(orphan)),
                });
            }
            text
        };
        let whole = parts(sum(0), sum(1), orphan);
        let up = delta.is_sign_positive();
        let size = shown(delta.abs());
        let mut all = vec![match (lang, delta.is_zero()) {
            (Lang::En, true) => format!("{ratio} did not change: {whole}."),
            (Lang::Zh, true) => format!("{ratio}没有变化：{whole}。"),
            (Lang::En, false) => {
                format!("{ratio} {} by {size} percentage points: {whole}.", if up { "rose" } else { "fell" })
            }
            (Lang::Zh, false) => {
                format!("{ratio}{} {size} 个百分点：{whole}。", if up { "上升" } else { "下降" })
            }
        }];
        for (line, pair) in self.lines.iter().zip(pairs.chunks_exact(2)) {
            let text = parts(
                pair.first().copied().unwrap_or_default(),
                pair.last().copied().unwrap_or_default(),
                Decimal::ZERO,
            );
            all.push(match lang {
                Lang::En => format!("{}: {text}.", line.name),
                Lang::Zh => format!("{}：{text}。", line.name),
            });
        }
        Ok(all)
    }
}

impl DimensionFinding {
    /// The finding as a sentence: which elements carry how much of the gap, and how well that fits.
    ///
    /// ```
    /// use kpi_core::explain::{Cell, LocateOptions, locate_gap};
    /// use kpi_core::metric::Lang;
    /// let cell = |channel: &str, base: i128, current: i128| Cell {
    ///     keys: vec![channel.to_owned()],
    ///     base: base.into(),
    ///     current: current.into(),
    /// };
    /// let cells = [cell("live", 50, 10), cell("video", 50, 48)];
    /// let found = locate_gap(&["channel"], &cells, &LocateOptions::default())?;
    /// assert_eq!(found[0].sentence(Lang::En), "By channel, live carries 95 % of the gap (fit 0.95).");
    /// assert_eq!(found[0].sentence(Lang::Zh), "按channel：live贡献差额的 95 %（拟合度 0.95）。");
    /// # Ok::<(), kpi_core::error::ExplainError>(())
    /// ```
    #[must_use]
    pub fn sentence(&self, lang: Lang) -> String {
        let dimension = &self.dimension;
        let carriers = self
            .elements
            .iter()
            .filter(|element| element.name.as_ref().is_some_and(|name| self.candidates.contains(name)));
        let part: Fraction = carriers.filter_map(|element| element.power.as_ref()).sum();
        let percent = (part * Fraction::from(100)).round(0, Rounding::HalfUp).map(shown).unwrap_or_default();
        let fit = self.fit.map(|fit| format!("{fit:.2}"));
        let pooled =
            self.elements.iter().filter(|element| element.name.is_none()).map(|pool| pool.members).sum::<usize>();
        let pool = match (pooled, lang) {
            (0, _) => String::new(),
            (count, Lang::En) => format!("; {count} small segment{} pooled", if count == 1 { " is" } else { "s are" }),
            (count, Lang::Zh) => format!("；{count} 个小分项已合并"),
        };
        match (self.candidates.is_empty(), lang) {
            (true, Lang::En) => format!("By {dimension}, no few segments carry the gap{pool}."),
            (true, Lang::Zh) => format!("按{dimension}：没有少数分项能解释差额{pool}。"),
            (false, Lang::En) => {
                let names = self.candidates.join(", ");
                let verb = if self.candidates.len() == 1 { "carries" } else { "carry" };
                let fit = fit.map(|fit| format!(" (fit {fit})")).unwrap_or_default();
                format!("By {dimension}, {names} {verb} {percent} % of the gap{fit}{pool}.")
            }
            (false, Lang::Zh) => {
                let names = self.candidates.join("、");
                let fit = fit.map(|fit| format!("（拟合度 {fit}）")).unwrap_or_default();
                format!("按{dimension}：{names}贡献差额的 {percent} %{fit}{pool}。")
            }
        }
    }
}

fn pick<'a>(lang: Lang, en: &'a str, zh: &'a str) -> &'a str {
    match lang {
        Lang::En => en,
        Lang::Zh => zh,
    }
}

fn shown(value: Decimal) -> String {
    format_amount(value, &AmountLocale::POINT)
}

fn signed(value: Decimal) -> String {
    let sign = if value.is_sign_positive() && !value.is_zero() { "+" } else { "" };
    format!("{sign}{}", shown(value))
}
