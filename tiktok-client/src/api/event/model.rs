// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `event` share.

use crate::types::words::words;

words! {
    /// Event type.
    pub enum EventType {
        CancellationStatusChange = "CANCELLATION_STATUS_CHANGE",
        InvoiceStatusChange = "INVOICE_STATUS_CHANGE",
        NewConversation = "NEW_CONVERSATION",
        NewMessage = "NEW_MESSAGE",
        NewMessageListener = "NEW_MESSAGE_LISTENER",
        OrderStatusChange = "ORDER_STATUS_CHANGE",
        PackageUpdate = "PACKAGE_UPDATE",
        ProductAuditStatusChange = "PRODUCT_AUDIT_STATUS_CHANGE",
        ProductCategoryChange = "PRODUCT_CATEGORY_CHANGE",
        ProductCreation = "PRODUCT_CREATION",
        ProductInformationChange = "PRODUCT_INFORMATION_CHANGE",
        ProductStatusChange = "PRODUCT_STATUS_CHANGE",
        RecipientAddressUpdate = "RECIPIENT_ADDRESS_UPDATE",
        ReturnStatusChange = "RETURN_STATUS_CHANGE",
        ReverseStatusUpdate = "REVERSE_STATUS_UPDATE",
        SellerDeauthorization = "SELLER_DEAUTHORIZATION",
        UpcomingAuthorizationExpiration = "UPCOMING_AUTHORIZATION_EXPIRATION",
    }
}
