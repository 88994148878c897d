//! Codes: rustc prints them in brackets behind a message, and a search finds them in the documentation.

/// The code of a rule, or of a fault that parsing and binding find.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Code(&'static str);

macro_rules! codes {
    ($($name:ident = $code:literal,)*) => {
        impl Code {
            $(pub(crate) const $name: Code = Code($code);)*

            #[cfg(test)]
            pub(crate) const ALL: &[Code] = &[$(Code::$name),*];
        }
    };
}

codes! {
    // Parsing, binding, and the use of a policy: `check/codes.rs`.
    COMPILER_FAULT = "compiler-fault",
    SYNTAX = "syntax",
    ATTRIBUTE = "attribute",
    VISIBILITY = "visibility",
    INCLUDE = "include",
    INCLUDE_PURPOSE = "include-purpose",
    INCLUDE_RULE = "include-rule",
    INCLUDE_NAME = "include-name",
    ITEM_UNKNOWN = "item-unknown",
    ITEM_PLACE = "item-place",
    POLICY_MISSING = "policy-missing",
    POLICY_DUPLICATE = "policy-duplicate",
    NAME_MISSING = "name-missing",
    NAME_IDENTIFIER = "name-identifier",
    IDENTIFIER_TWICE = "identifier-twice",
    NAME_TYPE = "name-type",
    NAME_BRACE = "name-brace",
    FAMILY_PARAMETER = "family-parameter",
    KEY_UNKNOWN = "key-unknown",
    KEY_MISSING = "key-missing",
    KEY_DUPLICATE = "key-duplicate",
    KEY_VALUE = "key-value",
    TEXT_EMPTY = "text-empty",
    TEXT_HIDDEN = "text-hidden",
    KIND_MISSING = "kind-missing",
    KIND_UNKNOWN = "kind-unknown",
    LIFETIME_UNIT = "lifetime-unit",
    LIFETIME_ZERO = "lifetime-zero",
    LIFETIME_RANGE = "lifetime-range",
    CONSENT_TYPE = "consent-type",
    STORAGE_AREA = "storage-area",
    ACCESS_KIND = "access-kind",
    PROVIDER_UNKNOWN = "provider-unknown",
    EMBED_UNKNOWN = "embed-unknown",
    READS = "reads",
    READS_OTHER = "reads-other",
    JURISDICTION_UNKNOWN = "jurisdiction-unknown",
    LANGUAGE_MISSING = "language-missing",
    LANGUAGE_UNKNOWN = "language-unknown",
    LANGUAGE_DUPLICATE = "language-duplicate",
    PURPOSE_TEXT = "purpose-text",
    LOCALE_MISSING = "locale-missing",
    TEXT_LANGUAGE = "text-language",
    TEXT_DUPLICATE = "text-duplicate",
    TEXT_UNKNOWN = "text-unknown",
    COOKIE_UNDECLARED = "cookie-undeclared",
    COOKIE_OF_OTHERS = "cookie-of-others",
    FEATURE_MISSING = "feature-missing",
    CONSENT_MISSING = "consent-missing",
    CONSENT_DERIVED = "consent-derived",
    POLICY_OTHER = "policy-other",
    POLICY_TYPE = "policy-type",
    PURPOSE_TYPE = "purpose-type",
    COOKIE_TYPE = "cookie-type",
    FAMILY_KEY = "family-key",
    FAMILY_NONE = "family-none",
    VALUE_TYPE = "value-type",
    NAME_PART = "name-part",
    TEXT_FILE = "text-file",
    VALUE_SHAPE = "value-shape",
    VALUE_NAME = "value-name",
    VALUE_TWICE = "value-twice",
    VALUE_ATTRIBUTE = "value-attribute",
    // `check/policy.rs`
    DATE = "date",
    URL = "url",
    COUNTRY_CODE = "country-code",
    TYPE_MISSING = "type-missing",
    // `check/library.rs`
    LIBRARY_CONSENT = "library-consent",
    LIBRARY_KEY = "library-key",
    // `check/parties.rs`
    LEGAL_BASIS = "legal-basis",
    TRANSFER_COUNTRY = "transfer-country",
    CONTROLLER_ROLE = "controller-role",
    CONTROLLER_TWICE = "controller-twice",
    // `check/names.rs`
    NAME_EMPTY = "name-empty",
    NAME_GRAMMAR = "name-grammar",
    NAME_PERCENT = "name-percent",
    NAME_WILDCARD = "name-wildcard",
    NAME_TWICE = "name-twice",
    NAME_CAPITALS = "name-capitals",
    NAME_CASE_CLASH = "name-case-clash",
    SESSION_NAME = "session-name",
    // `check/reserved.rs`
    NAME_RESERVED = "name-reserved",
    // `check/families.rs`
    NAME_OVERLAP = "name-overlap",
    FAMILY_LITERAL = "family-literal",
    FAMILY_SEPARATOR = "family-separator",
    FAMILY_UNSET = "family-unset",
    // `check/prefix.rs`
    PREFIX_CASE = "prefix-case",
    PREFIX_SECURE = "prefix-secure",
    PREFIX_HOST = "prefix-host",
    PREFIX_HTTP = "prefix-http",
    PREFIX_HOST_HTTP = "prefix-host-http",
    PREFIX_UNKNOWN = "prefix-unknown",
    // `check/scope.rs`
    SAMESITE_NONE = "samesite-none",
    SAMESITE_OVERBROAD = "samesite-overbroad",
    SAMESITE_STRICT_LOGIN = "samesite-strict-login",
    PARTITIONED_SECURE = "partitioned-secure",
    PARTITIONED_NONE = "partitioned-none",
    UNDELETABLE_PARTITION = "undeletable-partition",
    // `check/paths.rs`
    PATH_RELATIVE = "path-relative",
    PATH_CHARS = "path-chars",
    PATH_NOT_SECURITY = "path-not-security",
    ATTR_1024 = "attr-1024",
    // `check/sites.rs`
    DOMAIN_SYNTAX = "domain-syntax",
    DOMAIN_PSL = "domain-psl",
    DOMAIN_MISMATCH = "domain-mismatch",
    DOMAIN_WIDE = "domain-wide",
    STORED_ON = "stored-on",
    SITES_PART = "sites-part",
    // `check/lifetime.rs`
    LIFETIME_400D = "lifetime-400d",
    LIFETIME_UNKNOWN = "lifetime-unknown",
    STORAGE_LIFETIME = "storage-lifetime",
    DATA_KEPT = "data-kept",
    CHOICE_SESSION = "choice-session",
    CHOICE_6M = "choice-6m",
    EXEMPT_LIFETIME = "exempt-lifetime",
    SESSION_PERSISTENT = "session-persistent",
    CNIL_13M = "cnil-13m",
    CNIL_REFRESH = "cnil-refresh",
    CNIL_25M = "cnil-25m",
    // `check/basis.rs`
    BASIS_MISSING = "basis-missing",
    BASIS_CONTRADICTION = "basis-contradiction",
    BASIS_EMBED = "basis-embed",
    CHOICE_KEPT = "choice-kept",
    READS_ASKED = "reads-asked",
    ANONYMISED_KIND = "anonymised-kind",
    CNIL_AUDIENCE = "cnil-audience",
    NO_CONSENT_COOKIE = "no-consent-cookie",
    CONSENT_COOKIE_TWICE = "consent-cookie-twice",
    CONSENT_COOKIE_PLACE = "consent-cookie-place",
    PURPOSE_ID = "purpose-id",
    DERIVED = "derived",
    UNDELETABLE = "undeletable",
    PROXY_RETURNS = "proxy-returns",
    // `check/security.rs`
    SESSION_ATTRS = "session-attrs",
    SESSION_PREFIX = "session-prefix",
    CHOICE_PREFIX = "choice-prefix",
    CSRF_NAIVE = "csrf-naive",
    CSRF_MISSING = "csrf-missing",
    TOKEN_IN_STORAGE = "token-in-storage",
    SEAL_OTHERS = "seal-others",
    // `check/embeds.rs`
    ORIGIN_SYNTAX = "origin-syntax",
    CSP_WILDCARD = "csp-wildcard",
    ORIGIN_MISSING = "origin-missing",
    EMBED_PARAMETER = "embed-parameter",
    // `check/loading.rs`
    CSP_STRICT_DYNAMIC = "csp-strict-dynamic",
    SCRIPT_COOKIE_NO_ORIGIN = "script-cookie-no-origin",
    ORIGIN_KIND_MISSING = "origin-kind-missing",
    // `check/loaders.rs`
    LOADED_BY = "loaded-by",
    // `check/scripts.rs`
    EMBED_INIT = "embed-init",
    SCRIPT_ATTRIBUTE = "script-attribute",
    // `check/frames.rs`
    FRAME_ATTRIBUTE = "frame-attribute",
    FRAME_PERMISSIONS = "frame-permissions",
    // `check/access.rs`
    ACCESS_NAME = "access-name",
    // `check/storage.rs`
    CLEARS_NECESSARY = "clears-necessary",
    CLEARS_STORAGE = "clears-storage",
    // `check/facts.rs`
    SENSITIVE_NECESSARY = "sensitive-necessary",
    SENSITIVE_DATA = "sensitive-data",
    // `check/regions.rs`
    HOME_MISSING = "home-missing",
    ABROAD = "abroad",
    ELSEWHERE = "elsewhere",
    MINIMISATION = "minimisation",
    SEPARATE_CONSENT = "separate-consent",
    // `check/signals.rs`
    SIGNAL_NECESSARY = "signal-necessary",
    GPC_UNMAPPED = "gpc-unmapped",
    GCM_UNMAPPED = "gcm-unmapped",
    CONSENT_MODE_MISSING = "consent-mode-missing",
    // `check/counts.rs`
    COUNT_50 = "count-50",
    COUNT_150 = "count-150",
}

impl Code {
    pub(crate) fn as_str(self) -> &'static str {
        self.0
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}
