//! The platform's error codes as data.

use Retry::{AfterRefresh, Backoff, Later, Never, ReadsOnly};

/// The kind of problem behind a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorClass {
    /// The access token ran out.
    TokenExpired,
    /// The access token is missing or not valid.
    Token,
    /// The authorisation of the seller or creator is over; they must authorise again.
    Authorization,
    /// The app or the seller did not grant what the call needs.
    Scope,
    /// The signature does not fit the request.
    Signature,
    /// The time of the request is too far from the platform's.
    Clock,
    /// `shop_cipher` or another cipher is missing, wrong or not wanted.
    Cipher,
    /// A parameter is missing or wrong.
    Parameter,
    /// Path, method or version does not exist.
    Route,
    /// Too many calls.
    RateLimit,
    /// A quota for a longer time is used up.
    Quota,
    /// The platform has a fault.
    Internal,
    /// The data is not there (yet) or belongs to somebody else.
    NotAvailable,
    /// The state of the order, package, product or shop does not allow the call.
    State,
    /// The uploaded file is not acceptable.
    File,
    /// A code that the catalogue does not list.
    Unknown,
}

impl ErrorClass {
    /// Stable code for programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::TokenExpired => "api.token_expired",
            Self::Token => "api.token",
            Self::Authorization => "api.authorization",
            Self::Scope => "api.scope",
            Self::Signature => "api.signature",
            Self::Clock => "api.clock",
            Self::Cipher => "api.cipher",
            Self::Parameter => "api.parameter",
            Self::Route => "api.route",
            Self::RateLimit => "api.rate_limit",
            Self::Quota => "api.quota",
            Self::Internal => "api.internal",
            Self::NotAvailable => "api.not_available",
            Self::State => "api.state",
            Self::File => "api.file",
            Self::Unknown => "api.unknown",
        }
    }
}

/// Whether a refused call may be sent again unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// No: the answer would be the same.
    Never,
    /// Once, after the access token was refreshed.
    AfterRefresh,
    /// After a pause that grows; if the call is repeatable.
    Backoff,
    /// As [`Backoff`](Self::Backoff), but even a keyed write only if nothing is known to have happened.
    ReadsOnly,
    /// Not now: in hours or on the next day.
    Later,
}

/// What is known about a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeEntry {
    /// The code; 0 for an entry that stands for all unlisted ones.
    pub code: i64,
    /// The kind of problem.
    pub class: ErrorClass,
    /// Whether to repeat the call.
    pub retry: Retry,
    /// What the code means.
    pub meaning: &'static str,
    /// What to do.
    pub cure: &'static str,
}

const fn entry(code: i64, class: ErrorClass, retry: Retry, meaning: &'static str, cure: &'static str) -> CodeEntry {
    CodeEntry { code, class, retry, meaning, cure }
}

