//! Authorisation of sellers and creators.

mod grant;

pub use grant::TokenGrant;
