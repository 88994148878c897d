### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Pravidlá podľa regiónu
rules-text = Ktoré pravidlá platia, závisí od regiónu, z ktorého toto webové sídlo navštevujete. To, čo je nevyhnutné, je zapnuté všade a v tabuľke nie je.
rules-from = Toto sú pravidlá nasledujúcich miest ku dňu { $date }, použité na skutočnosti, ktoré tieto zásady uvádzajú: { $jurisdictions }. Nie sú právnym poradenstvom.
rules-unsure = Váš región sa odvodzuje z vášho pripojenia. Môže byť nesprávny, napríklad pri použití VPN. Ak nie je známy alebo je známy len sčasti, platia najprísnejšie z možných pravidiel.
rules-travel = Odmietnutie, odvolanie alebo námietka platí vo všetkých regiónoch. Váš región sa neukladá.
rules-record = Ak toto webové sídlo uchováva záznam o vašej voľbe, sú v ňom uvedené pravidlá, ktoré platili.
rules-region = Región
rules-others = Všetky ostatné regióny
rules-unknown = Neznámy región
rules-general = Všeobecné pravidlo
rules-keep = Súhlas platí najviac
rules-wait = Po odmietnutí sa znova nežiada počas
rule-off = Vypnuté, nemožno povoliť
rule-ask = Vypnuté, kým neudelíte súhlas
rule-object = Zapnuté, ak nebudete namietať
rule-inform = Zapnuté, s touto informáciou; môžete namietať
rule-of = { $purpose } – pravidlo: { $jurisdiction }

## Where they come from.

sources = Zdroje týchto pravidiel
sources-text = Odkiaľ tieto pravidlá pochádzajú, ako sa to čítalo a ku ktorému dňu. Zdroje sú uvedené po anglicky.
sources-source = Zdroj
sources-grade = Ako sa čítal
sources-day = Ku dňu
grade-primary = Samotný text
grade-primary-old = Staršia verzia textu
grade-secondary = Správa o texte
grade-unverified = Neoverené, preto sa použije prísnejší výklad

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Existujú štyri druhy súborov cookie. Od druhu a od vášho regiónu závisí, či sa žiada o váš súhlas.
kind-rule-region = Závisí od vášho regiónu.
consent-region = Závisí od vášho regiónu, pozri „{ $rules }“. Kedykoľvek môžete odmietnuť alebo namietať a súhlas odvolať.
loaded-region = Kde pravidlá vášho regiónu vyžadujú súhlas, až po jeho udelení; inde, ak nebudete namietať
basis-region = Kde sa žiada o váš súhlas, je na ukladanie a čítanie údajov vo vašom prehliadači napriek tomu potrebný.
measurement-fr = Vo Francúzsku tieto účely merajú návštevnosť bez toho, aby sa pýtali. Údaje slúžia len tomuto webovému sídlu, sú anonymizované a nepoužívajú sa na vaše sledovanie inde. Kedykoľvek môžete namietať: { $purposes }.
gpc-remembered = Kde sú tieto účely zapnuté bez pýtania, toto webové sídlo si odmietnutie pamätá a dodržiava ho, aj keď signál neskôr chýba.

## What is sent to others.

sent = Čo dostávajú iní
sent-text = Aké údaje dostávajú iné spoločnosti a na aké účely.
sent-recipient = Príjemca
sent-unlisted = Neuvedené podľa kategórií
