### Pevné texty stránky se zásadami. Seznam zpráv a jejich argumentů je v angličtině.
### Pevná mezera (U+00A0) po jednopísmenných slovech.

title = Zásady používání souborů cookie
contents = Na této stránce

## Proč se soubory cookie používají.

why = Proč tento web používá soubory cookie
why-intro = Tento web používá soubory cookie:
why-necessary = aby mohl fungovat
why-statistical = pro webovou analytiku, aby bylo zřejmé, jak se web používá
why-internal = pro vlastní funkce a účely, které přesahují to, co je nezbytné
why-third-party = pro služby, které poskytují jiné společnosti
why-none = Tyto zásady neuvádějí žádný účel, pro který by tento web soubory cookie používal.

## Co je soubor cookie.

what = Co je soubor cookie
what-is = Soubor cookie je malé množství dat, které má svůj název. Web jej předá vašemu prohlížeči, ten jej po určitou dobu uchovává a s pozdějšími požadavky jej tomuto webu posílá zpět.
what-for = Weby obecně používají soubory cookie například k tomu, aby uživatelé zůstali přihlášeni, k uchování nákupního košíku, k tvorbě statistik nebo k zobrazování reklamy. K čemu je používá tento web, je uvedeno níže.
what-storage = Váš prohlížeč má také úložiště, do kterého mohou stránky webu pod určitým názvem ukládat data. Na rozdíl od souborů cookie se tyto položky s požadavky neodesílají. Co je na této stránce uvedeno o druzích a o souhlasu, platí i pro ně.
what-access = Web může z vašeho zařízení něco zjistit, i když do něj nic neuloží, například z údajů, které váš prohlížeč odesílá, nebo pomocí obrázku v e-mailu. Co je na této stránce uvedeno o druzích a o souhlasu, platí i pro to.
what-embeds = Stránky mohou obsahovat také obsah jiných společností, například videa, formuláře nebo skripty. K jeho načtení se váš prohlížeč připojí k jejich serverům. Tyto společnosti pak vidí adresu (IP) vašeho připojení a mohou používat vlastní soubory cookie.

## Druhy souborů cookie.

kinds = Druhy souborů cookie
kinds-intro = Existují čtyři druhy souborů cookie. Na druhu závisí, zda se žádá o váš souhlas.
kinds-kind = Druh
kinds-what = Popis
kinds-rule = Souhlas
kinds-used = Používá se na tomto webu
used-yes = Ano
used-no = Ne

kind-necessary = Nezbytné
kind-necessary-what = Uchovávají informace mezi dvěma návštěvami téhož zařízení na témže webu: přihlášení, košík, předvolby rozhraní.
kind-necessary-rule = Nežádá se o něj.

kind-statistical = Statistické
kind-statistical-what = Sledují pro statistické účely, co návštěvníci dělají.
kind-statistical-rule = Žádá se o něj, ledaže jsou údaje anonymizovány tak, že je nelze spojit s žádnou osobou, a příslušné předpisy souhlas nevyžadují. Pokud se o souhlas nežádá, můžete vznést námitku.

kind-internal = Interní (vlastní)
kind-internal-what = Navštívený web je ukládá nad rámec toho, co je nezbytné: osobní údaje, chování, reklama.
kind-internal-rule = Žádá se o něj.

kind-third-party = Třetích stran
kind-third-party-what = Ukládá je jiný web nebo se ukládají pro jiný web, často pro reklamní agenturu, která pak vidí, co bylo navštíveno.
kind-third-party-rule = Žádá se o něj.

## Soubory cookie tohoto webu podle účelu.

