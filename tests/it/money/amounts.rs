use kpi_core::money::{
    AmountLocale, Currency, DecimalMark, MoneyError, NumberFault, parse_amount, parse_amount_unlocalised,
};

fn locale(mark: char, code: &str) -> AmountLocale {
    let base = if mark == '.' { AmountLocale::POINT } else { AmountLocale::COMMA };
    if code.is_empty() { base } else { base.with_currency(Currency::try_new(code).unwrap()) }
}

#[test]
fn amounts_of_exports_are_read() {
    // Text, decimal mark, expected currency of the file, amount, currency found.
    let table = [
        ("IDR 12.500", ',', "IDR", "12500", "IDR"),
        ("IDR 12.500", '.', "IDR", "12500", "IDR"),
        ("IDR 12.500", ',', "", "12500", "IDR"),
        ("₫1.234.567", ',', "VND", "1234567", "VND"),
        ("₫1.234.567", '.', "", "1234567", "VND"),
        ("125.000₫", ',', "VND", "125000", "VND"),
        ("125,000 VND", '.', "VND", "125000", "VND"),
        ("1,234.50", '.', "USD", "1234.50", "USD"),
        ("1,234.50", '.', "", "1234.50", ""),
        ("-0.00", '.', "USD", "0.00", "USD"),
        ("MXN 1,234.56", '.', "MXN", "1234.56", "MXN"),
        ("mxn 1,234.56", '.', "MXN", "1234.56", "MXN"),
        ("$1,234.56", '.', "MXN", "1234.56", "MXN"),
        ("$1,234.56", '.', "USD", "1234.56", "USD"),
        ("$12.50 USD", '.', "", "12.50", "USD"),
        ("US$ 5", '.', "", "5", "USD"),
        ("BRL 1.234,56", ',', "BRL", "1234.56", "BRL"),
        ("R$ 35,91", ',', "BRL", "35.91", "BRL"),
        ("R$\u{a0}35,91", ',', "", "35.91", "BRL"),
        ("BRL 35.91", '.', "BRL", "35.91", "BRL"),
        ("Rp1.234.567", ',', "IDR", "1234567", "IDR"),
        ("Rp. 12.500", ',', "IDR", "12500", "IDR"),
        ("RM 1,234", '.', "MYR", "1234", "MYR"),
        ("RM1,234.5", '.', "", "1234.5", "MYR"),
        ("฿1,095", '.', "THB", "1095", "THB"),
        ("840.88", '.', "THB", "840.88", "THB"),
        ("1095", ',', "THB", "1095", "THB"),
        ("£8.00", '.', "GBP", "8.00", "GBP"),
        ("1 234,56 €", ',', "EUR", "1234.56", "EUR"),
        ("1\u{202f}234\u{202f}567,5", ',', "EUR", "1234567.5", "EUR"),
        ("¥1,200", '.', "JPY", "1200", "JPY"),
        ("1200円", '.', "", "1200", "JPY"),
        ("(5,000)", '.', "USD", "-5000", "USD"),
        ("($5.50)", '.', "USD", "-5.50", "USD"),
        ("$(5.50)", '.', "USD", "-5.50", "USD"),
        ("(5,000) THB", '.', "", "-5000", "THB"),
        ("-$3.20", '.', "USD", "-3.20", "USD"),
        ("$-3.20", '.', "USD", "-3.20", "USD"),
        ("$ -3.20", '.', "USD", "-3.20", "USD"),
        ("−5", '.', "", "-5", ""),
        ("+5", '.', "", "5", ""),
        ("\t-12.5\r\n", '.', "", "-12.5", ""),
        (".5", '.', "", "0.5", ""),
        ("12500.00", '.', "IDR", "12500.00", "IDR"),
        ("0.500", '.', "IDR", "0.500", "IDR"),
        ("1234.500", '.', "VND", "1234.500", "VND"),
    ];
    for (text, mark, file, amount, currency) in table {
        let read = parse_amount(text, &locale(mark, file)).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(read.amount.map(|a| a.to_string()).as_deref(), Some(amount), "{text}");
        assert_eq!(read.currency.map_or("", Currency::code), currency, "{text}");
    }
}

#[test]
fn blank_cells_are_none_and_not_zero() {
    for text in ["", " ", "\t", "\u{a0}", " \r\n"] {
        assert_eq!(parse_amount(text, &AmountLocale::POINT).unwrap().amount, None);
        assert_eq!(parse_amount_unlocalised(text).unwrap().amount, None);
    }
    for text in ["-", "--", "/", " --\t"] {
        assert!(matches!(
            parse_amount(text, &AmountLocale::COMMA),
            Err(MoneyError::NotANumber { reason: NumberFault::Dash, .. })
        ));
        assert_eq!(parse_amount(text, &AmountLocale::COMMA.with_dash_as_none(true)).unwrap().amount, None);
    }
}

