### Pevné texty lišty a stránky s volbou (viz angličtina). Ptají se a nepřesvědčují: obě odpovědi jsou pojmenovány stejně
### a žádná věta nepředstavuje některou z nich jako lepší, bezpečnější nebo obvyklejší. U+00A0 po jednopísmenných slovech.

## Lišta a odkazy na volbu.

banner = Souhlas se soubory cookie
banner-text = Tento web vás žádá o souhlas s níže uvedenými účely. Dokud souhlas neudělíte, nic se pro ně neukládá ani nečte. Svou volbu můžete kdykoli změnit.
banner-changed = Část toho, s čím jste souhlasili, se změnila, proto se vás web ptá znovu.
banner-expired = Váš dřívější souhlas skončil, proto se vás web ptá znovu.
banner-controller = Za tento web odpovídá: { $controller }.
accept-all = Přijmout vše
refuse-all = Odmítnout vše
details = Zvolit jednotlivě
policy-link = Zásady používání souborů cookie
settings-link = Nastavení souborů cookie

## Stránka s volbou.

settings = Nastavení souborů cookie
settings-intro = Zde rozhodujete o každém účelu zvlášť. Vaše volba platí ihned a můžete ji kdykoli změnit.
necessary = Vždy aktivní
necessary-intro = Bez těchto účelů web nemůže fungovat, proto není co volit. Jsou uvedeny v zásadách používání souborů cookie.
asked = Na co se vás web ptá
not-asked = Proti čemu můžete vznést námitku
not-asked-intro = U těchto účelů se o váš souhlas nežádá. Můžete proti nim vznést námitku, a to kdykoli a bezplatně.
allow = Povolit
refuse = Odmítnout
do-not-object = Nevznést námitku
object = Vznést námitku
save = Uložit mou volbu
cookies-in-detail = Soubory cookie podrobně

## Stav účelu.

state-necessary = Vždy aktivní
state-undecided = Zatím nezvoleno, proto neaktivní
state-given = Povoleno
state-refused = Odmítnuto
state-withdrawn = Souhlas odvolán
state-expired = Váš souhlas skončil, proto neaktivní
state-changed = Od povolení změněno, proto neaktivní
state-not-asked = Aktivní, pokud nevznesete námitku
state-objected = Vznesli jste námitku, proto neaktivní
state-not-objected = Aktivní, námitku jste nevznesli

since = Od { $date }
until = Do { $date }, poté se vás web zeptá znovu

## Co se od udělení souhlasu změnilo.

change-lifetime = Některá doba uchování je nyní delší než ta, se kterou jste souhlasili.
change-purpose = Nyní se používají jiné soubory cookie nebo údaje dostávají jiní příjemci.

## Global Privacy Control, signál, který odesílá prohlížeč.

signal-honoured = Váš prohlížeč odesílá signál Global Privacy Control. Tento web jej respektuje, proto je tento účel neaktivní.
signal-offer = Přesto můžete tento účel zde povolit.
signal-overridden = Tento účel jste povolili, když váš prohlížeč odesílal signál Global Privacy Control. Platí vaše volba učiněná zde.
signal-overrode = Tento účel jste povolili dříve, než váš prohlížeč odeslal signál Global Privacy Control. Platí signál, proto je tento účel neaktivní, ledaže své povolení zde potvrdíte.

## Doklad o souhlasu.

record = Číslo vašeho záznamu
record-text = Uveďte je, pokud máte dotaz ke svému souhlasu nebo žádáte o zobrazení či výmaz svého záznamu.

## Co se říká po volbě.

saved = Vaše volba je uložena.
not-kept = Váš prohlížeč vaši volbu neuchoval. Povolte v nastavení prohlížeče soubory cookie pro tento web a proveďte volbu znovu.
not-recorded = Váš souhlas se nepodařilo zaznamenat, proto nebylo nic povoleno. Co jste odmítli, je odmítnuto.
not-recorded-superseded = Mezitím jste odmítli, možná na jiné kartě, proto nebylo nic povoleno. Co jste odmítli, je odmítnuto.
nothing-recorded = Vaši volbu se nepodařilo zaznamenat, proto se nic nezměnilo.
not-shown = To, co jste povolili, vám nebylo zobrazeno tak, jak to platí nyní, proto to nebylo povoleno. Co jste odmítli, je odmítnuto. Proveďte prosím volbu znovu.
not-confirmed = Povolili jste něco, co jste vy nebo váš prohlížeč odmítli; zůstane to neaktivní, pokud to nepotvrdíte. Co jste odmítli, je odmítnuto.
not-recorded-prefetch = Váš prohlížeč načetl tuto stránku ještě před vaší návštěvou, proto nebyla zaznamenána žádná volba.
try-again = Zkuste to prosím znovu. Může pomoci počkat: { $duration }.
no-choice = Formulář neobsahoval žádnou volbu, proto se nic nezměnilo. Zvolte alespoň u jednoho účelu a poté volbu uložte.
foreign-form = Tento formulář nebyl odeslán ze stránky tohoto webu, proto se nic nezměnilo. Otevřete nastavení souborů cookie zde a proveďte volbu znovu.
form-of-another-policy = Tento formulář patří k jiným zásadám používání souborů cookie, proto se nic nezměnilo. Otevřete nastavení souborů cookie zde a proveďte volbu znovu.
back = Zpět tam, kde jste byli

## Co se zobrazí místo obsahu, který nebyl povolen.

placeholder = Obsah poskytovatele { $provider }
placeholder-text = Načte se jen tehdy, když povolíte „{ $purpose }“. Váš prohlížeč se pak připojí k poskytovateli { $provider }.
placeholder-link = Povolit v nastavení souborů cookie
placeholder-allow = Povolit „{ $purpose }“
placeholder-once = Načíst jen tentokrát

## Odpověď na požadavek, který vyžaduje souhlas.

refused = Je potřeba váš souhlas
refused-text = Toto funguje jen tehdy, když povolíte „{ $purpose }“.
