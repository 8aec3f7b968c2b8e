/// A request that cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RequestError {
    /// A parameter that stands in the path is empty.
    #[error("{operation}: the path parameter `{parameter}` is empty")]
    EmptyPathParameter {
        /// The operation.
        operation: &'static str,
        /// Name of the parameter.
        parameter: String,
    },
    /// The parameters cannot be written as JSON.
    #[error("{operation}: the body cannot be written as JSON: {message}")]
    Encode {
        /// The operation.
        operation: &'static str,
        /// What the encoder said.
        message: String,
    },
    /// A path that cannot stand in a request line.
    #[error("`{path}` is not a path: it must begin with `/` and be percent-encoded, without query")]
    Path {
        /// The path.
        path: String,
    },
}

impl RequestError {
    /// Stable code for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::EmptyPathParameter { .. } => "request.empty_path_parameter",
            Self::Encode { .. } => "request.encode",
            Self::Path { .. } => "request.path",
        }
    }

    /// What to change so that the call works.
    #[must_use]
    pub fn cure(&self) -> &'static str {
        match self {
            Self::EmptyPathParameter { .. } => "give the id that the path names",
            Self::Path { .. } => "write the path as it is sent; parameters go into `with_parameter`",
            Self::Encode { .. } => "report the operation and its parameters: this is a fault of the library",
        }
    }
}