/// The known codes, ascending.
///
/// ```
/// use tiktok_client::error::{CATALOGUE, ErrorClass};
/// let entry = CATALOGUE.iter().find(|entry| entry.code == 105005).unwrap();
/// assert_eq!(entry.class, ErrorClass::Scope);
/// ```
pub const CATALOGUE: &[CodeEntry] = &[
    entry(
        101_000,
        ErrorClass::Token,
        Never,
        "token or cipher refused for this call",
        "use a token of the right kind of user and a cipher that belongs to it",
    ),
    entry(
        105_001,
        ErrorClass::Token,
        Never,
        "access token not valid",
        "use the newest access token of this seller; if it is, let the seller authorise again",
    ),
    entry(
        105_002,
        ErrorClass::TokenExpired,
        AfterRefresh,
        "access token ran out",
        "refresh the token and repeat the call once",
    ),
    entry(
        105_003,
        ErrorClass::Token,
        Never,
        "access token not valid",
        "use the newest access token of this seller; if it is, let the seller authorise again",
    ),
    entry(
        105_004,
        ErrorClass::Authorization,
        Never,
        "authorisation refused, by token or by region",
        "check that the seller authorised this app for this region",
    ),
    entry(
        105_005,
        ErrorClass::Scope,
        Never,
        "a scope is missing",
        "add the scope to the app in Partner Center, then let the shop authorise again",
    ),
    entry(
        106_001,
        ErrorClass::Signature,
        Never,
        "signature not valid",
        "check the app secret; sign the same bytes that are sent",
    ),
    entry(
        106_013,
        ErrorClass::Cipher,
        Never,
        "`shop_cipher` is missing",
        "name the shop by its cipher from the list of authorised shops",
    ),
    entry(10_002_014, ErrorClass::Internal, Backoff, "order data could not be read", "repeat the call"),
    entry(10_002_015, ErrorClass::Internal, Backoff, "order data could not be read", "repeat the call"),
    entry(10_006_402, ErrorClass::Internal, Backoff, "order data could not be read", "repeat the call"),
    entry(
        10_007_014,
        ErrorClass::State,
        Never,
        "the package is frozen or cannot be combined",
        "look at the state of the package first",
    ),
    entry(10_037_002, ErrorClass::Internal, Backoff, "order data could not be read", "repeat the call"),
    entry(10_037_003, ErrorClass::Internal, Backoff, "order data could not be read", "repeat the call"),
    entry(10_037_004, ErrorClass::Internal, Backoff, "order data could not be read", "repeat the call"),
    entry(
        11_050_001,
        ErrorClass::Parameter,
        Never,
        "a parameter is not valid",
        "correct the parameter that the message names",
    ),
    entry(12_001_000, ErrorClass::Internal, Backoff, "internal error of the product service", "repeat the call"),
    entry(
        12_009_014,
        ErrorClass::Scope,
        Never,
        "no permission for the product call",
        "check the permissions of the seller and the app",
    ),
    entry(
        12_019_024,
        ErrorClass::Parameter,
        Never,
        "the stock value is not valid",
        "send a stock the warehouse can hold",
    ),
    entry(12_019_027, ErrorClass::Parameter, Never, "too many items in one call", "split the batch"),
    entry(
        12_019_045,
        ErrorClass::State,
        Never,
        "the price is locked",
        "change the price after the promotion that locks it",
    ),
    entry(12_019_087, ErrorClass::Parameter, Never, "too many items in one call", "split the batch"),
    entry(
        12_019_108,
        ErrorClass::Parameter,
        Never,
        "the paging values are not valid",
        "use a page size in range and the token of the last answer",
    ),
    entry(
        12_019_109,
        ErrorClass::Parameter,
        Never,
        "the paging values are not valid",
        "use a page size in range and the token of the last answer",
    ),
    entry(
        12_019_114,
        ErrorClass::Scope,
        Never,
        "no permission for the product call",
        "check the permissions of the seller and the app",
    ),
    entry(
        12_019_116,
        ErrorClass::File,
        Never,
        "the image is not acceptable",
        "send an image of an accepted format and size",
    ),
    entry(
        12_019_118,
        ErrorClass::Parameter,
        Never,
        "the search times are not valid",
        "send a start before the end, in Unix seconds",
    ),
    entry(
        12_019_119,
        ErrorClass::Parameter,
        Never,
        "the search times are not valid",
        "send a start before the end, in Unix seconds",
    ),
    entry(12_019_120, ErrorClass::Parameter, Never, "too many items in one call", "split the batch"),
    entry(
        12_019_123,
        ErrorClass::Parameter,
        Never,
        "the paging values are not valid",
        "use a page size in range and the token of the last answer",
    ),
    entry(
        12_019_124,
        ErrorClass::Parameter,
        Never,
        "the paging values are not valid",
        "use a page size in range and the token of the last answer",
    ),
    entry(
        12_019_150,
        ErrorClass::NotAvailable,
        Never,
        "the product does not exist",
        "check the product id and the shop",
    ),
    entry(
        12_038_002,
        ErrorClass::File,
        Never,
        "the image is not acceptable",
        "send an image of an accepted format and size",
    ),
    entry(
        12_038_004,
        ErrorClass::File,
        Never,
        "the image is not acceptable",
        "send an image of an accepted format and size",
    ),
    entry(
        12_038_005,
        ErrorClass::File,
        Never,
        "the image is not acceptable",
        "send an image of an accepted format and size",
    ),
    entry(
        12_038_014,
        ErrorClass::File,
        Never,
        "the image is not acceptable",
        "send an image of an accepted format and size",
    ),
    entry(
        12_038_015,
        ErrorClass::File,
        Never,
        "the image is not acceptable",
        "send an image of an accepted format and size",
    ),
    entry(
        12_052_032,
        ErrorClass::NotAvailable,
        Never,
        "the product does not exist",
        "check the product id and the shop",
    ),
    entry(
        12_052_038,
        ErrorClass::Parameter,
        Never,
        "the stock value is not valid",
        "send a stock the warehouse can hold",
    ),
    entry(12_052_109, ErrorClass::RateLimit, Backoff, "too many product calls", "slow down and repeat the call"),
    entry(
        12_052_372,
        ErrorClass::RateLimit,
        Backoff,
        "the product service asks to repeat the call",
        "slow down and repeat the call",
    ),
    entry(
        12_052_557,
        ErrorClass::Parameter,
        Never,
        "the SKU does not belong to the product",
        "check product id and SKU id",
    ),
    entry(
        12_052_700,
        ErrorClass::State,
        Never,
        "the seller is not active",
        "the seller must be active on the platform",
    ),
    entry(
        13_017_003,
        ErrorClass::NotAvailable,
        Later,
        "the export has no data for this date yet",
        "ask again later or for an earlier date",
    ),
    entry(
        16_015_006,
        ErrorClass::Parameter,
        Never,
        "the creator's profile does not allow the call",
        "check the creator's account",
    ),
    entry(
        16_015_007,
        ErrorClass::Parameter,
        Never,
        "the creator's profile does not allow the call",
        "check the creator's account",
    ),
    entry(
        16_501_011,
        ErrorClass::Parameter,
        Never,
        "the creator's profile does not allow the call",
        "check the creator's account",
    ),
    entry(
        16_504_002,
        ErrorClass::Parameter,
        Never,
        "the creator's profile does not allow the call",
        "check the creator's account",
    ),
    entry(
        21_008_111,
        ErrorClass::NotAvailable,
        Never,
        "the order or package is not this seller's",
        "use the cipher of the shop that owns it",
    ),
    entry(
        25_001_001,
        ErrorClass::Parameter,
        Never,
        "a parameter of the after-sales call is not valid",
        "correct the parameter that the message names",
    ),
    entry(
        25_020_005,
        ErrorClass::NotAvailable,
        Never,
        "no permission for this order",
        "use the cipher of the shop that owns it",
    ),
    entry(25_020_008, ErrorClass::Internal, Backoff, "internal error of the after-sales service", "repeat the call"),
    entry(
        28_001_022,
        ErrorClass::Parameter,
        Never,
        "the dates are not valid: in the future, or too many days",
        "ask for at most 60 days that are over in the shop's time zone",
    ),
    entry(33_001_002, ErrorClass::Internal, Backoff, "internal error", "repeat the call"),
    entry(
        36_004_001,
        ErrorClass::Authorization,
        Never,
        "the refresh token ran out",
        "let the seller authorise the app again",
    ),
    entry(
        36_004_004,
        ErrorClass::Authorization,
        Never,
        "the authorisation code is not valid or was used before",
        "start the authorisation again; a code works once and for 30 minutes",
    ),
    entry(
        36_009_002,
        ErrorClass::RateLimit,
        Backoff,
        "too many calls",
        "slow down; wait as long as the answer asks for",
    ),
    entry(36_009_003, ErrorClass::Internal, Backoff, "internal error", "repeat the call"),
    entry(
        36_009_004,
        ErrorClass::Parameter,
        Never,
        "a parameter is missing or not valid",
        "correct the parameter that the message names",
    ),
    entry(
        36_009_007,
        ErrorClass::Internal,
        ReadsOnly,
        "the platform did not answer itself in time",
        "repeat a read; look before repeating a write",
    ),
    entry(36_009_009, ErrorClass::Route, Never, "no such path", "check path and version"),
    entry(36_009_010, ErrorClass::Route, Never, "wrong method", "use the method of the operation"),
    entry(36_009_014, ErrorClass::Route, Never, "unknown version", "use a version that is still served"),
    entry(
        36_009_021,
        ErrorClass::File,
        Never,
        "the file is too large or of a wrong type",
        "send a smaller file of an accepted type",
    ),
    entry(
        36_009_022,
        ErrorClass::File,
        Never,
        "the file is too large or of a wrong type",
        "send a smaller file of an accepted type",
    ),
    entry(
        36_009_023,
        ErrorClass::File,
        Never,
        "the file is too large or of a wrong type",
        "send a smaller file of an accepted type",
    ),
    entry(
        36_009_033,
        ErrorClass::Authorization,
        Never,
        "the caller's address is not on the app's list",
        "add the address in Partner Center",
    ),
    entry(36_009_037, ErrorClass::Quota, Later, "the quota of the test shop is used up", "wait, or use fewer calls"),
    entry(36_009_043, ErrorClass::State, Never, "the shop is not active", "the shop must be active on the platform"),
    entry(
        36_009_044,
        ErrorClass::State,
        Never,
        "the seller is not active",
        "the seller must be active on the platform",
    ),
    entry(45_101_004, ErrorClass::Quota, Later, "the daily quota of creator searches is used up", "go on tomorrow"),
    entry(
        66_009_315,
        ErrorClass::Scope,
        Never,
        "no permission for this LIVE room",
        "use the token of the account that owns the room",
    ),
    entry(98_001_001, ErrorClass::Internal, Backoff, "internal error", "repeat the call"),
    entry(
        98_001_004,
        ErrorClass::Parameter,
        Never,
        "a parameter is not valid",
        "correct the parameter that the message names",
    ),
];

