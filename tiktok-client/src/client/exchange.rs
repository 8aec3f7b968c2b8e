//! One call: limit, sign, send, read, decide, again.

use super::cipher::ShopCipher;
use super::request::Prepared;
use crate::auth::{AccountId, TokenGrant, Tokens};
use crate::error::{
    ApiError, AuthError, CallError, CallFault, DecodeError, ErrorClass, ResponseError, Retry, TransportError,
    TransportFault,
};
use crate::sign::Signer;
use crate::transport::{
    AttemptReport, CallReport, Clock, Decision, FaultKind, HttpRequest, HttpResponse, Jitter, Limiter, Observer,
    RateHints, RetryPolicy, Situation, Slot, Transport,
};
use chrono::{DateTime, TimeDelta, Utc};
use secrecy::{ExposeSecret, SecretString};
use smol_str::{SmolStr, ToSmolStr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;
use tracing::Instrument;

/// Parameters that the client sets itself.
const OWN_PARAMETERS: &[&str] = &["app_key", "timestamp", "sign", "access_token"];
/// A difference below this is no reason for a refusal: the header that tells it has whole seconds.
const SMALLEST_SKEW: TimeDelta = TimeDelta::seconds(2);

/// Everything that the calls of an app share.
pub(crate) struct Engine {
    pub(crate) signer: Signer,
    pub(crate) secret: SecretString,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) jitter: Arc<dyn Jitter>,
    pub(crate) observer: Arc<dyn Observer>,
    pub(crate) retry: RetryPolicy,
    pub(crate) limiter: Limiter,
    pub(crate) origin: SmolStr,
    pub(crate) auth_origin: SmolStr,
    pub(crate) timeout: Duration,
    /// Milliseconds by which the platform's clock is ahead.
    pub(crate) offset: AtomicI64,
}

/// On whose behalf a call is made.
#[derive(Clone, Copy)]
pub(crate) struct Caller<'a> {
    pub(crate) tokens: &'a Tokens,
    pub(crate) account: &'a AccountId,
    pub(crate) cipher: Option<&'a ShopCipher>,
}

/// A call that went well.
pub(crate) struct Exchanged {
    pub(crate) response: Option<HttpResponse>,
    pub(crate) rate: RateHints,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

/// A call that failed, with the last answer if there was one.
pub(crate) struct Failed {
    pub(crate) error: CallError,
    pub(crate) response: Option<HttpResponse>,
}

impl From<CallError> for Failed {
    fn from(error: CallError) -> Self {
        Self { error, response: None }
    }
}

/// Reads an answer; an error stands for an attempt that failed.
pub(crate) type Read<'a> = &'a mut (dyn FnMut(&HttpResponse) -> Result<(), ResponseError> + Send);

/// How far a call has come.
#[derive(Default)]
struct Progress {
    attempt: u32,
    first: Option<Duration>,
    rate: RateHints,
    refreshed: bool,
    clock_corrected: bool,
}

impl Engine {
    pub(crate) fn clock_offset(&self) -> TimeDelta {
        TimeDelta::milliseconds(self.offset.load(Ordering::Relaxed))
    }

    /// The platform's time, as far as known.
    pub(crate) fn platform_now(&self) -> DateTime<Utc> {
        let now = self.clock.now();
        now.checked_add_signed(self.clock_offset()).unwrap_or(now)
    }

    /// Makes a call; without a caller it is one of the token endpoints, which are not signed.
    pub(crate) async fn run(
        &self,
        caller: Option<Caller<'_>>,
        call: &Prepared,
        read: Read<'_>,
    ) -> Result<Exchanged, Failed> {
        let span = tracing::debug_span!("tiktok_call", operation = %call.operation, group = %call.group);
        async {
            let mut progress = Progress::default();
            let outcome = self.attempts(caller, call, read, &mut progress).await;
            let took = progress.first.map_or(Duration::ZERO, |first| self.clock.monotonic().saturating_sub(first));
            let code = outcome.as_ref().map_or_else(|failed| failed.error.code(), |_| "ok");
            self.observer.call_ended(&CallReport {
                operation: &call.operation,
                group: &call.group,
                attempts: progress.attempt,
                outcome: code,
                took,
            });
            match &outcome {
                Ok(_) => tracing::debug!(attempts = progress.attempt, ?took, "call ended"),
                Err(failed) => {
                    tracing::warn!(attempts = progress.attempt, ?took, code, error = %failed.error, "call failed");
                }
            }
            outcome
        }
        .instrument(span)
        .await
    }

