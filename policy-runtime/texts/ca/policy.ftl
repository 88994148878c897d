### Els textos fixos de la pàgina de la política. Vegeu l’anglès, que dona la llista dels missatges i dels seus arguments.

title = Política de galetes
contents = En aquesta pàgina

## Per què s’utilitzen galetes.

why = Per què aquest lloc web utilitza galetes
why-intro = Aquest lloc web utilitza galetes:
why-necessary = per funcionar
why-statistical = per a l’analítica web, a fi de saber com s’utilitza el lloc web
why-internal = per a funcions i finalitats pròpies que van més enllà del que és necessari
why-third-party = per a serveis que presten altres empreses
why-none = Aquesta política no indica cap finalitat per a la qual aquest lloc web utilitzi galetes.

## Què és una galeta.

what = Què és una galeta
what-is = Una galeta és un petit conjunt de dades amb un nom. Un lloc web la lliura al vostre navegador, que la conserva durant un temps determinat i la retorna amb les peticions posteriors a aquell lloc web.
what-for = En general, els llocs web utilitzen galetes, per exemple, per mantenir iniciada la sessió, conservar una cistella de la compra, elaborar estadístiques o mostrar publicitat. Els usos que en fa aquest lloc web s’indiquen més avall.
what-storage = El vostre navegador disposa també d’un emmagatzematge en què les pàgines d’un lloc web poden conservar dades amb un nom. A diferència de les galetes, aquestes entrades no s’envien amb les peticions. El que aquesta pàgina diu dels tipus i del consentiment val també per a elles.
what-access = Un lloc web també pot obtenir informació del vostre dispositiu sense emmagatzemar-hi res, per exemple a partir de dades que envia el vostre navegador o d’una imatge en un correu electrònic. El que aquesta pàgina diu dels tipus i del consentiment val també per a això.
what-embeds = Les pàgines també poden incloure continguts d’altres empreses, com ara vídeos, formularis o scripts. Per carregar-los, el vostre navegador es connecta als servidors d’aquestes empreses, que aleshores veuen l’adreça (IP) de la vostra connexió i poden utilitzar galetes pròpies.

## Els tipus de galetes, cadascun amb la seva regla.

kinds = Els tipus de galetes
kinds-intro = Hi ha quatre tipus de galetes. Del tipus depèn que se us demani o no el consentiment.
kinds-kind = Tipus
kinds-what = Descripció
kinds-rule = Consentiment
kinds-used = S’utilitzen en aquest lloc web
used-yes = Sí
used-no = No

kind-necessary = Necessàries
kind-necessary-what = Conserven informació entre dues visites d’un mateix dispositiu a un mateix lloc web: un inici de sessió, una cistella, preferències de la interfície.
kind-necessary-rule = No es demana.

kind-statistical = Estadístiques
kind-statistical-what = Segueixen l’activitat dels visitants, amb finalitats estadístiques.
kind-statistical-rule = Es demana, llevat que les dades estiguin anonimitzades de manera que no permetin arribar a una persona i les normes aplicables no exigeixin el consentiment. Quan no es demana, us hi podeu oposar.

kind-internal = Internes (pròpies)
kind-internal-what = Les emmagatzema el lloc web visitat per a més del que és necessari: dades personals, comportament, publicitat.
kind-internal-rule = Es demana.

kind-third-party = De tercers
kind-third-party-what = Les emmagatzema un altre lloc web, o s’emmagatzemen per a ell; sovint es tracta d’una agència de publicitat, que aleshores veu què s’ha visitat.
kind-third-party-rule = Es demana.

## Les galetes d’aquest lloc web, per finalitat.

used = Galetes utilitzades a { $site }
used-intro = Aquestes són les finalitats per a les quals s’utilitzen galetes, cadascuna amb les seves galetes.
used-intro-more = Aquestes són les finalitats per a les quals s’utilitzen galetes, cadascuna amb les seves galetes i amb el que, a més, emmagatzema al vostre navegador o carrega d’altres servidors.
used-none = Aquesta política no indica cap finalitat ni cap galeta.
purpose-kind = Tipus
purpose-consent = Consentiment
purpose-basis = Base jurídica
purpose-data = Categories de dades personals
purpose-use = Ús de les dades
purpose-data-kept = Conservació de les dades recollides
purpose-recipients = Altres destinataris de les dades
purpose-cookies = Galetes
purpose-storage = Emmagatzematge del vostre navegador
purpose-access = Accés sense emmagatzematge
purpose-embeds = Continguts incrustats
purpose-companies = Empreses
purpose-no-cookies = Aquesta política no indica cap galeta per a aquesta finalitat.

