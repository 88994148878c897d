//! Every case of `compile-fail` as it is after its message was followed to the letter: all of them compile.
//!
//! `compile_fail.rs` checks that each message of ours has its remedy here, and that little was changed.

#![allow(dead_code, reason = "each module is a program of its own")]
#![allow(clippy::duplicate_mod, reason = "... and declares the policy that it uses")]
#![allow(clippy::needless_pass_by_value, reason = "handlers take what the framework gives")]

#[path = "../remedies/basis"]
mod basis {
    mod advertising;
    mod anonymised_advertising;
    mod france_in_words;
    mod great_britain;
    mod no_condition_met;
    mod no_reason;
    mod no_reason_of_an_embed;
    mod one_condition_unmet;
    mod reason_inside_an_embed;
    mod reason_where_visitors_are_asked;
    mod typo;
    mod unknown_country;
}

#[path = "../remedies/consent"]
mod consent {
    mod cookie_that_can_be_refused;
    mod no_cookie;
    mod no_cookie_for_objections;
    mod of_another_policy;
    mod one_number;
    mod read_without;
    mod two_cookies;
    mod typed_cookie;
}

#[path = "../remedies/embeds"]
mod embeds {
    mod directive_smuggled;
    mod every_https;
    mod everybody;
    mod host_behind_a_sign;
    mod iframe;
    mod loads_nothing;
    mod no_port;
    mod no_provider;
    mod no_scheme;
    mod not_a_list;
    mod other_placeholder;
    mod parameter_in_the_host;
    mod parameter_in_the_port;
    mod parameter_in_the_scheme;
    mod parameter_nowhere;
    mod path_that_climbs;
    mod placeholder_without_parameter;
    mod plain_http;
    mod stray_brace;
    mod websocket_script;
}

#[path = "../remedies/families"]
mod families {
    mod get_at_of_a_single;
    mod get_of_a_family;
    mod nothing_between;
    mod only_a_placeholder;
    mod overlap;
    mod parameter_is_no_text;
    mod parameter_of_another_name;
    mod parameter_without_placeholder;
    mod placeholder_without_parameter;
    mod remove_of_a_family;
    mod untyped_parameter;
    mod without_identifier;
    mod without_parameters;
}

#[path = "../remedies/keys"]
mod keys {
    mod american_spelling;
    mod domain;
    mod expires;
    mod flag_with_value;
    mod http_only;
    mod max_age;
    mod nothing_like_it;
    mod of_another_item;
    mod retired_with_lifetime;
    mod samesite;
    mod sealed_consent;
    mod secure;
    mod twice;
    mod typo;
    mod without_contact;
    mod without_lifetime;
    mod without_privacy;
    mod without_title;
}

#[path = "../remedies/kinds"]
mod kinds {
    mod analytics;
    mod essential;
    mod functional;
    mod half_typed;
    mod marketing;
    mod missing;
    mod preferences;
    mod third_party;
    mod typo;
    mod unknown;
}

#[path = "../remedies/lifetime"]
mod lifetime {
    mod choice_of_a_session;
    mod data_kept_unlimited;
    mod forever;
    mod fraction;
    mod in_quotes;
    mod negative;
    mod no_unit;
    mod plural_of_one;
    mod refusal_of_a_session;
    mod rolling;
    mod singular_of_many;
    mod two_years;
    mod unit_on_number;
    mod unit_typo;
    mod unit_unknown;
    mod zero;
}

#[path = "../remedies/names"]
mod names {
    mod begins_with_digit;
    mod capitals;
    mod empty;
    mod invisible;
    mod keyword;
    mod no_identifier;
    mod percent;
    mod retired_and_declared;
    mod semicolon;
    mod space;
    mod twice_on_the_wire;
}

#[path = "../remedies/places"]
mod places {
    mod consent_in_embed;
    mod cookie_in_provider;
    mod cookie_outside;
    mod embed_in_embed;
    mod provider_in_purpose;
    mod purpose_in_purpose;
    mod purpose_in_retired;
    mod storage_in_retired;
    mod two_policies;
}

#[path = "../remedies/policy"]
mod policy {
    mod authority_behind_a_sign;
    mod contact_behind_a_sign;
    mod empty_contact;
    mod german_date;
    mod impossible_date;
    mod language_in_quotes;
    mod unquoted_date;
}

