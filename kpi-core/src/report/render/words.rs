//! The words around the numbers, in both languages.

use std::collections::BTreeMap;

use crate::metric::Lang;
use crate::report::{Audience, EvidenceKind, Severity};

/// Key, English, Chinese.
const WORDS: &[(&str, &str, &str)] = &[
    ("about", "About this report", "关于本报告"),
    ("action", "Action", "建议"),
    ("actual", "Actual", "实际"),
    ("arithmetic", "Arithmetic", "计算过程"),
    ("as_of", "Data to", "数据截至"),
    ("bad", "worse", "偏差"),
    ("basis", "Basis", "口径"),
    ("below", "The numbers stand in the table below.", "数据见下方数据表。"),
    ("contents", "Sections", "章节"),
    ("coverage", "Coverage", "数据完整度"),
    ("cut", "the axis does not begin at zero", "坐标轴不从零开始"),
    ("definition", "Definition", "定义"),
    ("definitions", "Definitions", "指标定义"),
    ("due", "Due", "截止"),
    ("exact", "Exactly", "精确值"),
    ("figures", "Figures", "数字"),
    ("fingerprint", "Fingerprint", "指纹"),
    ("findings", "What needs attention", "需要关注的事项"),
    ("forecast", "Forecast", "预测"),
    ("from", "From", "来源数字"),
    ("good", "better", "良好"),
    ("how", "How it was computed", "计算说明"),
    (
        "how_text",
        "Select a number to see its definition, period, coverage and arithmetic.",
        "点选任一数字，可查看其定义、期间、数据完整度与计算过程。",
    ),
    ("kind", "Kind", "性质"),
    ("language", "Language", "语言"),
    ("made", "Made", "生成于"),
    ("metric", "Metric", "指标"),
    ("missing", "No value", "无数值"),
    ("no_data", "There is nothing to draw.", "没有可绘制的数据。"),
    ("no_definitions", "No figure of this report names a definition.", "本报告的数字未引用任何指标定义。"),
    ("no_findings", "Nothing was found that needs attention.", "未发现需要关注的事项。"),
    ("no_rows", "There are no rows.", "没有数据行。"),
    ("no_sources", "No source is named.", "未列出数据来源。"),
    ("nothing", "There is nothing to report here.", "本节没有可报告的内容。"),
    ("numbers", "The numbers", "数据表"),
    ("others", "others", "其他"),
    ("owner", "Owner", "负责人"),
    ("partial", "not all days of the number are covered", "该数字的日期未全部覆盖"),
    ("moving", "late changes, such as refunds, may still arrive", "退款等后续变动仍可能到来"),
    ("period", "Period", "期间"),
    ("rows", "Rows that counted", "计入行数"),
    ("sample", "Some of them", "其中部分"),
    ("skip", "Skip to the content", "跳到正文"),
    ("sources", "Sources", "数据来源"),
    ("target", "Target", "目标"),
    ("theme", "Light or dark", "浅色／深色"),
    ("value", "Value", "数值"),
    ("version", "Version", "版本"),
    ("zones", "Days begin in", "日界时区"),
];

/// The word of a key.
pub(super) fn word(key: &str, lang: Lang) -> &'static str {
    let found = WORDS.iter().find(|(name, _, _)| *name == key);
    found.map_or("", |(_, en, zh)| match lang {
        Lang::En => en,
        Lang::Zh => zh,
    })
}

/// All words of a language by their keys.
pub(super) fn words(lang: Lang) -> BTreeMap<&'static str, &'static str> {
    WORDS.iter().map(|(key, _, _)| (*key, word(key, lang))).collect()
}

/// Code of the language in a page.
pub(super) const fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en",
        Lang::Zh => "zh-Hans",
    }
}

/// What stands between a heading and its text.
pub(super) const fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::En => ": ",
        Lang::Zh => "：",
    }
}

pub(super) const fn kind(kind: EvidenceKind, lang: Lang) -> &'static str {
    let (en, zh) = match kind {
        EvidenceKind::Computed => ("computed from rows", "由明细数据计算"),
        EvidenceKind::Derived => ("computed from other figures", "由其他数字计算"),
        EvidenceKind::Planned => ("set in a plan", "计划设定"),
        EvidenceKind::Forecast => ("estimated from history", "由历史推算"),
    };
    match lang {
        Lang::En => en,
        Lang::Zh => zh,
    }
}

pub(super) const fn severity(severity: Severity, lang: Lang) -> &'static str {
    let (en, zh) = match severity {
        Severity::Critical => ("Act today", "今日处理"),
        Severity::Warning => ("Act this week", "本周处理"),
        Severity::Notice => ("Good to know", "请知悉"),
        Severity::Good => ("Went well", "表现良好"),
    };
    match lang {
        Lang::En => en,
        Lang::Zh => zh,
    }
}

/// Stable name and sign of a severity; the sign says what the colour says.
pub(super) const fn severity_sign(severity: Severity) -> (&'static str, &'static str) {
    match severity {
        Severity::Critical => ("critical", "‼"),
        Severity::Warning => ("warning", "!"),
        Severity::Notice => ("notice", "i"),
        Severity::Good => ("good", "✓"),
    }
}

pub(super) fn audience(audience: &Audience, lang: Lang) -> String {
    match (audience, lang) {
        (Audience::Manager, Lang::En) => "For the manager".to_owned(),
        (Audience::Manager, Lang::Zh) => "管理层".to_owned(),
        (Audience::Team(name), Lang::En) => format!("For the team {name}"),
        (Audience::Team(name), Lang::Zh) => format!("团队：{name}"),
        (Audience::Person(name), Lang::En) => format!("For {name}"),
        (Audience::Person(name), Lang::Zh) => format!("个人：{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_there_once_in_both_languages() {
        assert_eq!(words(Lang::En).len(), WORDS.len());
        assert!(WORDS.iter().all(|(_, en, zh)| !en.is_empty() && !zh.is_empty()));
        assert_eq!(word("nowhere", Lang::En), "");
    }
}
