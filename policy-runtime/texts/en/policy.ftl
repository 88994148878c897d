### The fixed texts of the policy page. The code says only what the policy makes true; no sentence here may say more.
### English is the list of messages: every other language has the same ones, with the same arguments.

title = Cookie policy
contents = On this page

## Why cookies are used. One reason per kind that has a purpose.

why = Why this site uses cookies
why-intro = This site uses cookies:
why-necessary = for the site to work
why-statistical = for web analytics, to learn how the site is used
why-internal = for features and purposes of its own that go beyond what is necessary
why-third-party = for services that other companies provide
why-none = This policy lists no purpose for which this site would use cookies.

## What a cookie is.

what = What a cookie is
what-is = A cookie is a small piece of data with a name. A site gives it to your browser, which keeps it for a certain time and sends it back with later requests to that site.
what-for = Sites in general use cookies, for instance, to keep people signed in, to hold a shopping basket, to make statistics or to show advertising. What this site uses them for is listed below.
what-storage = Your browser also has a storage, in which a site’s pages can keep data under a name. Unlike cookies, these entries are not sent along with requests. What this page says about kinds and consent holds for them too.
what-access = A site can also learn something from your device without storing anything in it, for instance from details that your browser sends along, or from an image in an e-mail. What this page says about kinds and consent holds for that too.
what-embeds = Pages can also contain content from other companies, such as videos, forms or scripts. To load it, your browser connects to their hosts. These companies then see the IP address of your connection, and may use cookies of their own.

## The kinds of cookies, each with its rule.

kinds = The kinds of cookies
kinds-intro = There are four kinds of cookies. Whether you are asked for consent depends on the kind.
kinds-kind = Kind
kinds-what = What they are
kinds-rule = Consent
kinds-used = Used on this site
used-yes = Yes
used-no = No

kind-necessary = Necessary
kind-necessary-what = They keep information between two visits of one device to one site: a sign-in, a basket, preferences of the interface.
kind-necessary-rule = Not asked.

kind-statistical = Statistical
kind-statistical-what = They track what visitors do, for statistics.
kind-statistical-rule = Asked, unless the data are anonymised so that they cannot be traced back to a person, and the rules that apply require no consent. Where you are not asked, you can object.

kind-internal = Internal (first-party)
kind-internal-what = The visited site stores them for more than what is necessary: personal data, behaviour, advertising.
kind-internal-rule = Asked.

kind-third-party = Third-party
kind-third-party-what = They are stored by or for another site, often an advertising agency, which then sees what was visited.
kind-third-party-rule = Asked.

## The cookies of this site, by purpose.

# $site is the address of the site, as in https://shop.example
used = Cookies used on { $site }
used-intro = These are the purposes for which cookies are used, each with its cookies.
used-intro-more = These are the purposes for which cookies are used, each with its cookies and with what else it stores in your browser or loads from other hosts.
used-none = This policy lists no purposes and no cookies.
purpose-kind = Kind
purpose-consent = Consent
purpose-basis = Legal basis
purpose-data = Categories of personal data
purpose-use = Use of the data
purpose-data-kept = Collected data are kept for
purpose-recipients = Other recipients of the data
purpose-cookies = Cookies
purpose-storage = Storage of your browser
purpose-access = Access without storing
purpose-embeds = Embedded content
purpose-companies = Companies
purpose-no-cookies = This policy lists no cookies for this purpose.

