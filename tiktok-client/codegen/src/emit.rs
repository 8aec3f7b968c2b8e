//! Writes the modules.

use crate::kind::Kind;
use crate::model::{FieldDef, Module, Type, Types};
use crate::names;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

pub(crate) const HEADER: &str =
    "// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.\n\n";

/// A request, ready to be written.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) group: String,
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) module: Module,
    pub(crate) version: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) cipher: bool,
    pub(crate) access: &'static str,
    pub(crate) body: &'static str,
    pub(crate) scopes: Vec<String>,
    pub(crate) older: bool,
    pub(crate) response: usize,
    pub(crate) fields: Vec<(&'static str, FieldDef)>,
}

/// Explanations of fields by name.
pub(crate) type Notes = BTreeMap<String, String>;

/// One generated file in the making: its text and what it has to import.
pub(crate) struct File<'a> {
    group: &'a str,
    module: Module,
    types: &'a Types,
    notes: &'a Notes,
    local: BTreeSet<String>,
    imports: BTreeMap<String, BTreeSet<String>>,
    text: String,
}

impl<'a> File<'a> {
    pub(crate) fn new(group: &'a str, module: Module, types: &'a Types, notes: &'a Notes) -> Self {
        Self { group, module, types, notes, local: BTreeSet::new(), imports: BTreeMap::new(), text: String::new() }
    }

