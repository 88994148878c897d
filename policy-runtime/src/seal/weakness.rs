//! Detection of secrets that can be guessed, with which sessions and consents can be forged.

use super::error::Problem;
use super::key::SECRET_LENGTH;
use crate::base64url;

/// Keys that were printed in documentation of this crate.
const SAMPLES: [&str; 2] =
    ["-2NFNOKW2F6mB1NCCcB5LhDQOzBB8r5QzlfaPRYsPp4", "3CwEscW-nlWGtROHSOur0eRJMGsvD1QyogB0p365rmI"];

/// Refuses a secret that can be guessed: a sample, or a single repeated byte, as placeholders are.
pub(super) fn check(secret: &[u8; SECRET_LENGTH], position: usize) -> Result<(), Problem> {
    let is_it = |sample: &str| base64url::decode(sample).as_deref() == Some(secret.as_slice());
    if SAMPLES.iter().any(|sample| is_it(sample)) {
        return Err(Problem::Known { position });
    }
    if secret.windows(2).all(|pair| matches!(pair, [one, next] if one == next)) {
        return Err(Problem::NotRandom { position });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_can_be_guessed_is_refused() {
        for byte in 0..=255 {
            let problem = check(&[byte; SECRET_LENGTH], 3);
            assert_eq!(problem, Err(Problem::NotRandom { position: 3 }), "{byte}");
        }
        for sample in SAMPLES {
            let secret = base64url::decode(sample).unwrap().try_into().unwrap();
            assert_eq!(check(&secret, 1), Err(Problem::Known { position: 1 }));
        }
    }

    #[test]
    fn random_secrets_are_taken() {
        for _ in 0..1000 {
            let mut secret = [0; SECRET_LENGTH];
            getrandom::fill(&mut secret).unwrap();
            assert_eq!(check(&secret, 1), Ok(()));
        }
    }
}