used = Soubory cookie používané na webu { $site }
used-intro = Toto jsou účely, pro které se soubory cookie používají, vždy s příslušnými soubory cookie.
used-intro-more = Toto jsou účely, pro které se soubory cookie používají, vždy s příslušnými soubory cookie a s tím, co se pro daný účel dále ukládá ve vašem prohlížeči nebo načítá z jiných serverů.
used-none = Tyto zásady neuvádějí žádné účely ani soubory cookie.
purpose-kind = Druh
purpose-consent = Souhlas
purpose-basis = Právní základ
purpose-data = Kategorie osobních údajů
purpose-use = Využití údajů
purpose-data-kept = Doba uchovávání shromážděných údajů
purpose-recipients = Další příjemci údajů
purpose-cookies = Soubory cookie
purpose-storage = Úložiště vašeho prohlížeče
purpose-access = Přístup bez ukládání
purpose-embeds = Vložený obsah
purpose-companies = Společnosti
purpose-no-cookies = Tyto zásady neuvádějí pro tento účel žádné soubory cookie.

consent-asked = Žádá se o něj předem. Souhlas můžete odmítnout a udělený souhlas kdykoli odvolat.
consent-necessary = Nežádá se o něj, protože je to nezbytné.
consent-anonymised = Nežádá se o něj, protože údaje jsou anonymizovány tak, že je nelze spojit s žádnou osobou. Kdykoli můžete vznést námitku.
consent-not-asked = Nežádá se o něj. Kdykoli můžete vznést námitku.
basis-consent = Souhlas (GDPR čl. 6 odst. 1 písm. a))
basis-contract = Smlouva (GDPR čl. 6 odst. 1 písm. b))
basis-legal-obligation = Právní povinnost (GDPR čl. 6 odst. 1 písm. c))
basis-vital-interests = Životně důležité zájmy (GDPR čl. 6 odst. 1 písm. d))
basis-public-task = Úkol ve veřejném zájmu (GDPR čl. 6 odst. 1 písm. e))
basis-legitimate-interest = Oprávněné zájmy (GDPR čl. 6 odst. 1 písm. f))
basis-asked-too = K ukládání a čtení údajů ve vašem prohlížeči je přesto potřeba váš souhlas.
data-identifier = síťové identifikátory
data-ip-address = IP adresa
data-device = údaje o zařízení
data-browser = údaje o prohlížeči
data-browsing = chování při prohlížení
data-clicks = kliknutí
data-location = poloha
data-language = jazyk
data-preferences = předvolby
data-interests = zájmy
data-demographic = demografické údaje, například věk nebo pohlaví
data-name = jméno
data-email = e-mailová adresa
data-phone = telefonní číslo
data-address = poštovní adresa
data-account = údaje o účtu
data-purchases = nákupy
data-payment = platební údaje
data-communication = obsah komunikace
data-social-media = údaje ze sociálních médií
data-health = údaje o zdravotním stavu
data-special-category = jiné zvláštní kategorie osobních údajů

## Co účel uvádí o svých údajích.

use-anonymised = Údaje jsou anonymizovány tak, že je nelze spojit s žádnou osobou.
use-own = Údaje slouží výhradně správci: { $controller }.
use-no-cross-site = Údaje se nepoužívají k tomu, abyste byli sledováni na jiných webech nebo v jiných aplikacích.
use-ip-masked = Konec vaší IP adresy se odstraní dříve, než se cokoli uloží nebo předá.
use-not-matched = Údaje se nespojují s účtem ani se známou osobou, a to ani zde, ani u příjemců.
use-sensitive = Zpracovávají se citlivé údaje.

column-provider = Poskytovatel služby
column-location = Funkce a umístění
column-cookie = Soubor cookie
column-entry = Položka
column-access = Co se čte
column-purpose = Účel
column-lifetime = Doba platnosti (nejdéle)
column-kept = Doba uchování
column-readers = Kdo další má ke čtení přístup
column-hosts = Váš prohlížeč se připojuje k těmto serverům
column-loaded = Načítání
column-country = Země
column-role = Úloha
column-purposes = Účely
column-opt-out = Odhlášení

