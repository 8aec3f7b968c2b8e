use kpi_core::period::Market;

/// What the simulator knows about a market.
#[derive(Debug)]
pub(crate) struct Site {
    pub(crate) market: Market,
    /// Digits after the point in the platform's answers; the platform writes no decimals for IDR, JPY and VND.
    pub(crate) digits: u32,
    /// Smallest units for one US cent, times a thousand: the level of prices, not an exchange rate.
    pub(crate) level: i64,
    pub(crate) carriers: [&'static str; 3],
    pub(crate) cities: [(&'static str, &'static str); 4],
    pub(crate) names: [&'static str; 4],
    pub(crate) methods: [&'static str; 3],
    /// Of a thousand orders, how many are paid on delivery.
    pub(crate) cod: u64,
    /// Sales tax in ten-thousandths that is added to the price.
    pub(crate) tax: i64,
}

macro_rules! site {
    ($market:ident $digits:literal $level:literal $carriers:expr, $cities:expr, $names:expr, $methods:expr, $cod:literal, $tax:literal) => {
        Site {
            market: Market::$market,
            digits: $digits,
            level: $level,
            carriers: $carriers,
            cities: $cities,
            names: $names,
            methods: $methods,
            cod: $cod,
            tax: $tax,
        }
    };
}

const CARD: [&str; 3] = ["Credit card", "Debit card", "PayPal"];
const EU: [&str; 3] = ["DHL", "DPD", "GLS"];

const SITES: &[Site] = &[
    site!(US 2 1_000 ["USPS", "UPS", "FedEx"],
        [("California", "Los Angeles"), ("Texas", "Houston"), ("New York", "New York"), ("Florida", "Miami")],
        ["Avery Stone", "Jordan Reed", "Riley Brooks", "Casey Lane"], CARD, 0, 700),
    site!(GB 2 790 ["Royal Mail", "Evri", "Yodel"],
        [("England", "London"), ("England", "Leeds"), ("Scotland", "Glasgow"), ("Wales", "Cardiff")],
        ["Alex Hughes", "Sam Price", "Charlie Webb", "Robin Shaw"], CARD, 0, 0),
    site!(DE 2 920 EU, [("Berlin", "Berlin"), ("Bayern", "München"), ("Hamburg", "Hamburg"), ("Hessen", "Frankfurt")],
        ["Kim Berger", "Toni Vogel", "Luca Keller", "Sascha Roth"], ["Kreditkarte", "PayPal", "Klarna"], 0, 0),
    site!(FR 2 930 ["Colissimo", "Mondial Relay", "Chronopost"],
        [("Île-de-France", "Paris"), ("Rhône", "Lyon"), ("Bouches-du-Rhône", "Marseille"), ("Nord", "Lille")],
        ["Camille Petit", "Dominique Roux", "Claude Morel", "Sacha Girard"], CARD, 0, 0),
    site!(IT 2 920 ["Poste Italiane", "BRT", "GLS"],
        [("Lazio", "Roma"), ("Lombardia", "Milano"), ("Campania", "Napoli"), ("Piemonte", "Torino")],
        ["Andrea Conti", "Luca Greco", "Elia Serra", "Noa Villa"], CARD, 40, 0),
    site!(ES 2 910 ["Correos", "SEUR", "GLS"],
        [("Madrid", "Madrid"), ("Cataluña", "Barcelona"), ("Valencia", "Valencia"), ("Andalucía", "Sevilla")],
        ["Alex Vega", "Cruz Molina", "Noa Prieto", "Ariel Soler"], CARD, 20, 0),
    site!(IE 2 940 ["An Post", "DPD", "Fastway"],
        [("Leinster", "Dublin"), ("Munster", "Cork"), ("Connacht", "Galway"), ("Munster", "Limerick")],
        ["Shay Nolan", "Rory Walsh", "Darcy Quinn", "Casey Byrne"], CARD, 0, 0),
    site!(MX 2 18_000 ["Estafeta", "J&T Express", "iMile"],
        [("CDMX", "Ciudad de México"), ("Jalisco", "Guadalajara"), ("Nuevo León", "Monterrey"), ("Puebla", "Puebla")],
        ["Guadalupe Ríos", "Ariel Luna", "Cruz Ortega", "René Campos"], ["Tarjeta", "OXXO", "SPEI"], 150, 0),
    site!(BR 2 5_400 ["Correios", "J&T Express", "Loggi"],
        [("São Paulo", "São Paulo"), ("Rio de Janeiro", "Rio de Janeiro"), ("Minas Gerais", "Belo Horizonte"), ("Bahia", "Salvador")],
        ["Ariel Souza", "Duda Rocha", "Noah Lima", "Sol Martins"], ["Pix", "Cartão de crédito", "Boleto"], 0, 0),
    site!(JP 0 1_500 ["ヤマト運輸", "佐川急便", "日本郵便"],
        [("東京都", "新宿区"), ("大阪府", "大阪市"), ("愛知県", "名古屋市"), ("福岡県", "福岡市")],
        ["佐藤 葵", "鈴木 薫", "高橋 光", "田中 渚"], ["クレジットカード", "PayPay", "コンビニ払い"], 0, 0),
    site!(ID 0 160_000 ["JNE", "J&T Express", "SiCepat"],
        [("DKI Jakarta", "Jakarta Selatan"), ("Jawa Barat", "Bandung"), ("Jawa Timur", "Surabaya"), ("Bali", "Denpasar")],
        ["Dewi Lestari", "Budi Santoso", "Putri Ayu", "Rizky Pratama"], ["GoPay", "OVO", "Bank transfer"], 350, 0),
    site!(TH 2 35_000 ["Flash Express", "J&T Express", "Kerry"],
        [("กรุงเทพมหานคร", "บางรัก"), ("เชียงใหม่", "เมืองเชียงใหม่"), ("ชลบุรี", "ศรีราชา"), ("ภูเก็ต", "เมืองภูเก็ต")],
        ["กานต์ ใจดี", "แพรว สุขใจ", "นัท แสงทอง", "ฝน วงศ์ดี"], ["PromptPay", "Credit card", "TrueMoney"], 300, 0),
    site!(VN 0 250_000 ["GHTK", "J&T Express", "Viettel Post"],
        [("TP Hồ Chí Minh", "Quận 1"), ("Hà Nội", "Ba Đình"), ("Đà Nẵng", "Hải Châu"), ("Cần Thơ", "Ninh Kiều")],
        ["Nguyễn An", "Trần Bình", "Lê Chi", "Phạm Dung"], ["ZaloPay", "MoMo", "Credit card"], 450, 0),
    site!(MY 2 4_500 ["J&T Express", "Ninja Van", "Pos Laju"],
        [("Selangor", "Petaling Jaya"), ("Kuala Lumpur", "Kuala Lumpur"), ("Johor", "Johor Bahru"), ("Penang", "George Town")],
        ["Nur Aina", "Lim Wei", "Priya Nair", "Amir Hakim"], ["FPX", "GrabPay", "Credit card"], 200, 0),
    site!(PH 2 57_000 ["J&T Express", "Flash Express", "Ninja Van"],
        [("Metro Manila", "Quezon City"), ("Cebu", "Cebu City"), ("Davao del Sur", "Davao City"), ("Laguna", "Calamba")],
        ["Angel Reyes", "Jessie Cruz", "Jamie Santos", "Ariel Ramos"], ["GCash", "Maya", "Credit card"], 400, 0),
    site!(SG 2 1_350 ["Ninja Van", "J&T Express", "SingPost"],
        [("Singapore", "Bedok"), ("Singapore", "Jurong"), ("Singapore", "Tampines"), ("Singapore", "Woodlands")],
        ["Jia Hui Tan", "Wei Ming Lee", "Kavya Menon", "Nurul Huda"], ["PayNow", "Credit card", "GrabPay"], 0, 0),
];

/// The site of a market.
pub(crate) fn site(market: Market) -> &'static Site {
    const FIRST: &Site = &SITES[0];
    SITES.iter().find(|site| site.market == market).unwrap_or(FIRST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_market_has_a_site() {
        for market in Market::all() {
            assert_eq!(site(*market).market, *market);
        }
        assert_eq!(SITES.len(), Market::all().len());
    }
}
