//! Words in both languages.

use serde::{Deserialize, Serialize};

use crate::metric::Lang;

/// A sentence or label in English and Chinese.
///
/// ```
/// use kpi_core::metric::Lang;
/// use kpi_core::report::Text;
/// let text = Text::new("orders", "订单数");
/// assert_eq!((text.get(Lang::En), text.get(Lang::Zh)), ("orders", "订单数"));
/// assert_eq!(Text::same("GBP").get(Lang::Zh), "GBP");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// English.
    pub en: String,
    /// Chinese.
    pub zh: String,
}

impl Text {
    /// A text in both languages.
    pub fn new(en: impl Into<String>, zh: impl Into<String>) -> Self {
        Self { en: en.into(), zh: zh.into() }
    }

    /// What reads the same in both languages: names, codes, dates.
    pub fn same(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { zh: text.clone(), en: text }
    }

    /// The text in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Zh => &self.zh,
        }
    }

    /// The texts of a function that speaks both languages.
    pub fn of(words: impl Fn(Lang) -> String) -> Self {
        Self { en: words(Lang::En), zh: words(Lang::Zh) }
    }
}
