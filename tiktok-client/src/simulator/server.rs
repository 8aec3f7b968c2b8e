//! The network side: a thread of its own with a runtime of its own, so that the caller may block.

use super::host::Host;
use super::reply::{Incoming, Reply};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::connect_info::{ConnectInfo, Connected};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::serve::{IncomingStream, Listener};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// The largest body that is read.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

/// A listener whose connections can be broken.
pub(super) struct Door(pub(super) TcpListener);

/// A connection that can be broken.
pub(super) struct Line {
    stream: TcpStream,
    broken: Arc<AtomicBool>,
}

/// The switch that breaks a connection.
#[derive(Debug, Clone)]
pub(super) struct Switch(Arc<AtomicBool>);

impl Listener for Door {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        loop {
            match self.0.accept().await {
                Ok((stream, address)) => {
                    // Small answers must not wait for the next one.
                    let _ = stream.set_nodelay(true);
                    return (Line { stream, broken: Arc::default() }, address);
                }
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(50)).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Door>> for Switch {
    fn connect_info(stream: IncomingStream<'_, Door>) -> Self {
        Self(stream.io().broken.clone())
    }
}

impl Line {
    fn check(&self) -> io::Result<()> {
        if self.broken.load(Ordering::Relaxed) {
            // Without lingering the peer sees a reset rather than an end.
            let _ = self.stream.set_zero_linger();
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        Ok(())
    }
}

impl AsyncRead for Line {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Line {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, bytes)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// Serves until told to stop.
pub(super) async fn serve(host: Arc<Host>, door: Door, stop: tokio::sync::oneshot::Receiver<()>) {
    let router = Router::new().fallback(handle).with_state(host);
    let service = router.into_make_service_with_connect_info::<Switch>();
    tokio::select! {
        _ = axum::serve(door, service) => {}
        _ = stop => {}
    }
}

async fn handle(
    State(host): State<Arc<Host>>,
    ConnectInfo(switch): ConnectInfo<Switch>,
    request: Request,
) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_BODY).await else {
        return respond(Reply { status: 413, ..Reply::default() });
    };
    let reply = host.answer(&Incoming {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        content_type: header(&parts.headers, "content-type"),
        token: header(&parts.headers, "x-tts-access-token"),
        body: &body,
    });
    if let Some(delay) = reply.delay {
        tokio::time::sleep(delay).await;
    }
    if reply.reset {
        switch.0.store(true, Ordering::Relaxed);
    }
    respond(reply)
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn respond(reply: Reply) -> Response<Body> {
    let mut response = Response::builder().status(StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK));
    if !reply.content_type.is_empty() {
        response = response.header("content-type", reply.content_type);
    }
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(reply.body)).unwrap_or_default()
}
