// Generated from `tiktok-client/spec` by `cargo run -p tiktok-codegen`; edit the spec or the generator.

//! `POST /affiliate_seller/202608/marketplace_creators/search/filter`

use crate::api::operation::operation;
use crate::types::ApiId;
use crate::types::record::record;
use crate::types::words::words;
use smol_str::SmolStr;

operation! {
    /// Get creator marketplace advanced search filters.
    ///
    /// `POST /affiliate_seller/202608/marketplace_creators/search/filter`. Takes `shop_cipher`.
    pub struct GetCreatorMarketplaceAdvancedSearchFilters -> GetCreatorMarketplaceAdvancedSearchFiltersResponse;
    "affiliate_seller" "getCreatorMarketplaceAdvancedSearchFilters" "202608" Post "/affiliate_seller/202608/marketplace_creators/search/filter"
        cipher true Read Json [] older false;
    new() {
        options: Vec::new(),
    }
    /// Options.
    body options: Vec<GetCreatorMarketplaceAdvancedSearchFiltersOptionInput> = "options" => with_options(Vec<GetCreatorMarketplaceAdvancedSearchFiltersOptionInput>);
}

record! {
    /// Get creator marketplace advanced search filters response: `data`.
    pub struct GetCreatorMarketplaceAdvancedSearchFiltersResponse {
        /// Data.
        pub data: Option<GetCreatorMarketplaceAdvancedSearchFiltersData> = "data",
    }
}

record! {
    /// Get creator marketplace advanced search filters data: `data`.
    pub struct GetCreatorMarketplaceAdvancedSearchFiltersData {
        /// Option list.
        pub option_list: Vec<OptionList> = "option_list",
        /// Sorters.
        pub sorters: Vec<Sorter> = "sorters",
    }
}

record! {
    /// Sorter: `data.sorter`.
    pub struct Sorter {
        /// Algorithm id.
        pub algorithm_id: Option<ApiId> = "algorithm_id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Option list: `data.option_list`.
    pub struct OptionList {
        /// Option type.
        pub option_type: Option<SmolStr> = "option_type",
        /// Options.
        pub options: Vec<OptionListOption> = "options",
    }
}

record! {
    /// Option list option: `data.option_list.option`.
    pub struct OptionListOption {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
        /// Option children.
        pub option_children: Vec<OptionChildren> = "option_children",
    }
}

record! {
    /// Option children: `data.option_list.option.option_children`.
    pub struct OptionChildren {
        /// Id.
        pub id: Option<ApiId> = "id",
        /// Name.
        pub name: Option<SmolStr> = "name",
    }
}

record! {
    /// Get creator marketplace advanced search filters option input: `option`.
    pub struct GetCreatorMarketplaceAdvancedSearchFiltersOptionInput {
        /// Option type.
        pub option_type: Option<OptionType> = "option_type",
    }
}

words! {
    /// Option type.
    pub enum OptionType {
        OptionBrand = "OPTION_BRAND",
        OptionCreatorLevel = "OPTION_CREATOR_LEVEL",
        OptionLanguage = "OPTION_LANGUAGE",
        OptionSorter = "OPTION_SORTER",
        OptionVerticalPro = "OPTION_VERTICAL_PRO",
    }
}
