//! Writes `tiktok-client/src/api/<group>/…` and `tiktok-client/src/webhook/events.rs` from `tiktok-client/spec`.
//!
//! `cargo run -p tiktok-codegen` writes the files, `cargo run -p tiktok-codegen -- --check` only compares and fails with
//! a list of the files that differ. The same spec always gives the same files. Formatting is rustfmt's.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod emit;
mod kind;
mod model;
mod names;
mod spec;

use emit::{File, HEADER, Notes, Request};
use model::{Module, Reader, Type, Types};
use spec::{GroupFile, Operation, ScopeRule, Status, WebhookFile};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Generated files by path below `src/`.
type Files = BTreeMap<PathBuf, String>;

fn main() -> ExitCode {
    let check = std::env::args().any(|arg| arg == "--check");
    match run(check) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("tiktok-codegen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<bool, Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = format(generate(&root.join("spec"))?)?;
    let src = root.join("src");
    let stale = present(&src)?.into_iter().filter(|path| !files.contains_key(path)).collect::<Vec<_>>();
    if check {
        return Ok(compare(&src, &files, &stale));
    }
    for path in stale {
        std::fs::remove_file(src.join(path))?;
    }
    for (path, text) in &files {
        let path = src.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        if std::fs::read_to_string(&path).is_ok_and(|old| old == *text) {
            continue;
        }
        std::fs::write(path, text)?;
    }
    println!("tiktok-codegen: {} files", files.len());
    Ok(true)
}

/// Says which files differ and where first.
fn compare(src: &Path, files: &Files, stale: &[PathBuf]) -> bool {
    let mut same = true;
    for path in stale {
        same = false;
        println!("{}: is no longer generated", path.display());
    }
    for (path, text) in files {
        let Ok(old) = std::fs::read_to_string(src.join(path)) else {
            same = false;
            println!("{}: is missing", path.display());
            continue;
        };
        if old != *text {
            same = false;
            let line = old.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
            println!("{}: differs from line {}", path.display(), line + 1);
            println!("  stored:    {}", old.lines().nth(line).unwrap_or("(end)").trim());
            println!("  generated: {}", text.lines().nth(line).unwrap_or("(end)").trim());
        }
    }
    println!(
        "tiktok-codegen: {} files, {}",
        files.len(),
        if same { "no difference" } else { "run it without --check" }
    );
    same
}

/// Files below `src/` that carry the header of this tool.
fn present(src: &Path) -> Result<BTreeSet<PathBuf>, Box<dyn Error>> {
    let mut found = BTreeSet::new();
    let mut folders = vec![src.join("api"), src.join("webhook")];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if std::fs::read_to_string(&path)?.starts_with(HEADER.trim_end()) {
                found.insert(path.strip_prefix(src)?.to_path_buf());
            }
        }
    }
    Ok(found)
}

/// Formats all files with one run of rustfmt.
fn format(files: Files) -> Result<Files, Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("tiktok-codegen-{}", std::process::id()));
    let mut command = std::process::Command::new("rustfmt");
    command
        .args(["--edition", "2024", "--config-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rustfmt.toml"));
    // Module files name modules by hand-written paths; they are short and written formatted, so only leaves go through.
    for (path, text) in &files {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().unwrap_or(&folder))?;
        std::fs::write(&file, text)?;
        if !is_module(path) {
            command.arg(file);
        }
    }
    let status = command.status()?;
    if !status.success() {
        return Err("rustfmt refused the generated files".into());
    }
    let mut formatted = Files::new();
    for path in files.into_keys() {
        let text = std::fs::read_to_string(folder.join(&path))?;
        formatted.insert(path, text);
    }
    std::fs::remove_dir_all(folder)?;
    Ok(formatted)
}

fn is_module(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "mod.rs")
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Box<dyn Error>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn generate(spec: &Path) -> Result<Files, Box<dyn Error>> {
    let notes: Notes = read(&spec.join("notes.json"))?;
    let scopes: Vec<ScopeRule> = read(&spec.join("scopes.json"))?;
    let mut names: Vec<PathBuf> =
        std::fs::read_dir(spec)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    names.sort();
    let mut files = Files::new();
    let mut groups = Vec::new();
    for path in names {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if path.extension().is_none_or(|extension| extension != "json")
            || ["notes.json", "scopes.json", "webhooks.json"].contains(&name)
        {
            continue;
        }
        let file: GroupFile = read(&path)?;
        group(&file, &scopes, &notes, &mut files);
        groups.push(file);
    }
    files.insert("api/mod.rs".into(), group_list(&groups));
    files.insert("api/catalog.rs".into(), catalog(&groups, &scopes));
    let webhooks: WebhookFile = read(&spec.join("webhooks.json"))?;
    files.insert("webhook/events.rs".into(), events(&webhooks, &notes));
    Ok(files)
}

