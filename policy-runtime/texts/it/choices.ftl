### I testi fissi del banner e della pagina delle scelte. Si veda l’inglese. Chiedono senza insistere: le due risposte sono indicate allo stesso modo.

## Il banner, e i collegamenti alle scelte.

banner = Consenso ai cookie
banner-text = Questo sito chiede il consenso per le finalità indicate di seguito. Finché non viene dato, nulla è archiviato né letto a questi fini. La scelta può essere modificata in qualsiasi momento.
banner-changed = Una parte di ciò per cui il consenso era stato dato è cambiata: viene quindi chiesto di scegliere di nuovo.
banner-expired = Il consenso dato in precedenza è scaduto: viene quindi chiesto di scegliere di nuovo.
banner-controller = Di questo sito risponde { $controller }.
accept-all = Accetta tutto
refuse-all = Rifiuta tutto
details = Scegli una per una
policy-link = Informativa sui cookie
settings-link = Impostazioni dei cookie

## La pagina delle scelte.

settings = Impostazioni dei cookie
settings-intro = Qui si decide per ciascuna finalità. La scelta ha effetto immediato e può essere modificata in qualsiasi momento.
necessary = Sempre attive
necessary-intro = Il sito non può funzionare senza queste finalità, perciò non c’è nulla da scegliere. Sono elencate nell’informativa sui cookie.
asked = Ciò per cui si chiede il consenso
not-asked = Ciò a cui è possibile opporsi
not-asked-intro = Per queste finalità il consenso non viene chiesto. È possibile opporsi, in qualsiasi momento e gratuitamente.
allow = Consenti
refuse = Rifiuta
do-not-object = Non mi oppongo
object = Mi oppongo
save = Salva le mie scelte
cookies-in-detail = I cookie in dettaglio

## La situazione di una finalità.

state-necessary = Sempre attiva
state-undecided = Scelta non ancora effettuata, quindi non attiva
state-given = Consentita
state-refused = Rifiutata
state-withdrawn = Consenso revocato
state-expired = Il consenso è scaduto, quindi non attiva
state-changed = È cambiata da quando è stata consentita, quindi non attiva
state-not-asked = Attiva, salvo opposizione
state-objected = Opposizione espressa, quindi non attiva
state-not-objected = Attiva, senza opposizione

since = Dal giorno { $date }
until = Fino al giorno { $date }, poi verrà chiesto di scegliere di nuovo

## Ciò che è cambiato da quando è stato dato un consenso.

change-lifetime = Ora qualcosa è conservato più a lungo di quanto era stato accettato.
change-purpose = Ora si utilizzano altri cookie, oppure altri ricevono dati.

## Global Privacy Control, un segnale inviato dal browser.

signal-honoured = Il browser invia il segnale Global Privacy Control. Questo sito lo rispetta, quindi questa finalità non è attiva.
signal-offer = È comunque possibile consentirla qui.
signal-overridden = Questa finalità è stata consentita mentre il browser inviava il segnale Global Privacy Control. Vale la scelta fatta qui.
signal-overrode = Questa finalità era stata consentita prima che il browser inviasse il segnale Global Privacy Control. Vale il segnale, quindi non è attiva, salvo conferma qui.

## La prova di un consenso.

record = Numero della registrazione
record-text = Da indicare per domande sul proprio consenso, oppure per chiedere di vedere o far cancellare la relativa registrazione.

## Ciò che si dice dopo una scelta.

saved = Le scelte sono state salvate.
not-kept = Il browser non ha conservato le scelte. Occorre consentire i cookie di questo sito nelle impostazioni del browser e poi scegliere di nuovo.
not-recorded = Non è stato possibile registrare il consenso, perciò nulla è stato consentito. Ciò che è stato rifiutato resta rifiutato.
not-recorded-superseded = Nel frattempo è arrivato un rifiuto, forse da un’altra scheda, perciò nulla è stato consentito. Ciò che è stato rifiutato resta rifiutato.
nothing-recorded = Non è stato possibile registrare le scelte, perciò nulla è stato modificato.
not-shown = Quanto è stato accettato non era stato mostrato così com’è ora, perciò non è stato consentito. Ciò che è stato rifiutato resta rifiutato. Si prega di scegliere di nuovo.
not-confirmed = È stato accettato qualcosa a cui era stata espressa opposizione, qui o dal browser; resta non attivo, salvo conferma. Ciò che è stato rifiutato resta rifiutato.
not-recorded-prefetch = Il browser ha caricato questa pagina prima della visita, perciò nessuna scelta è stata registrata.
try-again = Si prega di riprovare. Può essere utile attendere: { $duration }.
no-choice = Il modulo non conteneva alcuna scelta, perciò nulla è stato modificato. Occorre scegliere per almeno una finalità e poi salvare.
foreign-form = Questo modulo non è stato inviato da una pagina di questo sito, perciò nulla è stato modificato. Occorre aprire qui le impostazioni dei cookie e scegliere di nuovo.
form-of-another-policy = Questo modulo appartiene a un’altra informativa sui cookie, perciò nulla è stato modificato. Occorre aprire qui le impostazioni dei cookie e scegliere di nuovo.
back = Torna alla pagina precedente

## Ciò che sta al posto di un contenuto non consentito.

placeholder = Contenuto di { $provider }
placeholder-text = È caricato solo se viene consentita la finalità «{ $purpose }». In tal caso il browser si collega a { $provider }.
placeholder-link = Consentirlo nelle impostazioni dei cookie
placeholder-allow = Consenti «{ $purpose }»
placeholder-once = Carica solo questa volta

## La risposta a una richiesta per cui occorre un consenso.

refused = È necessario il consenso
refused-text = Questa funzione è disponibile solo se viene consentita la finalità «{ $purpose }».
