//! Tags by what they mean: their canonical form, and the languages that stand in for them, by the data of CLDR.

pub(super) mod steps {
    use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};
    use icu_locale::subtags::{Language, language};
    use icu_locale::{DataLocale, Locale, LocaleCanonicalizer};

    /// A language, with script and region where they are not the usual ones.
    pub(crate) type Step = DataLocale;

    /// Norwegian, of which there are two written forms.
    const NORWEGIAN: Language = language!("no");
    /// The form that CLDR writes Norwegian in.
    const BOKMAL: Language = language!("nb");

    /// The language of a tag and those that stand in for it; none if it is no tag, or of no one language.
    pub(crate) fn of(tag: &str) -> Option<Vec<Step>> {
        let mut locale: Locale = tag.parse().ok()?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language == NORWEGIAN {
            locale.id.language = BOKMAL;
        }
        let fallbacker = LocaleFallbacker::new().for_config(LocaleFallbackConfig::default());
        let mut next = fallbacker.fallback_for(DataLocale::from(&locale.id));
        let mut steps = Vec::new();
        while !next.get().language.is_unknown() {
            steps.push(*next.get());
            next.step();
        }
        (!steps.is_empty()).then_some(steps)
    }

    /// Whether both are one language, be it in two scripts.
    pub(crate) fn is_same(one: &Step, other: &Step) -> bool {
        one.language == other.language
    }
}