consent-asked = Asked beforehand. You can refuse, and withdraw your consent at any time.
consent-necessary = Not asked, as this is necessary.
consent-anonymised = Not asked, as the data are anonymised so that they cannot be traced back to a person. You can object at any time.
consent-not-asked = Not asked. You can object at any time.
basis-consent = Consent (GDPR Art. 6(1)(a))
basis-contract = Contract (GDPR Art. 6(1)(b))
basis-legal-obligation = Legal obligation (GDPR Art. 6(1)(c))
basis-vital-interests = Vital interests (GDPR Art. 6(1)(d))
basis-public-task = Task in the public interest (GDPR Art. 6(1)(e))
basis-legitimate-interest = Legitimate interests (GDPR Art. 6(1)(f))
# Of a purpose that asks and has another basis than consent
basis-asked-too = Storing and reading in your browser takes your consent all the same.
# The categories of personal data, which stand in a row
data-identifier = online identifiers
data-ip-address = IP address
data-device = device data
data-browser = browser data
data-browsing = browsing behaviour
data-clicks = clicks
data-location = location
data-language = language
data-preferences = preferences
data-interests = interests
data-demographic = demographic data, such as age or gender
data-name = name
data-email = e-mail address
data-phone = telephone number
data-address = postal address
data-account = account data
data-purchases = purchases
data-payment = payment data
data-communication = content of communication
data-social-media = social media data
data-health = health data
data-special-category = other special categories of personal data

## Facts that a purpose declares of its data.

use-anonymised = The data are anonymised so that they cannot be traced back to a person.
# $controller is the name of the one who is responsible for the site
use-own = The data serve { $controller } alone.
use-no-cross-site = The data are not used to follow you to other sites or apps.
use-ip-masked = The end of your IP address is removed before anything is kept or passed on.
use-not-matched = The data are not joined with an account or a known person, neither here nor by those who receive them.
use-sensitive = Sensitive data are processed.

column-provider = Service provider
column-location = Function and location
column-cookie = Cookie
column-entry = Entry
column-access = What is read
column-purpose = Purpose
column-lifetime = Lifetime (at most)
column-kept = Kept
column-readers = Who else reads it
column-hosts = Your browser connects to
column-loaded = Loaded
column-country = Country
column-role = Role
column-purposes = Purposes
column-opt-out = Opting out

opt-out = Opt out with this provider
provider-privacy = Privacy notice of this provider
role-processor = acts for { $controller }
role-controller = decides itself how it uses the data
role-joint = jointly responsible with { $controller }
transfer-adequacy = Transfer to a third country ({ $country }): adequacy decision
transfer-scc = Transfer to a third country ({ $country }): standard contractual clauses
transfer-bcr = Transfer to a third country ({ $country }): binding corporate rules
transfer-derogation = Transfer to a third country ({ $country }): derogation for specific situations

companies = All companies
companies-text = All companies that this policy names, each with the purposes for which it stores, reads or receives data.

set-by-middleware = Set by another component of this site’s server
set-by-proxy = Set by a server that stands in front of this site
set-by-proxy-again = Deleted when you refuse or object, but that server may set it again
set-by-scripts = Set by scripts of this site, in your browser
set-by-embed = Set by this provider’s content on this site’s pages

because-transmission = Transmission of a communication
because-authentication = Keeping you signed in
because-remember-me = Signing you in again, if you asked for it
because-csrf = Protection of forms against forgery
because-security = Security of the service
because-user-input = Keeping what you typed in
because-basket = Shopping basket
because-payment = A payment that you started
because-load-balancing = Spreading requests across servers
because-media-player = Playing media that you asked for
because-interface = Preferences of the interface
because-choice = Keeping a choice about cookies
because-paywall = Counting free articles
access-fingerprint = Characteristics of browser and device, combined so that they are recognised (fingerprint)
access-link-decoration = Identifiers added to links
access-client-hints = Details that the browser gives about itself when asked (client hints)
access-email-pixel = Image in an e-mail that reports that it was opened (tracking pixel)
access-ip-address = IP address
access-sensor = Sensors of the device

location-all = All pages
# $path is a path, as in /shop
location-below = Pages under { $path }
# $provider is a company’s name
location-embed = Embedded content from { $provider }
location-subdomains = Sent to subdomains too
location-partitioned = Kept apart for each site that embeds this one
# Of a cookie that keeps a choice, such as an opt-out, among those of a purpose that can be refused
location-choice = This site never withholds or deletes it, as that would undo a choice of yours
# $site is another site, as in video.example
location-stored-on = Stored on { $site }, not on this site, which can neither set nor delete it
location-stores-on = Stores its cookies on { $site }, where this site cannot delete them
# Of a cookie that serves two purposes. $purpose is the title of the other, as in Videos
also-serves = Also serves the purpose “{ $purpose }”

