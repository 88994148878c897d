### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Regole per regione
rules-text = Le regole applicabili dipendono dalla regione da cui si visita questo sito. Ciò che è necessario è attivo ovunque e non figura nella tabella.
rules-from = Queste sono le regole seguenti alla data del { $date }, applicate ai fatti che questa informativa dichiara: { $jurisdictions }. Non costituiscono consulenza legale.
rules-unsure = La regione è dedotta dalla connessione. Può essere errata, per esempio con una VPN. Se è sconosciuta, o nota solo in parte, valgono le più severe tra le regole possibili.
rules-travel = Un rifiuto, una revoca o un’opposizione vale in ogni regione. La regione non viene memorizzata.
rules-record = Se questo sito conserva una registrazione della scelta, essa indica le regole che valevano.
rules-region = Regione
rules-others = Tutte le altre regioni
rules-unknown = Regione sconosciuta
rules-general = Regola generale
rules-keep = Un consenso vale al massimo
rules-wait = Dopo un rifiuto, non viene chiesto di nuovo per
rule-off = Non attivo, non può essere consentito
rule-ask = Non attivo fino al consenso
rule-object = Attivo salvo opposizione
rule-inform = Attivo, con questa informazione; è possibile opporsi
rule-of = { $purpose } – regola: { $jurisdiction }

## Where they come from.

sources = Fonti di queste regole
sources-text = Da dove vengono queste regole, come ciò è stato letto e a quale data. Le fonti sono indicate in inglese.
sources-source = Fonte
sources-grade = Come è stata letta
sources-day = Alla data del
grade-primary = Il testo stesso
grade-primary-old = Una versione precedente del testo
grade-secondary = Un resoconto sul testo
grade-unverified = Non verificato, perciò si applica la lettura più severa

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Esistono quattro tipi di cookie. Dal tipo e dalla regione dipende se il consenso viene chiesto o no.
kind-rule-region = Dipende dalla regione.
consent-region = Dipende dalla regione, si veda «{ $rules }». È possibile rifiutare o opporsi, e revocare un consenso, in qualsiasi momento.
loaded-region = Dove le regole della regione richiedono il consenso, solo dopo averlo ottenuto; altrove, salvo opposizione
basis-region = Dove il consenso viene chiesto, l’archiviazione e la lettura nel browser lo richiedono comunque.
measurement-fr = In Francia queste finalità misurano il pubblico senza chiedere. I dati servono solo a questo sito, sono resi anonimi e non sono utilizzati per seguire il visitatore altrove. È possibile opporsi in qualsiasi momento: { $purposes }.
gpc-remembered = Dove queste finalità sono attive senza chiedere, questo sito ricorda il rifiuto e lo rispetta anche se in seguito il segnale manca.

## What is sent to others.

sent = Che cosa ricevono altri
sent-text = Quali dati ricevono altre società, e per quali finalità.
sent-recipient = Destinatario
sent-unlisted = Non indicato per categoria