/// What stands behind the collective code 36009004, by words in the message. The first row that fits counts; a message
/// about a parameter of the body comes first, so that a field named like a token is not taken for the token.
const COLLECTIVE: &[(&[&str], CodeEntry)] = &[
    (
        &["param body", "body."],
        entry(
            36_009_004,
            ErrorClass::Parameter,
            Never,
            "a field of the body is missing or not valid",
            "correct the field that the message names",
        ),
    ),
    (
        &["timestamp"],
        entry(
            36_009_004,
            ErrorClass::Clock,
            Never,
            "the time of the request is out of the window",
            "set the clock: at most 5 minutes behind and 30 seconds ahead",
        ),
    ),
    (
        &["shop_cipher", "category_asset_cipher", "shop_id"],
        entry(
            36_009_004,
            ErrorClass::Cipher,
            Never,
            "a cipher or shop id is wrong or not wanted here",
            "send the cipher only to operations that take it, and the one of this shop",
        ),
    ),
    (
        &["x-tts-access-token", "access token", "access_token"],
        entry(
            36_009_004,
            ErrorClass::Token,
            Never,
            "the access token is missing or malformed",
            "send the access token in its header",
        ),
    ),
    (
        &["app_key", "app key"],
        entry(36_009_004, ErrorClass::Signature, Never, "the app key is not known", "check the app key"),
    ),
    (&["sign"], entry(36_009_004, ErrorClass::Signature, Never, "the signature is missing", "sign the request")),
    (
        &["version"],
        entry(36_009_004, ErrorClass::Route, Never, "the version is not valid", "use a version that is still served"),
    ),
];