# Of a name of which only a part is shown
name-end = The end of the name varies
name-parts = What is shown as … in the name varies

hosts-star = * stands for any subdomain
# $features is a list of names of Permissions Policy, as in camera, geolocation
hosts-features = It may use these features of your browser: { $features }
loaded-consent = Only after you gave your consent
loaded-objection = Unless you object
loaded-necessary = Without asking, as it is necessary
# $provider is a company’s name
loaded-by = Loaded by content from { $provider }
choices-passed-on = Your choices are passed on to this provider

readers-none = No third party
readers-scripts = Scripts on the site’s pages can read it

## How long a cookie lives.

# $duration is one of the durations above
lifetime-sliding = { $duration } after your last visit
lifetime-session = Until the browser session ends
# In the column of lifetimes, of a cookie that others set
lifetime-unknown = Not stated by its provider
lifetime-restored = Browsers may restore a session, and the cookie with it
lifetime-refusal = { $duration } if you refuse
lifetime-lasting = { $duration } after your last visit, if you refuse what is on without asking in some regions
lifetime-capped = Browsers may shorten this to { $duration }

kept-local = Until it is deleted
kept-local-note = It does not expire by itself
# Of an entry with a lifetime, which is in the column before
kept-scripts-note = Scripts delete it then, as it does not expire by itself
kept-session = Until the tab is closed
kept-session-note = Browsers may restore a tab, and the entry with it

## What is no longer used.

retired = Cookies that are no longer used
retired-text = This site used these cookies before. It no longer sets them, and when your browser still sends one, the site tells your browser to delete it.

## The visitor’s choices and rights.

choices = Your choices
choices-consent = You can give or refuse your consent for each purpose that asks for it, and withdraw it at any time, as easily as you gave it. Withdrawing does not affect the lawfulness of what was done before.
choices-objection = You can object at any time to purposes that are not necessary and for which you are not asked for consent.
choices-deletion = When you withdraw or object, this site tells your browser to delete those cookies of the purpose that the site can reach.
choices-partitions = Cookies that are kept apart for each site that embeds this one are deleted only on the site where you withdraw or object.
choices-storage = Entries in the storage of your browser are not deleted in this way. You can delete them yourself, in the settings of your browser.
choices-storage-cleared = When you withdraw or object to “{ $purpose }”, this site tells your browser to delete everything in its storage for this site, including what is necessary.
choices-elsewhere = Cookies that other companies keep on their own sites are out of this site’s reach. You can delete them in the settings of your browser.
choices-link = Make or change your choices
choices-none = There is nothing to choose on this site, as this policy lists only necessary uses of cookies.
choices-browser = In the settings of your browser you can delete or block cookies. Parts of the site may then not work.
choices-browser-storage = In the settings of your browser you can delete or block cookies and stored entries, which browsers often call site data. Parts of the site may then not work.

gpc = Global Privacy Control
gpc-text = If your browser sends the Global Privacy Control signal, this site takes it as your refusal of the purposes listed here, unless you allow them while the signal is being sent.

responsible = Who is responsible
responsible-controller = Controller
responsible-address = Postal address
responsible-joint = Joint controller
responsible-privacy = Privacy notice
responsible-contact = Contact
responsible-dpo = Data protection officer
responsible-updated = Policy last updated

rights = Your rights
rights-text = Where the law gives you these rights, you can ask for access to your personal data and for their correction, erasure, restriction or transfer, and object to their use.

complaint = Your right to complain
complaint-text = If you think that your personal data are not handled lawfully, you have the right to lodge a complaint with a data protection supervisory authority, for example that of the place where you live or work, or where the matter arose.
complaint-authority = Supervisory authority
