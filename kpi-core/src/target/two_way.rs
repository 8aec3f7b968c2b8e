//! Tables with both margins exact: shop × week, person × day.

use super::split::list;
use crate::error::TargetError;
use crate::money::exact;
use rust_decimal::Decimal;
use std::collections::VecDeque;

/// Most steps of [`ipf`].
const MAX_STEPS: u32 = 10_000;
/// Most steps before a table is rounded to whole units as it is.
const FIT_STEPS: u32 = 300;
/// How near margins are fitted before a table is rounded to whole units.
const FIT_DIGITS: u32 = 7;

/// Rounds a table whose row and column sums are whole so that they stay as they are: every cell goes to its floor or its
/// ceiling, and the sum of squared changes is the smallest possible.
///
/// Such a rounding always exists. A cell that is whole stays.
///
/// Errors: rows of different lengths; a row or column whose sum is not whole.
///
/// ```
/// use kpi_core::target::controlled_rounding;
/// let table = [["33.35", "33.31", "33.34"], ["16.65", "66.69", "16.66"]]
///     .map(|row| row.map(|cell| cell.parse().unwrap()).to_vec());
/// assert_eq!(controlled_rounding(&table)?, [[34, 33, 33], [16, 67, 17]]);
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn controlled_rounding(table: &[Vec<Decimal>]) -> Result<Vec<Vec<i128>>, TargetError> {
    let columns = width(table)?;
    let whole = |what: &str, index: usize, cells: &mut dyn Iterator<Item = Decimal>| {
        let place = format!("{what} {}", index + 1);
        let sum = exact::sum(cells).map_err(TargetError::money(place.clone()))?;
        let unit = Decimal::ONE;
        exact::to_scaled_i128(sum, 0).map_err(|_| TargetError::NotInUnit { place, value: sum, unit })
    };
    let rows = table
        .iter()
        .enumerate()
        .map(|(index, row)| whole("row", index, &mut row.iter().copied()))
        .collect::<Result<Vec<_>, _>>()?;
    let cols = (0..columns)
        .map(|column| whole("column", column, &mut table.iter().filter_map(|row| row.get(column).copied())))
        .collect::<Result<Vec<_>, _>>()?;
    round_table(table, &rows, &cols, |cut| cut > 0)
}

/// Fits a table to row and column totals by scaling rows and columns in turn (iterative proportional fitting, RAS).
///
/// Zeros stay zero; the result is the table nearest to the seed in relative entropy. It is not money yet: every cell is a
/// decimal whose margins are within `tolerance`; [`fit_table`] goes on to whole units.
///
/// Errors: negative seeds or totals; totals that differ; zeros that leave no room for the margins, with the rows and
/// columns that clash.
///
/// ```
/// use kpi_core::target::ipf;
/// let seed = vec![vec![5.into(), 0.into()], vec![3.into(), 7.into()]];
/// let fitted = ipf(&seed, &[6.into(), 12.into()], &[10.into(), 8.into()], "0.000000001".parse().unwrap())?;
/// assert_eq!(fitted[1][0].round_dp(6), 4.into());
/// let closed = ipf(&seed, &[6.into(), 12.into()], &[5.into(), 13.into()], "0.001".parse().unwrap()).unwrap_err();
/// assert_eq!(closed.to_string(), "rows 1 need 1 more than columns 1 can give them; their other cells are closed");
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn ipf(
    seed: &[Vec<Decimal>],
    rows: &[Decimal],
    cols: &[Decimal],
    tolerance: Decimal,
) -> Result<Vec<Vec<Decimal>>, TargetError> {
    check_table(seed, rows.len(), cols.len())?;
    let scale = rows.iter().chain(cols).map(Decimal::scale).max().unwrap_or(0);
    let units = |what: &str, totals: &[Decimal]| -> Result<Vec<i128>, TargetError> {
        let scaled = totals.iter().enumerate().map(|(index, total)| {
            check_sign(&format!("{what} {}", index + 1), *total)?;
            exact::to_scaled_i128(*total, scale).map_err(TargetError::money(what))
        });
        scaled.collect()
    };
    let names = Names { row: &number, col: &number, scale };
    room(seed, &units("row", rows)?, &units("column", cols)?, &names, &[])?;
    let (table, gap) = scale_in_turn(seed, rows, cols, tolerance, MAX_STEPS)?;
    if gap > tolerance { Err(TargetError::NotConverged { steps: MAX_STEPS, gap }) } else { Ok(table) }
}

