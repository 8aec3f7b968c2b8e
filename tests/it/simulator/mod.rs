//! The local TikTok Shop, met by the client and by plain requests.

mod access;
mod orders;

use tiktok_client::auth::AuthorizationCode;
use tiktok_client::client::{Client, Session};
use tiktok_client::simulator::{Simulator, SimulatorBuilder};

/// A small world.
pub(crate) fn small() -> SimulatorBuilder {
    Simulator::builder().seed(7).with_shops(3).with_orders(240).with_history(30)
}

/// The client of the first seller, and its session without a shop.
pub(crate) async fn enter(simulator: &Simulator) -> (Client, Session) {
    let client = simulator.client().build().unwrap();
    let account = client.exchange_code(&AuthorizationCode::new(simulator.auth_code())).await.unwrap();
    let session = client.account(account);
    (client, session)
}

/// A session for each shop of the first seller.
pub(crate) async fn shops(simulator: &Simulator) -> Vec<Session> {
    let (_, session) = enter(simulator).await;
    session.shops().await.unwrap().into_iter().map(|shop| session.for_shop(shop.cipher)).collect()
}
