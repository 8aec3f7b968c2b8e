use crate::error::{FactsError, MoneyError, PeriodError, did_you_mean};
use crate::model::Issues;

/// What can go wrong when numbers are computed from facts.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// The query does not fit the data; every problem is listed.
    #[error("{0}")]
    Invalid(Box<Issues>),
    /// A row names a shop whose time zone is not known.
    #[error("table {table} has rows of shop {shop:?}, which is not among the shops given")]
    UnknownShop {
        /// Fact table.
        table: &'static str,
        /// The shop's id.
        shop: String,
    },
    /// A row has an instant but no shop, so that its local day is not known.
    #[error("table {table} has rows with a time but without a shop, so that their local day is not known")]
    NoShop {
        /// Fact table.
        table: &'static str,
    },
    /// Amounts of several currencies meet in one cell.
    #[error("{metric}: amounts in {currencies} meet in one cell ({group})")]
    MixedCurrency {
        /// The metric.
        metric: String,
        /// The cell.
        group: String,
        /// The currencies, in order.
        currencies: String,
    },
    /// An amount cannot be converted.
    #[error("{metric} ({group}): {source}")]
    Fx {
        /// The metric.
        metric: String,
        /// The cell.
        group: String,
        /// What the table of rates says.
        source: Box<MoneyError>,
    },
    /// A value does not fit the width that the engine or the output computes in.
    #[error("{metric} ({group}): a value has more digits than {limit}")]
    Overflow {
        /// The metric.
        metric: String,
        /// The cell.
        group: String,
        /// What was exceeded.
        limit: &'static str,
    },
    /// The result has no such metric.
    #[error("the result has no metric {metric:?}{}", did_you_mean(near.as_deref().unwrap_or_default()))]
    UnknownMetric {
        /// The id asked for.
        metric: String,
        /// The most similar one that there is.
        near: Option<String>,
    },
    /// The query did not ask for the comparison.
    #[error("the query does not compare with {comparison}")]
    UnknownComparison {
        /// The comparison.
        comparison: &'static str,
    },
    /// The parts of a metric do not add up to the whole.
    #[error("{metric} has no shares: its parts do not add up to the whole")]
    NotAdditive {
        /// The metric.
        metric: String,
    },
    /// A batch is no partial result of the query.
    #[error("the batch is no partial result of the query: {reason}")]
    InvalidPartial {
        /// What is wrong, and where.
        reason: String,
    },
    /// The result has no such row.
    #[error("the result has {rows} rows, there is no row {row}")]
    UnknownRow {
        /// The row asked for, from 0.
        row: usize,
        /// Number of rows.
        rows: usize,
    },
    /// A dimension cannot be left out after the fact.
    #[error("{metric} cannot be rolled up over {dimension}: {reason}")]
    NotRollable {
        /// The metric.
        metric: String,
        /// The dimension.
        dimension: String,
        /// Why.
        reason: &'static str,
    },
    /// Partial results of different queries do not merge.
    #[error("the partial results belong to different queries")]
    DifferentQueries,
    /// A column could not be read.
    #[error(transparent)]
    Facts(#[from] Box<FactsError>),
    /// A day or period could not be computed.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// Arrow refused the output.
    #[error("the result cannot be written as Arrow: {message}")]
    Arrow {
        /// What Arrow says.
        message: String,
    },
    /// A Parquet file could not be read.
    #[error("{path}: {message}")]
    Parquet {
        /// The file or folder.
        path: String,
        /// What the reader says.
        message: String,
    },
    /// A worker thread ended without a result.
    #[error("a worker thread ended without a result")]
    Worker,
}

impl From<FactsError> for EngineError {
    fn from(error: FactsError) -> Self {
        Self::Facts(Box::new(error))
    }
}

impl EngineError {
    /// Stable code for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "engine.invalid",
            Self::UnknownShop { .. } => "engine.unknown_shop",
            Self::NoShop { .. } => "engine.no_shop",
            Self::MixedCurrency { .. } => "engine.mixed_currency",
            Self::Fx { .. } => "engine.fx",
            Self::Overflow { .. } => "engine.overflow",
            Self::UnknownMetric { .. } => "engine.unknown_metric",
            Self::UnknownComparison { .. } => "engine.unknown_comparison",
            Self::NotAdditive { .. } => "engine.not_additive",
            Self::InvalidPartial { .. } => "engine.invalid_partial",
            Self::UnknownRow { .. } => "engine.unknown_row",
            Self::NotRollable { .. } => "engine.not_rollable",
            Self::DifferentQueries => "engine.different_queries",
            Self::Facts(error) => error.code(),
            Self::Period(error) => error.code(),
            Self::Arrow { .. } => "engine.arrow",
            Self::Parquet { .. } => "engine.parquet",
            Self::Worker => "engine.worker",
        }
    }

    /// What to change so that the call works.
    pub fn cure(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "correct the listed places; each says how",
            Self::UnknownShop { .. } => "add the shop to the data set, or name a default zone with with_default_zone",
            Self::NoShop { .. } => "name a default zone with with_default_zone",
            Self::MixedCurrency { .. } => "group by currency, or resolve the metric under a basis with a conversion",
            Self::Fx { .. } => "add the missing rate, or allow older rates, a pivot or inverse rates",
            Self::Overflow { .. } => "check the amounts of the group named; no real amount has so many digits",
            Self::UnknownMetric { .. } => "ask for a metric of the query",
            Self::UnknownComparison { .. } => "ask for the comparison in the query, with compare",
            Self::NotAdditive { .. } => "take shares of a sum or a number of rows; rank or compare the others",
            Self::InvalidPartial { .. } => "give a batch that to_arrow of a partial result of the same query made",
            Self::UnknownRow { .. } => "ask for a row below the number of rows",
            Self::NotRollable { .. } => "compute the coarser table with a query of its own",
            Self::DifferentQueries => "merge only partial results of equal queries",
            Self::Facts(error) => error.cure(),
            Self::Period(error) => error.cure(),
            Self::Arrow { .. } => "report it together with the query",
            Self::Parquet { .. } => "check the path and that the file is a complete Parquet file",
            Self::Worker => "run the query with one thread and report what it says",
        }
    }
}
