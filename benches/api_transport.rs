//! 2 000 calls with 8 under way at once, over HTTP on this machine: limits, signature, connection, decoding of a page of
//! 50 orders (about 230 KB) and of an empty one. Prints requests per second, CPU per request of the client alone, and its
//! peak memory; the server is another process, so that its work is not counted.
//!
//! One iteration is one `Session::call`. In test mode 40 calls are made.

use benches::{cpu, cpu_since, is_measured, peak_kib};
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Instant;
use tiktok_client::api::order::GetOrderList;
use tiktok_client::auth::{AccountId, TokenGrant};
use tiktok_client::client::{Client, Session, ShopCipher};
use tiktok_client::transport::LimitPolicy;

const IN_FLIGHT: usize = 8;
const EMPTY: &[u8] = br#"{"code":0,"message":"Success","request_id":"1","data":{"orders":[]}}"#;

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if arguments.iter().any(|argument| argument == "--serve") {
        return serve();
    }
    let calls = if is_measured() { 2_000 } else { 40 };
    let server = Server::start()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    for (name, size) in [("empty page", 1), ("page of 50 orders", 50)] {
        let session = runtime.block_on(session(&server.address))?;
        // Connections and first-time costs are not part of the measurement.
        runtime.block_on(run(&session, size, IN_FLIGHT))?;
        let (cpu, start) = (cpu(), Instant::now());
        let rows = runtime.block_on(run(&session, size, calls))?;
        let (cpu, wall) = (cpu_since(cpu), start.elapsed());
        assert!(size == 1 || rows == 50 * calls, "every page was read");
        let rate = u128::try_from(calls).unwrap_or(0) * 1_000_000_000 / wall.as_nanos().max(1);
        let each = cpu.map_or("unknown".to_owned(), |cpu| format!("{:?}", cpu / u32::try_from(calls).unwrap_or(1)));
        let peak = peak_kib().map_or("unknown".to_owned(), |kib| format!("{} MiB", kib / 1024));
        writeln!(
            io::stdout(),
            "{name}: {calls} calls, {IN_FLIGHT} in flight: {rate} requests/s, CPU {each} per request, peak memory {peak}"
        )?;
    }
    Ok(())
}

async fn session(address: &str) -> io::Result<Session> {
    let client = Client::builder("key", "secret".into())
        .with_api_address(address)
        .with_limits(LimitPolicy::unlimited())
        .build()
        .map_err(io::Error::other)?;
    let account = AccountId::new("seller");
    client.import_grant(&account, TokenGrant::new("ROW_token", "")).await.map_err(io::Error::other)?;
    Ok(client.account(account).for_shop(ShopCipher::new("cipher")))
}

/// Makes the calls with so many tasks; answers how many orders came.
async fn run(session: &Session, size: i64, calls: usize) -> io::Result<usize> {
    let tasks: Vec<_> = (0..IN_FLIGHT)
        .map(|task| {
            let session = session.clone();
            tokio::spawn(async move {
                let mut rows = 0;
                for _ in (task..calls).step_by(IN_FLIGHT) {
                    rows += session.call(&GetOrderList::new(size)).await.map_err(io::Error::other)?.data.orders.len();
                }
                Ok::<usize, io::Error>(rows)
            })
        })
        .collect();
    let mut rows = 0;
    for task in tasks {
        rows += task.await.map_err(io::Error::other)??;
    }
    Ok(rows)
}

/// This program again, as a server.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> io::Result<Self> {
        let mut child = Command::new(std::env::current_exe()?).arg("--serve").stdout(Stdio::piped()).spawn()?;
        let mut address = String::new();
        if let Some(out) = child.stdout.as_mut() {
            let mut byte = [0];
            while out.read(&mut byte)? == 1 && byte != *b"\n" {
                address.push(char::from(byte[0]));
            }
        }
        Ok(Self { child, address })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Answers by the page size: 50 orders, or none. Prints its address first.
fn serve() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    writeln!(io::stdout(), "http://{}", listener.local_addr()?)?;
    for stream in listener.incoming() {
        let stream = stream?;
        std::thread::spawn(move || answer(stream));
    }
    Ok(())
}

fn answer(mut stream: TcpStream) -> io::Result<()> {
    let page = include_bytes!("../tests/fixtures/order_page.json");
    stream.set_nodelay(true)?;
    let mut text = Vec::new();
    let mut chunk = [0; 8192];
    loop {
        // The calls have no body, so a request ends with its head.
        while !text.windows(4).any(|four| four == b"\r\n\r\n") {
            match stream.read(&mut chunk)? {
                0 => return Ok(()),
                read => text.extend_from_slice(chunk.get(..read).unwrap_or_default()),
            }
        }
        let many = text.windows(12).any(|part| part == b"page_size=50");
        text.clear();
        let body: &[u8] = if many { page } else { EMPTY };
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all(&[head.as_bytes(), body].concat())?;
    }
}
