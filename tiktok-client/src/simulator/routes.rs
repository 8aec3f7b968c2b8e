use super::ops::{self, Operation};
use super::refusal::Refusal;
use crate::api::{OPERATIONS, OperationInfo};
use std::collections::BTreeMap;

/// The paths of the platform, and which of them the simulator answers.
#[derive(Debug)]
pub(super) struct Routes {
    /// By number of steps in the path.
    by_length: BTreeMap<usize, Vec<Route>>,
}

#[derive(Debug)]
struct Route {
    info: &'static OperationInfo,
    steps: Vec<&'static str>,
    operation: Option<Operation>,
}

/// What a path leads to.
#[derive(Debug)]
pub(super) struct Target {
    pub(super) info: &'static OperationInfo,
    pub(super) operation: Operation,
    pub(super) parameters: Vec<String>,
}

impl Routes {
    pub(super) fn new() -> Self {
        let mut by_length: BTreeMap<usize, Vec<Route>> = BTreeMap::new();
        for info in OPERATIONS {
            let steps: Vec<&str> = info.path.split('/').skip(1).collect();
            let operation = ops::find(info.method.as_str(), &info.path.replacen(info.version, "{v}", 1));
            by_length.entry(steps.len()).or_default().push(Route { info, steps, operation });
        }
        for routes in by_length.values_mut() {
            // Words before placeholders: `/orders/unsettled` is not an order.
            routes.sort_by_key(|route| route.steps.iter().map(|step| step.starts_with('{')).collect::<Vec<_>>());
        }
        Self { by_length }
    }

    pub(super) fn find(&self, method: &str, path: &str) -> Result<Target, Refusal> {
        let steps: Vec<&str> = path.split('/').skip(1).collect();
        let fits = |route: &Route, versions: bool| {
            route.steps.iter().zip(&steps).enumerate().all(|(place, (known, step))| {
                known == step || known.starts_with('{') && !step.is_empty() || versions && place == 1
            })
        };
        let routes = self.by_length.get(&steps.len()).map(Vec::as_slice).unwrap_or_default();
        let mut other_method = false;
        for route in routes.iter().filter(|route| fits(route, false)) {
            if route.info.method.as_str() != method {
                other_method = true;
                continue;
            }
            let Some(operation) = route.operation else {
                return Err(Refusal::new(404, 36_009_009, "Invalid path: the simulator does not serve this operation"));
            };
            let parameters = route
                .steps
                .iter()
                .zip(&steps)
                .filter(|(known, _)| known.starts_with('{'))
                .map(|(_, step)| super::form::decode(step, false))
                .collect();
            return Ok(Target { info: route.info, operation, parameters });
        }
        if other_method {
            return Err(Refusal::method());
        }
        Err(if routes.iter().any(|route| fits(route, true)) { Refusal::version() } else { Refusal::no_path() })
    }

    /// The operations that are answered.
    pub(super) fn served(&self) -> impl Iterator<Item = &'static OperationInfo> + '_ {
        self.by_length.values().flatten().filter(|route| route.operation.is_some()).map(|route| route.info)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_to_operations_or_say_why_not() {
        let routes = Routes::new();
        let code = |method: &str, path: &str| routes.find(method, path).map_or_else(|refusal| refusal.code, |_| 0);
        assert_eq!(code("POST", "/order/202309/orders/search"), 0);
        assert_eq!(code("GET", "/order/202309/orders/search"), 36_009_010);
        assert_eq!(code("POST", "/order/209901/orders/search"), 36_009_014);
        assert_eq!(code("GET", "/nothing/here"), 36_009_009);
    }
}
