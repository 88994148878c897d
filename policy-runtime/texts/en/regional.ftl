### The fixed texts on the visitor’s region: prescribed links, the notice at entry, the page that opts out, the second step of a
### consent after an opt-out. They ask, and do not urge, and claim no more than the button does.

## Words that a law prescribes. Pages show them in English in every language, and the translation beside them.

sale-link = Do Not Sell or Share My Personal Information
limit-link = Limit the Use of My Sensitive Personal Information
privacy-choices-link = Your Privacy Choices
opt-out-honored = Opt-out request honored

# Not prescribed
advertising-link = Opt out of sale and targeted advertising

## The page that opts out.

opt-out-text = With this button you opt out of the sale and sharing of your personal information and of targeted advertising. It turns these purposes off, which give data to other companies:
opt-out-button = Opt out of sale and sharing
limit-text = With this button you limit the use of your sensitive personal information. It turns these purposes off:
limit-button = Limit the use
# In the place of the button
opt-out-done = These purposes are off in this browser.
# $contact is an address, as in privacy@kettle.example
opt-out-reach = It holds for this browser on this site, from now on. It does not reach other browsers and devices, nor data that was passed on before or in other ways. For these, write to: { $contact }

## The second step.

confirm = Please confirm
confirm-text = You or your browser opted out of these purposes. They stay off unless you confirm that you want to allow them:
confirm-yes = Yes, allow them
confirm-no = No, leave them off

## The notice at entry.

# The name of the region, for those who do not see it
entry-notice = Notice about cookies
entry-notice-text = These purposes are on here without your being asked, and the companies named take part in them. You can refuse them now or at any time, except those that are always on.
entry-notice-refuse = Refuse them
entry-notice-ok = OK

## The banner.

# Of a button with a cross, which refuses all
banner-close = Close and refuse all
banner-separate = Each of the following purposes needs an answer of its own:

## What is off where the visitor is.

off-here = Off here
off-here-intro = Where you are, these purposes are off, and no choice turns them on.
state-off = Off here
# $purpose is the title of a purpose
off-here-text = This is not available where you are: “{ $purpose }” is off here, and no choice turns it on.
