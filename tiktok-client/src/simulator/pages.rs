//! What a browser sees: the page on which a seller agrees, and where the app's own page would be.

use super::form;
use super::reply::Reply;
use std::fmt::Write as _;

fn page(status: u16, title: &str, content: &str) -> Reply {
    let body = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
         <body><h1>{title}</h1>{content}</body></html>"
    );
    Reply::html(status, body)
}

/// Text in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

pub(super) fn unknown_app() -> Reply {
    page(400, "Unknown app", "<p>No app has this service_id or app_key.</p>")
}

/// The choice between the accounts of the world.
pub(super) fn choose<'a>(path: &str, query: &str, accounts: impl Iterator<Item = (usize, &'a str)>) -> Reply {
    let mut list = String::from("<ul>");
    let address = escaped(&format!("{path}?{query}"));
    for (place, name) in accounts {
        let _ = write!(list, "<li><a href=\"{address}&amp;seller={place}\">{}</a></li>", escaped(name));
    }
    let _ = write!(list, "</ul><p><a href=\"{address}&amp;decision=deny\">Decline</a></p>");
    page(200, "Authorize the app", &list)
}

/// Back to the app.
pub(super) fn redirect(to: &str, parameters: &[(&str, &str)]) -> Reply {
    let mut location = to.to_owned();
    for (place, (name, value)) in parameters.iter().enumerate() {
        location.push(if place == 0 && !to.contains('?') { '?' } else { '&' });
        let _ = write!(location, "{name}={}", form::encode(value));
    }
    Reply { headers: vec![("location", location)], ..Reply { status: 302, ..Reply::html(302, String::new()) } }
}

/// Stands in for the app's page where none is configured.
pub(super) fn callback(query: &str) -> Reply {
    let mut list = String::from("<dl>");
    for (name, value) in form::pairs(query) {
        let _ = write!(list, "<dt>{}</dt><dd><code>{}</code></dd>", escaped(&name), escaped(&value));
    }
    list.push_str("</dl>");
    page(200, "Returned to the app", &list)
}
