//! Categories of personal data.

use crate::serialize::serialize_names;

/// A category of personal data: a word of `data`. It serialises as the word of the policy language.
///
/// ```
/// use policy_runtime::declaration::DataCategory;
///
/// assert_eq!(DataCategory::IpAddress.term(), "pd:IPAddress");
/// assert_eq!(serde_json::to_string(&DataCategory::IpAddress)?, r#""ip_address""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataCategory {
    /// Online identifiers, such as the number in a cookie.
    Identifier,
    /// IP address.
    IpAddress,
    /// Device: model, screen, operating system.
    Device,
    /// Browser and its version.
    Browser,
    /// Browsing behaviour: which pages are visited, when and from where.
    Browsing,
    /// Clicks.
    Clicks,
    /// Location.
    Location,
    /// Language.
    Language,
    /// Preferences that the visitor chose.
    Preferences,
    /// Interests, declared or inferred.
    Interests,
    /// Demographic data, such as age or gender.
    Demographic,
    /// Name.
    Name,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// Postal address.
    Address,
    /// Account, such as the user name.
    Account,
    /// Purchases and their values.
    Purchases,
    /// Payment cards and accounts.
    Payment,
    /// Content of messages and forms.
    Communication,
    /// Data of social media.
    SocialMedia,
    /// Health, a special category (GDPR art. 9).
    Health,
    /// Any other special category (GDPR art. 9).
    SpecialCategory,
}

serialize_names! {
    DataCategory {
        Identifier = "identifier",
        IpAddress = "ip_address",
        Device = "device",
        Browser = "browser",
        Browsing = "browsing",
        Clicks = "clicks",
        Location = "location",
        Language = "language",
        Preferences = "preferences",
        Interests = "interests",
        Demographic = "demographic",
        Name = "name",
        Email = "email",
        Phone = "phone",
        Address = "address",
        Account = "account",
        Purchases = "purchases",
        Payment = "payment",
        Communication = "communication",
        SocialMedia = "social_media",
        Health = "health",
        SpecialCategory = "special_category",
    }
}

impl DataCategory {
    /// All categories, in the order of the language's reference.
    pub const ALL: &[DataCategory] = &[
        DataCategory::Identifier,
        DataCategory::IpAddress,
        DataCategory::Device,
        DataCategory::Browser,
        DataCategory::Browsing,
        DataCategory::Clicks,
        DataCategory::Location,
        DataCategory::Language,
        DataCategory::Preferences,
        DataCategory::Interests,
        DataCategory::Demographic,
        DataCategory::Name,
        DataCategory::Email,
        DataCategory::Phone,
        DataCategory::Address,
        DataCategory::Account,
        DataCategory::Purchases,
        DataCategory::Payment,
        DataCategory::Communication,
        DataCategory::SocialMedia,
        DataCategory::Health,
        DataCategory::SpecialCategory,
    ];

    /// Returns the term of the W3C Data Privacy Vocabulary: `pd:` is `https://w3id.org/dpv/pd#`, `dpv:` is
    /// `https://w3id.org/dpv#`.
    pub fn term(self) -> &'static str {
        match self {
            DataCategory::Identifier => "pd:Identifier",
            DataCategory::IpAddress => "pd:IPAddress",
            DataCategory::Device => "pd:DeviceBased",
            DataCategory::Browser => "pd:UserAgent",
            DataCategory::Browsing => "pd:BrowsingBehavior",
            DataCategory::Clicks => "pd:LinkClicked",
            DataCategory::Location => "pd:Location",
            DataCategory::Language => "pd:Language",
            DataCategory::Preferences => "pd:Preference",
            DataCategory::Interests => "pd:Interest",
            DataCategory::Demographic => "pd:Demographic",
            DataCategory::Name => "pd:Name",
            DataCategory::Email => "pd:EmailAddress",
            DataCategory::Phone => "pd:TelephoneNumber",
            DataCategory::Address => "pd:PhysicalAddress",
            DataCategory::Account => "pd:Username",
            DataCategory::Purchases => "pd:Transactional",
            DataCategory::Payment => "pd:FinancialAccount",
            DataCategory::Communication => "pd:Communication",
            DataCategory::SocialMedia => "pd:SocialMedia",
            DataCategory::Health => "pd:MedicalHealth",
            DataCategory::SpecialCategory => "dpv:SpecialCategoryPersonalData",
        }
    }

    /// Returns whether it is a special category, whose processing GDPR art. 9 forbids with few exceptions.
    pub fn is_special(self) -> bool {
        matches!(self, DataCategory::Health | DataCategory::SpecialCategory)
    }
}