/// Fits a table to whole row and column totals: [`ipf`] for the proportions, then rounding to whole units with both
/// margins exact. Zeros of the seed stay zero.
///
/// Errors: as [`ipf`].
///
/// ```
/// use kpi_core::target::fit_table;
/// let seed = vec![vec![1.into(); 3], vec![1.into(), 1.into(), 0.into()]];
/// assert_eq!(fit_table(&seed, &[10, 5], &[6, 6, 3])?, [[3, 4, 3], [3, 2, 0]]);
/// # Ok::<(), kpi_core::error::TargetError>(())
/// ```
pub fn fit_table(seed: &[Vec<Decimal>], rows: &[i128], cols: &[i128]) -> Result<Vec<Vec<i128>>, TargetError> {
    fit_named(seed, rows, cols, &number, &number)
}

fn number(index: usize) -> String {
    (index + 1).to_string()
}

/// [`fit_table`] with names for rows and columns.
pub(super) fn fit_named(
    seed: &[Vec<Decimal>],
    rows: &[i128],
    cols: &[i128],
    row_name: &dyn Fn(usize) -> String,
    col_name: &dyn Fn(usize) -> String,
) -> Result<Vec<Vec<i128>>, TargetError> {
    check_table(seed, rows.len(), cols.len())?;
    let decimal = |totals: &[i128], name: &dyn Fn(usize) -> String| -> Result<Vec<Decimal>, TargetError> {
        let all = totals.iter().enumerate().map(|(index, total)| {
            let total = exact::from_scaled_i128(*total, 0).map_err(TargetError::money(name(index)))?;
            check_sign(&name(index), total)?;
            Ok(total)
        });
        all.collect()
    };
    let (row_totals, col_totals) = (decimal(rows, row_name)?, decimal(cols, col_name)?);
    let names = Names { row: row_name, col: col_name, scale: 0 };
    room(seed, rows, cols, &names, &[])?;
    let tolerance = Decimal::new(1, FIT_DIGITS);
    let (fitted, gap) = scale_in_turn(seed, &row_totals, &col_totals, tolerance, FIT_STEPS)?;
    if gap <= tolerance
        && let Ok(table) = round_table(&fitted, rows, cols, |_| true)
    {
        return Ok(table);
    }
    // Some cells go to zero so slowly that the margins are still missed: whole units from what there is, then the rest
    // along whatever is open.
    let whole = |cell: &Decimal| exact::to_scaled_i128(cell.floor(), 0).unwrap_or(0);
    let start: Vec<Vec<i128>> = fitted.iter().map(|row| row.iter().map(whole).collect()).collect();
    room(seed, rows, cols, &names, &start)
}

/// How errors call rows and columns, and at which scale they write amounts.
struct Names<'a> {
    row: &'a dyn Fn(usize) -> String,
    col: &'a dyn Fn(usize) -> String,
    scale: u32,
}

fn check_sign(place: &str, weight: Decimal) -> Result<(), TargetError> {
    if weight.is_sign_negative() && !weight.is_zero() {
        return Err(TargetError::NegativeWeight { place: place.to_owned(), weight });
    }
    Ok(())
}

fn width(table: &[Vec<Decimal>]) -> Result<usize, TargetError> {
    let columns = table.first().map_or(0, Vec::len);
    match table.iter().enumerate().find(|(_, row)| row.len() != columns) {
        Some((index, row)) => {
            Err(TargetError::Shape { what: format!("row {}", index + 1), expected: columns, found: row.len() })
        }
        None => Ok(columns),
    }
}

