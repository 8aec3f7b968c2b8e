//! Plans as Arrow.

use super::plan::{Plan, PlanNode};
use super::spec::Tier;
use crate::error::TargetError;
use arrow_array::{
    ArrayRef, Date32Array, Decimal128Array, DictionaryArray, RecordBatch, StringArray, UInt32Array,
    types::{Date32Type, UInt32Type},
};
use arrow_schema::{DataType, Field, Schema};
use std::sync::Arc;

/// Field metadata: unit of the amounts.
const UNIT_KEY: &str = "kpi.unit";
/// Schema metadata: metric, plan and version.
const PLAN_KEYS: [&str; 3] = ["kpi.plan", "kpi.version", "kpi.metric"];
/// Digits of the decimal type: 64 bits have 19.
const DIGITS: u8 = 19;

impl Plan {
    /// The nodes as one batch, in the order of [`nodes`](Self::nodes).
    ///
    /// | column | type | |
    /// |---|---|---|
    /// | `node`, `parent`, `kind`, `key`, `name` | text | `parent` and `name` may be null; `key` is the id in the data |
    /// | `base`, `target`, `stretch` | `Decimal128` | at the scale of the unit |
    /// | `weight` | text | exact, as written |
    /// | `why` | text | what decided the target |
    ///
    /// Error: [`TargetError::Arrow`].
    ///
    /// ```
    /// # use kpi_core::target::{Change, PlanSpec};
    /// # let spec = PlanSpec::from_toml("plan", r#"
    /// #     id = "n"
    /// #     metric = "gmv"
    /// #     unit = "USD"
    /// #     period = "2026-11"
    /// #     target = "100.00"
    /// #     root = { id = "brand", children = [{ id = "us" }, { id = "gb" }, { id = "my" }] }
    /// # "#)?;
    /// # let plan = spec.build(Change::new("mei", "first version", "2026-10-25T08:00:00Z".parse().unwrap())?)?;
    /// assert_eq!(plan.nodes_to_arrow()?.num_rows(), 4);
    /// assert_eq!(plan.days_to_arrow()?.num_rows(), 3 * 30);
    /// # Ok::<(), kpi_core::error::TargetError>(())
    /// ```
    pub fn nodes_to_arrow(&self) -> Result<RecordBatch, TargetError> {
        let texts = |read: &dyn Fn(&PlanNode) -> Option<String>| -> ArrayRef {
            Arc::new(self.nodes.iter().map(read).collect::<StringArray>())
        };
        let parent = |node: &PlanNode| node.parent.map(|parent| self.nodes[parent as usize].id.to_string());
        let mut columns: Vec<(Field, ArrayRef)> = vec![
            (text("node", false), texts(&|node| Some(node.id.to_string()))),
            (text("parent", true), texts(&parent)),
            (text("kind", false), texts(&|node| Some(node.kind.name().to_owned()))),
            (text("key", false), texts(&|node| Some(node.scope().1.to_owned()))),
            (text("name", true), texts(&|node| node.name.as_ref().map(ToString::to_string))),
        ];
        for tier in Tier::ALL {
            let units: Vec<Option<i128>> = self.nodes.iter().map(|node| node.tier(tier).map(i128::from)).collect();
            columns.push(self.amounts(tier.name(), Decimal128Array::from(units))?);
        }
        columns.push((text("weight", false), texts(&|node| Some(node.weight.to_string()))));
        columns.push((text("why", false), texts(&|node| Some(node.why.name().to_owned()))));
        self.batch(columns)
    }

    /// The days of all nodes without parts as one batch: `node`, a dictionary of ids; `day`; `target`, a `Decimal128` at the
    /// scale of the unit. A row for each node and day, node by node.
    ///
    /// Error: [`TargetError::Arrow`].
    pub fn days_to_arrow(&self) -> Result<RecordBatch, TargetError> {
        let leaves: Vec<usize> = (0..self.nodes.len()).filter(|at| self.nodes[*at].is_leaf()).collect();
        let width = self.width();
        let keys: UInt32Array =
            (0_u32..).take(leaves.len()).flat_map(|leaf| std::iter::repeat_n(leaf, width)).collect::<Vec<_>>().into();
        let ids: StringArray = leaves.iter().map(|at| Some(self.nodes[*at].id.as_str())).collect();
        let dictionary = DictionaryArray::<UInt32Type>::try_new(keys, Arc::new(ids)).map_err(|error| arrow(&error))?;
        let first = Date32Type::from_naive_date(self.period.from());
        let days: Vec<i32> = leaves.iter().flat_map(|_| (first..).take(width)).collect();
        let cells: Vec<i128> = leaves.iter().flat_map(|at| self.row(*at)).map(|cell| i128::from(*cell)).collect();
        let node = Field::new("node", dictionary_type(), false);
        self.batch(vec![
            (node, Arc::new(dictionary)),
            (Field::new("day", DataType::Date32, false), Arc::new(Date32Array::from(days))),
            self.amounts("target", Decimal128Array::from(cells))?,
        ])
    }

    fn amounts(&self, name: &str, array: Decimal128Array) -> Result<(Field, ArrayRef), TargetError> {
        let scale = i8::try_from(self.unit.digits()).unwrap_or(0);
        let array = array.with_precision_and_scale(DIGITS, scale).map_err(|error| arrow(&error))?;
        let mut field = Field::new(name, DataType::Decimal128(DIGITS, scale), true);
        field.set_metadata([(UNIT_KEY.to_owned(), self.unit.to_string())].into());
        Ok((field, Arc::new(array)))
    }

    fn batch(&self, columns: Vec<(Field, ArrayRef)>) -> Result<RecordBatch, TargetError> {
        let (fields, arrays): (Vec<Field>, Vec<ArrayRef>) = columns.into_iter().unzip();
        let values = [self.id.clone(), self.version.to_string(), self.metric.to_string()];
        let metadata = PLAN_KEYS.map(str::to_owned).into_iter().zip(values).collect();
        let schema = Schema::new(fields).with_metadata(metadata);
        RecordBatch::try_new(Arc::new(schema), arrays).map_err(|error| arrow(&error))
    }
}

fn text(name: &str, nullable: bool) -> Field {
    Field::new(name, DataType::Utf8, nullable)
}

fn dictionary_type() -> DataType {
    DataType::Dictionary(Box::new(DataType::UInt32), Box::new(DataType::Utf8))
}

fn arrow(error: &arrow_schema::ArrowError) -> TargetError {
    TargetError::Arrow { message: error.to_string() }
}
