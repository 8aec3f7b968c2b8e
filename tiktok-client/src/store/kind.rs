use kpi_core::model::{AfterSale, OrderLine, PackageRow, Record, TableSpec};

/// What a stored document is: one object of the platform, with an id and versions.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumString,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// An order with its lines.
    Order,
    /// A return or refund request.
    Return,
    /// A cancellation request.
    Cancellation,
    /// A parcel.
    Package,
}

impl Kind {
    /// All kinds.
    #[must_use]
    pub fn all() -> &'static [Self] {
        <Self as strum::VariantArray>::VARIANTS
    }

    /// Name in stores and exports: `order`, `return`, …
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The fact table that its rows belong to.
    #[must_use]
    pub fn table(self) -> &'static TableSpec {
        match self {
            Self::Order => OrderLine::TABLE,
            Self::Return | Self::Cancellation => AfterSale::TABLE,
            Self::Package => PackageRow::TABLE,
        }
    }

    /// The operation that lists them; it stands in the rows as their source.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::Order => "getOrderList",
            Self::Return => "searchReturns",
            Self::Cancellation => "searchCancellations",
            Self::Package => "searchPackage",
        }
    }

    /// Number in files; never reused for another kind.
    pub(crate) fn number(self) -> i64 {
        match self {
            Self::Order => 1,
            Self::Return => 2,
            Self::Cancellation => 3,
            Self::Package => 4,
        }
    }

    pub(crate) fn of_number(number: i64) -> Option<Self> {
        Self::all().iter().copied().find(|kind| kind.number() == number)
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
