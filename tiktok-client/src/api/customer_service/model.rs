// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! Types that several operations of `customer_service` share.

use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use chrono::{DateTime, Utc};
use smol_str::SmolStr;

record! {
    /// Latest message: `conversation.latest_message`.
    pub struct LatestMessage {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Type.
        pub type_: Option<LatestMessageType> = "type",
        /// Content.
        pub content: Option<SmolStr> = "content",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Is visible.
        pub is_visible: Option<bool> = "is_visible",
        /// Sender.
        pub sender: Option<Sender> = "sender",
        /// Index.
        pub index: Option<SmolStr> = "index",
    }
}

record! {
    /// Sender: `message.sender`.
    pub struct Sender {
        /// Im user id.
        pub im_user_id: Option<ApiId> = "im_user_id",
        /// Role.
        pub role: Option<SenderRole> = "role",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Avatar.
        pub avatar: Option<SmolStr> = "avatar",
    }
}

record! {
    /// Conversation: `conversation`.
    pub struct Conversation {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Participant count.
        pub participant_count: Option<i64> = "participant_count",
        /// Participants.
        pub participants: Vec<Participant> = "participants",
        /// Create time.
        pub create_time: Option<DateTime<Utc>> = "create_time",
        /// Unread count.
        pub unread_count: Option<i64> = "unread_count",
        /// Cur session id.
        pub cur_session_id: Option<ApiId> = "cur_session_id",
        /// Cur session.
        pub cur_session: Option<CurSession> = "cur_session",
        /// Can send message.
        pub can_send_message: Option<bool> = "can_send_message",
        /// Latest message.
        pub latest_message: Option<LatestMessage> = "latest_message",
    }
}

record! {
    /// Cur session: `conversation.cur_session`.
    pub struct CurSession {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Phase.
        pub phase: Option<Phase> = "phase",
    }
}

record! {
    /// Participant: `conversation.participant`.
    pub struct Participant {
        /// Im user id.
        pub im_user_id: Option<ApiId> = "im_user_id",
        /// Role.
        pub role: Option<ParticipantRole> = "role",
        /// Nickname.
        pub nickname: Option<SmolStr> = "nickname",
        /// Avatar.
        pub avatar: Option<SmolStr> = "avatar",
        /// User id.
        pub user_id: Option<ApiId> = "user_id",
        /// Platform.
        pub platform: Option<ParticipantPlatform> = "platform",
        /// Buyer platform.
        pub buyer_platform: Option<BuyerPlatform> = "buyer_platform",
    }
}

words! {
    /// Participant role.
    pub enum ParticipantRole {
        Buyer = "BUYER",
        Shop = "SHOP",
        CustomerService = "CUSTOMER_SERVICE",
    }
}

words! {
    /// Participant platform.
    pub enum ParticipantPlatform {
        TiktokShop = "TIKTOK_SHOP",
        Tokopedia = "TOKOPEDIA",
    }
}

words! {
    /// Phase.
    pub enum Phase {
        AutoReply = "AUTO_REPLY",
        Queued = "QUEUED",
        Assigned = "ASSIGNED",
    }
}

words! {
    /// Sender role.
    pub enum SenderRole {
        Buyer = "BUYER",
        Shop = "SHOP",
        CustomerService = "CUSTOMER_SERVICE",
        System = "SYSTEM",
        Robot = "ROBOT",
    }
}

words! {
    /// Buyer platform.
    pub enum BuyerPlatform {
        TiktokShop = "TIKTOK_SHOP",
        Tokopedia = "TOKOPEDIA",
    }
}

words! {
    /// Latest message type.
    pub enum LatestMessageType {
        Text = "TEXT",
        Image = "IMAGE",
        AllocatedService = "ALLOCATED_SERVICE",
        Notification = "NOTIFICATION",
        BuyerEnterFromTransfer = "BUYER_ENTER_FROM_TRANSFER",
        BuyerEnterFromProduct = "BUYER_ENTER_FROM_PRODUCT",
        BuyerEnterFromOrder = "BUYER_ENTER_FROM_ORDER",
        ProductCard = "PRODUCT_CARD",
        Emoticons = "EMOTICONS",
        OrderCard = "ORDER_CARD",
        Video = "VIDEO",
        ReturnRefundCard = "RETURN_REFUND_CARD",
        CouponCard = "COUPON_CARD",
        Other = "OTHER",
    }
}
