// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Open: the newest version of every operation.
//!
//! | request | call |
//! |---|---|
//! | [`UploadFileInit`] | `POST /open/202512/file/init` |

pub mod upload_file_init;

pub use self::upload_file_init::*;
