//! From the nested fields of the spec to named types: objects and word lists that mean the same become one type.

use crate::kind::{Kind, Place, classify};
use crate::names;
use crate::spec::Field;
use std::collections::BTreeSet;

/// Names that say nothing without the object they stand in.
const VAGUE: &[&str] = &[
    "action",
    "benefit",
    "breakdown",
    "category",
    "channel",
    "code",
    "content",
    "data",
    "detail",
    "direction",
    "error",
    "field",
    "format",
    "info",
    "interval",
    "issue",
    "item",
    "key",
    "kind",
    "level",
    "list",
    "method",
    "mode",
    "name",
    "option",
    "param",
    "performance",
    "platform",
    "range",
    "rate",
    "reason",
    "result",
    "role",
    "scope",
    "setting",
    "source",
    "state",
    "status",
    "tag",
    "text",
    "type",
    "unit",
    "value",
];

/// Names of Rust's prelude and of the types that generated modules use.
const TAKEN: &[&str] = &[
    "AfterSaleId",
    "ApiId",
    "ApiMoney",
    "AsRef",
    "Box",
    "BuyerId",
    "Clone",
    "Copy",
    "CreatorId",
    "CurrencyCode",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Event",
    "FilePart",
    "From",
    "Into",
    "Iterator",
    "LineId",
    "LiveSessionId",
    "Moment",
    "NaiveDate",
    "None",
    "Notification",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "OrderId",
    "PackageId",
    "Paged",
    "PartialEq",
    "ProductId",
    "Rate",
    "Result",
    "Self",
    "SellerId",
    "Send",
    "ShopId",
    "SkuId",
    "SmolStr",
    "Some",
    "StatementId",
    "String",
    "Sync",
    "ToString",
    "UnixMillis",
    "Utc",
    "Value",
    "Vec",
    "VideoId",
    "WarehouseId",
];

/// Where a type is used and written: the newest versions (`""`) or an older one (`v202309`), and the module in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Module {
    pub(crate) scope: String,
    pub(crate) name: String,
}

/// The module of the types that several operations share.
const MODEL: &str = "model";

impl Module {
    fn model(scope: &str) -> Self {
        Self { scope: scope.to_owned(), name: MODEL.to_owned() }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Plain(Kind),
    Record(usize),
    Word(usize),
}

#[derive(Debug, Clone)]
pub(crate) struct FieldDef {
    pub(crate) json: String,
    pub(crate) rust: String,
    pub(crate) ty: Type,
    pub(crate) list: bool,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
}

#[derive(Debug)]
pub(crate) struct RecordDef {
    hint: String,
    pub(crate) name: String,
    pub(crate) fields: Vec<FieldDef>,
    pub(crate) request: bool,
    root: bool,
    scope: String,
    pub(crate) path: String,
    users: BTreeSet<Module>,
}

#[derive(Debug)]
pub(crate) struct WordDef {
    pub(crate) name: String,
    pub(crate) values: Vec<String>,
    scope: String,
    users: BTreeSet<Module>,
}

/// The types of one group.
#[derive(Debug, Default)]
pub(crate) struct Types {
    pub(crate) records: Vec<RecordDef>,
    pub(crate) words: Vec<WordDef>,
    names: BTreeSet<String>,
}

/// What is being read: where it stands and who uses it.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a> {
    pub(crate) group: &'a str,
    pub(crate) path: &'a str,
    pub(crate) user: &'a Module,
    pub(crate) request: bool,
    pub(crate) form: bool,
    /// Names of the objects around, from the operation inwards.
    pub(crate) around: Vec<String>,
    /// Name of the field that holds the object.
    pub(crate) parent: String,
}

impl Types {
    pub(crate) fn reserve(&mut self, name: String) {
        self.names.insert(name);
    }