consent-asked = Es demana prèviament. Podeu denegar-lo, i retirar-lo en qualsevol moment.
consent-necessary = No es demana, perquè es tracta d’un ús necessari.
consent-anonymised = No es demana, perquè les dades estan anonimitzades de manera que no permeten arribar a una persona. Us hi podeu oposar en qualsevol moment.
consent-not-asked = No es demana. Us hi podeu oposar en qualsevol moment.
basis-consent = Consentiment (RGPD, art. 6.1.a))
basis-contract = Contracte (RGPD, art. 6.1.b))
basis-legal-obligation = Obligació legal (RGPD, art. 6.1.c))
basis-vital-interests = Interessos vitals (RGPD, art. 6.1.d))
basis-public-task = Missió d’interès públic (RGPD, art. 6.1.e))
basis-legitimate-interest = Interessos legítims (RGPD, art. 6.1.f))
basis-asked-too = Tanmateix, emmagatzemar i llegir dades al vostre navegador requereix el vostre consentiment.
data-identifier = identificadors en línia
data-ip-address = adreça IP
data-device = dades del dispositiu
data-browser = dades del navegador
data-browsing = comportament de navegació
data-clicks = clics
data-location = ubicació
data-language = llengua
data-preferences = preferències
data-interests = interessos
data-demographic = dades demogràfiques, com ara l’edat o el sexe
data-name = nom
data-email = adreça electrònica
data-phone = número de telèfon
data-address = adreça postal
data-account = dades del compte
data-purchases = compres
data-payment = dades de pagament
data-communication = contingut de les comunicacions
data-social-media = dades de xarxes socials
data-health = dades de salut
data-special-category = altres categories especials de dades personals

## El que una finalitat declara de les seves dades.

use-anonymised = Les dades estan anonimitzades de manera que no permeten arribar a una persona.
use-own = Les dades serveixen exclusivament a { $controller }.
use-no-cross-site = Les dades no s’utilitzen per seguir-vos en altres llocs web o aplicacions.
use-ip-masked = El final de la vostra adreça IP s’elimina abans de desar o transmetre res.
use-not-matched = Les dades no es vinculen amb cap compte ni amb cap persona coneguda, ni aquí ni per part dels qui les reben.
use-sensitive = Es tracten dades sensibles.

column-provider = Proveïdor del servei
column-location = Funció i ubicació
column-cookie = Galeta
column-entry = Entrada
column-access = Què es llegeix
column-purpose = Finalitat
column-lifetime = Durada (màxima)
column-kept = Conservació
column-readers = Qui més la llegeix
column-hosts = El vostre navegador es connecta a
column-loaded = Càrrega
column-country = País
column-role = Funció
column-purposes = Finalitats
column-opt-out = Oposició

opt-out = Oposar-se davant d’aquest proveïdor
provider-privacy = Política de privacitat d’aquest proveïdor
role-processor = actua per compte del responsable: { $controller }
role-controller = decideix pel seu compte com utilitza les dades
role-joint = corresponsable amb { $controller }
transfer-adequacy = Transferència a un tercer país ({ $country }): decisió d’adequació
transfer-scc = Transferència a un tercer país ({ $country }): clàusules contractuals tipus
transfer-bcr = Transferència a un tercer país ({ $country }): normes corporatives vinculants
transfer-derogation = Transferència a un tercer país ({ $country }): excepció per a situacions específiques

companies = Totes les empreses
companies-text = Totes les empreses que esmenta aquesta política, cadascuna amb les finalitats per a les quals emmagatzema, llegeix o rep dades.

set-by-middleware = Creada per un altre component del servidor d’aquest lloc web
set-by-proxy = Creada per un servidor situat davant d’aquest lloc web
set-by-proxy-again = Se suprimeix quan rebutgeu la finalitat o us hi oposeu, però aquest servidor la pot tornar a crear
set-by-scripts = Creada per scripts d’aquest lloc web, al vostre navegador
set-by-embed = Creada pel contingut d’aquest proveïdor a les pàgines d’aquest lloc web

because-transmission = Transmissió d’una comunicació
because-authentication = Manteniment de la vostra sessió
because-remember-me = Nou inici de la vostra sessió, si ho vau demanar
because-csrf = Protecció dels formularis contra la falsificació
because-security = Seguretat del servei
because-user-input = Conservació del que heu escrit
because-basket = Cistella de la compra
because-payment = Un pagament que heu iniciat
because-load-balancing = Repartiment de les peticions entre servidors
because-media-player = Reproducció de continguts que heu demanat
because-interface = Preferències de la interfície
because-choice = Conservació d’una elecció sobre les galetes
because-paywall = Recompte d’articles gratuïts
access-fingerprint = Característiques del navegador i del dispositiu, combinades per reconèixer-los (empremta digital)
access-link-decoration = Identificadors afegits als enllaços
access-client-hints = Dades que el navegador dona sobre si mateix quan se li demanen (client hints)
access-email-pixel = Imatge en un correu electrònic que avisa que s’ha obert (píxel de seguiment)
access-ip-address = Adreça IP
access-sensor = Sensors del dispositiu

location-all = Totes les pàgines
location-below = Pàgines sota { $path }
location-embed = Contingut incrustat del proveïdor { $provider }
location-subdomains = S’envia també als subdominis
location-partitioned = Es conserva per separat per a cada lloc web que incrusta aquest
location-choice = Aquest lloc web no la bloqueja ni la suprimeix mai, ja que això desfaria una elecció vostra
location-stored-on = S’emmagatzema a { $site } i no en aquest lloc web, que no la pot crear ni suprimir
location-stores-on = Emmagatzema les seves galetes a { $site }, on aquest lloc web no les pot suprimir
also-serves = També serveix per a la finalitat «{ $purpose }»