fn module_of(operation: &Operation) -> Module {
    let scope = if operation.status == Status::Newest { String::new() } else { format!("v{}", operation.version) };
    Module { scope, name: names::snake(&operation.id) }
}

fn access(operation: &Operation) -> &'static str {
    const READS: &[&str] = &[
        "/search",
        "/query",
        "/single_query",
        "/calculate",
        "/search/filter",
        "/external_order_search",
        "/performances",
        "/pod_details/get",
        "/map_toko_product",
        "/inbound_method_detail",
        "/list_available_inbound_method",
        "/listing_check",
        "/conflicts/check",
        "/eligibility/check",
        "/open_collaborations/products",
        "/prerequisite_check",
        "/content_check",
        "/overview_performance",
        "/shop_lives/performance",
        "/suggest",
        "/categories/recommend",
        "/global_categories/recommend",
        "/packages/recommend",
        "/package/predict",
        "/properties/recommend",
    ];
    let read = operation.method == "GET"
        || operation.method == "POST" && READS.iter().any(|end| operation.path.ends_with(end));
    if read { "Read" } else { "Write" }
}

fn scopes_of(group: &str, operation: &Operation, rules: &[ScopeRule]) -> Vec<String> {
    let tail = operation.path.splitn(4, '/').nth(3).unwrap_or_default();
    let fits = |rule: &&ScopeRule| {
        rule.group == group
            && rule.access.as_deref().is_none_or(|wanted| wanted == access(operation))
            && rule.path.as_deref().is_none_or(|start| format!("/{tail}").starts_with(start))
    };
    rules.iter().filter(fits).map(|rule| rule.scope.clone()).collect()
}

fn body(operation: &Operation) -> &'static str {
    match (operation.multipart, operation.body.is_empty()) {
        (true, _) => "Multipart",
        (false, true) => "None",
        (false, false) => "Json",
    }
}