#[path = "../remedies/prefix"]
mod prefix {
    mod host_http_with_path;
    mod host_with_domain;
    mod host_with_everything;
    mod host_with_path;
    mod http_read_by_scripts;
    mod lower_case;
    mod secure_insecure;
    mod set_by_middleware;
}

#[path = "../remedies/providers"]
mod providers {
    mod country_in_quotes;
    mod host_behind_a_sign;
    mod not_declared;
    mod opt_out_by_mail;
    mod privacy_without_scheme;
    mod role;
    mod shared_with_nobody;
    mod three_letters;
    mod typo;
    mod unknown_controller;
    mod url;
}

#[path = "../remedies/scope"]
mod scope {
    mod endless_path;
    mod none_insecure;
    mod partitioned_insecure;
    mod relative_path;
    mod same_site_in_quotes;
    mod same_site_strickt;
    mod semicolon_in_path;
    mod space_in_path;
    mod stored_on_a_page;
    mod subdomains_of_any;
}

#[path = "../remedies/security"]
mod security {
    mod encrypt;
    mod forgeable_token;
    mod seal_of_others;
    mod seal_unknown;
    mod sign_in_from_other_sites;
    mod sign_in_insecure;
    mod sign_in_read_by_scripts;
    mod sign_in_set_by_scripts;
}

#[path = "../remedies/signals"]
mod signals {
    mod consent_mode_typo;
    mod consent_mode_unknown;
    mod do_not_track;
    mod necessary;
    mod not_a_list;
}

#[path = "../remedies/sites"]
mod sites {
    mod address;
    mod capitals;
    mod empty;
    mod hosting_suffix;
    mod leading_dot;
    mod not_a_list;
    mod port;
    mod public_suffix;
    mod star_alone;
    mod umlaut;
    mod unquoted;
}

#[path = "../remedies/storage"]
mod storage {
    mod in_cookies;
    mod lifetime;
    mod no_area;
    mod no_identifier;
    mod no_reason;
    mod sign_in;
    mod typed;
}

#[path = "../remedies/syntax"]
mod syntax {
    mod attribute;
    mod comma_between_items;
    mod comma_between_keys;
    mod consent_alone;
    mod dashes_unquoted;
    mod equals;
    mod include;
    mod item_of_nothing;
    mod library_policy;
    mod list_without_commas;
    mod name_missing;
    mod no_body;
    mod no_colon;
    mod no_policy;
    mod no_type;
    mod no_value;
    mod nothing;
    mod semicolon;
    mod semicolon_after_purpose;
    mod unknown_item;
    mod visibility;
}

#[path = "../remedies/texts"]
mod texts {
    mod comment;
    mod cookie_without;
    mod embed_without;
    mod empty_doc;
    mod empty_title;
    mod empty_translation;
    mod file_broken;
    mod file_incomplete;
    mod file_lacks_title;
    mod file_missing;
    mod file_of_nothing;
    mod file_unquoted;
    mod file_with_placeable;
    mod file_without_kind;
    mod file_without_semicolon;
    mod language_twice;
    mod no_comma;
    mod no_language;
    mod no_languages;
    mod no_text;
    mod not_translated;
    mod of_another_language;
    mod of_nothing;
    mod of_the_first_language;
    mod policy_without;
    mod purpose_without;
    mod title_not_translated;
    mod translated_twice;
    mod typo_in_subject;
    mod unknown_part;
}

#[path = "../remedies/undeclared"]
mod undeclared {
    mod name_and_value;
    mod no_policy;
    mod no_purpose;
    mod other_policy;
    mod raw_cookie;
    mod read_a_purpose;
}

#[path = "../remedies/values"]
mod values {
    mod bytes;
    mod derived_alias_of_another;
    mod derived_attribute_of_serde;
    mod derived_attribute_typo;
    mod derived_attribute_without_text;
    mod derived_data;
    mod derived_fields;
    mod derived_named_field;
    mod derived_no_variants;
    mod derived_nothing;
    mod derived_over_a_float;
    mod derived_renamed_twice;
    mod derived_text_empty;
    mod derived_text_foreign;
    mod derived_text_injects;
    mod derived_twice;
    mod derived_union;
    mod float;
    mod machine_size;
    mod no_type;
    mod optional;
    mod static_text;
    mod struct_without_text;
}
