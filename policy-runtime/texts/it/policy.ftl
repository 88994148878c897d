### I testi fissi della pagina dell’informativa. Si veda l’inglese, che dà l’elenco dei messaggi e dei loro argomenti.

title = Informativa sui cookie
contents = In questa pagina

## Perché si utilizzano i cookie.

why = Perché questo sito utilizza i cookie
why-intro = Questo sito utilizza i cookie:
why-necessary = per funzionare
why-statistical = per l’analisi statistica delle visite, al fine di sapere come viene utilizzato il sito
why-internal = per funzioni e finalità proprie che vanno oltre quanto è necessario
why-third-party = per servizi forniti da altre società
why-none = Questa informativa non indica alcuna finalità per la quale il sito utilizzi i cookie.

## Che cos’è un cookie.

what = Che cos’è un cookie
what-is = Un cookie è un piccolo insieme di dati con un nome. Un sito lo consegna al browser, che lo conserva per un certo tempo e lo rinvia con le richieste successive a quel sito.
what-for = In generale, i siti utilizzano i cookie, per esempio, per mantenere attivo l’accesso, conservare un carrello, elaborare statistiche o mostrare pubblicità. Gli usi che ne fa questo sito sono elencati più avanti.
what-storage = Il browser dispone anche di uno spazio di archiviazione, in cui le pagine di un sito possono conservare dati associati a un nome. A differenza dei cookie, questi elementi non sono inviati con le richieste. Quanto è detto in questa pagina sui tipi e sul consenso vale anche per loro.
what-access = Un sito può anche ottenere informazioni dal dispositivo senza archiviarvi nulla, per esempio da indicazioni che il browser invia o da un’immagine in un’e-mail. Quanto è detto in questa pagina sui tipi e sul consenso vale anche per questo.
what-embeds = Le pagine possono inoltre includere contenuti di altre società, come video, moduli o script. Per caricarli, il browser si collega ai server di queste società, che vengono così a conoscere l’indirizzo IP della connessione e possono utilizzare cookie propri.

## I tipi di cookie, ciascuno con la sua regola.

kinds = I tipi di cookie
kinds-intro = Esistono quattro tipi di cookie. Dal tipo dipende se il consenso viene chiesto o no.
kinds-kind = Tipo
kinds-what = Descrizione
kinds-rule = Consenso
kinds-used = Utilizzati su questo sito
used-yes = Sì
used-no = No

kind-necessary = Necessari
kind-necessary-what = Conservano informazioni tra due visite di uno stesso dispositivo a uno stesso sito: un accesso, un carrello, le preferenze dell’interfaccia.
kind-necessary-rule = Non viene chiesto.

kind-statistical = Statistici
kind-statistical-what = Tracciano ciò che fanno i visitatori, a fini statistici.
kind-statistical-rule = Viene chiesto, salvo che i dati siano resi anonimi in modo da non poter essere ricondotti a una persona e che le norme applicabili non esigano il consenso. Quando non viene chiesto, è possibile opporsi.

kind-internal = Interni (di prima parte)
kind-internal-what = Sono memorizzati dal sito visitato per qualcosa di più di quanto è necessario: dati personali, comportamento, pubblicità.
kind-internal-rule = Viene chiesto.

kind-third-party = Di terze parti
kind-third-party-what = Sono memorizzati da un altro sito o per un altro sito, spesso un’agenzia pubblicitaria, che vede così ciò che è stato visitato.
kind-third-party-rule = Viene chiesto.

## I cookie di questo sito, per finalità.

used = Cookie utilizzati su { $site }
used-intro = Queste sono le finalità per le quali si utilizzano i cookie, ciascuna con i propri cookie.
used-intro-more = Queste sono le finalità per le quali si utilizzano i cookie, ciascuna con i propri cookie e con ciò che inoltre archivia nel browser o carica da altri server.
used-none = Questa informativa non indica alcuna finalità né alcun cookie.
purpose-kind = Tipo
purpose-consent = Consenso
purpose-basis = Base giuridica
purpose-data = Categorie di dati personali
purpose-use = Uso dei dati
purpose-data-kept = Conservazione dei dati raccolti
purpose-recipients = Altri destinatari dei dati
purpose-cookies = Cookie
purpose-storage = Spazio di archiviazione del browser
purpose-access = Accesso senza archiviazione
purpose-embeds = Contenuti incorporati
purpose-companies = Imprese
purpose-no-cookies = Questa informativa non indica alcun cookie per questa finalità.

