//! Rows as documents: what a table of any name is made of, one JSON object a row.

use arrow_array::RecordBatch;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::TableBuilder;
use crate::error::FactsError;
use crate::model::{
    AdSpend, AffiliateOrder, AfterSale, Assignment, ChatService, ComplianceItem, Cost, Creator, CreatorPerformance,
    Issue, Issues, Listing, LiveSession, OrderLine, PackageRow, Person, Record, Review, Seller, SettlementLine, Shop,
    ShopScore, Sku, TableSpec, Team, Traffic, VideoPerformance,
};

type Documents<'d> = &'d mut dyn Iterator<Item = Value>;

/// The reader of the table's records.
fn reader(table: &TableSpec) -> Option<fn(Documents<'_>) -> Result<RecordBatch, FactsError>> {
    macro_rules! by_name {
        ($($record:ty),+ $(,)?) => {
            match table.name {
                $(name if name == <$record>::TABLE.name => Some(read::<$record>),)+
                _ => None,
            }
        };
    }
    by_name!(
        OrderLine,
        AfterSale,
        PackageRow,
        Traffic,
        LiveSession,
        VideoPerformance,
        AffiliateOrder,
        CreatorPerformance,
        AdSpend,
        ChatService,
        Review,
        ComplianceItem,
        SettlementLine,
        Cost,
        Listing,
        Sku,
        Seller,
        Shop,
        ShopScore,
        Team,
        Person,
        Creator,
        Assignment,
    )
}

/// The rows of a table from documents, one object a row with the columns as fields: amounts as text or whole numbers,
/// instants as RFC 3339 text, dates as `2026-11-22`. Fields without a value are absent or null.
///
/// # Errors
/// [`FactsError::InvalidBatch`] with everything that is wrong, each finding with the position of its row and its field,
/// such as `[3].unit_price`.
///
/// ```
/// use kpi_core::facts;
/// use serde_json::json;
/// let costs = facts::table("costs")?;
/// let row = json!({"cost_id": "c-1", "kind": "HOST", "day": "2026-11-11", "currency": "THB", "amount": "450.50"});
/// assert_eq!(facts::from_documents(costs, [row.clone()])?.num_rows(), 1);
/// let mut float = row.clone();
/// float["amount"] = json!(450.5);
/// let error = facts::from_documents(costs, [row, float]).unwrap_err();
/// assert!(error.to_string().contains("[1].amount"), "{error}");
/// # Ok::<(), kpi_core::error::FactsError>(())
/// ```
pub fn from_documents(
    table: &'static TableSpec,
    documents: impl IntoIterator<Item = Value>,
) -> Result<RecordBatch, FactsError> {
    match reader(table) {
        Some(read) => read(&mut documents.into_iter()),
        None => Err(FactsError::UnknownTable { name: table.name.to_owned(), suggestion: None }),
    }
}

fn read<R: Record + DeserializeOwned>(documents: Documents<'_>) -> Result<RecordBatch, FactsError> {
    let (mut builder, mut issues) = (TableBuilder::<R>::new(), Issues::default());
    for (position, document) in documents.enumerate() {
        match serde_path_to_error::deserialize::<_, R>(&document) {
            Ok(row) => {
                if let Err(FactsError::InvalidRow { issues: found, .. }) = builder.push(&row) {
                    issues.extend_within(format_args!("[{position}]"), found);
                }
            }
            Err(error) => {
                let path = error.path();
                let field = if path.iter().next().is_some() { format!(".{path}") } else { String::new() };
                let value = document.pointer(&format!("/{path}")).map(Value::to_string).unwrap_or_default();
                let cure = "give every column in the form its reference says: amounts as text or whole numbers";
                let message = error.inner().to_string();
                issues.push(Issue::error("facts.unreadable_row", format!("[{position}]{field}"), value, message, cure));
            }
        }
    }
    if issues.has_errors() {
        return Err(FactsError::InvalidBatch { table: R::TABLE.name, issues });
    }
    builder.finish()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_table_reads_documents() {
        for table in super::super::tables() {
            let batch = super::from_documents(table, []).map(|batch| batch.num_columns());
            assert_eq!(batch, Ok(table.fields.len()), "{}", table.name);
        }
    }
}