const UNKNOWN: CodeEntry = entry(
    0,
    ErrorClass::Unknown,
    Never,
    "a code that is not in the catalogue",
    "read the message; name the request id when asking support",
);

/// What a refusal means, by code **and** message: one number can stand for different problems. For a code that is not
/// listed the HTTP status decides (429 is a rate limit, 5xx an internal error), else it is unknown and not repeated.
///
/// ```
/// use tiktok_client::error::{ErrorClass, classify};
/// assert_eq!(classify(36009004, "param body.reason is required", 400).class, ErrorClass::Parameter);
/// assert_eq!(classify(36009004, "invalid timestamp", 400).class, ErrorClass::Clock);
/// assert_eq!(classify(99999999, "", 429).class, ErrorClass::RateLimit);
/// ```
#[must_use]
pub fn classify(code: i64, message: &str, status: u16) -> CodeEntry {
    if code == 36_009_004 {
        let message = message.to_ascii_lowercase();
        let words = |word: &&str| contains_word(&message, word);
        if let Some((_, entry)) = COLLECTIVE.iter().find(|(signs, _)| signs.iter().any(words)) {
            return *entry;
        }
    }
    if let Ok(place) = CATALOGUE.binary_search_by_key(&code, |entry| entry.code) {
        return CATALOGUE.get(place).copied().unwrap_or(UNKNOWN);
    }
    let listed = match (code, status) {
        (_, 429) => 36_009_002,
        (_, 408) => 36_009_007,
        (_, 500..) => 36_009_003,
        (12_019_000..=12_019_999 | 12_052_000..=12_052_999, _) => 11_050_001,
        _ => return CodeEntry { code, ..UNKNOWN },
    };
    CATALOGUE.iter().find(|entry| entry.code == listed).map_or(UNKNOWN, |entry| CodeEntry { code, ..*entry })
}