consent-asked = Viene chiesto in anticipo. È possibile rifiutarlo, e revocarlo in qualsiasi momento.
consent-necessary = Non viene chiesto, in quanto si tratta di un uso necessario.
consent-anonymised = Non viene chiesto, in quanto i dati sono resi anonimi in modo da non poter essere ricondotti a una persona. È possibile opporsi in qualsiasi momento.
consent-not-asked = Non viene chiesto. È possibile opporsi in qualsiasi momento.
basis-consent = Consenso (GDPR, art. 6, par. 1, lett. a))
basis-contract = Contratto (GDPR, art. 6, par. 1, lett. b))
basis-legal-obligation = Obbligo legale (GDPR, art. 6, par. 1, lett. c))
basis-vital-interests = Interessi vitali (GDPR, art. 6, par. 1, lett. d))
basis-public-task = Compito di interesse pubblico (GDPR, art. 6, par. 1, lett. e))
basis-legitimate-interest = Interessi legittimi (GDPR, art. 6, par. 1, lett. f))
basis-asked-too = L’archiviazione e la lettura nel browser richiedono comunque il consenso.
data-identifier = identificativi online
data-ip-address = indirizzo IP
data-device = dati del dispositivo
data-browser = dati del browser
data-browsing = comportamento di navigazione
data-clicks = clic
data-location = posizione
data-language = lingua
data-preferences = preferenze
data-interests = interessi
data-demographic = dati demografici, come età o genere
data-name = nome
data-email = indirizzo e-mail
data-phone = numero di telefono
data-address = indirizzo postale
data-account = dati dell’account
data-purchases = acquisti
data-payment = dati di pagamento
data-communication = contenuto delle comunicazioni
data-social-media = dati dei social media
data-health = dati relativi alla salute
data-special-category = altre categorie particolari di dati personali

## Ciò che una finalità dichiara dei suoi dati.

use-anonymised = I dati sono resi anonimi in modo da non poter essere ricondotti a una persona.
use-own = I dati servono esclusivamente a { $controller }.
use-no-cross-site = I dati non sono utilizzati per seguire il visitatore su altri siti o applicazioni.
use-ip-masked = La parte finale dell’indirizzo IP è rimossa prima che qualsiasi dato sia conservato o trasmesso.
use-not-matched = I dati non sono collegati a un account o a una persona nota, né qui né da chi li riceve.
use-sensitive = Sono trattati dati sensibili.

column-provider = Fornitore del servizio
column-location = Funzione e posizione
column-cookie = Cookie
column-entry = Elemento
column-access = Che cosa viene letto
column-purpose = Finalità
column-lifetime = Durata (massima)
column-kept = Conservazione
column-readers = Chi altro lo legge
column-hosts = Il browser si collega a
column-loaded = Caricamento
column-country = Paese
column-role = Ruolo
column-purposes = Finalità
column-opt-out = Opposizione

opt-out = Opporsi presso questo fornitore
provider-privacy = Informativa sulla privacy di questo fornitore
role-processor = agisce per conto di { $controller }
role-controller = decide autonomamente come utilizzare i dati
role-joint = contitolare insieme a { $controller }
transfer-adequacy = Trasferimento verso un paese terzo ({ $country }): decisione di adeguatezza
transfer-scc = Trasferimento verso un paese terzo ({ $country }): clausole contrattuali tipo
transfer-bcr = Trasferimento verso un paese terzo ({ $country }): norme vincolanti d’impresa
transfer-derogation = Trasferimento verso un paese terzo ({ $country }): deroga in specifiche situazioni

companies = Tutte le imprese
companies-text = Tutte le imprese che questa informativa nomina, ciascuna con le finalità per le quali memorizza, legge o riceve dati.

set-by-middleware = Memorizzato da un altro componente del server di questo sito
set-by-proxy = Memorizzato da un server posto davanti a questo sito
set-by-proxy-again = Cancellato in caso di rifiuto o di opposizione, ma quel server può memorizzarlo di nuovo
set-by-scripts = Memorizzato da script di questo sito, nel browser
set-by-embed = Memorizzato dal contenuto di questo fornitore nelle pagine di questo sito

because-transmission = Trasmissione di una comunicazione
because-authentication = Mantenimento dell’accesso
because-remember-me = Nuovo accesso, se è stato chiesto dal visitatore
because-csrf = Protezione dei moduli dalla falsificazione
because-security = Sicurezza del servizio
because-user-input = Conservazione dei dati digitati
because-basket = Carrello
because-payment = Un pagamento avviato dal visitatore
because-load-balancing = Ripartizione delle richieste tra i server
because-media-player = Riproduzione di contenuti richiesti dal visitatore
because-interface = Preferenze dell’interfaccia
because-choice = Conservazione di una scelta sui cookie
because-paywall = Conteggio degli articoli gratuiti
access-fingerprint = Caratteristiche del browser e del dispositivo, combinate per riconoscerli (impronta digitale)
access-link-decoration = Identificativi aggiunti ai link
access-client-hints = Indicazioni che il browser dà su di sé quando richieste (client hints)
access-email-pixel = Immagine in un’e-mail che ne segnala l’apertura (pixel di tracciamento)
access-ip-address = Indirizzo IP
access-sensor = Sensori del dispositivo

location-all = Tutte le pagine
location-below = Pagine sotto { $path }
location-embed = Contenuto incorporato di { $provider }
location-subdomains = Inviato anche ai sottodomini
location-partitioned = Tenuto separato per ciascun sito in cui è incorporato questo sito
location-choice = Questo sito non lo blocca e non lo cancella mai, poiché annullerebbe una scelta dell’utente
location-stored-on = Conservato su { $site } e non su questo sito, che non può né memorizzarlo né cancellarlo
location-stores-on = Conserva i propri cookie su { $site }, dove questo sito non può cancellarli
also-serves = Serve anche alla finalità «{ $purpose }»

