"""Amounts from text: never a guess between 1.234 and 1,234."""

from decimal import Decimal

import pytest

import shopkpi as sk


@pytest.mark.parametrize(
    ("text", "mark", "currency", "amount"),
    [
        ("IDR 12.500", "comma", "IDR", "12500"),
        ("₫1.234.567", "comma", "VND", "1234567"),
        ("1,234.50", "point", "USD", "1234.50"),
        ("1,234.50", "point", None, "1234.50"),
        ("BRL 35,91", "comma", sk.Currency("BRL"), "35.91"),
        ("-0.00", "point", "USD", "0.00"),
        ("1.234,5", None, None, "1234.5"),
    ],
)
def test_amounts_as_exports_write_them(text: str, mark: str | None, currency: object, amount: str) -> None:
    parsed = sk.parse_amount(text, decimal_mark=mark, currency=currency)  # type: ignore[arg-type]
    assert parsed.amount == Decimal(amount)
    if currency is not None:
        assert parsed.money == sk.Money(amount, currency)  # type: ignore[arg-type]


def test_blank_is_not_zero() -> None:
    for text, dash_as_none in [("", False), (" \t", False), ("--", True)]:
        parsed = sk.parse_amount(text, decimal_mark="point", currency="USD", dash_as_none=dash_as_none)
        assert parsed.amount is None and parsed.money is None
        assert parsed == sk.parse_amount("", decimal_mark="point", currency="USD")


@pytest.mark.parametrize(
    ("text", "mark", "currency", "code"),
    [
        ("1,234", None, None, "money.ambiguous_amount"),
        ("BRL 35.91", "comma", "BRL", "money.bad_grouping"),
        ("MXN 35,91", "comma", "BRL", "money.currency_mismatch"),
        ("5.83871E+17", "point", None, "money.not_a_number"),
        ("$5", "point", None, "money.ambiguous_symbol"),
    ],
)
def test_what_cannot_be_read_says_why(text: str, mark: str | None, currency: str | None, code: str) -> None:
    with pytest.raises(sk.MoneyError) as caught:
        sk.parse_amount(text, decimal_mark=mark, currency=currency)
    assert caught.value.code == code and caught.value.cure


def test_the_decimal_mark_is_always_stated() -> None:
    with pytest.raises(TypeError):
        sk.parse_amount("1")  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="point"):
        sk.parse_amount("1", decimal_mark=".")
    with pytest.raises(ValueError, match="decimal_mark"):
        sk.parse_amount("1", decimal_mark=None, currency="USD")