fn check_table(seed: &[Vec<Decimal>], rows: usize, cols: usize) -> Result<(), TargetError> {
    if seed.len() != rows {
        return Err(TargetError::Shape { what: "rows".into(), expected: rows, found: seed.len() });
    }
    for (index, row) in seed.iter().enumerate() {
        let place = format!("row {}", index + 1);
        if row.len() != cols {
            return Err(TargetError::Shape { what: place, expected: cols, found: row.len() });
        }
        row.iter()
            .enumerate()
            .try_for_each(|(col, seed)| check_sign(&format!("{place}, column {}", col + 1), *seed))?;
    }
    Ok(())
}

/// A table on the open cells with these margins, if there is one: a greatest flow from rows to columns, beginning with
/// what `start` has.
fn room(
    seed: &[Vec<Decimal>],
    rows: &[i128],
    cols: &[i128],
    names: &Names<'_>,
    start: &[Vec<i128>],
) -> Result<Vec<Vec<i128>>, TargetError> {
    let text = |units: i128| {
        exact::from_scaled_i128(units, names.scale).map_or_else(|_| units.to_string(), |d| d.normalize().to_string())
    };
    let sum = |totals: &[i128]| totals.iter().try_fold(0_i128, |sum, total| sum.checked_add(*total));
    let overflow = || TargetError::Overflow { place: "margins".into(), value: "their sum".into(), limit: "128 bits" };
    let (all_rows, all_cols) = (sum(rows).ok_or_else(overflow)?, sum(cols).ok_or_else(overflow)?);
    if all_rows != all_cols {
        return Err(TargetError::MarginTotals { rows: text(all_rows), columns: text(all_cols) });
    }
    let open = |row: usize, col: usize| seed.get(row).and_then(|row| row.get(col)).is_some_and(|cell| !cell.is_zero());
    let mut need = rows.to_vec();
    let mut left = cols.to_vec();
    let mut flow = vec![vec![0_i128; cols.len()]; rows.len()];
    let begun = |row: usize, col: usize| start.get(row).and_then(|row| row.get(col)).copied().unwrap_or(0);
    for rest in [false, true] {
        for (row, (need, flow)) in need.iter_mut().zip(&mut flow).enumerate() {
            for (col, (left, flow)) in left.iter_mut().zip(flow.iter_mut()).enumerate() {
                if open(row, col) {
                    let most = if rest { i128::MAX } else { begun(row, col) };
                    let moved = (*need).min(*left).min(most);
                    *flow += moved;
                    *need -= moved;
                    *left -= moved;
                }
            }
        }
    }
    loop {
        // Breadth-first from the rows in need: row → open column, column → row that it feeds.
        let mut row_from: Vec<Option<usize>> = vec![None; rows.len()];
        let mut col_from: Vec<Option<usize>> = vec![None; cols.len()];
        let mut queue: VecDeque<usize> = (0..rows.len()).filter(|row| need.get(*row).is_some_and(|n| *n > 0)).collect();
        if queue.is_empty() {
            return Ok(flow);
        }
        let sources: Vec<usize> = queue.iter().copied().collect();
        let mut reached = vec![false; rows.len()];
        sources.iter().for_each(|row| reached[*row] = true);
        let mut end = None;
        'search: while let Some(row) = queue.pop_front() {
            for col in 0..cols.len() {
                if !open(row, col) || col_from[col].is_some() {
                    continue;
                }
                col_from[col] = Some(row);
                if left[col] > 0 {
                    end = Some(col);
                    break 'search;
                }
                for next in 0..rows.len() {
                    if flow[next][col] > 0 && !reached[next] {
                        reached[next] = true;
                        row_from[next] = Some(col);
                        queue.push_back(next);
                    }
                }
            }
        }
        let Some(end) = end else {
            // Everything reachable is full: these rows have only these columns.
            let short_rows: Vec<String> = (0..rows.len()).filter(|row| reached[*row]).map(names.row).collect();
            let full: Vec<usize> = (0..cols.len()).filter(|col| col_from[*col].is_some()).collect();
            let full_names: Vec<String> = full.iter().map(|col| (names.col)(*col)).collect();
            let by: i128 = (0..rows.len()).filter(|row| reached[*row]).map(|row| need[row]).sum();
            return Err(TargetError::MarginsInfeasible {
                rows: list(short_rows.iter().map(String::as_str)),
                columns: if full_names.is_empty() {
                    "(none)".into()
                } else {
                    list(full_names.iter().map(String::as_str))
                },
                by: text(by),
            });
        };
        let mut path = Vec::new();
        let mut col = end;
        let start = loop {
            let Some(row) = col_from[col] else { break None };
            path.push((row, col));
            match row_from[row] {
                Some(before) => col = before,
                None => break Some(row),
            }
        };
        let Some(start) = start else { return Ok(flow) };
        let back = path.windows(2).filter_map(|pair| match pair {
            [(row, _), (_, col)] => Some(flow[*row][*col]),
            _ => None,
        });
        let moved = back.chain([need[start], left[end]]).min().unwrap_or(0);
        for (row, col) in &path {
            flow[*row][*col] += moved;
        }
        for pair in path.windows(2) {
            if let [(row, _), (_, col)] = pair {
                flow[*row][*col] -= moved;
            }
        }
        need[start] -= moved;
        left[end] -= moved;
    }
}

