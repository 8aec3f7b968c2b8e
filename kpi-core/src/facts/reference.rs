//! The column reference, written from the declarations of the records.

use std::fmt::Write;

use super::schema::{canonical_type, tables};

/// The reference of all tables as Markdown: every column with type, unit, meaning and sources.
pub fn markdown() -> String {
    let mut text = String::from(
        "# Fact tables\n\n\
         Written from the declarations in `kpi-core/src/model`. A nullable column may hold nulls or be missing from a \
         batch. `currency` as a unit means: in the currency of the row. Types are those this library writes; see \
         `facts::accepts` for the others that it reads without copying. “API” names the field of the TikTok Shop Open \
         API, “Export” the column of the Seller Center file; “–” means that the source does not have it.\n",
    );
    for table in tables() {
        let _ = write!(
            text,
            "\n## {} {}\n\n{}\n\nKey: `{}`\n\n\
             | column | type | null | unit | meaning | API | Export |\n|---|---|---|---|---|---|---|\n",
            table.name,
            table.version,
            table.meaning,
            table.key.join("`, `"),
        );
        for field in table.fields {
            let _ = writeln!(
                text,
                "| `{}` | {} | {} | {} | {} | {} | {} |",
                field.name,
                type_name(field.kind),
                if field.nullable { "yes" } else { "no" },
                field.unit,
                field.meaning.replace('|', "\\|"),
                field.api,
                field.export,
            );
        }
    }
    text
}

fn type_name(kind: crate::model::FieldKind) -> String {
    use arrow_schema::DataType;
    match canonical_type(kind) {
        DataType::Dictionary(..) => "dictionary of text".to_owned(),
        DataType::Timestamp(..) => "timestamp[ms, UTC]".to_owned(),
        DataType::Utf8 => "text".to_owned(),
        DataType::Decimal128(precision, scale) => format!("decimal({precision},{scale})"),
        other => other.to_string().to_lowercase(),
    }
}