fn request(group: &str, operation: &Operation, rules: &[ScopeRule], types: &mut Types) -> Request {
    let name = names::camel(&operation.id);
    let module = module_of(operation);
    let mut reader = Reader {
        group,
        path: &operation.path,
        user: &module,
        request: true,
        form: operation.multipart,
        around: vec![operation.id.clone()],
        parent: String::new(),
    };
    let mut fields = Vec::new();
    for (wanted, place) in [("path", "path"), ("query", "query")] {
        let params: Vec<spec::Field> =
            operation.params.iter().filter(|param| param.place == wanted).map(|param| param.field.clone()).collect();
        fields.extend(types.fields(&params, &reader).into_iter().map(|mut def| {
            def.required |= place == "path";
            (place, def)
        }));
    }
    for mut def in types.fields(&operation.body, &reader) {
        if fields.iter().any(|(_, known)| known.rust == def.rust) {
            def.rust.push_str("_in_body");
        }
        let file = matches!(def.ty, Type::Plain(kind::Kind::File));
        def.required |= file && operation.body.iter().filter(|field| field.kind == "file").count() == 1;
        fields.push((if file { "file" } else { "body" }, def));
    }
    reader.request = false;
    reader.form = false;
    let response = types.root(format!("{name}Response"), &operation.data, &reader);
    Request {
        group: group.to_owned(),
        id: operation.id.clone(),
        version: operation.version.clone(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        cipher: operation.shop_cipher,
        access: access(operation),
        body: body(operation),
        scopes: scopes_of(group, operation, rules),
        older: operation.status == Status::Older,
        name,
        module,
        response,
        fields,
    }
}

/// All files of a group.
fn group(file: &GroupFile, rules: &[ScopeRule], notes: &Notes, files: &mut Files) {
    let mut operations: Vec<&Operation> = file.operations.iter().collect();
    operations.sort_by_key(|operation| (module_of(operation), operation.path.clone()));
    let mut types = Types::default();
    for operation in &operations {
        for suffix in ["", "Response", "Required"] {
            types.reserve(names::camel(&operation.id) + suffix);
        }
    }
    let requests: Vec<Request> =
        operations.iter().map(|operation| request(&file.group, operation, rules, &mut types)).collect();
    types.share_parts();

    let mut modules: BTreeMap<Module, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for place in 0..types.words.len() {
        modules.entry(types.word_home(place)).or_default().0.push(place);
    }
    for place in 0..types.records.len() {
        modules.entry(types.record_home(place)).or_default().1.push(place);
    }
    for (module, (words, records)) in &modules {
        let mut out = File::new(&file.group, module.clone(), &types, notes);
        let request = requests.iter().find(|request| request.module == *module);
        if let Some(request) = request {
            out.request(request);
        }
        for place in records.iter().rev() {
            out.record(*place);
        }
        for place in words {
            out.word(*place);
        }
        let doc = match request {
            Some(request) => format!("`{} {}`", request.method, request.path),
            None => format!("Types that several operations of `{}` share.", file.group),
        };
        let mut path = PathBuf::from("api").join(&file.group);
        if !module.scope.is_empty() {
            path.push(&module.scope);
        }
        files.insert(path.join(format!("{}.rs", module.name)), out.finish(&doc));
    }
    let scopes: BTreeSet<&str> = modules.keys().map(|module| module.scope.as_str()).collect();
    for scope in &scopes {
        let mut text = HEADER.to_owned();
        let title = names::phrase(&file.group);
        let here: Vec<&Module> = modules.keys().filter(|module| module.scope == **scope).collect();
        let listed = requests.iter().filter(|request| request.module.scope == **scope);
        if scope.is_empty() {
            let _ = writeln!(text, "//! {title}: the newest version of every operation.\n//!");
        } else {
            let _ = writeln!(
                text,
                "//! {title}: operations of version {} that are older, or no longer listed.\n//!",
                scope.trim_start_matches('v')
            );
        }
        let _ = writeln!(text, "//! | request | call |\n//! |---|---|");
        for request in listed {
            let _ = writeln!(text, "//! | [`{}`] | `{} {}` |", request.name, request.method, request.path);
        }
        text.push('\n');
        for module in &here {
            let _ = writeln!(text, "pub mod {};", module.name);
        }
        if scope.is_empty() {
            for version in scopes.iter().filter(|version| !version.is_empty()) {
                let _ = writeln!(text, "#[cfg(feature = \"older-versions\")]\npub mod {version};");
            }
        }
        text.push('\n');
        for module in &here {
            let _ = writeln!(text, "pub use self::{}::*;", module.name);
        }
        let mut path = PathBuf::from("api").join(&file.group);
        if !scope.is_empty() {
            path.push(scope);
        }
        files.insert(path.join("mod.rs"), text);
    }
    // A group that has older versions only.
    if !scopes.contains("") {
        let mut text = format!("{HEADER}//! {}: only older or unlisted operations.\n\n", names::phrase(&file.group));
        for version in &scopes {
            let _ = writeln!(text, "pub mod {version};");
        }
        files.insert(PathBuf::from("api").join(&file.group).join("mod.rs"), text);
    }
}

fn group_list(groups: &[GroupFile]) -> String {
    let mut text = format!("{HEADER}{}\nmod catalog;\npub(crate) mod operation;\n\n", include_str!("api_page.txt"));
    for group in groups {
        let newest = group.operations.iter().filter(|operation| operation.status == Status::Newest).count();
        let gate = if newest == 0 {
            format!("all(feature = {:?}, feature = \"older-versions\")", group.group)
        } else {
            format!("feature = {:?}", group.group)
        };
        let _ = writeln!(text, "#[cfg({gate})]\npub mod {};", group.group);
    }
    text + "\npub use catalog::OPERATIONS;\npub use operation::{Access, Body, BodyKind, FilePart, Method, Operation, OperationInfo, Paged, Part};\n"
}

fn catalog(groups: &[GroupFile], rules: &[ScopeRule]) -> String {
    let mut text = format!(
        "{HEADER}//! Every operation as data, whatever features are on.\n\nuse super::operation::{{Access, BodyKind, Method, OperationInfo}};\n\n\
         /// Every operation this version knows, by group and path; independent of the features.\n\
         ///\n/// ```\n/// use tiktok_client::api::OPERATIONS;\n/// assert!(OPERATIONS.iter().any(|info| info.path == \"/order/202309/orders/search\"));\n/// ```\n\
         #[rustfmt::skip]\npub const OPERATIONS: &[OperationInfo] = &[\n"
    );
    for group in groups {
        for operation in &group.operations {
            let _ = writeln!(
                text,
                "    row({:?}, {:?}, {:?}, Method::{}, {:?}, {}, Access::{}, BodyKind::{}, &{:?}, {}),",
                group.group,
                operation.id,
                operation.version,
                names::camel(&operation.method.to_ascii_lowercase()),
                operation.path,
                operation.shop_cipher,
                access(operation),
                body(operation),
                scopes_of(&group.group, operation, rules),
                operation.status == Status::Older,
            );
        }
    }
    text + "];\n\n#[allow(clippy::too_many_arguments, clippy::fn_params_excessive_bools)]\nconst fn row(\n    group: &'static str,\n    id: &'static str,\n    version: &'static str,\n    method: Method,\n    path: &'static str,\n    takes_shop_cipher: bool,\n    access: Access,\n    body: BodyKind,\n    scopes: &'static [&'static str],\n    older: bool,\n) -> OperationInfo {\n    OperationInfo { group, id, version, method, path, takes_shop_cipher, access, body, scopes, older }\n}\n"
}

/// The typed notifications.
fn events(file: &WebhookFile, notes: &Notes) -> String {
    let module = Module { scope: String::new(), name: "events".into() };
    let mut types = Types::default();
    for webhook in &file.webhooks {
        types.reserve(names::camel(&webhook.name));
    }
    let roots: Vec<usize> = file
        .webhooks
        .iter()
        .map(|webhook| {
            let reader = Reader {
                group: "webhook",
                path: "",
                user: &module,
                request: false,
                form: false,
                around: vec![webhook.name.clone()],
                parent: String::new(),
            };
            types.root(names::camel(&webhook.name), &webhook.data, &reader)
        })
        .collect();
    let mut out = File::new("webhook", module.clone(), &types, notes);
    out.uses("serde_json", "Value");
    out.raw("\n/// What happened: the data of a notification.\n///\n/// A type that is not listed is kept as JSON in `Unlisted`.\n#[derive(Debug, Clone, PartialEq)]\n#[non_exhaustive]\npub enum Event {\n");
    for webhook in &file.webhooks {
        let topic = webhook.topic.as_ref().map(|topic| format!(" (`{topic}`)")).unwrap_or_default();
        let name = names::camel(&webhook.name);
        out.raw(&format!("    /// Type {}{topic}.\n    {name}(Box<{name}>),\n", webhook.kind));
    }
    out.raw("    /// A type this version does not know; the number stands in the notification.\n    Unlisted(Value),\n}\n\nimpl Event {\n    /// The numbers of the types that have a type of their own.\n    pub const KINDS: &[i64] = &[");
    for webhook in &file.webhooks {
        out.raw(&format!("{}, ", webhook.kind));
    }
    out.raw("];\n\n    pub(super) fn read(kind: i64, data: Value) -> Result<Self, (String, String)> {\n        use super::notification::read_data;\n        Ok(match kind {\n");
    for webhook in &file.webhooks {
        out.raw(&format!(
            "            {} => Self::{}(Box::new(read_data(data)?)),\n",
            webhook.kind,
            names::camel(&webhook.name)
        ));
    }
    out.raw("            _ => Self::Unlisted(data),\n        })\n    }\n\n    /// The data as JSON.\n    ///\n    /// # Errors\n    /// Those of the encoder; none are known.\n    pub fn to_json(&self) -> Result<Value, serde_json::Error> {\n        match self {\n");
    for webhook in &file.webhooks {
        out.raw(&format!("            Self::{}(data) => serde_json::to_value(data),\n", names::camel(&webhook.name)));
    }
    out.raw("            Self::Unlisted(data) => Ok(data.clone()),\n        }\n    }\n}\n");
    for root in roots {
        out.record(root);
    }
    for place in 0..types.records.len() {
        if types.records.get(place).is_some_and(|record| record.path != "data") {
            out.record(place);
        }
    }
    for place in 0..types.words.len() {
        out.word(place);
    }
    out.finish("The events of notifications.")
}
