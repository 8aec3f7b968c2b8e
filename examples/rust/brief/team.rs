//! Who answers for what.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use arrow_array::{Array, ArrayRef, DictionaryArray, RecordBatch, StringArray, types::Int32Type};
use arrow_schema::{Field, Schema};
use kpi_core::engine::Dataset;
use kpi_core::facts::FactBatch;
use kpi_core::model::{Assignment, AssignmentScope, OrderLine, Record};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonEntry {
    id: String,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    shops: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TeamFile {
    person: Vec<PersonEntry>,
}

/// Persons by region and by shop.
#[derive(Debug, Default)]
pub(crate) struct Team {
    regions: BTreeMap<String, String>,
    shops: BTreeMap<String, String>,
}

impl Team {
    /// Errors: the file cannot be read; one region or shop has two persons.
    pub(crate) fn read(path: &Path) -> Result<Self, Box<dyn Error>> {
        let place = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{place}: {error}"))?;
        let file: TeamFile = toml::from_str(&text).map_err(|error| format!("{place}: {error}"))?;
        let mut team = Self::default();
        for person in file.person {
            for (book, things) in [(&mut team.regions, person.regions), (&mut team.shops, person.shops)] {
                for thing in things {
                    if let Some(other) = book.insert(thing.clone(), person.id.clone()) {
                        return Err(format!("{place}: {thing:?} belongs to {other:?} and to {:?}", person.id).into());
                    }
                }
            }
        }
        Ok(team)
    }

    fn of_region(&self, region: &str) -> Option<&str> {
        self.regions.get(region).or_else(|| self.regions.get("*")).map(String::as_str)
    }

    /// The order lines with the person of their region as owner.
    pub(crate) fn own(&self, facts: &FactBatch) -> Result<FactBatch, Box<dyn Error>> {
        let Some(regions) = facts.text("ship_region")?.filter(|_| !self.regions.is_empty()) else {
            return Ok(facts.clone());
        };
        let mut names: Vec<&str> = self.regions.values().map(String::as_str).collect();
        names.dedup();
        names.sort_unstable();
        names.dedup();
        let key = |row| {
            let owner = self.of_region(&regions.get(row).unwrap_or_default())?;
            i32::try_from(names.binary_search(&owner).ok()?).ok()
        };
        let keys = (0..facts.len()).map(key).collect();
        let owners: ArrayRef =
            Arc::new(DictionaryArray::<Int32Type>::try_new(keys, Arc::new(StringArray::from(names.clone())))?);
        let batch = facts.batch();
        let owner = Field::new("owner", owners.data_type().clone(), true);
        let mut columns: Vec<(Arc<Field>, ArrayRef)> = batch
            .schema()
            .fields()
            .iter()
            .cloned()
            .zip(batch.columns().iter().cloned())
            .filter(|(field, _)| field.name() != "owner")
            .collect();
        columns.push((Arc::new(owner), owners));
        let (fields, arrays): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        let schema = Schema::new_with_metadata(fields, batch.schema().metadata().clone());
        Ok(FactBatch::try_new(RecordBatch::try_new(Arc::new(schema), arrays)?, OrderLine::TABLE)?)
    }

    /// Says in the data who answers for which shop.
    pub(crate) fn assign(&self, data: &mut Dataset) -> Result<(), Box<dyn Error>> {
        for (shop, person) in &self.shops {
            let first = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).ok_or("the calendar has no year 2000")?;
            let mut run = Assignment::new(AssignmentScope::Shop, shop.as_str().into(), first);
            run.person_id = Some(person.parse()?);
            data.add_assignment(run);
        }
        Ok(())
    }
}
