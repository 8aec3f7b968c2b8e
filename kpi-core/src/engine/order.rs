//! The rows of a result in the order of their keys.

use super::dimension::Dimension;
use super::finish::key_text;
use super::place::place;
use super::texts::Texts;

/// The order of the codes of a level by their texts, nulls first.
fn ranks(texts: &Texts, dimension: &Dimension, codes: &[u32]) -> Option<Vec<u32>> {
    let mut used = vec![false; place(codes.iter().copied().max()?) + 1];
    codes.iter().for_each(|code| used[place(*code)] = true);
    let distinct = || (0_u32..).zip(&used).filter(|(_, used)| **used).map(|(code, _)| code);
    // Ids of one length are in the order of their numbers.
    let numbers: Option<Vec<(u64, u32)>> =
        distinct().filter(|code| *code != 0).map(|code| Some((texts.number(code)?, code))).collect();
    let length = |number: u64| number.checked_ilog10();
    let of_one_length =
        |numbers: &Vec<(u64, u32)>| numbers.windows(2).all(|pair| length(pair[0].0) == length(pair[1].0));
    let order: Vec<u32> = if let Some(mut numbers) = numbers.filter(of_one_length) {
        numbers.sort_unstable();
        let null = used.first().copied().unwrap_or(false).then_some(0);
        null.into_iter().chain(numbers.into_iter().map(|(.., code)| code)).collect()
    } else {
        let mut keyed: Vec<(Option<String>, u32)> =
            distinct().map(|code| (key_text(dimension, texts, code), code)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, code)| code).collect()
    };
    let mut ranks = vec![0_u32; used.len()];
    for (rank, code) in (0_u32..).zip(order) {
        ranks[place(code)] = rank;
    }
    Some(ranks)
}

/// The places of rows in the order of small numbers; those of the same number stay in the order given.
fn sorted_by(order: &[u32], numbers: &[u32]) -> Vec<u32> {
    let greatest = numbers.iter().copied().max().unwrap_or(0);
    if greatest == 0 {
        return order.to_vec();
    }
    let mut next = vec![0_u32; place(greatest) + 2];
    numbers.iter().for_each(|number| next[place(*number) + 1] += 1);
    let mut before = 0;
    for first in &mut next {
        before += *first;
        *first = before;
    }
    let mut sorted = vec![0; order.len()];
    for at in order {
        let slot = &mut next[place(numbers[place(*at)])];
        sorted[place(*slot)] = *at;
        *slot += 1;
    }
    sorted
}

/// The places of rows in the order of their keys: the texts of the dimensions, nulls first, then the bucket. The codes of
/// the rows are given by level, those of the buckets last.
pub(super) fn by_key(texts: &Texts, by: &[Dimension], codes: &[Vec<u32>]) -> Option<Vec<u32>> {
    let (buckets, dimensions) = codes.split_last()?;
    let bucket = |code: &u32| code.cast_signed();
    let mut distinct: Vec<i32> = buckets.iter().map(bucket).collect();
    distinct.sort_unstable();
    distinct.dedup();
    let number = |code: &u32| u32::try_from(distinct.partition_point(|day| *day < bucket(code))).unwrap_or(u32::MAX);
    let mut order: Vec<u32> = (0..u32::try_from(buckets.len()).ok()?).collect();
    if distinct.len() > 1 {
        order = sorted_by(&order, &buckets.iter().map(number).collect::<Vec<u32>>());
    }
    for (codes, dimension) in dimensions.iter().zip(by).rev() {
        let ranks = ranks(texts, dimension, codes)?;
        order = sorted_by(&order, &codes.iter().map(|code| ranks[place(*code)]).collect::<Vec<u32>>());
    }
    Some(order)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_the_order_of_their_texts_and_days() {
        let mut texts = Texts::default();
        // Ids of one length, ids of several, words, and rows without a value.
        let values = [
            ["7495000000000000009", "7495000000000000001", "7495000000000000005"],
            ["12", "9", "7495000000000000005"],
            ["b", "a", ""],
        ];
        let codes = values.map(|texts_of| texts_of.map(|text| if text.is_empty() { 0 } else { texts.code(text) }));
        let level = |level: usize, step: usize| -> Vec<u32> {
            (0..60).map(|row: usize| codes[level][row / step % 3]).collect()
        };
        let days: Vec<u32> = (0..60_i32).map(|row| (row * 7 % 5 - 2).cast_unsigned()).collect();
        let levels = [level(2, 1), level(1, 2), level(0, 4), days];
        let by = ["owner", "category", "shop_id"].map(Dimension::column);
        let key = |row: u32| {
            let at = place(row);
            let text = |level: usize| texts.get(levels[level][at]);
            (text(0), text(1), text(2), levels[3][at].cast_signed(), row)
        };
        let mut wanted: Vec<u32> = (0..60).collect();
        wanted.sort_by_key(|row| key(*row));
        assert_eq!(by_key(&texts, &by, &levels), Some(wanted));
        assert_eq!(by_key(&texts, &by, &[]), None);
    }
}