#[test]
fn the_locale_decides_what_a_lone_separator_means() {
    let amount = |text, locale: &AmountLocale| parse_amount(text, locale).unwrap().amount.unwrap().to_string();
    assert_eq!(amount("1.234", &AmountLocale::POINT), "1.234");
    assert_eq!(amount("1.234", &AmountLocale::COMMA), "1234");
    assert_eq!(amount("1,234", &AmountLocale::POINT), "1234");
    assert_eq!(amount("1,234", &AmountLocale::COMMA), "1.234");
    for text in ["1.234", "1,234", "IDR 12.500", "-12,500", "(1.000)", "0.500"] {
        assert_eq!(
            parse_amount_unlocalised(text).unwrap_err(),
            MoneyError::AmbiguousAmount { text: text.into() },
            "{text}"
        );
    }
    for (text, amount) in [
        ("1.234,5", "1234.5"),
        ("1,234.567", "1234.567"),
        ("1.234.567", "1234567"),
        ("1,234,567.89", "1234567.89"),
        ("35,91", "35.91"),
        ("BRL 35.91", "35.91"),
        ("1095", "1095"),
        ("1.2345", "1.2345"),
    ] {
        let read = parse_amount_unlocalised(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert_eq!(read.amount.unwrap().to_string(), amount, "{text}");
    }
}

#[test]
fn groups_must_be_threes() {
    let comma = [
        "1.23",
        "12.34.567",
        "1.2345",
        "1.234.56",
        "35.91",
        "1.234.567.8",
        ".123",
        "0.123",
        "1..234",
        "1,2,3",
        "1,234.567",
    ];
    for text in comma {
        let error = parse_amount(text, &AmountLocale::COMMA).unwrap_err();
        assert!(matches!(error, MoneyError::BadGrouping { mark: "comma", .. }), "{text}: {error}");
    }
    for text in
        ["1,23,4", "1,00,000", "12,34,567.00", "1,234,56", "1.234,56", "1 23", "1,234 567", "0,123", ",123", "1.2.3"]
    {
        let error = parse_amount(text, &AmountLocale::POINT).unwrap_err();
        assert!(matches!(error, MoneyError::BadGrouping { mark: "point", .. }), "{text}: {error}");
    }
    for text in ["1,23,4", "1.23.4", "1,234.56,7"] {
        assert_eq!(parse_amount_unlocalised(text).unwrap_err().code(), "money.bad_grouping", "{text}");
    }
}

#[test]
fn what_is_no_number_is_refused_with_its_reason() {
    let fault = |text: &str| match parse_amount(text, &AmountLocale::POINT) {
        Err(MoneyError::NotANumber { reason, .. }) => reason,
        other => panic!("{text}: {other:?}"),
    };
    assert_eq!(fault("5.83871E+17"), NumberFault::Scientific);
    assert_eq!(fault("$1e5".trim_start_matches('$')), NumberFault::Scientific);
    assert_eq!(fault("NaN"), NumberFault::NotFinite);
    assert_eq!(fault("-inf"), NumberFault::NotFinite);
    assert_eq!(fault("#N/A"), NumberFault::NotFinite);
    assert_eq!(fault("0x1F"), NumberFault::Hexadecimal);
    assert_eq!(fault("１２３"), NumberFault::ForeignDigits);
    assert_eq!(fault("12.5%"), NumberFault::Percentage);
    assert_eq!(fault("--5"), NumberFault::DoubleSign);
    assert_eq!(fault("(-5)"), NumberFault::DoubleSign);
    assert_eq!(fault("-(5)"), NumberFault::DoubleSign);
    assert_eq!(fault("(5"), NumberFault::Parenthesis);
    assert_eq!(fault("5)"), NumberFault::Parenthesis);
    assert_eq!(fault("5."), NumberFault::MissingDigits);
    assert_eq!(fault("."), NumberFault::MissingDigits);
    assert_eq!(fault("USD"), NumberFault::MissingDigits);
    assert_eq!(fault("R$R$5"), NumberFault::ManyCurrencies);
    assert_eq!(fault("5-"), NumberFault::Unexpected('-'));
    assert_eq!(fault("1'234"), NumberFault::Unexpected('\''));
    assert_eq!(fault("12;5"), NumberFault::Unexpected(';'));
    assert!(matches!(fault("Total"), NumberFault::Unexpected(_)));
}

#[test]
fn the_currency_in_the_text_must_be_the_expected_one() {
    let brazil = AmountLocale::new(DecimalMark::Comma, Currency::BRL);
    for text in ["MXN 5", "€5", "5 USD", "Rp5", "US$5"] {
        assert!(matches!(
            parse_amount(text, &brazil),
            Err(MoneyError::CurrencyMismatch { left, .. }) if left == Currency::BRL
        ));
    }
    assert!(matches!(
        parse_amount("$5", &brazil),
        Err(MoneyError::AmbiguousSymbol { symbol: "$", expected: Some(_), .. })
    ));
    assert!(matches!(
        parse_amount("¥5", &AmountLocale::POINT),
        Err(MoneyError::AmbiguousSymbol { expected: None, .. })
    ));
    assert!(matches!(parse_amount("USD 5 EUR", &AmountLocale::POINT), Err(MoneyError::CurrencyMismatch { .. })));
    assert_eq!(
        parse_amount("ABC 12", &AmountLocale::POINT).unwrap_err(),
        MoneyError::UnknownCurrency { text: "ABC".into() }
    );
    assert!(matches!(
        parse_amount("XAU 1", &AmountLocale::POINT),
        Err(MoneyError::UnsupportedCurrency { code: "XAU" })
    ));
}

#[test]
fn digits_that_do_not_fit_are_refused() {
    let long = format!("0.{}1", "0".repeat(28));
    assert!(matches!(parse_amount(&long, &AmountLocale::POINT), Err(MoneyError::DigitsLost { .. })));
    let large = "9".repeat(40);
    assert!(matches!(parse_amount(&large, &AmountLocale::POINT), Err(MoneyError::Overflow { .. })));
}
