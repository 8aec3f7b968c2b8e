/// What broke on the way to the platform or back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportFault {
    /// No connection could be made: name, network or TLS. The request was not sent.
    Connect,
    /// The answer did not come in time.
    Timeout,
    /// The connection broke before the answer.
    Reset,
    /// The answer broke off.
    Truncated,
    /// The request cannot be sent at all (a header or address that is none).
    Invalid,
}

impl TransportFault {
    /// Stable code for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Connect => "transport.connect",
            Self::Timeout => "transport.timeout",
            Self::Reset => "transport.reset",
            Self::Truncated => "transport.truncated",
            Self::Invalid => "transport.invalid",
        }
    }
}

/// No answer came. The text names no address, because addresses hold signatures and secrets.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {message}", self.what())]
pub struct TransportError {
    /// What broke.
    pub fault: TransportFault,
    /// What the network layer said.
    pub message: String,
}

impl TransportError {
    /// A fault with its description. Leave the address out of it.
    #[must_use]
    pub fn new(fault: TransportFault, message: impl Into<String>) -> Self {
        Self { fault, message: message.into() }
    }

    fn what(&self) -> &'static str {
        match self.fault {
            TransportFault::Connect => "no connection",
            TransportFault::Timeout => "no answer in time",
            TransportFault::Reset => "the connection broke before the answer",
            TransportFault::Truncated => "the answer broke off",
            TransportFault::Invalid => "the request cannot be sent",
        }
    }

    /// Stable code for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        self.fault.code()
    }

    /// What to change so that the call works.
    #[must_use]
    pub const fn cure(&self) -> &'static str {
        match self.fault {
            TransportFault::Connect => "check network, name resolution, proxy and the machine's certificates",
            TransportFault::Timeout => "repeat the call, with a smaller page or a longer time limit",
            TransportFault::Reset | TransportFault::Truncated => "repeat the call; look before repeating a write",
            TransportFault::Invalid => "check the configured address and the token: they must be plain ASCII text",
        }
    }
}