name-end = El final del nom varia
name-parts = El que substitueix … en el nom varia

hosts-star = * representa qualsevol subdomini
hosts-features = Pot utilitzar aquestes funcions del vostre navegador: { $features }
loaded-consent = Només després que hàgiu donat el consentiment
loaded-objection = Llevat que us hi oposeu
loaded-necessary = Sense preguntar, perquè és necessari
loaded-by = Carregat per contingut de { $provider }
choices-passed-on = Les vostres opcions es comuniquen a aquest proveïdor

readers-none = Cap tercer
readers-scripts = Els scripts de les pàgines del lloc web la poden llegir

## Quant dura una galeta.

lifetime-sliding = { $duration } després de la vostra última visita
lifetime-session = Fins que acabi la sessió del navegador
lifetime-unknown = El proveïdor no la indica
lifetime-restored = Els navegadors poden restaurar una sessió i, amb ella, la galeta
lifetime-refusal = { $duration } en cas de refús
lifetime-lasting = { $duration } després de la vostra última visita, si rebutgeu el que en algunes regions està actiu sense demanar-ho
lifetime-capped = Els navegadors poden reduir aquesta durada a { $duration }

kept-local = Fins que se suprimeixi
kept-local-note = No té un final propi
kept-scripts-note = Aleshores la suprimeixen scripts, ja que no té un final propi
kept-session = Fins que es tanqui la pestanya
kept-session-note = Els navegadors poden restaurar una pestanya i, amb ella, l’entrada

## El que ja no s’utilitza.

retired = Galetes que ja no s’utilitzen
retired-text = Aquest lloc web utilitzava abans aquestes galetes. Ja no les crea i, quan el vostre navegador encara n’envia alguna, li indica que la suprimeixi.

## Les opcions i els drets de qui visita el lloc web.

choices = Les vostres opcions
choices-consent = Podeu donar o denegar el vostre consentiment per a cada finalitat que el demana, i retirar-lo en qualsevol moment amb la mateixa facilitat amb què el vau donar. La retirada no afecta la licitud del que s’ha fet abans.
choices-objection = Us podeu oposar en qualsevol moment a les finalitats que no són necessàries i per a les quals no es demana el vostre consentiment.
choices-deletion = Quan retireu el consentiment o us oposeu, aquest lloc web indica al vostre navegador que suprimeixi les galetes de la finalitat que són a l’abast del lloc web.
choices-partitions = Les galetes que es conserven per separat per a cada lloc web que incrusta aquest se suprimeixen únicament al lloc web on retireu el consentiment o us oposeu.
choices-storage = Les entrades de l’emmagatzematge del vostre navegador no se suprimeixen d’aquesta manera. Les podeu suprimir a la configuració del vostre navegador.
choices-storage-cleared = Quan retireu el consentiment per a «{ $purpose }» o us hi oposeu, aquest lloc web indica al vostre navegador que suprimeixi tot el que hi ha al seu emmagatzematge per a aquest lloc web, també el que és necessari.
choices-elsewhere = Les galetes que altres empreses conserven als seus propis llocs web són fora de l’abast d’aquest lloc web. Les podeu suprimir a la configuració del vostre navegador.
choices-link = Trieu o canvieu les vostres opcions
choices-none = En aquest lloc web no hi ha res a triar, perquè només indica usos necessaris de les galetes.
choices-browser = A la configuració del vostre navegador podeu suprimir o bloquejar les galetes. És possible que aleshores algunes parts del lloc web no funcionin.
choices-browser-storage = A la configuració del vostre navegador podeu suprimir o bloquejar les galetes i les entrades emmagatzemades, que els navegadors sovint anomenen dades de llocs. És possible que aleshores algunes parts del lloc web no funcionin.

gpc = Global Privacy Control
gpc-text = Si el vostre navegador envia el senyal Global Privacy Control, aquest lloc web l’entén com el vostre refús de les finalitats aquí indicades, llevat que les permeteu mentre s’envia el senyal.

responsible = Qui n’és responsable
responsible-controller = Responsable del tractament
responsible-address = Adreça postal
responsible-joint = Corresponsable del tractament
responsible-privacy = Política de privacitat
responsible-contact = Contacte
responsible-dpo = Delegat de protecció de dades
responsible-updated = Última actualització de la política

rights = Els vostres drets
rights-text = En la mesura que la llei us reconeix aquests drets, podeu demanar l’accés a les vostres dades personals, la rectificació, la supressió, la limitació o la portabilitat, i oposar-vos al seu ús.

complaint = El vostre dret a presentar una reclamació
complaint-text = Si considereu que les vostres dades personals no es tracten de manera lícita, teniu dret a presentar una reclamació davant d’una autoritat de control en matèria de protecció de dades, per exemple, la del lloc on residiu o treballeu, o la del lloc on s’han produït els fets.
complaint-authority = Autoritat de control
