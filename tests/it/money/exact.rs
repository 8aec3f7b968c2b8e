use super::{any_decimal, rational};
use kpi_core::money::{Currency, Fraction, Money, MoneyError, exact};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::prelude::*;
use rust_decimal::Decimal;

/// Whether some decimal has exactly this value: coefficient below 2^96 at a scale of at most 28.
fn fits(value: &BigRational) -> bool {
    (0..=28_u32).any(|scale| {
        let shifted = value * BigRational::from_integer(BigInt::from(10).pow(scale));
        shifted.is_integer() && shifted.to_integer().magnitude() <= BigInt::from(Decimal::MAX.mantissa()).magnitude()
    })
}

fn check(result: Result<Decimal, MoneyError>, expected: &BigRational) -> Result<(), TestCaseError> {
    match result {
        Ok(value) => {
            prop_assert_eq!(&rational(value), expected);
            prop_assert!(!(value.is_zero() && value.is_sign_negative()));
        }
        Err(error) => {
            prop_assert!(!fits(expected), "{}", error);
            let too_large =
                expected.trunc().to_integer().magnitude() > BigInt::from(Decimal::MAX.mantissa()).magnitude();
            prop_assert_eq!(error.code(), if too_large { "money.overflow" } else { "money.digits_lost" });
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn prop_add_sub_mul_are_exact_or_refused(a in any_decimal(), b in any_decimal()) {
        check(exact::add(a, b), &(rational(a) + rational(b)))?;
        check(exact::sub(a, b), &(rational(a) - rational(b)))?;
        check(exact::mul(a, b), &(rational(a) * rational(b)))?;
        check(Ok(exact::neg(a)), &-rational(a))?;
    }

    #[test]
    fn prop_sum_is_exact_or_refused(values in prop::collection::vec(any_decimal(), 0..12)) {
        check(exact::sum(values.iter().copied()), &values.iter().map(|v| rational(*v)).sum())?;
    }

    #[test]
    fn prop_scaled_integers_round_trip(value in any::<i128>(), scale in 0..90_u32) {
        let expected = BigRational::new(value.into(), BigInt::from(10).pow(scale));
        let decimal = exact::from_scaled_i128(value, scale);
        check(decimal.clone(), &expected)?;
        if let Ok(decimal) = decimal {
            prop_assert_eq!(exact::to_scaled_i128(decimal, scale), Ok(value));
        }
    }

    #[test]
    fn prop_to_scaled_is_exact_or_refused(value in any_decimal(), scale in 0..45_u32) {
        let shifted = rational(value) * BigRational::from_integer(BigInt::from(10).pow(scale));
        match exact::to_scaled_i128(value, scale) {
            Ok(units) => prop_assert_eq!(BigRational::from_integer(units.into()), shifted),
            Err(MoneyError::DigitsLost { digits, .. }) => prop_assert!(!shifted.is_integer() && digits == scale),
            Err(MoneyError::Overflow { .. }) => prop_assert!(i128::try_from(shifted.to_integer()).is_err()),
            Err(other) => prop_assert!(false, "{}", other),
        }
        if let Ok(rescaled) = exact::rescale_exact(value, scale) {
            prop_assert_eq!((rescaled.scale(), rescaled), (scale, value));
        }
    }

    #[test]
    fn prop_fractions_of_decimals_come_back(value in any_decimal()) {
        prop_assert_eq!(Fraction::from(value).to_decimal().unwrap(), value);
    }

    #[test]
    fn prop_money_adds_like_decimals(a in any_decimal(), b in any_decimal()) {
        let (left, right) = (Money::new(a, Currency::PHP), Money::new(b, Currency::PHP));
        prop_assert_eq!(left.checked_add(&right).map(|m| m.amount()), exact::add(a, b));
        prop_assert_eq!(left.checked_sub(&right).map(|m| m.amount()), exact::sub(a, b));
        prop_assert_eq!(left.compare(&right).unwrap(), rational(a).cmp(&rational(b)));
        prop_assert!(left.checked_add(&Money::new(b, Currency::SGD)).is_err());
    }
}

#[test]
fn the_silent_losses_of_the_decimal_crate_are_errors_here() {
    let fraction: Decimal = "0.4".parse().unwrap();
    assert_eq!(Decimal::MAX.checked_add(fraction), Some(Decimal::MAX));
    assert!(matches!(exact::add(Decimal::MAX, fraction), Err(MoneyError::DigitsLost { .. })));
    let tiny: Decimal = "0.0000000000000001".parse().unwrap();
    assert_eq!(tiny.checked_mul(tiny), Some(Decimal::ZERO));
    assert!(matches!(exact::mul(tiny, tiny), Err(MoneyError::DigitsLost { .. })));
    assert!(matches!(exact::add(Decimal::MAX, Decimal::ONE), Err(MoneyError::Overflow { .. })));
}

#[test]
fn a_scale_beyond_all_digits_is_answered_at_once() {
    assert_eq!(exact::from_scaled_i128(0, u32::MAX), Ok(Decimal::ZERO));
    assert!(matches!(exact::from_scaled_i128(i128::MIN, u32::MAX), Err(MoneyError::DigitsLost { .. })));
    assert_eq!(exact::from_scaled_i128(10_i128.pow(38), 66), Ok(Decimal::new(1, 28)));
    assert!(exact::from_scaled_i128(10_i128.pow(38), 67).is_err());
}

#[test]
fn sums_depend_on_the_values_not_on_their_order() {
    let third: Decimal = "0.3333333333333333333333333333".parse().unwrap();
    let values = [Decimal::MAX, third, Decimal::MIN];
    assert_eq!(exact::sum(values).unwrap(), third);
}

#[test]
fn mixed_currencies_never_add_up() {
    let lines = [Money::zero(Currency::USD), Money::zero(Currency::MXN)];
    assert_eq!(
        Money::try_sum(lines, Currency::USD).unwrap_err(),
        MoneyError::CurrencyMismatch { left: Currency::USD, right: Currency::MXN }
    );
    assert_eq!(Money::try_sum([] as [Money; 0], Currency::VND).unwrap(), Money::zero(Currency::VND));
}
