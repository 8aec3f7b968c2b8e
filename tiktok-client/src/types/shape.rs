/// What a field of the API holds; the drift report compares answers with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Shape {
    /// Free text.
    Text,
    /// A whole number.
    Integer,
    /// An exact decimal number, usually sent as text.
    Decimal,
    /// A ratio or percentage.
    Rate,
    /// True or false.
    Flag,
    /// An identifier.
    Id,
    /// A time in Unix seconds.
    Seconds,
    /// A time in Unix milliseconds.
    Millis,
    /// A time whose form differs from answer to answer.
    Moment,
    /// A day.
    Date,
    /// A word out of an open list; the words known to this version.
    Word(&'static [&'static str]),
    /// Any JSON value.
    Any,
    /// A list.
    List(&'static Shape),
    /// An object with known fields.
    Record(&'static RecordShape),
}

/// The known fields of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordShape {
    /// Name of the Rust type.
    pub name: &'static str,
    /// The fields in the order of the documentation.
    pub fields: &'static [FieldShape],
    /// Whether unlisted amounts are kept as well.
    pub open: bool,
}

/// One known field of an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldShape {
    /// Name in JSON.
    pub name: &'static str,
    /// What it holds.
    pub shape: &'static Shape,
}