    async fn attempts(
        &self,
        caller: Option<Caller<'_>>,
        call: &Prepared,
        read: Read<'_>,
        progress: &mut Progress,
    ) -> Result<Exchanged, Failed> {
        let slot = caller.map(|caller| Slot { owner: caller.owner(), group: call.group.clone() });
        let mut grant = self.admit(caller, call).await?;
        loop {
            let mut held_back = Duration::ZERO;
            if let Some(slot) = &slot {
                held_back = self.limiter.admit(slot, &*self.clock).await;
                if !held_back.is_zero() {
                    grant = self.admit(caller, call).await?;
                }
            }
            progress.attempt += 1;
            let begin = self.clock.monotonic();
            let first = *progress.first.get_or_insert(begin);
            let request = self.request(call, grant.as_deref(), caller.and_then(|caller| caller.cipher));
            let secrets = self.secrets(&request, grant.as_deref());
            let answer = self.transport.send(request).await;
            let end = self.clock.monotonic();
            let (response, result): (_, Result<(), (FaultKind, CallFault)>) = match answer {
                Ok(response) => {
                    progress.rate = response.rate_hints(self.clock.now());
                    let result = read(&response).map_err(|error| (kind_of(&error), secrets.hide(error).into()));
                    (Some(response), result)
                }
                Err(error) => {
                    progress.rate = RateHints::default();
                    (None, Err((kind_of_transport(&error), secrets.hide_transport(error).into())))
                }
            };
            let outcome = result.as_ref().map_or_else(|(_, fault)| code_of(fault), |()| "ok");
            let (status, bytes) = response.as_ref().map_or((None, 0), |r| (Some(r.status), r.body.len()));
            self.observer.attempt_ended(&AttemptReport {
                operation: &call.operation,
                group: &call.group,
                attempt: progress.attempt,
                outcome,
                status,
                held_back,
                took: end.saturating_sub(begin),
                bytes,
                rate: progress.rate,
            });
            tracing::debug!(attempt = progress.attempt, outcome, status, bytes, ?held_back, "attempt ended");
            let elapsed = end.saturating_sub(first);
            let Err((fault, why)) = result else {
                if let Some(slot) = &slot {
                    self.limiter.went_well(slot, end);
                }
                let (rate, attempts) = (progress.rate, progress.attempt);
                return Ok(Exchanged { response, rate, attempts, elapsed });
            };
            if let (FaultKind::RateLimit, Some(slot)) = (fault, &slot) {
                self.limiter.refused(slot, end, progress.rate.retry_after);
            }
            let decision = self.retry.decide(&Situation {
                fault,
                repeatability: call.repeatability,
                hint: progress.rate.retry_after,
                attempt: progress.attempt,
                elapsed,
                refreshed: progress.refreshed,
                clock_corrected: progress.clock_corrected,
            });
            let go_on = match decision {
                Decision::Again { pause, jitter } => {
                    self.clock.sleep(pause.saturating_add(self.jitter.up_to(jitter))).await;
                    true
                }
                Decision::RefreshToken => match (caller, &grant) {
                    (Some(caller), Some(used)) => {
                        progress.refreshed = true;
                        grant = Some(caller.tokens.renew(caller.account, used).await?);
                        true
                    }
                    _ => false,
                },
                Decision::CorrectClock => {
                    progress.clock_corrected = true;
                    response.as_ref().is_some_and(|response| self.correct_clock(response))
                }
                Decision::Stop(reason) => {
                    tracing::debug!(?reason, "no further attempt");
                    false
                }
            };
            if !go_on {
                let error = CallError::new(call.operation.clone(), progress.attempt, elapsed, progress.rate, why);
                return Err(Failed { error, response });
            }
        }
    }

    /// The tokens of the caller, if they are enough for the call.
    async fn admit(&self, caller: Option<Caller<'_>>, call: &Prepared) -> Result<Option<Arc<TokenGrant>>, Failed> {
        let Some(caller) = caller else { return Ok(None) };
        let refuse = |error: AuthError| CallError::unsent(call.operation.clone(), error);
        if call.shop && caller.cipher.is_none() {
            return Err(refuse(AuthError::ShopNeeded { operation: call.operation.clone() }).into());
        }
        let grant = caller.tokens.access(caller.account).await?;
        if !grant.allows(call.scopes) {
            return Err(refuse(AuthError::MissingScope {
                operation: call.operation.clone(),
                account: caller.account.as_str().into(),
                needs: call.scopes.iter().copied().map(SmolStr::new_static).collect(),
            })
            .into());
        }
        Ok(Some(grant))
    }

    /// The request of one attempt, signed with the time of now.
    fn request(&self, call: &Prepared, grant: Option<&TokenGrant>, cipher: Option<&ShopCipher>) -> HttpRequest {
        let mut query = call.query.clone();
        let mut headers = Vec::with_capacity(2);
        let mut origin = &self.auth_origin;
        if let Some(grant) = grant {
            origin = &self.origin;
            query.retain(|(name, _)| !OWN_PARAMETERS.contains(&name.as_str()));
            query.push(("app_key".into(), self.signer.app_key().into()));
            query.push(("timestamp".into(), self.platform_now().timestamp().to_smolstr()));
            if let (true, Some(cipher)) = (call.shop, cipher) {
                query.retain(|(name, _)| name != "shop_cipher");
                query.push(("shop_cipher".into(), cipher.expose().into()));
            }
            let signed: &[u8] = if call.signed { &call.body } else { &[] };
            let sign = self.signer.sign(&call.path, query.iter().map(|(name, value)| (name, value)), signed);
            query.push(("sign".into(), sign.into()));
            headers.push(("x-tts-access-token", grant.access_token.expose_secret().into()));
            let content_type = call.content_type.clone();
            headers.push(("content-type", content_type.unwrap_or(SmolStr::new_static("application/json"))));
        }
        HttpRequest {
            method: call.method,
            origin: origin.clone(),
            path: call.path.clone(),
            query,
            headers,
            body: call.body.clone(),
            timeout: call.timeout.unwrap_or(self.timeout),
        }
    }