opt-out = Odmítnutí u tohoto poskytovatele (opt-out)
provider-privacy = Informace tohoto poskytovatele o ochraně soukromí
role-processor = jedná pro správce: { $controller }
role-controller = o využití údajů rozhoduje samostatně
role-joint = společný správce se správcem: { $controller }
transfer-adequacy = Předání do třetí země ({ $country }): rozhodnutí o odpovídající ochraně
transfer-scc = Předání do třetí země ({ $country }): standardní smluvní doložky
transfer-bcr = Předání do třetí země ({ $country }): závazná podniková pravidla
transfer-derogation = Předání do třetí země ({ $country }): výjimka pro specifické situace

companies = Všechny společnosti
companies-text = Všechny společnosti, které tyto zásady uvádějí, každá s účely, pro něž údaje ukládá, čte nebo dostává.

set-by-middleware = Nastaveno jinou součástí serveru tohoto webu
set-by-proxy = Nastaveno serverem předřazeným tomuto webu
set-by-proxy-again = Při odmítnutí nebo námitce se smaže, ale tento server jej může nastavit znovu
set-by-scripts = Nastaveno skripty tohoto webu ve vašem prohlížeči
set-by-embed = Nastaveno obsahem tohoto poskytovatele na stránkách tohoto webu

because-transmission = Přenos zprávy
because-authentication = Udržení vašeho přihlášení
because-remember-me = Opětovné přihlášení na vaši žádost
because-csrf = Ochrana formulářů před paděláním
because-security = Bezpečnost služby
because-user-input = Zachování toho, co jste zadali
because-basket = Nákupní košík
because-payment = Platba, kterou jste zahájili
because-load-balancing = Rozdělování požadavků mezi servery
because-media-player = Přehrávání médií na vaši žádost
because-interface = Předvolby rozhraní
because-choice = Uchování volby týkající se souborů cookie
because-paywall = Počítání bezplatných článků
access-fingerprint = Vlastnosti prohlížeče a zařízení, spojované k jejich rozpoznání (digitální otisk)
access-link-decoration = Identifikátory přidávané k odkazům
access-client-hints = Údaje, které o sobě prohlížeč na požádání sdělí (client hints)
access-email-pixel = Obrázek v e-mailu, který oznámí jeho otevření (sledovací pixel)
access-ip-address = IP adresa
access-sensor = Senzory zařízení

location-all = Všechny stránky
location-below = Stránky pod cestou { $path }
location-embed = Vložený obsah poskytovatele { $provider }
location-subdomains = Odesílá se také subdoménám
location-partitioned = Uchovává se odděleně pro každý web, do kterého je tento web vložen
location-choice = Tento web jej nikdy nezadržuje ani nemaže, protože by tím zrušil vaši volbu
location-stored-on = Uložen na webu { $site }, nikoli na tomto webu, který jej nemůže nastavit ani smazat
location-stores-on = Své soubory cookie ukládá na webu { $site }, kde je tento web nemůže smazat
also-serves = Slouží také účelu „{ $purpose }“

name-end = Konec názvu se mění
name-parts = Část názvu označená znakem … se mění

hosts-star = * zastupuje libovolnou subdoménu
hosts-features = Může používat tyto funkce vašeho prohlížeče: { $features }
loaded-consent = Až poté, co udělíte souhlas
loaded-objection = Pokud nevznesete námitku
loaded-necessary = Bez dotazu, protože je to nezbytné
loaded-by = Načítá obsah poskytovatele { $provider }
choices-passed-on = Vaše volba se předává tomuto poskytovateli

readers-none = Žádná třetí strana
readers-scripts = Ke čtení mají přístup skripty na stránkách webu

## Jak dlouho soubor cookie trvá.

lifetime-sliding = { $duration } od vaší poslední návštěvy
lifetime-session = Do konce relace prohlížeče
lifetime-unknown = Poskytovatel ji neuvádí
lifetime-restored = Prohlížeče mohou relaci obnovit, a s ní i soubor cookie
lifetime-refusal = { $duration } v případě odmítnutí
lifetime-lasting = { $duration } od vaší poslední návštěvy, odmítnete-li to, co je v některých regionech zapnuto bez ptaní
lifetime-capped = Prohlížeče mohou tuto dobu zkrátit; po zkrácení: { $duration }

