### The fixed texts of the banner and of the page with the visitor’s choices. They ask, and do not urge: both answers are named
### alike, and no sentence makes one of them sound better, safer or more usual.

## The banner, and links to the choices.

# The name of the region, for those who do not see it
banner = Consent to cookies
banner-text = This site asks for your consent to the purposes below. Until you give it, nothing is stored or read for them. You can change your choice at any time.
banner-changed = Some of what you consented to has changed, so you are asked again.
banner-expired = Your earlier consent has ended, so you are asked again.
# $controller is the name of the one who is responsible for the site
banner-controller = { $controller } is responsible for this site.
accept-all = Accept all
refuse-all = Refuse all
details = Choose one by one
policy-link = Cookie policy
settings-link = Cookie settings

## The page with the choices.

settings = Cookie settings
settings-intro = Here you decide for each purpose. Your choice takes effect at once, and you can change it at any time.
necessary = Always on
necessary-intro = The site cannot work without these, so there is nothing to choose. The cookie policy lists them.
asked = What you are asked
not-asked = What you can object to
not-asked-intro = For these purposes you are not asked for consent. You can object to them, at any time and free of charge.
allow = Allow
refuse = Refuse
# Of a purpose that is not asked
do-not-object = No objection
object = Object
save = Save my choices
# The heading of the list of a purpose’s cookies
cookies-in-detail = Cookies in detail

## Where a purpose stands.

state-necessary = Always on
state-undecided = Not chosen yet, so it is off
state-given = Allowed
state-refused = Refused
state-withdrawn = Consent withdrawn
state-expired = Your consent has ended, so it is off
state-changed = It has changed since you allowed it, so it is off
state-not-asked = On, unless you object
state-objected = You objected, so it is off
state-not-objected = On, and you did not object

# $date is a day, as in 22 November 2026
since = Since { $date }
until = Until { $date }, then you will be asked again

## What changed since a consent was given.

change-lifetime = Now something is kept for longer than you agreed to.
change-purpose = Now other cookies are used, or others receive data.

## Global Privacy Control, a signal that a browser sends.

signal-honoured = Your browser sends the Global Privacy Control signal. This site honours it, so this is off.
signal-offer = You can allow it here all the same.
signal-overridden = You allowed this while your browser was sending the Global Privacy Control signal. Your choice here counts.
signal-overrode = You allowed this before your browser sent the Global Privacy Control signal. The signal counts, so this is off unless you confirm it here.

## The proof of a consent.

# The id follows, a row of letters and digits
record = The number of your record
record-text = Quote it if you have a question about your consent, or want to see your record or have it erased.

## What is said after a choice.

saved = Your choices are saved.
not-kept = Your browser did not keep your choices. Allow cookies for this site in your browser’s settings, then choose again.
not-recorded = Your consent could not be recorded, so nothing was allowed. What you refused is refused.
not-recorded-superseded = You refused in the meantime, perhaps in another tab, so nothing was allowed. What you refused is refused.
nothing-recorded = Your choices could not be recorded, so nothing was changed.
not-shown = What you allowed was not shown to you as it is now, so it was not allowed. What you refused is refused. Please choose again.
not-confirmed = You allowed what you or your browser had opted out of; it stays off unless you confirm it. What you refused is refused.
not-recorded-prefetch = Your browser loaded this page ahead of your visit, so no choice was recorded.
# $duration is a duration, as in 10 seconds
try-again = Please try again. It may help to wait: { $duration }.
no-choice = The form held no choice, so nothing was changed. Choose for at least one purpose, then save.
foreign-form = This form was not sent from a page of this site, so nothing was changed. Open the cookie settings here and choose again.
form-of-another-policy = This form belongs to another cookie policy, so nothing was changed. Open the cookie settings here and choose again.
back = Back to where you were

## What is shown in the place of content that the visitor did not allow.

# $provider is a company’s name
placeholder = Content from { $provider }
# $purpose is the title of a purpose, as in Videos
placeholder-text = It is loaded only if you allow “{ $purpose }”. Your browser then connects to { $provider }.
placeholder-link = Allow it in the cookie settings
# $purpose is the title of a purpose
placeholder-allow = Allow “{ $purpose }”
# Loads this one item, and allows nothing for the future
placeholder-once = Load it just this once

## The answer to a request that needs a consent.

refused = Your consent is needed
refused-text = This works only if you allow “{ $purpose }”.
