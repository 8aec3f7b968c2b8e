//! Tables with both margins exact, against brute force.

use kpi_core::target::{controlled_rounding, fit_table, ipf};
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::decimal;

/// The least squared change over all roundings, in hundredths squared, by trying every one.
fn brute_force(table: &[Vec<i64>]) -> Option<i64> {
    let (rows, cols) = (table.len(), table[0].len());
    let cells: Vec<i64> = table.iter().flatten().copied().collect();
    let mut best = None;
    for mask in 0..1_u32 << cells.len() {
        let rounded: Vec<i64> = cells
            .iter()
            .enumerate()
            .map(|(at, cell)| cell.div_euclid(100) * 100 + i64::from(mask >> at & 1) * 100)
            .collect();
        let whole = cells.iter().enumerate().all(|(at, cell)| cell.rem_euclid(100) != 0 || mask >> at & 1 == 0);
        let row = |table: &[i64], row: usize| table[row * cols..][..cols].iter().sum::<i64>();
        let col = |table: &[i64], col: usize| (0..rows).map(|row| table[row * cols + col]).sum::<i64>();
        let kept = (0..rows).all(|r| row(&rounded, r) == row(&cells, r))
            && (0..cols).all(|c| col(&rounded, c) == col(&cells, c));
        if whole && kept {
            let cost = rounded.iter().zip(&cells).map(|(a, b)| (a - b) * (a - b)).sum();
            best = Some(best.map_or(cost, |known: i64| known.min(cost)));
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_controlled_rounding_is_the_cheapest(
        free in proptest::collection::vec(proptest::collection::vec(0..400_i64, 3), 2),
    ) {
        // The last row and column make all margins whole.
        let complete = |sum: i64| (100 - sum.rem_euclid(100)) % 100;
        let mut table: Vec<Vec<i64>> = free
            .iter()
            .map(|row| row.iter().copied().chain([complete(row.iter().sum())]).collect())
            .collect();
        table.push((0..4).map(|col| complete(table.iter().map(|row| row[col]).sum())).collect());
        let decimals: Vec<Vec<Decimal>> =
            table.iter().map(|row| row.iter().map(|cell| Decimal::new(*cell, 2)).collect()).collect();
        let rounded = controlled_rounding(&decimals).unwrap();
        let mut cost = 0;
        for (row, cells) in rounded.iter().zip(&table) {
            prop_assert_eq!(row.iter().sum::<i128>() * 100, i128::from(cells.iter().sum::<i64>()));
            for (cell, exact) in row.iter().zip(cells) {
                let cell = i64::try_from(*cell).unwrap() * 100;
                prop_assert!((cell - exact).abs() < 100);
                cost += (cell - exact) * (cell - exact);
            }
        }
        for col in 0..4 {
            let sum = |table: &mut dyn Iterator<Item = i128>| table.sum::<i128>();
            let have = sum(&mut rounded.iter().map(|row| row[col] * 100));
            prop_assert_eq!(have, sum(&mut table.iter().map(|row| i128::from(row[col]))));
        }
        prop_assert_eq!(Some(cost), brute_force(&table));
    }

    #[test]
    fn prop_fitted_tables_keep_margins_and_zeros(
        seed in proptest::collection::vec(proptest::collection::vec(0..4_i64, 5), 6),
        truth in proptest::collection::vec(proptest::collection::vec(0..1_000_i128, 5), 6),
    ) {
        // Margins of a table with the same zeros, so that a solution exists.
        let cell = |row: usize, col: usize| if seed[row][col] == 0 { 0 } else { truth[row][col] + 1 };
        let rows: Vec<i128> = (0..6).map(|row| (0..5).map(|col| cell(row, col)).sum()).collect();
        let cols: Vec<i128> = (0..5).map(|col| (0..6).map(|row| cell(row, col)).sum()).collect();
        let weights: Vec<Vec<Decimal>> = seed.iter().map(|row| row.iter().map(|cell| (*cell).into()).collect()).collect();
        let fitted = fit_table(&weights, &rows, &cols).unwrap();
        for (row, cells) in fitted.iter().enumerate() {
            prop_assert_eq!(cells.iter().sum::<i128>(), rows[row]);
            prop_assert!(cells.iter().enumerate().all(|(col, cell)| *cell >= 0 && (seed[row][col] != 0 || *cell == 0)));
        }
        for (col, total) in cols.iter().enumerate() {
            prop_assert_eq!(fitted.iter().map(|row| row[col]).sum::<i128>(), *total);
        }
    }
}

#[test]
fn a_large_table_with_days_off_is_fitted() {
    let seed: Vec<Vec<Decimal>> =
        (0..200).map(|row| (0..31).map(|day| Decimal::from(i32::from((row + day) % 7 != 0))).collect()).collect();
    let open = |row: usize| seed[row].iter().filter(|cell| !cell.is_zero()).count();
    let rows: Vec<i128> = (0..200).map(|row| 1_000 * i128::try_from(open(row)).unwrap()).collect();
    let cols: Vec<i128> = (0..31)
        .map(|day| 1_000 * i128::try_from((0..200).filter(|row| !seed[*row][day].is_zero()).count()).unwrap())
        .collect();
    let fitted = fit_table(&seed, &rows, &cols).unwrap();
    assert!(fitted.iter().flatten().all(|cell| *cell == 0 || *cell == 1_000));
}

#[test]
fn margins_that_cannot_be_met_name_rows_and_columns() {
    let seed = vec![vec![decimal("1"), decimal("0")], vec![decimal("1"), decimal("0")], vec![decimal("1"); 2]];
    let error = fit_table(&seed, &[50, 60, 0], &[100, 10]).unwrap_err();
    assert_eq!(error.code(), "target.margins_infeasible");
    assert_eq!(error.to_string(), "rows 1, 2 need 10 more than columns 1 can give them; their other cells are closed");
    let error = fit_table(&seed, &[50, 60, 1], &[100, 10]).unwrap_err();
    assert_eq!(error.to_string(), "the rows sum to 111, the columns to 110");
    let error = ipf(&seed, &[decimal("-1"), decimal("0"), decimal("0")], &[decimal("0"), decimal("-1")], decimal("1"));
    assert_eq!(error.unwrap_err().code(), "target.negative_weight");
    let error = controlled_rounding(&[vec![decimal("1.5"), decimal("1.2")]]).unwrap_err();
    assert_eq!(error.to_string(), "row 1: 2.7 is not a whole number of 1");
}