kept-local = Do smazání
kept-local-note = Nemá vlastní konec platnosti
kept-scripts-note = Poté ji mažou skripty, protože nemá vlastní konec platnosti
kept-session = Do zavření karty
kept-session-note = Prohlížeče mohou kartu obnovit, a s ní i položku

## Co se již nepoužívá.

retired = Soubory cookie, které se již nepoužívají
retired-text = Tento web dříve používal tyto soubory cookie. Už je nenastavuje, a pokud váš prohlížeč některý z nich ještě odesílá, dává mu web pokyn, aby jej smazal.

## Volba a práva návštěvníků.

choices = Vaše volba
choices-consent = Pro každý účel, u kterého se žádá o váš souhlas, můžete souhlas udělit nebo odmítnout a kdykoli jej odvolat stejně snadno, jako jste jej udělili. Odvoláním není dotčena zákonnost toho, co bylo učiněno předtím.
choices-objection = Kdykoli můžete vznést námitku proti účelům, které nejsou nezbytné a u kterých se o váš souhlas nežádá.
choices-deletion = Když odvoláte souhlas nebo vznesete námitku, dá tento web vašemu prohlížeči pokyn, aby smazal ty soubory cookie daného účelu, které má web v dosahu.
choices-partitions = Soubory cookie, které se uchovávají odděleně pro každý web, do kterého je tento web vložen, se smažou jen na tom webu, na kterém souhlas odvoláte nebo námitku vznesete.
choices-storage = Položky v úložišti vašeho prohlížeče se tímto způsobem nemažou. Můžete je smazat sami v nastavení prohlížeče.
choices-storage-cleared = Když odvoláte souhlas s účelem „{ $purpose }“ nebo proti němu vznesete námitku, dá tento web vašemu prohlížeči pokyn, aby smazal vše, co má pro tento web ve svém úložišti, včetně toho, co je nezbytné.
choices-elsewhere = Soubory cookie, které jiné společnosti uchovávají na svých vlastních webech, jsou mimo dosah tohoto webu. Můžete je smazat v nastavení svého prohlížeče.
choices-link = Provést nebo změnit volbu
choices-none = Na tomto webu není co volit, protože jsou na něm uvedena jen nezbytná použití souborů cookie.
choices-browser = V nastavení svého prohlížeče můžete soubory cookie smazat nebo blokovat. Některé části webu pak nemusí fungovat.
choices-browser-storage = V nastavení svého prohlížeče můžete soubory cookie a uložené položky, v prohlížečích často označované jako data webů, smazat nebo blokovat. Některé části webu pak nemusí fungovat.

gpc = Global Privacy Control
gpc-text = Pokud váš prohlížeč odesílá signál Global Privacy Control, považuje jej tento web za vaše odmítnutí zde uvedených účelů, ledaže je povolíte v době, kdy se signál odesílá.

responsible = Kdo je odpovědný
responsible-controller = Správce
responsible-address = Poštovní adresa
responsible-joint = Společný správce
responsible-privacy = Informace o ochraně soukromí
responsible-contact = Kontakt
responsible-dpo = Pověřenec pro ochranu osobních údajů
responsible-updated = Poslední aktualizace zásad

rights = Vaše práva
rights-text = V rozsahu, v jakém vám tato práva dává zákon, můžete požádat o přístup ke svým osobním údajům, o jejich opravu, výmaz, omezení zpracování nebo přenesení a vznést námitku proti jejich používání.

complaint = Vaše právo podat stížnost
complaint-text = Pokud se domníváte, že se s vašimi osobními údaji nezachází v souladu se zákonem, máte právo podat stížnost u dozorového úřadu pro ochranu osobních údajů, například v místě, kde žijete nebo pracujete nebo kde k věci došlo.
complaint-authority = Dozorový úřad
