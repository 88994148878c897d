//! Suggestions: the candidate that was probably meant.

/// Returns the candidate that is nearest to `word`: it differs in at most a third of the letters, or begins with the word.
pub(crate) fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    nearest_of(word, &mut candidates.into_iter())
}

fn nearest_of<'c>(word: &str, candidates: &mut dyn Iterator<Item = &'c str>) -> Option<&'c str> {
    let candidates: Vec<&str> = candidates.collect();
    let most = word.chars().count() / 3;
    let near = candidates
        .iter()
        .map(|candidate| (distance(word, candidate), *candidate))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate);
    near.or_else(|| candidates.into_iter().find(|candidate| is_begun(word, candidate)))
}

/// Returns whether `word` is a candidate that is half typed.
fn is_begun(word: &str, candidate: &str) -> bool {
    word.len() >= 3 && candidate.starts_with(word)
}

/// Counts the letters that have to be inserted, dropped, replaced or swapped with their neighbour, without regard to case.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    // Rows of the optimal string alignment: `rows[i][j]` turns `left[..i]` into `right[..j]`.
    let mut rows: Vec<Vec<usize>> = vec![(0..=right.len()).collect()];
    for (i, a) in left.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let above = |up: usize, at: usize| {
                rows.get((i + 1).wrapping_sub(up))
                    .and_then(|row| row.get(at))
                    .copied()
                    .unwrap_or(usize::MAX - 1)
            };
            let replace = above(1, j) + usize::from(a != b);
            let insert_or_drop = row.last().copied().unwrap_or(0).min(above(1, j + 1)) + 1;
            let is_swap =
                i > 0 && j > 0 && left.get(i - 1) == Some(b) && right.get(j - 1) == Some(a);
            let swap = if is_swap { above(2, j - 1) + 1 } else { usize::MAX };
            row.push(replace.min(insert_or_drop).min(swap));
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distance_counts_edits_and_swaps() {
        for (left, right, expected) in [
            ("", "", 0),
            ("seal", "seal", 0),
            ("seal", "", 4),
            ("laef", "leaf", 1),
            ("lifetime", "lifetme", 1),
            ("kitten", "sitting", 3),
            ("Essential", "essential", 0),
        ] {
            assert_eq!(distance(left, right), expected, "{left} {right}");
            assert_eq!(distance(right, left), expected, "{right} {left}");
        }
    }

    #[test]
    fn only_near_candidates_are_suggested() {
        let words = ["lifetime", "location", "seal"];
        assert_eq!(nearest("lifetme", words), Some("lifetime"));
        assert_eq!(nearest("sael", words), Some("seal"));
        assert_eq!(nearest("loc", words), Some("location"));
        assert_eq!(nearest("colour", words), None);
        assert_eq!(nearest("x", words), None);
    }
}
