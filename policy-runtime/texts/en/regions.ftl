### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Rules by region
rules-text = Which rules apply depends on the region from which you visit this site. What is necessary is on everywhere, and is not in the table.
# $date is a day; $jurisdictions is a list of names, as in European Union, United States (California)
rules-from = These are the rules of the following as of { $date }, applied to the facts that this policy declares: { $jurisdictions }. They are not legal advice.
rules-unsure = Your region is derived from your connection. It can be wrong, for instance with a VPN. Where it is unknown, or known only in part, the strictest of the rules that may apply hold.
rules-travel = A refusal, a withdrawal or an objection holds in every region. Your region is not stored.
rules-record = If this site keeps a record of your choice, it names the rules that applied.
rules-region = Region
rules-others = All other regions
rules-unknown = Unknown region
# The name of the rule that holds where no jurisdiction has another
rules-general = General rule
# Of a column with durations, as in 13 months
rules-keep = A consent holds for at most
# Of a column with durations, as in 12 months
rules-wait = After a refusal, you are not asked again for
# The columns of the table: the state of a purpose before the visitor says anything
rule-off = Off, and cannot be allowed
rule-ask = Off until you consent
rule-object = On unless you object
rule-inform = On, with this information; you can object
# A rule of another jurisdiction than the row’s. $purpose is a title, $jurisdiction a name, as in France
rule-of = { $purpose } – rule: { $jurisdiction }

## Where they come from.

sources = Sources of these rules
sources-text = Where these rules come from, how that was read, and as of which day. The sources are named in English.
sources-source = Source
sources-grade = How it was read
# Of a column with days, as in 29 November 2026
sources-day = As of
grade-primary = The text itself
grade-primary-old = An older version of the text
grade-secondary = A report on the text
grade-unverified = Not verified, so the stricter reading is applied

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = There are four kinds of cookies. Whether you are asked for consent depends on the kind and on your region.
kind-rule-region = Depends on your region.
# $rules is the heading of the rules by region
consent-region = Depends on your region, see “{ $rules }”. You can refuse or object, and withdraw a consent, at any time.
loaded-region = Where your region’s rules ask for your consent, only after you gave it; elsewhere, unless you object
basis-region = Where you are asked for your consent, storing and reading in your browser takes it all the same.
# $purposes is a list of titles
measurement-fr = In France, these purposes measure the audience without asking you. The data serve this site alone, are anonymised, and are not used to follow you elsewhere. You can object at any time: { $purposes }.
gpc-remembered = Where these purposes are on without asking, this site remembers the refusal and keeps to it when the signal is missing later.

## What is sent to others.

sent = What others receive
sent-text = Which data other companies receive, and for which purposes.
sent-recipient = Recipient
sent-unlisted = Not listed by category
