//! Exponential smoothing with given parameters and start state.

use crate::error::ForecastError;

/// How the season enters.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Season {
    /// No season.
    None,
    /// Added to the level; the start state from the position of the first value.
    Additive(Vec<f64>),
    /// Multiplied with the level; the start state from the position of the first value.
    Multiplicative(Vec<f64>),
}

/// Parameters and start state. Without a trend it is simple smoothing, with one Holt's, with a season Holt and Winters'.
#[derive(Debug, Clone, PartialEq)]
pub struct Smoothing {
    /// Weight of a new value in the level.
    pub alpha: f64,
    /// Level before the first value.
    pub level: f64,
    /// Weight of a new slope in the trend, and trend before the first value.
    pub trend: Option<(f64, f64)>,
    /// Weight of a new value in the season.
    pub gamma: f64,
    /// Season before the first value.
    pub season: Season,
}

/// One-step forecasts and what follows.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Smoothed {
    /// Forecast of each value from those before it.
    pub fitted: Vec<f64>,
    /// Forecast of the steps after the last value.
    pub forecast: Vec<f64>,
}

impl Smoothing {
    /// Simple smoothing from a start level.
    #[must_use]
    pub fn simple(alpha: f64, level: f64) -> Self {
        Self { alpha, level, trend: None, gamma: 0.0, season: Season::None }
    }

    /// Runs over the values and carries the state on.
    ///
    /// The season is updated with the level and trend before the value: ETS(A,A,A) and ETS(A,A,M) in error-correction form.
    ///
    /// Errors: [`ForecastError::Setting`] for a parameter that is not from 0 to 1 or not finite, or an empty season;
    /// [`ForecastError::Undefined`] when a multiplicative season divides by zero or a result is not finite.
    ///
    /// ```
    /// use kpi_core::forecast::Smoothing;
    /// let result = Smoothing::simple(0.5, 10.0).run(&[12.0, 10.0], 1)?;
    /// assert_eq!(result.fitted, [10.0, 11.0]);
    /// assert_eq!(result.forecast, [10.5]);
    /// # Ok::<(), kpi_core::error::ForecastError>(())
    /// ```
    pub fn run(&self, values: &[f64], horizon: usize) -> Result<Smoothed, ForecastError> {
        let (beta, mut trend) = self.trend.unwrap_or((0.0, 0.0));
        for (what, value) in [("alpha", self.alpha), ("beta", beta), ("gamma", self.gamma)] {
            if !(0.0..=1.0).contains(&value) {
                return Err(ForecastError::Setting { what, value: value.to_string(), reason: "not from 0 to 1" });
            }
        }
        let (mut season, factor) = match &self.season {
            Season::None => (vec![0.0], false),
            Season::Additive(start) => (start.clone(), false),
            Season::Multiplicative(start) => (start.clone(), true),
        };
        let length = season.len();
        if length == 0 {
            return Err(ForecastError::Setting {
                what: "season",
                value: "empty".to_owned(),
                reason: "without a position",
            });
        }
        let mut level = self.level;
        let mut fitted = Vec::with_capacity(values.len());
        for (step, value) in values.iter().enumerate() {
            let Some(own) = season.get_mut(step % length) else { continue };
            let base = level + trend;
            fitted.push(if factor { base * *own } else { base + *own });
            let plain = if factor { value / *own } else { value - *own };
            let next = self.alpha * plain + (1.0 - self.alpha) * base;
            trend = beta * (next - level) + (1.0 - beta) * trend;
            level = next;
            let seasonal = if factor { value / base } else { value - base };
            *own = self.gamma * seasonal + (1.0 - self.gamma) * *own;
        }
        let forecast: Vec<f64> = (0..horizon)
            .zip(season.iter().cycle().skip(values.len() % length))
            .map(|(step, season)| {
                #[expect(clippy::cast_precision_loss, reason = "a number of steps")]
                let base = level + trend * (step + 1) as f64;
                if factor { base * season } else { base + season }
            })
            .collect();
        if fitted.iter().chain(&forecast).any(|value| !value.is_finite()) {
            let reason = "a value is not finite, or the season divides by zero";
            return Err(ForecastError::Undefined { method: "exponential smoothing", reason });
        }
        Ok(Smoothed { fitted, forecast })
    }
}
