//! Bases in plain words, English and Chinese.

use std::fmt::Write;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Basis, Clock, Conversion, FinalRounding, Inclusion};
use crate::money::{FxGap, FxRounding, Rounding};

/// Language of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Lang {
    /// English.
    En,
    /// Chinese.
    Zh,
}

/// One difference between two bases or definitions, as a sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// What differs: the name of the field, such as `clock` or `cancelled`.
    pub aspect: &'static str,
    /// The sentence in English.
    pub en: String,
    /// The sentence in Chinese.
    pub zh: String,
}

impl Difference {
    /// The sentence in one language.
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }
}

type Words = (&'static str, &'static str);

impl Basis {
    /// The choices about lines and amounts with their names in both languages.
    fn inclusions(&self) -> [(&'static str, Words, Inclusion); 12] {
        let (amounts, lines) = (&self.amounts, &self.lines);
        [
            ("payment_discount", ("discount on the payment", "支付优惠抵扣"), amounts.payment_discount),
            ("shipping", ("shipping fee paid by the buyer", "买家运费"), amounts.shipping),
            ("tax", ("tax", "税"), amounts.tax),
            ("buyer_fees", ("other fees paid by the buyer", "买家其他费用"), amounts.buyer_fees),
            ("cancelled", ("cancelled lines", "已取消订单"), lines.cancelled),
            ("unpaid", ("unpaid lines", "未支付订单"), lines.unpaid),
            ("cod_unpaid", ("unpaid cash on delivery", "未付款的货到付款"), lines.cod_unpaid),
            ("samples", ("samples", "样品"), lines.samples),
            ("preorders", ("pre-orders", "预售"), lines.preorders),
            ("gifts", ("gifts", "赠品"), lines.gifts),
            ("replacements", ("replacements", "补发"), lines.replacements),
            ("exchanges", ("exchanges", "换货"), lines.exchanges),
        ]
    }

    /// What the basis says, in one paragraph.
    ///
    /// ```
    /// use kpi_core::metric::{Basis, Lang};
    /// let basis = Basis::preset("paid_net")?;
    /// assert!(basis.describe(Lang::En).starts_with("Counts by payment time, at the price after seller discounts;"));
    /// assert!(basis.describe(Lang::Zh).starts_with("按支付时间统计，金额为扣除商家优惠后的金额；"));
    /// # Ok::<(), kpi_core::error::MetricError>(())
    /// ```
    pub fn describe(&self, lang: Lang) -> String {
        let pick = |words: Words| if lang == Lang::En { words.0 } else { words.1 };
        let list = |wanted: Inclusion| {
            let decisive = self.inclusions().into_iter().filter(|(aspect, _, found)| {
                *found == wanted && !(self.clock == Clock::Paid && matches!(*aspect, "unpaid" | "cod_unpaid"))
            });
            decisive.map(|(_, words, _)| pick(words)).collect::<Vec<_>>().join(if lang == Lang::En {
                ", "
            } else {
                "、"
            })
        };
        let (included, excluded) = (list(Inclusion::Include), list(Inclusion::Exclude));
        let none = pick(("nothing", "无"));
        let or_none = |text: String| if text.is_empty() { none.to_owned() } else { text };
        let (clock, price) = (pick(self.clock.words()), pick(self.amounts.price.words()));
        let (refunds, buyers) = (pick(self.refunds.words()), pick(self.buyers.words()));
        let (included, excluded) = (or_none(included), or_none(excluded));
        let mut text = match lang {
            Lang::En => format!(
                "Counts by {clock}, at the {price}; included: {included}; excluded: {excluded}; refunds are {refunds}; a \
                 buyer counts {buyers}"
            ),
            Lang::Zh => format!(
                "按{clock}统计，金额为{price}；计入：{included}；不计入：{excluded}；退款{refunds}；买家{buyers}"
            ),
        };
        let conversion = conversion_words(self.conversion.as_ref());
        let rounding = rounding_words(self.rounding);
        let _ = match lang {
            Lang::En => write!(text, "; {}; {}.", conversion.0, rounding.0),
            Lang::Zh => write!(text, "；{}；{}。", conversion.1, rounding.1),
        };
        text
    }

    /// What two bases do differently, one sentence per choice, in a fixed order; empty when they are equal.
    ///
    /// ```
    /// use kpi_core::metric::{Basis, Lang};
    /// let difference = Basis::diff(&Basis::preset("paid_not_cancelled")?, &Basis::preset("shipped")?);
    /// assert_eq!(difference.len(), 1);
    /// assert_eq!(difference[0].text(Lang::En), "a counts by payment time, b by shipping time");
    /// assert_eq!(difference[0].text(Lang::Zh), "a按支付时间统计，b按发货时间统计");
    /// # Ok::<(), kpi_core::error::MetricError>(())
    /// ```
    #[must_use]
    pub fn diff(a: &Self, b: &Self) -> Vec<Difference> {
        let mut found = Vec::new();
        let mut add = |aspect, same: bool, en: String, zh: String| {
            if !same {
                found.push(Difference { aspect, en, zh });
            }
        };
        let (x, y) = (a.clock.words(), b.clock.words());
        add(
            "clock",
            a.clock == b.clock,
            format!("a counts by {}, b by {}", x.0, y.0),
            format!("a按{}统计，b按{}统计", x.1, y.1),
        );
        let (x, y) = (a.amounts.price.words(), b.amounts.price.words());
        add(
            "price",
            a.amounts.price == b.amounts.price,
            format!("a sums the {}, b the {}", x.0, y.0),
            format!("a的金额为{}，b的金额为{}", x.1, y.1),
        );
        for ((aspect, name, x), (_, _, y)) in a.inclusions().into_iter().zip(b.inclusions()) {
            let (first, second) = (x.words(), y.words());
            let (en, zh) = (
                format!("{}: a {}, b {}", name.0, first.0, second.0),
                format!("{}：a{}，b{}", name.1, first.1, second.1),
            );
            add(aspect, x == y, en, zh);
        }
        let (x, y) = (a.refunds.words(), b.refunds.words());
        add(
            "refunds",
            a.refunds == b.refunds,
            format!("refunds: a {}, b {}", x.0, y.0),
            format!("退款：a{}，b{}", x.1, y.1),
        );
        let (x, y) = (a.buyers.words(), b.buyers.words());
        add(
            "buyers",
            a.buyers == b.buyers,
            format!("a counts a buyer {}, b {}", x.0, y.0),
            format!("买家：a{}，b{}", x.1, y.1),
        );
        let (x, y) = (conversion_words(a.conversion.as_ref()), conversion_words(b.conversion.as_ref()));
        let (en, zh) = (format!("currency: a is {}; b is {}", x.0, y.0), format!("币种：a{}；b{}", x.1, y.1));
        add("conversion", a.conversion == b.conversion, en, zh);
        let (x, y) = (rounding_words(a.rounding), rounding_words(b.rounding));
        add("rounding", a.rounding == b.rounding, format!("a: {}; b: {}", x.0, y.0), format!("a：{}；b：{}", x.1, y.1));
        found
    }
}

fn conversion_words(conversion: Option<&Conversion>) -> (String, String) {
    let Some(conversion) = conversion else {
        return ("reported in each currency apart".to_owned(), "各币种分别统计".to_owned());
    };
    let code = conversion.currency.code();
    let mode = mode_words(conversion.rounding);
    let place = if conversion.rounded == FxRounding::PerLine {
        ("line by line", "逐行")
    } else {
        ("once in total", "合计后")
    };
    let digits = conversion.digits.map_or_else(
        || ("the minor unit".to_owned(), "最小货币单位".to_owned()),
        |digits| (format!("{digits} digits"), format!("{digits}位小数")),
    );
    let day = conversion.rate_day.map_or(("the metric's own clock", "指标自身时间"), Clock::words);
    let gap = match conversion.gap {
        FxGap::ExactDay => ("a day without a rate is an error".to_owned(), "缺汇率则报错".to_owned()),
        FxGap::LastKnown { max_age_days } => (
            format!("a day without a rate takes one of at most {max_age_days} days before"),
            format!("缺汇率时取{max_age_days}天内最近汇率"),
        ),
    };
    (
        format!(
            "reported in {code} at the rate of the local day of {}, rounded {} to {} ({}); {}",
            day.0, place.0, digits.0, mode.0, gap.0
        ),
        format!("以{code}列示，汇率取{}所在本地日，{}舍入到{}（{}），{}", day.1, place.1, digits.1, mode.1, gap.1),
    )
}

fn mode_words(mode: Rounding) -> Words {
    match mode {
        Rounding::HalfEven => ("half to even", "四舍六入五成双"),
        Rounding::HalfUp => ("half away from zero", "四舍五入"),
        Rounding::HalfDown => ("half toward zero", "五舍六入"),
        Rounding::Up => ("away from zero", "远离零进位"),
        Rounding::Down => ("toward zero", "截断"),
        Rounding::Floor => ("down", "向下取整"),
        Rounding::Ceiling => ("up", "向上取整"),
    }
}

fn rounding_words(rounding: FinalRounding) -> (String, String) {
    let sums = rounding.sums.map_or_else(
        || ("exact".to_owned(), "不舍入".to_owned()),
        |digits| (format!("to {digits} digits"), format!("{digits}位小数")),
    );
    let quotients = rounding.quotients.map_or_else(
        || ("to the minor unit".to_owned(), "最小货币单位".to_owned()),
        |digits| (format!("to {digits} digits"), format!("{digits}位小数")),
    );
    let (mode, rates) = (mode_words(rounding.mode), rounding.rates);
    (
        format!(
            "results are rounded {}: sums {}, money per unit {}, rates to {rates} digits",
            mode.0, sums.0, quotients.0
        ),
        format!("结果舍入方式为{}：合计{}，单位金额{}，比率{rates}位小数", mode.1, sums.1, quotients.1),
    )
}
