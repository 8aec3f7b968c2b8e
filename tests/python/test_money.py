"""Money from Python: exact, strict about what it takes, and picklable."""

import pickle
from decimal import Decimal

import numpy as np
import pytest

import shopkpi as sk


@pytest.mark.parametrize("amount", ["12.50", Decimal("12.50"), Decimal("1250E-2"), " 12.50 "])
def test_equal_amounts_from_text_and_decimal(amount: str | Decimal) -> None:
    money = sk.Money(amount, "usd")
    assert money == sk.Money("12.5", sk.Currency("USD"))
    assert money.amount == Decimal("12.5")
    assert money.currency == sk.Currency("USD")


def test_every_digit_of_a_decimal_survives() -> None:
    digits = "7922816251426433759354395033.5"
    assert str(sk.Money(Decimal(digits), "VND").amount) == digits


@pytest.mark.parametrize("amount", [0.1, 12.0, float("nan"), np.float64(0.1), True, False, None, b"1", 1 + 0j, np.float32(1)])
def test_inexact_amounts_are_refused_with_a_cure(amount: object) -> None:
    with pytest.raises(TypeError, match="is not accepted here: .*(give|Decimal)"):
        sk.Money(amount, "USD")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "amount",
    ["", "1e5", "nan", "1,234", "1.234,5", Decimal("NaN"), Decimal("-Infinity"), Decimal("1E+1000000"), Decimal("1E-1000000"), 10**40],
)
def test_what_is_no_amount_is_a_money_error(amount: object) -> None:
    with pytest.raises(sk.MoneyError) as caught:
        sk.Money(amount, "USD")  # type: ignore[arg-type]
    assert caught.value.code.startswith("money.")


def test_errors_have_code_cure_note_and_fitting_bases() -> None:
    with pytest.raises(sk.MoneyError) as caught:
        sk.Money(1, "USD") + sk.Money(1, "EUR")
    error = caught.value
    assert error.code == "money.currency_mismatch"
    assert error.cure and error.cure in error.__notes__
    assert isinstance(error, sk.ShopKpiError) and isinstance(error, ValueError)
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.code, again.cure) == (type(error), str(error), error.code, error.cure)


def test_arithmetic_is_that_of_decimals() -> None:
    a, b = sk.Money("0.10", "USD"), sk.Money("0.20", "USD")
    assert a + b == sk.Money("0.30", "USD")
    assert a - b == -a
    assert abs(a - b) == a
    assert a * 3 == 3 * a == sk.Money("0.3", "USD")
    assert sk.Money.total([a] * 10, "USD") == sk.Money(1, "USD")
    assert sk.Money.total([], "USD") == sk.Money(0, "USD")
    assert not sk.Money("-0.00", "USD") and str(sk.Money("-0.00", "USD")) == "0.00 USD"
    with pytest.raises(TypeError):
        a + 1  # type: ignore[operator]
    with pytest.raises(TypeError):
        a * 0.5  # type: ignore[operator]
    with pytest.raises(TypeError):
        float(a)


def test_order_is_within_one_currency() -> None:
    assert sk.Money(1, "USD") < sk.Money("1.01", "USD") <= sk.Money("1.010", "USD")
    assert sk.Money(1, "USD") != sk.Money(1, "EUR")
    assert sk.Money(1, "USD") != 1
    with pytest.raises(sk.MoneyError, match="USD and EUR"):
        assert sk.Money(1, "USD") < sk.Money(1, "EUR")


def test_equal_money_hashes_alike_and_pickles() -> None:
    a, b = sk.Money("1.5", "USD"), sk.Money("1.500", "USD")
    assert len({a, b}) == 1
    for value in (a, b, a.currency):
        again = pickle.loads(pickle.dumps(value))
        assert again == value and repr(again) == repr(value)
    assert eval(repr(a), {"Money": sk.Money}) == a


def test_rounding_is_named() -> None:
    half = sk.Money("2.345", "USD")
    assert half.round("half_even").amount == Decimal("2.34")
    assert half.round("half_up").amount == Decimal("2.35")
    assert half.round("up", digits=0).amount == Decimal(3)
    assert sk.Money("12500.5", "IDR").round("half_even").amount == Decimal(12500)
    with pytest.raises(sk.MoneyError, match="half_even"):
        half.round("nearest")
    with pytest.raises(TypeError):
        half.round()  # type: ignore[call-arg]


@pytest.mark.parametrize("amount", ["100.00", "-100.00", "0.01", "0", "99999999.99"])
@pytest.mark.parametrize("weights", [[1, 1, 1], ["0.5", "0.25", "0.25"], [0, 3], [Decimal("1e-20"), 1]])
def test_parts_add_up(amount: str, weights: list[int | str | Decimal]) -> None:
    whole = sk.Money(amount, "USD")
    parts = whole.allocate(weights)
    assert len(parts) == len(weights)
    assert sk.Money.total(parts, "USD") == whole
    for part, weight in zip(parts, weights, strict=True):
        share = whole.amount * Decimal(weight) / sum(Decimal(w) for w in weights)
        assert abs(part.amount - share) < Decimal("0.01")


def test_splits_that_cannot_be_made_say_why() -> None:
    whole = sk.Money(1, "USD")
    for weights, code in [([], "empty_allocation"), ([0, 0], "zero_weights"), ([1, -1], "negative_weight")]:
        with pytest.raises(sk.MoneyError) as caught:
            whole.allocate(weights)
        assert caught.value.code == f"money.{code}"
    with pytest.raises(sk.MoneyError) as caught:
        sk.Money("0.001", "USD").allocate([1])
    assert caught.value.code == "money.digits_lost"
    assert [part.amount for part in whole.allocate([0, 0], zero_weights="equal")] == [Decimal("0.5")] * 2
    with pytest.raises(ValueError, match="error"):
        whole.allocate([1], zero_weights="skip")


def test_whole_units_are_shared() -> None:
    assert sk.allocate(7, [1, 1, 1]) == [3, 2, 2]
    assert sum(sk.allocate(-(10**20), [3, 7, 11])) == -(10**20)
    for total in (1.0, True, "1"):
        with pytest.raises(TypeError):
            sk.allocate(total, [1])  # type: ignore[arg-type]
    with pytest.raises(OverflowError):
        sk.allocate(10**50, [1])


def test_currency_knows_what_is_settled() -> None:
    rupiah = sk.Currency("IDR")
    assert (rupiah.code, rupiah.minor_digits, rupiah.iso_minor_digits) == ("IDR", 0, 2)
    assert str(rupiah) == "IDR" and repr(rupiah) == "Currency('IDR')"
    with pytest.raises(sk.MoneyError) as caught:
        sk.Currency("RMB")
    assert caught.value.code == "money.unknown_currency"
    with pytest.raises(TypeError, match="ISO 4217"):
        sk.Money(1, 840)  # type: ignore[arg-type]
