### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Pravidla podle regionu
rules-text = Která pravidla platí, závisí na regionu, ze kterého tento web navštěvujete. To, co je nezbytné, je zapnuto všude a v tabulce není.
rules-from = Toto jsou pravidla následujících míst ke dni { $date }, použitá na skutečnosti, které tyto zásady uvádějí: { $jurisdictions }. Nejsou právním poradenstvím.
rules-unsure = Váš region se odvozuje z vašeho připojení. Může být nesprávný, například při použití VPN. Pokud není znám, nebo jen zčásti, platí nejpřísnější z možných pravidel.
rules-travel = Odmítnutí, odvolání nebo námitka platí ve všech regionech. Váš region se neukládá.
rules-record = Pokud tento web uchovává záznam o vaší volbě, jsou v něm uvedena pravidla, která platila.
rules-region = Region
rules-others = Všechny ostatní regiony
rules-unknown = Neznámý region
rules-general = Obecné pravidlo
rules-keep = Souhlas platí nejvýše
rules-wait = Po odmítnutí se znovu nežádá po dobu
rule-off = Vypnuto, nelze povolit
rule-ask = Vypnuto, dokud neudělíte souhlas
rule-object = Zapnuto, pokud nevznesete námitku
rule-inform = Zapnuto, s touto informací; můžete vznést námitku
rule-of = { $purpose } – pravidlo: { $jurisdiction }

## Where they come from.

sources = Zdroje těchto pravidel
sources-text = Odkud tato pravidla pocházejí, jak to bylo čteno a ke kterému dni. Zdroje jsou uvedeny anglicky.
sources-source = Zdroj
sources-grade = Jak byl čten
sources-day = Ke dni
grade-primary = Samotný text
grade-primary-old = Starší verze textu
grade-secondary = Zpráva o textu
grade-unverified = Neověřeno, proto se použije přísnější výklad

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Existují čtyři druhy souborů cookie. Na druhu a na vašem regionu závisí, zda se žádá o váš souhlas.
kind-rule-region = Závisí na vašem regionu.
consent-region = Závisí na vašem regionu, viz „{ $rules }“. Kdykoli můžete odmítnout nebo vznést námitku a souhlas odvolat.
loaded-region = Kde pravidla vašeho regionu vyžadují souhlas, až poté, co jej udělíte; jinde, pokud nevznesete námitku
basis-region = Kde se žádá o váš souhlas, je k ukládání a čtení údajů ve vašem prohlížeči přesto potřeba.
measurement-fr = Ve Francii tyto účely měří návštěvnost, aniž by se ptaly. Údaje slouží pouze tomuto webu, jsou anonymizovány a nepoužívají se k vašemu sledování jinde. Kdykoli můžete vznést námitku: { $purposes }.
gpc-remembered = Kde jsou tyto účely zapnuty bez ptaní, tento web si odmítnutí pamatuje a dodržuje je, i když signál později chybí.

## What is sent to others.

sent = Co dostávají jiní
sent-text = Jaké údaje dostávají jiné společnosti a k jakým účelům.
sent-recipient = Příjemce
sent-unlisted = Neuvedeno podle kategorií