    fn import(&mut self, module: &str, name: &str) {
        self.imports.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    fn path(&self, home: &Module) -> String {
        match (self.group, home.scope.as_str()) {
            ("webhook", _) => "crate::webhook".into(),
            (group, "") => format!("crate::api::{group}::{}", home.name),
            (group, scope) => format!("crate::api::{group}::{scope}::{}", home.name),
        }
    }

    fn named(&mut self, name: &str, home: &Module) -> String {
        if *home == self.module {
            self.local.insert(name.to_owned());
        } else {
            let path = self.path(home);
            self.import(&path, name);
        }
        name.to_owned()
    }

    /// The Rust type of one value.
    fn value(&mut self, ty: Type) -> String {
        let (module, name) = match ty {
            Type::Record(place) => {
                let home = self.types.record_home(place);
                let name = self.types.records.get(place).map(|record| record.name.clone()).unwrap_or_default();
                return self.named(&name, &home);
            }
            Type::Word(place) => {
                let home = self.types.word_home(place);
                let name = self.types.words.get(place).map(|word| word.name.clone()).unwrap_or_default();
                return self.named(&name, &home);
            }
            Type::Plain(kind) => match kind {
                Kind::Integer => return "i64".into(),
                Kind::Flag => return "bool".into(),
                Kind::Text | Kind::Word => ("smol_str", "SmolStr"),
                Kind::Decimal => ("rust_decimal", "Decimal"),
                Kind::Rate => ("crate::types", "Rate"),
                Kind::Currency => ("crate::types", "CurrencyCode"),
                Kind::Id(name) => ("crate::types", name),
                Kind::Seconds => {
                    self.import("chrono", "DateTime");
                    self.import("chrono", "Utc");
                    return "DateTime<Utc>".into();
                }
                Kind::Millis => ("crate::types", "UnixMillis"),
                Kind::Moment => ("crate::types", "Moment"),
                Kind::Date => ("chrono", "NaiveDate"),
                Kind::Any | Kind::Record => ("serde_json", "Value"),
                Kind::Money => ("crate::types", "ApiMoney"),
                Kind::File => ("crate::api", "FilePart"),
            },
        };
        self.import(module, name);
        name.into()
    }

    fn field_type(&mut self, field: &FieldDef, required: bool) -> String {
        let value = self.value(field.ty);
        match (field.list, required) {
            (true, _) => format!("Vec<{value}>"),
            (false, true) => value,
            (false, false) => format!("Option<{value}>"),
        }
    }

    fn note(&self, field: &FieldDef, indent: &str, required: bool) -> String {
        let bound = [("_ge", ", from (inclusive)"), ("_lt", ", until (exclusive)"), ("_le", ", until (inclusive)")];
        let found = bound.iter().find_map(|(end, words)| Some((field.json.strip_suffix(end)?, words)));
        let mut text = match found {
            Some((stem, words)) => names::phrase(stem) + words,
            None => names::phrase(&field.json),
        };
        if let Some(note) = self.notes.get(&field.json) {
            let _ = write!(text, ": {note}");
        }
        text.push('.');
        if required && field.required {
            text.push_str(" Required.");
        }
        if field.deprecated {
            text.push_str(" The platform gives it up.");
        }
        wrap(&text, indent)
    }

    pub(crate) fn record(&mut self, place: usize) {
        let Some(record) = self.types.records.get(place) else { return };
        self.local.insert(record.name.clone());
        let title = names::phrase(&record.name);
        let mut text = format!("    /// {title}: `{}`.\n    pub struct {} {{\n", record.path, record.name);
        let mut amounts = 0;
        for field in &record.fields {
            let note = self.note(field, "        ", record.request);
            let ty = self.field_type(field, false);
            let _ = writeln!(text, "{note}        pub {}: {ty} = {:?},", field.rust, field.json);
            amounts += usize::from(field.ty == Type::Plain(Kind::Decimal));
        }
        if !record.request && amounts >= 4 {
            text.push_str("        ... other_amounts\n");
        }
        text.push_str("    }\n");
        self.import("crate::types::record", "record");
        let _ = write!(self.text, "\nrecord! {{\n{text}}}\n");
    }

    pub(crate) fn word(&mut self, place: usize) {
        let Some(word) = self.types.words.get(place) else { return };
        self.local.insert(word.name.clone());
        let mut text = format!("    /// {}.\n    pub enum {} {{\n", names::phrase(&word.name), word.name);
        let mut known = BTreeSet::from(["Unlisted".to_owned(), "Self".to_owned()]);
        for value in &word.values {
            let mut variant = names::camel(value);
            while !known.insert(variant.clone()) {
                variant.push('_');
                if variant.ends_with('_') {
                    variant = format!("{}Also", variant.trim_end_matches('_'));
                }
            }
            let _ = writeln!(text, "        {variant} = {value:?},");
        }
        text.push_str("    }\n");
        self.import("crate::types::words", "words");
        let _ = write!(self.text, "\nwords! {{\n{text}}}\n");
    }

    pub(crate) fn request(&mut self, request: &Request) {
        let response = self.types.records.get(request.response).map(|record| record.name.clone()).unwrap_or_default();
        let needs: Vec<&FieldDef> =
            request.fields.iter().filter(|(place, field)| is_required(place, field)).map(|(_, field)| field).collect();
        let bundle = needs.len() > 4;
        let mut new_args = String::new();
        let mut required = String::new();
        let mut sets = String::new();
        let mut body = String::new();
        for (place, field) in &request.fields {
            let must = is_required(place, field);
            let ty = self.field_type(field, must);
            let note = self.note(field, "    ", true);
            if must && bundle {
                let note = self.note(field, "    ", false);
                let _ = writeln!(required, "{note}    pub {}: {ty},", field.rust);
                let _ = write!(sets, "{0}: required.{0}, ", field.rust);
            } else if must {
                let flexible = !field.list && matches!(field.ty, Type::Plain(Kind::Text | Kind::Id("ApiId")));
                let arg = if flexible { format!("impl Into<{ty}>") } else { ty.clone() };
                let into = if flexible { ".into()" } else { "" };
                let _ = write!(new_args, "{}{}: {arg}", if new_args.is_empty() { "" } else { ", " }, field.rust);
                let _ = write!(
                    sets,
                    "{}, ",
                    if flexible { format!("{0}: {0}{into}", field.rust) } else { format!("{0}: {0}", field.rust) }
                );
            } else {
                let _ = write!(sets, "{}: {}, ", field.rust, if field.list { "Vec::new()" } else { "None" });
            }
            let with = if must {
                String::new()
            } else {
                let arg = if field.list { ty.clone() } else { self.value(field.ty) };
                format!(" => with_{}({arg})", field.rust.trim_end_matches('_'))
            };
            let _ = writeln!(body, "{note}    {place} {}: {ty} = {:?}{with};", field.rust, field.json);
        }
        if bundle {
            new_args = format!("required: {}Required", request.name);
            let _ = write!(
                self.text,
                "\n/// What [`{0}::new`] needs.\n#[derive(Debug, Clone, PartialEq)]\npub struct {0}Required {{\n{required}}}\n",
                request.name
            );
        }
        let key = request
            .fields
            .iter()
            .find(|(_, field)| ["idempotency_key", "idempotent_key"].contains(&field.json.as_str()) && !field.required)
            .map(|(_, field)| format!("    key {};\n", field.rust))
            .unwrap_or_default();
        let scopes: Vec<String> = request.scopes.iter().map(|scope| format!("{scope:?}")).collect();
        let older = if request.older {
            "\n    ///\n    /// An older version, or one that the documentation no longer lists."
        } else {
            ""
        };
        let cipher = if request.cipher { "Takes `shop_cipher`." } else { "Does not take `shop_cipher`." };
        self.import("crate::api::operation", "operation");
        let _ = write!(
            self.text,
            "\noperation! {{\n    /// {}.\n    ///\n    /// `{} {}`. {cipher}{older}\n    pub struct {} -> {response};\n    {:?} {:?} {:?} {} {:?}\n        cipher {} {} {} [{}] older {};\n{key}    new({new_args}) {{\n{}    }}\n{body}}}\n",
            names::phrase(&request.id),
            request.method,
            request.path,
            request.name,
            request.group,
            request.id,
            request.version,
            names::camel(&request.method.to_ascii_lowercase()),
            request.path,
            request.cipher,
            request.access,
            request.body,
            scopes.join(", "),
            request.older,
            fold(sets.trim_end(), "        "),
        );
        self.paged(request);
    }

    /// How the operation is paged, if it is.
    fn paged(&mut self, request: &Request) {
        let Some(response) = self.types.records.get(request.response) else { return };
        let has = |name: &str, kind: Kind| {
            response.fields.iter().any(|field| field.json == name && field.ty == Type::Plain(kind) && !field.list)
        };
        let mut lists = response.fields.iter().filter(|field| field.list && field.json != "errors");
        let (Some(rows), None) = (lists.next(), lists.next()) else { return };
        if !has("next_page_token", Kind::Text) {
            return;
        }
        let token = request.fields.iter().find_map(|(_, field)| match field.ty {
            Type::Plain(Kind::Text) if field.json == "page_token" => Some(field.rust.clone()),
            Type::Record(place) if field.json == "pagination" => {
                let inner = self.types.records.get(place)?;
                inner.fields.iter().any(|f| f.json == "page_token").then(|| format!("{}.page_token", field.rust))
            }
            _ => None,
        });
        let Some(token) = token else { return };
        let (ty, rows) = (rows.ty, rows.rust.clone());
        let total = if has("total_count", Kind::Integer) { " total total_count;" } else { "" };
        let item = self.value(ty);
        self.import("crate::api::operation", "paged");
        let _ = write!(self.text, "\npaged! {{ {}: {item}; token {token}; rows {rows};{total} }}\n", request.name);
    }

    /// Adds text as it is.
    pub(crate) fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub(crate) fn uses(&mut self, module: &str, name: &str) {
        self.import(module, name);
    }

    pub(crate) fn finish(self, doc: &str) -> String {
        let mut out = format!("{HEADER}//! {doc}\n\n");
        for (module, names) in &self.imports {
            let names: Vec<&str> =
                names.iter().filter(|name| !self.local.contains(*name)).map(String::as_str).collect();
            match names.as_slice() {
                [] => {}
                [one] => {
                    let _ = writeln!(out, "use {module}::{one};");
                }
                many => {
                    let _ = writeln!(out, "use {module}::{{{}}};", many.join(", "));
                }
            }
        }
        out + &self.text
    }
}

/// Page tokens are never needed for the first page.
fn is_required(_place: &str, field: &FieldDef) -> bool {
    field.required && field.json != "page_token" && field.json != "pagination"
}

/// A list, broken into lines.
fn fold(text: &str, indent: &str) -> String {
    wrap_with(text, indent, "")
}

/// A documentation comment, broken into lines.
fn wrap(text: &str, indent: &str) -> String {
    wrap_with(text, indent, "/// ")
}

fn wrap_with(text: &str, indent: &str, mark: &str) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !line.is_empty() && indent.len() + 5 + line.len() + word.len() > 118 {
            let _ = writeln!(out, "{indent}{mark}{line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        let _ = writeln!(out, "{indent}{mark}{line}");
    }
    out
}
