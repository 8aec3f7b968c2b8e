use super::{AccountId, RefreshTurn, TokenGrant, TokenStore};
use crate::error::StoreError;
use crate::transport::BoxFuture;
use chrono::{DateTime, Utc};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// Keeps tokens in one JSON file that only its owner may read. Every save writes a new file beside it, brings it to the
/// disk and puts it in place of the old one, so that a crash leaves the old pair or the new one.
///
/// Processes can share the file: a lock file beside it keeps two of them from writing at the same time, and one for each
/// account, made with its first refresh, from refreshing the same tokens. The system frees the locks of a process that
/// dies. On network drives both hold as far as the drive knows locks.
#[derive(Debug, Clone)]
pub struct FileStore {
    path: Arc<PathBuf>,
    turn: Arc<Mutex<()>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    version: u32,
    accounts: BTreeMap<SmolStr, Kept>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    access_token: String,
    access_expires: Option<DateTime<Utc>>,
    refresh_token: String,
    refresh_expires: Option<DateTime<Utc>>,
    open_id: Option<SmolStr>,
    seller_name: Option<SmolStr>,
    seller_base_region: Option<SmolStr>,
    user_type: Option<i64>,
    granted_scopes: Vec<SmolStr>,
}

impl FileStore {
    /// A store in a file. Its folder must exist; the file is made with the first save.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: Arc::new(path.into()), turn: Arc::default() }
    }

    /// Does the file's work, one after the other.
    fn work<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Path) -> Result<T, StoreError> + Send + 'static,
    ) -> BoxFuture<'static, Result<T, StoreError>> {
        let store = self.clone();
        self.wait(move || {
            let _turn = store.turn.lock().unwrap_or_else(PoisonError::into_inner);
            act(&store.path)
        })
    }

    /// Does something on a thread that may wait.
    fn wait<T: Send + 'static>(
        &self,
        act: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
    ) -> BoxFuture<'static, Result<T, StoreError>> {
        let place = self.path.display().to_string();
        Box::pin(async move {
            match tokio::runtime::Handle::try_current() {
                Ok(runtime) => runtime.spawn_blocking(act).await.unwrap_or_else(|error| {
                    Err(StoreError::Io { place, action: "read or written", message: error.to_string() })
                }),
                Err(_) => act(),
            }
        })
    }
}

impl TokenStore for FileStore {
    fn load<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<Option<TokenGrant>, StoreError>> {
        let account = account.clone();
        self.work(move |path| Ok(read(path)?.accounts.remove(account.as_str()).map(Kept::grant)))
    }

    fn save<'a>(&'a self, account: &'a AccountId, grant: &'a TokenGrant) -> BoxFuture<'a, Result<(), StoreError>> {
        let (account, kept) = (account.clone(), Kept::of(grant));
        self.work(move |path| change(path, |accounts| drop(accounts.insert(account.as_str().into(), kept))))
    }

    fn remove<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<(), StoreError>> {
        let account = account.clone();
        self.work(move |path| change(path, |accounts| drop(accounts.remove(account.as_str()))))
    }

    fn accounts(&self) -> BoxFuture<'_, Result<Vec<AccountId>, StoreError>> {
        self.work(|path| Ok(read(path)?.accounts.into_keys().map(AccountId::new).collect()))
    }

    fn refresh_turn<'a>(&'a self, account: &'a AccountId) -> BoxFuture<'a, Result<RefreshTurn, StoreError>> {
        // An account's name need not be the name of a file.
        let name = hex::encode(&Sha256::digest(account.as_str())[..8]);
        let path = self.path.clone();
        self.wait(move || {
            let file = lock_file(&path, &format!(".{name}.refresh.lock"))?;
            file.lock().map_err(failed(&path, "locked"))?;
            Ok(RefreshTurn::held_by(file))
        })
    }
}

impl Kept {
    fn of(grant: &TokenGrant) -> Self {
        Self {
            access_token: grant.access_token.expose_secret().to_owned(),
            access_expires: grant.access_expires,
            refresh_token: grant.refresh_token.expose_secret().to_owned(),
            refresh_expires: grant.refresh_expires,
            open_id: grant.open_id.as_ref().map(|id| id.as_str().into()),
            seller_name: grant.seller_name.clone(),
            seller_base_region: grant.seller_base_region.clone(),
            user_type: grant.user_type,
            granted_scopes: grant.granted_scopes.clone(),
        }
    }

    fn grant(self) -> TokenGrant {
        let mut grant = TokenGrant::new(self.access_token, self.refresh_token);
        grant.access_expires = self.access_expires;
        grant.refresh_expires = self.refresh_expires;
        grant.open_id = self.open_id.map(crate::types::ApiId::new);
        grant.seller_name = self.seller_name;
        grant.seller_base_region = self.seller_base_region;
        grant.user_type = self.user_type;
        grant.granted_scopes = self.granted_scopes;
        grant
    }
}

fn failed(path: &Path, action: &'static str) -> impl Fn(io::Error) -> StoreError {
    let place = path.display().to_string();
    move |error| StoreError::Io { place: place.clone(), action, message: error.to_string() }
}

fn read(path: &Path) -> Result<Document, StoreError> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Document { version: 1, accounts: BTreeMap::new() });
        }
        Err(error) => return Err(failed(path, "read")(error)),
    };
    let damaged = |message| StoreError::Damaged { place: path.display().to_string(), message };
    // The place alone: the text of the error could hold a token.
    let document: Document = serde_json::from_slice(&bytes).map_err(|error| {
        damaged(format!("not the expected JSON at line {}, column {}", error.line(), error.column()))
    })?;
    if document.version == 1 {
        Ok(document)
    } else {
        Err(damaged(format!("version {} is newer than this library", document.version)))
    }
}

/// An empty file beside the store, by whose lock processes wait for each other.
fn lock_file(path: &Path, ending: &str) -> Result<File, StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    File::options().create(true).truncate(false).write(true).open(name).map_err(failed(path, "locked"))
}

fn change(path: &Path, act: impl FnOnce(&mut BTreeMap<SmolStr, Kept>)) -> Result<(), StoreError> {
    let lock = lock_file(path, ".lock")?;
    let failed = failed(path, "written");
    lock.lock().map_err(&failed)?;
    let mut document = read(path)?;
    act(&mut document.accounts);
    let bytes = serde_json::to_vec_pretty(&document).map_err(io::Error::from).map_err(&failed)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Temporary files are made for their owner only.
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(&failed)?;
    file.write_all(&bytes).map_err(&failed)?;
    file.as_file().sync_all().map_err(&failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    #[cfg(unix)]
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(&failed)?;
    Ok(())
}
