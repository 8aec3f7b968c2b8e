use super::scalar::Scalar;
use super::shape::Shape;
use smol_str::SmolStr;

/// An identifier without a type of its own (campaign, category, message, …): text, never a number, because 64-bit ids
/// lose digits in floats.
///
/// ```
/// use tiktok_client::types::ApiId;
///
/// assert_eq!(ApiId::new("7662229692789049095").as_str(), "7662229692789049095");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ApiId(SmolStr);

impl ApiId {
    /// Keeps the text.
    #[must_use]
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(SmolStr::new(id.as_ref()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for ApiId {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<String> for ApiId {
    fn from(id: String) -> Self {
        Self(id.into())
    }
}

impl std::fmt::Display for ApiId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Scalar for ApiId {
    const SHAPE: Shape = Shape::Id;
    const EXPECTED: &'static str = "an id as text or integer";

    #[inline]
    fn from_text(text: &str) -> Result<Option<Self>, ()> {
        Ok(if text.is_empty() { None } else { Some(Self(SmolStr::new(text))) })
    }

    fn from_float(_: f64) -> Result<Option<Self>, ()> {
        Err(())
    }

    fn text(&self) -> SmolStr {
        self.0.clone()
    }
}

macro_rules! core_ids {
    ($($name:ident),+ $(,)?) => {$(
        impl Scalar for kpi_core::model::$name {
            const SHAPE: Shape = Shape::Id;
            const EXPECTED: &'static str = "an id as text or integer";

            #[inline]
            fn from_text(text: &str) -> Result<Option<Self>, ()> {
                match Self::try_new(text) {
                    Ok(id) => Ok(Some(id)),
                    Err(_) if text.trim().is_empty() => Ok(None),
                    Err(_) => Err(()),
                }
            }

            fn from_float(_: f64) -> Result<Option<Self>, ()> {
                Err(())
            }

            fn text(&self) -> SmolStr {
                SmolStr::new(self.as_str())
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )+};
}

core_ids!(
    AfterSaleId,
    BuyerId,
    CreatorId,
    LineId,
    LiveSessionId,
    OrderId,
    PackageId,
    ProductId,
    SellerId,
    ShopId,
    SkuId,
    StatementId,
    VideoId,
    WarehouseId,
);
