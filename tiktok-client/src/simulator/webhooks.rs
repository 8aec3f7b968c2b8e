//! Notifications on their way out: signed, sent once more when they are not taken, and then dropped.

use super::host::Host;
use super::parcel::Parcel;
use crate::api::Method;
use crate::transport::{HttpRequest, ReqwestTransport, Transport as _};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc::UnboundedReceiver;

/// How often a notification that was not answered with 200 is sent again. The platform waits minutes and hours in
/// between; here it is less than a second.
const AGAIN: u32 = 4;
const PAUSE: Duration = Duration::from_millis(150);
/// How long the platform waits for an answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Sends what comes until nothing can come any more.
pub(super) async fn deliver(host: Arc<Host>, mut parcels: UnboundedReceiver<Vec<Parcel>>) {
    let Ok(transport) = ReqwestTransport::try_new() else { return };
    while let Some(batch) = parcels.recv().await {
        for parcel in batch {
            for attempt in 0..=AGAIN {
                if attempt > 0 {
                    tokio::time::sleep(PAUSE * attempt).await;
                }
                let Some(request) = request(&host, &parcel) else { break };
                let taken = transport.send(request).await.is_ok_and(|answer| answer.status == 200);
                host.delivered(taken);
                if taken {
                    break;
                }
            }
        }
    }
}

fn request(host: &Host, parcel: &Parcel) -> Option<HttpRequest> {
    let start = parcel.address.find("://")? + 3;
    let end = parcel.address.get(start..)?.find('/').map_or(parcel.address.len(), |slash| start + slash);
    let (origin, rest) = parcel.address.split_at_checked(end)?;
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let query = super::form::pairs(query).into_iter().map(|(name, value)| (name.into(), value.into())).collect();
    let signature = host.signer.sign_notification(&parcel.body);
    Some(HttpRequest {
        method: Method::Post,
        origin: origin.into(),
        path: if path.is_empty() { "/".to_owned() } else { path.to_owned() },
        query,
        headers: vec![("authorization", signature.into()), ("content-type", "application/json".into())],
        body: parcel.body.clone().into(),
        timeout: PATIENCE,
    })
}
