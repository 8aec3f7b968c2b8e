//! What a field holds, decided by its documented type, its name and the object it stands in. The spec knows text and
//! numbers only; ids, amounts, rates and times are told apart here.

use crate::spec::Field;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Integer,
    Flag,
    Decimal,
    Rate,
    Currency,
    Id(&'static str),
    Seconds,
    Millis,
    Moment,
    Date,
    Any,
    File,
    Money,
    Word,
    Record,
}

/// Where a field stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) group: &'a str,
    /// Name of the field that holds the object; empty at the top.
    pub(crate) parent: &'a str,
    /// Path of the operation.
    pub(crate) path: &'a str,
    /// Part of a request: written exactly as documented.
    pub(crate) request: bool,
    /// Part of a form, which may hold files.
    pub(crate) form: bool,
}

/// Kind of a field and whether it is a list.
pub(crate) fn classify(field: &Field, place: Place<'_>) -> (Kind, bool) {
    let (base, list) = field.kind.strip_suffix("[]").map_or((field.kind.as_str(), false), |base| (base, true));
    let kind = match base {
        "object" if field.fields.is_empty() => Kind::Any,
        "object" if is_money(field, place.request) => Kind::Money,
        "object" => Kind::Record,
        "file" if place.form => Kind::File,
        "bool" => Kind::Flag,
        "date" => Kind::Date,
        "int" => integer(&field.name, place),
        _ => text(field, place),
    };
    (kind, list)
}

fn is_money(field: &Field, request: bool) -> bool {
    let kind = |name: &str| field.fields.iter().find(|f| f.name == name).map(|f| f.kind.as_str());
    field.fields.len() == 2
        && kind("currency") == Some("string")
        && match kind("amount") {
            Some("string") => true,
            Some("int") => !request,
            _ => false,
        }
}

fn integer(name: &str, place: Place<'_>) -> Kind {
    if name.ends_with("_millis") && !name.starts_with("duration") || name == "schedule_sale_time" {
        return Kind::Millis;
    }
    if is_time(name) {
        return Kind::Seconds;
    }
    if place.request {
        return Kind::Integer;
    }
    let fraction = name.starts_with("avg_")
        || ["_rate", "percentage", "percent", "score", "_30d", "_rate_30d", "rating", "amount", "_portion_rate"]
            .iter()
            .any(|ending| name.ends_with(ending))
        || ["rate", "value"].contains(&name);
    match id(name, place) {
        Some(id) => id,
        None if fraction => Kind::Decimal,
        None => Kind::Integer,
    }
}

fn is_time(name: &str) -> bool {
    const NOT: &[&str] = &[
        "handling_time",
        "relative_time",
        "first_reply_time",
        "first_response_time",
        "min_watch_time",
        "response_time",
    ];
    let stem = ["_ge", "_lt", "_le", "_gt"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    !NOT.contains(&stem)
        && (["_time", "_timestamp", "_at"].iter().any(|end| stem.ends_with(end))
            || [
                "time",
                "timestamp",
                "deadline",
                "release_date",
                "expiration_date",
                "predicted_pickup",
                "latest_status_update",
                "max_unix_time_exclusive",
                "min_unix_time_inclusive",
            ]
            .contains(&stem))
}

fn text(field: &Field, place: Place<'_>) -> Kind {
    let name = field.name.as_str();
    if is_words(&field.words) && name != "locale" && name != "language" {
        return Kind::Word;
    }
    if name == "currency" || name.ends_with("_currency") || name == "currency_code" {
        return Kind::Currency;
    }
    if let Some(id) = id(name, place) {
        return id;
    }
    let ends = |endings: &[&str]| endings.iter().any(|end| name.ends_with(end));
    if place.request {
        return if ends(&["_amount", "_price"]) || name == "amount" { Kind::Decimal } else { Kind::Text };
    }
    if ends(&["_type", "_status", "_url", "_uri", "_name", "_text", "_range", "_code"]) || name == "est_market_gmv" {
        return Kind::Text;
    }
    if ends(&["_rate", "_percent", "percentage", "ctr", "ctor", "_portion", "_rate_sku_orders"])
        || ["rate", "percent", "ctr_rate"].contains(&name)
    {
        return if name == "exchange_rate" { Kind::Decimal } else { Kind::Rate };
    }
    if ends(&["_time", "_timestamp"]) {
        return Kind::Moment;
    }
    if place.group == "analytics" && ["latest_available_date", "start_date", "end_date", "date"].contains(&name) {
        return Kind::Date;
    }
    let amount = ends(&[
        "_amount",
        "_price",
        "_fee",
        "_discount",
        "_tax",
        "_subsidy",
        "_reimbursement",
        "_total",
        "_cost",
        "_gmv",
        "_commission",
        "_compensation",
        "_incentive",
        "_refund",
        "_subtotal",
        "_balance",
    ]) || ["amount", "price", "sub_total", "subtotal", "tax", "gmv"].contains(&name)
        || name.contains("_deduction_")
        || place.group == "finance"
            && ["fee", "tax", "commission", "subsidy", "reimbursement", "deduction", "withheld"]
                .iter()
                .any(|part| name.contains(part));
    if amount {
        return Kind::Decimal;
    }
    if ["quantity", "days"].contains(&name) || name.ends_with("_quantity") { Kind::Integer } else { Kind::Text }
}

/// Words of a list that make an enum: not numbers, not languages.
fn is_words(words: &[String]) -> bool {
    !words.is_empty()
        && words.iter().all(|word| {
            let language = word.len() == 5 && word.as_bytes().get(2) == Some(&b'-');
            word.chars().any(|c| c.is_ascii_alphabetic()) && !language && word.len() <= 60
        })
}

fn id(name: &str, place: Place<'_>) -> Option<Kind> {
    let name = name.strip_suffix('s').filter(|stem| stem.ends_with("_id") || *stem == "id").unwrap_or(name);
    let parent = place.parent;
    let by_parent = || match parent {
        "orders" | "order" => "OrderId",
        "products" | "product" => "ProductId",
        "skus" | "sku" => "SkuId",
        "shops" | "shop" => "ShopId",
        "line_items" | "order_line_items" => "LineId",
        "packages" | "package" => "PackageId",
        "warehouses" | "warehouse" => "WarehouseId",
        "statements" => "StatementId",
        "videos" => "VideoId",
        "live_stream_sessions" => "LiveSessionId",
        "" if place.path.ends_with("/orders") && place.group == "order" => "OrderId",
        _ => "ApiId",
    };
    Some(Kind::Id(match name {
        "order_id" | "main_order_id" | "replaced_order_id" | "exchange_source_order_id" => "OrderId",
        "shop_id" => "ShopId",
        "product_id" => "ProductId",
        "sku_id" => "SkuId",
        "package_id" => "PackageId",
        "warehouse_id" => "WarehouseId",
        "order_line_id" | "order_line_item_id" => "LineId",
        "return_id" | "cancel_id" => "AfterSaleId",
        "statement_id" => "StatementId",
        "live_id" | "room_id" | "live_room_id" => "LiveSessionId",
        "video_id" => "VideoId",
        "seller_id" => "SellerId",
        "buyer_user_id" => "BuyerId",
        "user_id" if matches!(parent, "orders" | "order") => "BuyerId",
        "creator_id" | "creator_open_id" | "creator_user_id" | "creator_user_open_id" => "CreatorId",
        "id" => by_parent(),
        other if other.ends_with("_id") => "ApiId",
        _ => return None,
    }))
}
