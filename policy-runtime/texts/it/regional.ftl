### I testi fissi sulla regione del visitatore. Si veda l’inglese.

sale-link = Non vendere né condividere le mie informazioni personali
limit-link = Limita l’uso delle mie informazioni personali sensibili
privacy-choices-link = Le scelte sulla privacy
opt-out-honored = Richiesta di opposizione rispettata
advertising-link = Opponiti alla vendita dei dati e alla pubblicità mirata

opt-out-text = Questo pulsante esprime l’opposizione alla vendita e alla condivisione delle informazioni personali e alla pubblicità mirata. Disattiva queste finalità, per le quali altre aziende ricevono dati:
opt-out-button = Opponiti alla vendita e alla condivisione
limit-text = Questo pulsante limita l’uso delle informazioni personali sensibili. Disattiva queste finalità:
limit-button = Limita l’uso
opt-out-done = Queste finalità non sono attive in questo browser.
opt-out-reach = Vale da ora per questo browser su questo sito. Non riguarda altri browser e dispositivi, né i dati trasmessi in precedenza o in altri modi. Per questi, scrivere a: { $contact }

confirm = Conferma richiesta
confirm-text = Per queste finalità è stata espressa opposizione, qui o dal browser. Restano non attive, salvo conferma di volerle consentire:
confirm-yes = Sì, consentile
confirm-no = No, lasciale non attive

entry-notice = Avviso sui cookie
entry-notice-text = Queste finalità sono attive qui senza che venga chiesto il consenso, e le aziende indicate vi partecipano. È possibile rifiutarle ora o in qualsiasi momento, tranne quelle sempre attive.
entry-notice-refuse = Rifiutale
entry-notice-ok = OK

banner-close = Chiudi e rifiuta tutto
banner-separate = Ognuna delle finalità seguenti richiede una risposta propria:

off-here = Non attive qui
off-here-intro = Nel luogo del collegamento queste finalità non sono attive, e nessuna scelta le attiva.
state-off = Non attiva qui
off-here-text = Questo non è disponibile nel luogo del collegamento: «{ $purpose }» qui non è attiva, e nessuna scelta la attiva.
