// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use smol_str::SmolStr;

operation! {
    /// Get shipping providers.
    ///
    /// `GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers`. Takes `shop_cipher`.
    pub struct GetShippingProviders -> GetShippingProvidersResponse;
    "logistics" "getShippingProviders" "202309" Get "/logistics/202309/delivery_options/{delivery_option_id}/shipping_providers"
        cipher true Read None ["seller.logistics"] older false;
    new(delivery_option_id: impl Into<ApiId>) {
        delivery_option_id: delivery_option_id.into(), warehouse_region: None, buyer_region: None,
    }
    /// Delivery option id. Required.
    path delivery_option_id: ApiId = "delivery_option_id";
    /// Warehouse region.
    query warehouse_region: Option<SmolStr> = "warehouse_region" => with_warehouse_region(SmolStr);
    /// Buyer region.
    query buyer_region: Option<SmolStr> = "buyer_region" => with_buyer_region(SmolStr);
}

record! {
    /// Get shipping providers response: `data`.
    pub struct GetShippingProvidersResponse {
        /// Shipping providers.
        pub shipping_providers: Vec<ShippingProvider> = "shipping_providers",
    }
}

record! {
    /// Shipping provider: `shipping_provider`.
    pub struct ShippingProvider {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}