    /// The fields of an object or request.
    pub(crate) fn fields(&mut self, fields: &[Field], reader: &Reader<'_>) -> Vec<FieldDef> {
        let mut defs: Vec<FieldDef> = Vec::with_capacity(fields.len());
        for field in fields {
            if defs.iter().any(|known| known.json == field.name) {
                continue;
            }
            let place = Place {
                group: reader.group,
                parent: &reader.parent,
                path: reader.path,
                request: reader.request,
                form: reader.form,
            };
            let (kind, list) = classify(field, place);
            let ty = match kind {
                Kind::Record => {
                    let mut inner = reader.clone();
                    inner.around.push(names::singular(&field.name));
                    inner.parent.clone_from(&field.name);
                    Type::Record(self.record(&field.fields, &inner))
                }
                Kind::Word => Type::Word(self.word(field, reader)),
                kind => Type::Plain(kind),
            };
            let mut rust = names::field(&field.name);
            while defs.iter().any(|known| known.rust == rust) {
                rust.push('_');
            }
            defs.push(FieldDef {
                json: field.name.clone(),
                rust,
                ty,
                list,
                required: field.required == 1,
                deprecated: field.deprecated == 1,
            });
        }
        defs
    }

    /// The `data` of an answer: always a type of its own.
    pub(crate) fn root(&mut self, name: String, fields: &[Field], reader: &Reader<'_>) -> usize {
        let fields = self.fields(fields, reader);
        self.add(RecordDef {
            hint: name.clone(),
            name,
            fields,
            request: false,
            root: true,
            scope: reader.user.scope.clone(),
            path: "data".into(),
            users: BTreeSet::from([reader.user.clone()]),
        })
    }

    fn record(&mut self, fields: &[Field], reader: &Reader<'_>) -> usize {
        let defs = self.fields(fields, reader);
        let hint = reader.around.last().cloned().unwrap_or_default();
        let fits = |known: &RecordDef| {
            !known.root
                && known.request == reader.request
                && known.hint == hint
                && Self::fits(known, &defs, &reader.user.scope)
        };
        if let Some(place) = self.records.iter().position(fits) {
            let Some(known) = self.records.get_mut(place) else { return place };
            known.users.insert(reader.user.clone());
            for def in defs {
                if !known.fields.iter().any(|field| field.json == def.json) {
                    known.fields.push(def);
                }
            }
            return place;
        }
        let name = self.name(&hint, reader, if reader.request { "Input" } else { "" });
        self.add(RecordDef {
            hint,
            name,
            fields: defs,
            request: reader.request,
            root: false,
            scope: reader.user.scope.clone(),
            path: reader.around.iter().skip(1).cloned().collect::<Vec<_>>().join("."),
            users: BTreeSet::from([reader.user.clone()]),
        })
    }

    /// Whether an object is the known one: no field contradicts, and most are shared. Types of the newest versions do
    /// not grow for older ones.
    fn fits(known: &RecordDef, defs: &[FieldDef], scope: &str) -> bool {
        let mut shared = 0;
        for def in defs {
            match known.fields.iter().find(|field| field.json == def.json) {
                Some(field) if field.ty == def.ty && field.list == def.list => shared += 1,
                Some(_) => return false,
                None => {}
            }
        }
        if known.scope != scope {
            return known.scope.is_empty() && shared == defs.len() && shared * 2 >= known.fields.len();
        }
        let (small, large) = (defs.len().min(known.fields.len()), defs.len().max(known.fields.len()));
        shared * 10 >= small * 8 && shared * 2 >= large
    }

