//! The spec files as they stand in `spec/`.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(crate) struct GroupFile {
    pub(crate) group: String,
    pub(crate) operations: Vec<Operation>,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) version: String,
    pub(crate) status: Status,
    pub(crate) shop_cipher: bool,
    #[serde(default)]
    pub(crate) multipart: bool,
    pub(crate) params: Vec<Param>,
    #[serde(default)]
    pub(crate) body: Vec<Field>,
    pub(crate) data: Vec<Field>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Status {
    Newest,
    Older,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Param {
    #[serde(rename = "in")]
    pub(crate) place: String,
    #[serde(flatten)]
    pub(crate) field: Field,
}

#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Field {
    #[serde(rename = "n")]
    pub(crate) name: String,
    #[serde(rename = "t")]
    pub(crate) kind: String,
    #[serde(rename = "r", default)]
    pub(crate) required: u8,
    #[serde(rename = "e", default)]
    pub(crate) words: Vec<String>,
    #[serde(rename = "dep", default)]
    pub(crate) deprecated: u8,
    #[serde(rename = "f", default)]
    pub(crate) fields: Vec<Field>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct WebhookFile {
    pub(crate) webhooks: Vec<Webhook>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Webhook {
    #[serde(rename = "type")]
    pub(crate) kind: i64,
    pub(crate) name: String,
    pub(crate) topic: Option<String>,
    pub(crate) data: Vec<Field>,
}

/// Scopes of which a call needs one, by the beginning of its path.
#[derive(Debug, Deserialize)]
pub(crate) struct ScopeRule {
    pub(crate) group: String,
    #[serde(default)]
    pub(crate) access: Option<String>,
    #[serde(default)]
    pub(crate) path: Option<String>,
    pub(crate) scope: String,
}
