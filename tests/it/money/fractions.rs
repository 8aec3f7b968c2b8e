//! [`Fraction`] against big rationals: it computes in machine words where it can, and nobody may notice where.

use kpi_core::money::{Fraction, Rounding};
use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed, Zero};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// Whole numbers of all sizes, most of all around the ends of 64 and 128 bits.
fn whole() -> impl Strategy<Value = BigInt> {
    let near = |bits: u32| (-3_i64..=3).prop_map(move |step| (BigInt::from(1) << bits) + step);
    let size = prop_oneof![
        (-40_i64..40).prop_map(BigInt::from),
        any::<i64>().prop_map(BigInt::from),
        any::<i128>().prop_map(BigInt::from),
        near(63),
        near(64),
        near(127),
        near(128),
        (any::<i128>(), any::<i128>()).prop_map(|(a, b)| BigInt::from(a) * b),
        (0_u32..40, 0_u32..60).prop_map(|(twos, tens)| (BigInt::from(1) << twos) * BigInt::from(10).pow(tens)),
    ];
    (size, any::<bool>()).prop_map(|(value, negative)| if negative { -value } else { value })
}

fn pair() -> impl Strategy<Value = (Fraction, BigRational)> {
    (whole(), whole().prop_filter("a denominator", |below| !below.is_zero())).prop_map(|(above, below)| {
        let fraction = Fraction::from(above.clone()).checked_div(&Fraction::from(below.clone())).unwrap();
        (fraction, BigRational::new(above, below))
    })
}

/// The value, and that it is in its one form: equal to what its text is read as, with an equal hash.
fn same(found: &Fraction, expected: &BigRational) -> Result<(), TestCaseError> {
    prop_assert_eq!(&found.numerator(), expected.numer());
    prop_assert_eq!(&found.denominator(), expected.denom());
    prop_assert_eq!(found.to_string(), expected.to_string());
    let read: Fraction = expected.to_string().parse().unwrap();
    prop_assert_eq!(&read, found);
    let hash = |value: &Fraction| {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    };
    prop_assert_eq!(hash(&read), hash(found));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn prop_arithmetic_is_that_of_big_rationals((a, x) in pair(), (b, y) in pair()) {
        same(&a, &x)?;
        same(&(&a + &b), &(&x + &y))?;
        same(&(&a - &b), &(&x - &y))?;
        same(&(&a * &b), &(&x * &y))?;
        same(&(a.clone() - a.clone()), &BigRational::zero())?;
        match a.checked_div(&b) {
            Ok(quotient) => same(&quotient, &(&x / &y))?,
            Err(error) => prop_assert!(y.is_zero() && error.code() == "money.division_by_zero"),
        }
        same(&-a.clone(), &-x.clone())?;
        same(&a.abs(), &x.abs())?;
        prop_assert_eq!(a.cmp(&b), x.cmp(&y));
        prop_assert_eq!(a == b, x == y);
        prop_assert_eq!(a.is_zero(), x.is_zero());
        prop_assert_eq!(a.is_negative(), x.is_negative());
        prop_assert_eq!(a.is_integer(), x.is_integer());
    }

    #[test]
    fn prop_rounding_is_that_of_big_rationals((a, x) in pair(), digits in 0_u32..=28) {
        prop_assert_eq!(a.floor(), x.floor().to_integer());
        prop_assert_eq!(a.round_to_integer(Rounding::Floor), x.floor().to_integer());
        prop_assert_eq!(a.round_to_integer(Rounding::Ceiling), x.ceil().to_integer());
        prop_assert_eq!(a.round_to_integer(Rounding::Down), x.trunc().to_integer());
        let power = BigRational::from_integer(BigInt::from(10).pow(digits));
        let expected = (&x * &power).floor() / &power;
        if let Ok(rounded) = a.round(digits, Rounding::Floor) {
            same(&Fraction::from(rounded), &expected)?;
        } else {
            prop_assert!((expected * &power).abs() > BigRational::from_integer(BigInt::from(1) << 90));
        }
    }

    #[test]
    fn prop_decimals_keep_their_value(mantissa in -(1_i128 << 96) + 1..1_i128 << 96, scale in 0_u32..=28) {
        let decimal = Decimal::from_i128_with_scale(mantissa, scale);
        let expected = BigRational::new(mantissa.into(), BigInt::from(10).pow(scale));
        same(&Fraction::from(decimal), &expected)?;
        prop_assert_eq!(Fraction::from(decimal).to_decimal().unwrap(), decimal);
    }
}