/// Scales rows and columns in turn; the table and the largest miss of a margin.
fn scale_in_turn(
    seed: &[Vec<Decimal>],
    rows: &[Decimal],
    cols: &[Decimal],
    tolerance: Decimal,
    steps: u32,
) -> Result<(Vec<Vec<Decimal>>, Decimal), TargetError> {
    let overflow = || TargetError::Overflow { place: "table".into(), value: "a cell".into(), limit: "a decimal" };
    let sum = |cells: &mut dyn Iterator<Item = Decimal>| {
        let mut total = Decimal::ZERO;
        for cell in cells {
            total = total.checked_add(cell).ok_or_else(overflow)?;
        }
        Ok::<_, TargetError>(total)
    };
    let factor = |want: Decimal, have: Decimal| {
        if have.is_zero() { Ok(Decimal::ONE) } else { want.checked_div(have).ok_or_else(overflow) }
    };
    let mut table = seed.to_vec();
    let mut gap = Decimal::ZERO;
    for _ in 0..steps {
        for (row, want) in table.iter_mut().zip(rows) {
            let by = factor(*want, sum(&mut row.iter().copied())?)?;
            for cell in row {
                *cell = cell.checked_mul(by).ok_or_else(overflow)?;
            }
        }
        let mut factors = Vec::with_capacity(cols.len());
        for (col, want) in cols.iter().enumerate() {
            factors.push(factor(*want, sum(&mut table.iter().filter_map(|row| row.get(col).copied()))?)?);
        }
        gap = Decimal::ZERO;
        for (row, want) in table.iter_mut().zip(rows) {
            for (cell, by) in row.iter_mut().zip(&factors) {
                *cell = cell.checked_mul(*by).ok_or_else(overflow)?;
            }
            let miss = sum(&mut row.iter().copied())?.checked_sub(*want).ok_or_else(overflow)?.abs();
            gap = gap.max(miss);
        }
        if gap <= tolerance {
            break;
        }
    }
    Ok((table, gap))
}

