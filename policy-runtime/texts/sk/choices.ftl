### Pevné texty lišty a stránky s voľbou (pozri angličtinu). Pýtajú sa a nenaliehajú: obe odpovede sú pomenované rovnako
### a žiadna veta nepredstavuje niektorú z nich ako lepšiu, bezpečnejšiu alebo obvyklejšiu. U+00A0 po jednopísmenových slovách.

## Lišta a odkazy na voľbu.

banner = Súhlas so súbormi cookie
banner-text = Toto webové sídlo vás žiada o súhlas s účelmi uvedenými nižšie. Kým súhlas neudelíte, nič sa na tieto účely neukladá ani nečíta. Svoju voľbu môžete kedykoľvek zmeniť.
banner-changed = Časť toho, s čím ste súhlasili, sa zmenila, preto sa vás webové sídlo pýta znova.
banner-expired = Váš predchádzajúci súhlas sa skončil, preto sa vás webové sídlo pýta znova.
banner-controller = Za toto webové sídlo zodpovedá: { $controller }.
accept-all = Prijať všetko
refuse-all = Odmietnuť všetko
details = Vybrať jednotlivo
policy-link = Zásady používania súborov cookie
settings-link = Nastavenia súborov cookie

## Stránka s voľbou.

settings = Nastavenia súborov cookie
settings-intro = Tu rozhodujete o každom účele osobitne. Vaša voľba platí ihneď a môžete ju kedykoľvek zmeniť.
necessary = Vždy aktívne
necessary-intro = Bez týchto účelov webové sídlo nemôže fungovať, preto nie je z čoho vyberať. Sú uvedené v zásadách používania súborov cookie.
asked = Na čo sa vás webové sídlo pýta
not-asked = Proti čomu môžete namietať
not-asked-intro = Pri týchto účeloch sa o váš súhlas nežiada. Môžete proti nim namietať, a to kedykoľvek a bezplatne.
allow = Povoliť
refuse = Odmietnuť
do-not-object = Nenamietať
object = Namietať
save = Uložiť moju voľbu
cookies-in-detail = Súbory cookie podrobne

## Stav účelu.

state-necessary = Vždy aktívny
state-undecided = Zatiaľ bez voľby, preto neaktívny
state-given = Povolený
state-refused = Odmietnutý
state-withdrawn = Súhlas odvolaný
state-expired = Váš súhlas sa skončil, preto neaktívny
state-changed = Od povolenia zmenený, preto neaktívny
state-not-asked = Aktívny, ak nebudete namietať
state-objected = Namietali ste, preto neaktívny
state-not-objected = Aktívny, nenamietali ste

since = Od { $date }
until = Do { $date }, potom sa vás webové sídlo opýta znova

## Čo sa od udelenia súhlasu zmenilo.

change-lifetime = Niektorá doba uchovávania je teraz dlhšia než tá, s ktorou ste súhlasili.
change-purpose = Teraz sa používajú iné súbory cookie alebo údaje dostávajú iní príjemcovia.

## Global Privacy Control, signál, ktorý odosiela prehliadač.

signal-honoured = Váš prehliadač odosiela signál Global Privacy Control. Toto webové sídlo ho rešpektuje, preto je tento účel neaktívny.
signal-offer = Napriek tomu môžete tento účel tu povoliť.
signal-overridden = Tento účel ste povolili, keď váš prehliadač odosielal signál Global Privacy Control. Platí vaša voľba na tomto mieste.
signal-overrode = Tento účel ste povolili skôr, než váš prehliadač odoslal signál Global Privacy Control. Platí signál, preto je tento účel neaktívny, pokiaľ svoje povolenie tu nepotvrdíte.

## Doklad o súhlase.

record = Číslo vášho záznamu
record-text = Uveďte ho, ak máte otázku k svojmu súhlasu alebo žiadate o zobrazenie či vymazanie svojho záznamu.

## Čo sa uvádza po voľbe.

saved = Vaša voľba je uložená.
not-kept = Váš prehliadač vašu voľbu neuchoval. Povoľte v nastaveniach prehliadača súbory cookie tohto webového sídla a potom vykonajte voľbu znova.
not-recorded = Váš súhlas sa nepodarilo zaznamenať, preto sa nič nepovolilo. Čo ste odmietli, je odmietnuté.
not-recorded-superseded = Medzitým ste odmietli, možno na inej karte, preto sa nič nepovolilo. Čo ste odmietli, je odmietnuté.
nothing-recorded = Vašu voľbu sa nepodarilo zaznamenať, preto sa nič nezmenilo.
not-shown = To, čo ste povolili, sa vám nezobrazilo tak, ako to platí teraz, preto sa to nepovolilo. Čo ste odmietli, je odmietnuté. Vykonajte voľbu znova.
not-confirmed = Povolili ste niečo, čo ste vy alebo váš prehliadač odmietli; zostane to neaktívne, ak to nepotvrdíte. Čo ste odmietli, je odmietnuté.
not-recorded-prefetch = Váš prehliadač načítal túto stránku ešte pred vašou návštevou, preto sa nezaznamenala žiadna voľba.
try-again = Skúste to znova. Môže pomôcť počkať: { $duration }.
no-choice = Formulár neobsahoval žiadnu voľbu, preto sa nič nezmenilo. Zvoľte aspoň pri jednom účele a potom voľbu uložte.
foreign-form = Tento formulár nebol odoslaný zo stránky tohto webového sídla, preto sa nič nezmenilo. Otvorte nastavenia súborov cookie tu a vykonajte voľbu znova.
form-of-another-policy = Tento formulár patrí k iným zásadám používania súborov cookie, preto sa nič nezmenilo. Otvorte nastavenia súborov cookie tu a vykonajte voľbu znova.
back = Späť tam, kde ste boli

## Čo sa zobrazí namiesto obsahu, ktorý nebol povolený.

placeholder = Obsah poskytovateľa { $provider }
placeholder-text = Načíta sa len vtedy, keď povolíte „{ $purpose }“. Váš prehliadač sa potom pripojí k poskytovateľovi { $provider }.
placeholder-link = Povoliť v nastaveniach súborov cookie
placeholder-allow = Povoliť „{ $purpose }“
placeholder-once = Načítať iba tentoraz

## Odpoveď na požiadavku, ktorá si vyžaduje súhlas.

refused = Je potrebný váš súhlas
refused-text = Toto funguje len vtedy, keď povolíte „{ $purpose }“.