    /// Whether the platform's clock differs from the one the request was signed with; if so, later ones are signed with
    /// the platform's.
    fn correct_clock(&self, response: &HttpResponse) -> bool {
        let Some(server) = response.server_time() else { return false };
        let wrong = (server - self.platform_now()).abs() >= SMALLEST_SKEW;
        if wrong {
            let offset = server - self.clock.now();
            self.offset.store(offset.num_milliseconds(), Ordering::Relaxed);
            tracing::warn!(seconds = offset.num_seconds(), "the platform's clock differs from this machine's");
        }
        wrong
    }

    /// The texts that must not appear in an error, whatever the platform or the network layer repeats.
    fn secrets(&self, request: &HttpRequest, grant: Option<&TokenGrant>) -> Secrets {
        const NAMES: &[&str] = &["sign", "shop_cipher", "app_secret", "auth_code", "refresh_token"];
        let mut texts: Vec<SmolStr> =
            NAMES.iter().filter_map(|name| request.parameter(name)).map(SmolStr::new).collect();
        texts.push(self.secret.expose_secret().into());
        if let Some(grant) = grant {
            texts.push(grant.access_token.expose_secret().into());
            texts.push(grant.refresh_token.expose_secret().into());
        }
        texts.retain(|text| text.len() >= 4);
        Secrets(texts)
    }
}

impl Caller<'_> {
    /// Who has the limit: the shop, or the account for calls without one.
    fn owner(self) -> SmolStr {
        match self.cipher {
            Some(cipher) => cipher.expose().into(),
            None => self.account.as_str().into(),
        }
    }
}

/// Texts to be replaced before an error is shown.
struct Secrets(Vec<SmolStr>);

impl Secrets {
    fn clean(&self, text: String) -> String {
        self.0.iter().fold(text, |text, secret| {
            if text.contains(secret.as_str()) { text.replace(secret.as_str(), "[hidden]") } else { text }
        })
    }

    fn hide(&self, error: ResponseError) -> ResponseError {
        match error {
            ResponseError::Api(mut error) => {
                let ApiError { message, .. } = &mut *error;
                *message = self.clean(std::mem::take(message));
                ResponseError::Api(error)
            }
            ResponseError::Decode(DecodeError::NotJson { status, what, excerpt }) => {
                DecodeError::NotJson { status, what, excerpt: self.clean(excerpt) }.into()
            }
            ResponseError::Decode(DecodeError::Shape { path, message, request_id }) => {
                DecodeError::Shape { path, message: self.clean(message), request_id }.into()
            }
            other => other,
        }
    }

    fn hide_transport(&self, error: TransportError) -> TransportError {
        TransportError { message: self.clean(error.message), fault: error.fault }
    }
}

fn code_of(fault: &CallFault) -> &'static str {
    match fault {
        CallFault::Transport(error) => error.code(),
        CallFault::Response(error) => error.code(),
        _ => "other",
    }
}

fn kind_of_transport(error: &TransportError) -> FaultKind {
    match error.fault {
        TransportFault::Connect => FaultKind::NotSent,
        TransportFault::Timeout | TransportFault::Reset | TransportFault::Truncated => FaultKind::NoAnswer,
        TransportFault::Invalid => FaultKind::Refused,
    }
}

/// What an answer that is no success means for sending again.
fn kind_of(error: &ResponseError) -> FaultKind {
    match error {
        ResponseError::Api(error) => match (error.class(), error.retry()) {
            (ErrorClass::Clock, _) => FaultKind::Clock,
            (ErrorClass::RateLimit, Retry::Backoff) => FaultKind::RateLimit,
            (_, Retry::AfterRefresh) => FaultKind::TokenExpired,
            (_, Retry::Backoff) => FaultKind::Internal,
            (_, Retry::ReadsOnly) => FaultKind::PlatformTimeout,
            (_, Retry::Never | Retry::Later) => FaultKind::Refused,
        },
        ResponseError::Decode(DecodeError::NotJson { status, .. } | DecodeError::Truncated { status, .. }) => {
            match *status {
                429 => FaultKind::RateLimit,
                408 => FaultKind::PlatformTimeout,
                500.. => FaultKind::Internal,
                400..500 => FaultKind::Refused,
                _ => FaultKind::NoAnswer,
            }
        }
        ResponseError::Decode(_) => FaultKind::Refused,
    }
}