/// Rounds cells to floor or floor + 1 with both margins exact and the least squared change.
///
/// Every row first takes its largest fractions; then single units move between columns along cheapest paths until the
/// columns are right too. `may_rise` says from the fraction cut off whether a cell may take a unit.
fn round_table(
    table: &[Vec<Decimal>],
    rows: &[i128],
    cols: &[i128],
    may_rise: impl Fn(i128) -> bool,
) -> Result<Vec<Vec<i128>>, TargetError> {
    let width = cols.len();
    let scale = table.iter().flatten().map(Decimal::scale).max().unwrap_or(0);
    let mut whole: Vec<Vec<i128>> = Vec::with_capacity(rows.len());
    let mut cut: Vec<Vec<i128>> = Vec::with_capacity(rows.len());
    for row in table {
        let floors: Vec<Decimal> = row.iter().map(Decimal::floor).collect();
        let scaled =
            |value: Decimal, scale: u32| exact::to_scaled_i128(value, scale).map_err(TargetError::money("table"));
        whole.push(floors.iter().map(|floor| scaled(*floor, 0)).collect::<Result<_, _>>()?);
        cut.push(row.iter().zip(&floors).map(|(cell, floor)| scaled(cell - floor, scale)).collect::<Result<_, _>>()?);
    }
    let mut excess: Vec<i128> = cols.iter().map(|total| -total).collect();
    let mut raised = vec![vec![false; width]; rows.len()];
    let open = |row: usize, col: usize, table: &[Vec<Decimal>]| {
        cut[row][col] > 0 || (!table[row][col].is_zero() && may_rise(0))
    };
    for (row, want) in rows.iter().enumerate() {
        let missing = want - whole[row].iter().sum::<i128>();
        let mut order: Vec<usize> = (0..width).filter(|col| open(row, *col, table)).collect();
        order.sort_by(|a, b| cut[row][*b].cmp(&cut[row][*a]).then(a.cmp(b)));
        let count = usize::try_from(missing).ok().filter(|count| *count <= order.len());
        let Some(count) = count else {
            return Err(TargetError::NotConverged { steps: MAX_STEPS, gap: Decimal::ONE });
        };
        for col in order.into_iter().take(count) {
            raised[row][col] = true;
        }
        for col in 0..width {
            excess[col] += whole[row][col] + i128::from(raised[row][col]);
        }
    }
    while excess.iter().any(|excess| *excess > 0) {
        // Cheapest move of a unit from one column to another within a row.
        let mut step: Vec<Vec<Option<(i128, usize)>>> = vec![vec![None; width]; width];
        for row in 0..rows.len() {
            for from in (0..width).filter(|col| raised[row][*col]) {
                for to in (0..width).filter(|col| !raised[row][*col] && open(row, *col, table)) {
                    let cost = cut[row][from] - cut[row][to];
                    if step[from][to].is_none_or(|(known, _)| cost < known) {
                        step[from][to] = Some((cost, row));
                    }
                }
            }
        }
        let mut best: Vec<Option<(i128, usize)>> =
            excess.iter().enumerate().map(|(col, excess)| (*excess > 0).then_some((0, col))).collect();
        for _ in 0..width {
            let mut changed = false;
            for from in 0..width {
                let Some((so_far, _)) = best[from] else { continue };
                for to in 0..width {
                    if let Some((cost, _)) = step[from][to]
                        && best[to].is_none_or(|(known, _)| so_far + cost < known)
                    {
                        best[to] = Some((so_far + cost, from));
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        let end = (0..width)
            .filter(|col| excess[*col] < 0)
            .filter_map(|col| best[col].map(|(cost, _)| (cost, col)))
            .min()
            .ok_or(TargetError::NotConverged { steps: MAX_STEPS, gap: Decimal::ONE })?
            .1;
        let mut to = end;
        // A path of cheapest moves visits no column twice.
        for _ in 0..=width {
            let Some((_, from)) = best[to] else { break };
            if from == to {
                break;
            }
            if let Some((_, row)) = step[from][to] {
                raised[row][from] = false;
                raised[row][to] = true;
            }
            to = from;
        }
        excess[to] -= 1;
        excess[end] += 1;
    }
    for (whole, raised) in whole.iter_mut().zip(&raised) {
        for (cell, raised) in whole.iter_mut().zip(raised) {
            *cell += i128::from(*raised);
        }
    }
    Ok(whole)
}
