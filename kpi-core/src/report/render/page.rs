//! The report as one page of HTML.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};

use super::view::{View, Viewer, code};
use crate::error::ReportError;
use crate::metric::Lang;
use crate::report::Report;

const TEMPLATES: [(&str, &str); 5] = [
    ("page.html", include_str!("page.html.j2")),
    ("body.html", include_str!("body.html.j2")),
    ("parts.html", include_str!("parts.html.j2")),
    ("style.css", include_str!("style.css")),
    ("script.js", include_str!("script.js")),
];

fn environment() -> Result<Environment<'static>, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

fn render(lang: Lang, bodies: &[View]) -> Result<String, minijinja::Error> {
    let environment = environment()?;
    environment.get_template("page.html")?.render(context! { initial => code(lang), bodies => Serde(bodies) })
}

impl Report {
    /// The report as one page of HTML that needs nothing else: both languages with a switch, light and dark, charts as
    /// SVG, the evidence of each number behind it. `lang` is the language that shows first, and the only one without
    /// scripts.
    ///
    /// Each place where a figure stands is an element whose `data-figure` is the figure's name and whose text is
    /// [`Figure::shown`](crate::report::Figure::shown); in a chart the element's `title` ends with that text.
    ///
    /// A report that does not fit together is refused.
    pub fn to_html(&self, lang: Lang) -> Result<String, ReportError> {
        self.fits_together()?;
        let mut bodies = [Lang::En, Lang::Zh].map(|lang| Viewer { report: self, lang }.view());
        if lang == Lang::Zh {
            bodies.reverse();
        }
        render(lang, &bodies).map_err(|error| {
            let mut reason = error.to_string();
            if let Some(line) = error.line() {
                reason += &format!(" (line {line} of {})", error.name().unwrap_or("the template"));
            }
            ReportError::Page { reason }
        })
    }
}
