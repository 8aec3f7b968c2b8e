//! The operations: what each answers from the world.

mod authorization;
mod orders;

use super::call::Call;
use super::refusal::Refusal;
use super::world::World;

/// The `data` of an answer, as JSON.
pub(super) type Answer = Result<Vec<u8>, Refusal>;

/// An operation.
pub(super) type Operation = fn(&mut World, &Call) -> Answer;

/// What answers a path of a method, versions aside.
pub(super) fn find(method: &str, path: &str) -> Option<Operation> {
    Some(match (method, path) {
        ("GET", "/authorization/{v}/shops") => authorization::shops,
        ("POST", "/order/{v}/orders/search") => orders::search,
        ("GET", "/order/{v}/orders") => orders::detail,
        _ => return None,
    })
}

/// A value as an answer.
fn json(value: &serde_json::Value) -> Answer {
    serde_json::to_vec(value).map_err(|_| Refusal::internal())
}
