/// A simulator that cannot be started.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SimulatorError {
    /// The address cannot be listened on.
    #[error("port {port} of this machine cannot be listened on: {message}")]
    Port {
        /// The port; 0 for any.
        port: u16,
        /// What the machine said.
        message: String,
    },
    /// The thread or its runtime cannot be made.
    #[error("the simulator's thread cannot be started: {message}")]
    Thread {
        /// What the machine said.
        message: String,
    },
    /// A world without shops, or with more than 200.
    #[error("a world of {shops} shops")]
    Shops {
        /// How many were asked for.
        shops: usize,
    },
    /// Facts that cannot become a world.
    #[error("the facts cannot become a world: {message}")]
    Facts {
        /// Which row and why.
        message: String,
    },
}

impl SimulatorError {
    /// Stable code for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Port { .. } => "simulator.port",
            Self::Thread { .. } => "simulator.thread",
            Self::Shops { .. } => "simulator.shops",
            Self::Facts { .. } => "simulator.facts",
        }
    }

    /// What to change.
    #[must_use]
    pub const fn cure(&self) -> &'static str {
        match self {
            Self::Port { .. } => "choose another port, or 0 for any free one",
            Self::Thread { .. } => "end other programs, or raise the limits of the machine",
            Self::Shops { .. } => "ask for 1 to 200 shops",
            Self::Facts { .. } => "load rows of order_lines and after_sales whose shop, currency and times are there",
        }
    }
}