    fn word(&mut self, field: &Field, reader: &Reader<'_>) -> usize {
        let hint = names::singular(&field.name);
        for name in candidates(&hint, reader) {
            let found = self.words.iter().position(|known| {
                known.name == name
                    && (known.scope.is_empty() || known.scope == reader.user.scope)
                    && field.words.iter().any(|value| known.values.contains(value))
            });
            if let Some(place) = found {
                if let Some(known) = self.words.get_mut(place) {
                    known.users.insert(reader.user.clone());
                    for value in &field.words {
                        if !known.values.contains(value) {
                            known.values.push(value.clone());
                        }
                    }
                }
                return place;
            }
        }
        let name = self.name(&hint, reader, "");
        let mut values: Vec<String> = Vec::new();
        for value in &field.words {
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        self.words.push(WordDef {
            name,
            values,
            scope: reader.user.scope.clone(),
            users: BTreeSet::from([reader.user.clone()]),
        });
        self.words.len() - 1
    }

    fn add(&mut self, record: RecordDef) -> usize {
        self.records.push(record);
        self.records.len() - 1
    }

    /// A free name: the plain one, then with the objects around it.
    fn name(&mut self, hint: &str, reader: &Reader<'_>, suffix: &str) -> String {
        let version = reader.user.scope.to_ascii_uppercase();
        let mut names: Vec<String> = candidates(hint, reader).map(|name| name + suffix).collect();
        names.extend(names.clone().iter().map(|name| format!("{name}{version}")));
        let last = names.last().cloned().unwrap_or_default();
        names.extend((2..1000).map(|number| format!("{last}{number}")));
        let name = names
            .into_iter()
            .find(|name| !TAKEN.contains(&name.as_str()) && !self.names.contains(name))
            .unwrap_or(last);
        self.names.insert(name.clone());
        name
    }

    /// What a shared type is made of is shared too, so that the modules of operations read those of shared types, and
    /// not the other way round.
    pub(crate) fn share_parts(&mut self) {
        let mut pending: Vec<usize> = (0..self.records.len()).collect();
        while let Some(place) = pending.pop() {
            let Module { scope, name } = self.record_home(place);
            if name != MODEL {
                continue;
            }
            let Some(record) = self.records.get(place) else { continue };
            for ty in record.fields.iter().map(|field| field.ty).collect::<Vec<_>>() {
                let (home, users) = match ty {
                    Type::Plain(_) => continue,
                    Type::Record(part) => (self.record_home(part), self.records.get_mut(part).map(|r| &mut r.users)),
                    Type::Word(part) => (self.word_home(part), self.words.get_mut(part).map(|word| &mut word.users)),
                };
                if home.scope == scope && home.name != MODEL {
                    if let Some(users) = users {
                        users.insert(Module::model(&scope));
                    }
                    if let Type::Record(part) = ty {
                        pending.push(part);
                    }
                }
            }
        }
    }

    /// The module a record is written in: the only user's, or `model` of its version.
    pub(crate) fn record_home(&self, place: usize) -> Module {
        self.records.get(place).map_or_else(|| home("", &BTreeSet::new()), |record| home(&record.scope, &record.users))
    }

    pub(crate) fn word_home(&self, place: usize) -> Module {
        self.words.get(place).map_or_else(|| home("", &BTreeSet::new()), |word| home(&word.scope, &word.users))
    }
}

fn home(scope: &str, users: &BTreeSet<Module>) -> Module {
    let mut own = users.iter().filter(|user| user.scope == scope);
    match (own.next(), own.next()) {
        (Some(only), None) => only.clone(),
        _ => Module::model(scope),
    }
}

/// Names in the order of preference.
fn candidates(hint: &str, reader: &Reader<'_>) -> impl Iterator<Item = String> {
    let own = names::camel(hint);
    let mut around: Vec<String> = reader.around.iter().map(|name| names::camel(name)).collect();
    if around.last() == Some(&own) && reader.around.last().map(String::as_str) == Some(hint) && around.len() > 1 {
        around.pop();
    }
    let mut list = Vec::new();
    if !VAGUE.contains(&hint) {
        list.push(own.clone());
    }
    let mut name = own;
    for outer in around.iter().rev() {
        name = if name.starts_with(outer.as_str()) { name } else { format!("{outer}{name}") };
        if !list.contains(&name) {
            list.push(name.clone());
        }
    }
    list.into_iter()
}
