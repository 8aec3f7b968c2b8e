//! Who answers for what.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::Int32Type;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::{Field, Schema};
use kpi_core::engine::Dataset;
use kpi_core::facts::FactBatch;
use kpi_core::model::{Assignment, AssignmentScope, OrderLine, Record};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonEntry {
    id: String,
    team: Option<String>,
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

/// Who answers, and the team.
#[derive(Debug, Clone)]
struct Who {
    person: String,
    team: Option<String>,
}

/// Persons by region and by shop.
#[derive(Debug, Default)]
pub(crate) struct Team {
    regions: BTreeMap<String, Who>,
    shops: BTreeMap<String, Who>,
}

impl Team {
    /// Errors: the file cannot be read; one region or shop has two persons.
    pub(crate) fn read(path: &Path) -> Result<Self, Box<dyn Error>> {
        let place = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| format!("{place}: {error}"))?;
        let file: TeamFile = toml::from_str(&text).map_err(|error| format!("{place}: {error}"))?;
        let mut team = Self::default();
        for PersonEntry { id, team: of, regions, shops } in file.person {
            let who = Who { person: id, team: of };
            for (book, things) in [(&mut team.regions, regions), (&mut team.shops, shops)] {
                for thing in things {
                    if let Some(other) = book.insert(thing.clone(), who.clone()) {
                        let (one, two) = (other.person, &who.person);
                        return Err(format!("{place}: {thing:?} belongs to {one:?} and to {two:?}").into());
                    }
                }
            }
        }
        Ok(team)
    }

    fn of_region(&self, region: &str) -> Option<&Who> {
        self.regions.get(region).or_else(|| self.regions.get("*"))
    }

    /// The order lines with the person of their region as owner, and the person's team.
    pub(crate) fn own(&self, facts: &FactBatch) -> Result<FactBatch, Box<dyn Error>> {
        let Some(regions) = facts.text("ship_region")?.filter(|_| !self.regions.is_empty()) else {
            return Ok(facts.clone());
        };
        let region = |row| regions.get(row).unwrap_or_default();
        let person = words(facts.len(), |row| self.of_region(&region(row)).map(|who| who.person.as_str()))?;
        let team = words(facts.len(), |row| self.of_region(&region(row)).and_then(|who| who.team.as_deref()))?;
        let batch = facts.batch();
        let schema = batch.schema();
        let old = schema.fields().iter().cloned().zip(batch.columns().iter().cloned());
        let mut columns: Vec<(Arc<Field>, ArrayRef)> =
            old.filter(|(field, _)| !["owner", "team"].contains(&field.name().as_str())).collect();
        for (name, words) in [("owner", person), ("team", team)] {
            columns.push((Arc::new(Field::new(name, words.data_type().clone(), true)), words));
        }
        let (fields, arrays): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
        let schema = Schema::new_with_metadata(fields, batch.schema().metadata().clone());
        Ok(FactBatch::try_new(RecordBatch::try_new(Arc::new(schema), arrays)?, OrderLine::TABLE)?)
    }

    /// Says in the data who answers for which shop.
    pub(crate) fn assign(&self, data: &mut Dataset) -> Result<(), Box<dyn Error>> {
        for (shop, who) in &self.shops {
            let first = chrono::NaiveDate::from_ymd_opt(2000, 1, 1).ok_or("the calendar has no year 2000")?;
            let mut run = Assignment::new(AssignmentScope::Shop, shop.as_str().into(), first);
            run.person_id = Some(who.person.parse()?);
            run.team_id = who.team.as_deref().map(str::parse).transpose()?;
            data.add_assignment(run);
        }
        Ok(())
    }
}

/// A column of few words.
fn words<'w>(rows: usize, word: impl Fn(usize) -> Option<&'w str>) -> Result<ArrayRef, Box<dyn Error>> {
    let mut builder = StringDictionaryBuilder::<Int32Type>::new();
    for row in 0..rows {
        match word(row) {
            Some(word) => drop(builder.append(word)?),
            None => builder.append_null(),
        }
    }
    Ok(Arc::new(builder.finish()))
}