/// Whether a text contains a word that does not go on in letters: `sign` is not in `design`, nor in `assigned`.
fn contains_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, found)| {
        let before = text.get(..start).and_then(|head| head.chars().next_back());
        let after = text.get(start + found.len()..).and_then(|tail| tail.chars().next());
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_');
        (!letter(before) || !word.starts_with(|c: char| c.is_ascii_alphabetic()))
            && (!letter(after) || word.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_sorted_without_repetition() {
        assert!(CATALOGUE.windows(2).all(|pair| pair[0].code < pair[1].code));
    }

    #[test]
    fn every_entry_says_what_to_do() {
        for entry in CATALOGUE.iter().chain(COLLECTIVE.iter().map(|(_, entry)| entry)) {
            assert!(!entry.meaning.is_empty() && !entry.cure.is_empty(), "{entry:?}");
        }
    }

    #[test]
    fn the_collective_code_is_decided_by_its_message() {
        for (message, class) in [
            ("Invalid x-tts-access-token", ErrorClass::Token),
            ("missing sign", ErrorClass::Signature),
            ("Invalid app_key", ErrorClass::Signature),
            ("expired timestamp", ErrorClass::Clock),
            ("unexpected shop_cipher", ErrorClass::Cipher),
            ("param body.access_token_hint is missing", ErrorClass::Parameter),
            ("param body.timestamp is required", ErrorClass::Parameter),
            ("the assigned design is too long", ErrorClass::Parameter),
            ("something else", ErrorClass::Parameter),
        ] {
            assert_eq!(classify(36_009_004, message, 400).class, class, "{message}");
        }
    }

    #[test]
    fn unknown_codes_are_carried() {
        let entry = classify(77, "new", 200);
        assert_eq!((entry.code, entry.class, entry.retry), (77, ErrorClass::Unknown, Retry::Never));
        assert_eq!(classify(77, "new", 503).retry, Retry::Backoff);
    }
}