name-end = La parte finale del nome varia
name-parts = Ciò che nel nome è indicato con … varia

hosts-star = * sta per qualsiasi sottodominio
hosts-features = Può usare queste funzioni del browser: { $features }
loaded-consent = Solo dopo aver ottenuto il consenso
loaded-objection = Salvo opposizione
loaded-necessary = Senza richiesta, in quanto necessario
loaded-by = Caricato da contenuti di { $provider }
choices-passed-on = Le scelte vengono comunicate a questo fornitore

readers-none = Nessun terzo
readers-scripts = Gli script delle pagine del sito possono leggerlo

## Quanto dura un cookie.

lifetime-sliding = { $duration } dopo l’ultima visita
lifetime-session = Fino al termine della sessione del browser
lifetime-unknown = Non indicata dal fornitore
lifetime-restored = I browser possono ripristinare una sessione e, con essa, il cookie
lifetime-refusal = { $duration } in caso di rifiuto
lifetime-lasting = { $duration } dopo l’ultima visita, se si rifiuta ciò che in alcune regioni è attivo senza chiedere
lifetime-capped = I browser possono ridurre questa durata a { $duration }

kept-local = Fino alla cancellazione
kept-local-note = Non ha una scadenza propria
kept-scripts-note = A quel punto lo cancellano gli script, poiché non ha una scadenza propria
kept-session = Fino alla chiusura della scheda
kept-session-note = I browser possono ripristinare una scheda e, con essa, l’elemento

## Ciò che non è più utilizzato.

retired = Cookie non più utilizzati
retired-text = Questo sito utilizzava in passato questi cookie. Ora non li memorizza più e, quando il browser ne invia ancora uno, gli indica di cancellarlo.

## Le scelte e i diritti del visitatore.

choices = Le scelte possibili
choices-consent = È possibile dare o rifiutare il consenso per ciascuna finalità per la quale viene chiesto, e revocarlo in qualsiasi momento con la stessa facilità con cui è stato dato. La revoca non pregiudica la liceità di quanto è stato fatto prima.
choices-objection = È possibile opporsi in qualsiasi momento alle finalità che non sono necessarie e per le quali il consenso non viene chiesto.
choices-deletion = In caso di revoca o di opposizione, questo sito indica al browser di cancellare, tra i cookie della finalità, quelli che sono alla portata del sito.
choices-partitions = I cookie tenuti separati per ciascun sito in cui è incorporato questo sito vengono cancellati solo sul sito in cui avviene la revoca o l’opposizione.
choices-storage = Gli elementi nello spazio di archiviazione del browser non sono cancellati in questo modo. È possibile cancellarli di persona, nelle impostazioni del browser.
choices-storage-cleared = In caso di revoca o di opposizione per la finalità «{ $purpose }», questo sito indica al browser di cancellare tutto ciò che conserva per questo sito nel suo spazio di archiviazione, compreso ciò che è necessario.
choices-elsewhere = I cookie che altre società conservano sui propri siti sono fuori dalla portata di questo sito. È possibile cancellarli nelle impostazioni del browser.
choices-link = Effettuare o modificare le scelte
choices-none = Su questo sito non c’è nulla da scegliere, in quanto questa informativa indica soltanto usi necessari dei cookie.
choices-browser = Nelle impostazioni del browser è possibile cancellare o bloccare i cookie. In tal caso, alcune parti del sito potrebbero non funzionare.
choices-browser-storage = Nelle impostazioni del browser è possibile cancellare o bloccare i cookie e gli elementi archiviati, che i browser chiamano spesso dati dei siti. In tal caso, alcune parti del sito potrebbero non funzionare.

gpc = Global Privacy Control
gpc-text = Se il browser invia il segnale Global Privacy Control, questo sito lo considera come un rifiuto delle finalità qui elencate, salvo che vengano consentite mentre il segnale viene inviato.

responsible = Chi risponde di questo sito
responsible-controller = Titolare del trattamento
responsible-address = Indirizzo postale
responsible-joint = Contitolare del trattamento
responsible-privacy = Informativa sulla privacy
responsible-contact = Contatti
responsible-dpo = Responsabile della protezione dei dati
responsible-updated = Ultimo aggiornamento dell’informativa

rights = I diritti dell’interessato
rights-text = Nella misura in cui la legge riconosce questi diritti, è possibile chiedere l’accesso ai propri dati personali, la loro rettifica, cancellazione, limitazione o portabilità, e opporsi al loro utilizzo.

complaint = Il diritto di proporre reclamo
complaint-text = Chi ritiene che i propri dati personali non siano trattati in modo lecito ha il diritto di proporre reclamo a un’autorità di controllo per la protezione dei dati, per esempio quella del luogo in cui risiede o lavora, oppure del luogo in cui si sono verificati i fatti.
complaint-authority = Autorità di controllo
