### Külastaja piirkonda käsitlevad püsitekstid. Vaata ingliskeelset.

sale-link = Ärge müüge ega jagage minu isikuandmeid
limit-link = Piirake minu tundlike isikuandmete kasutamist
privacy-choices-link = Teie privaatsusvalikud
opt-out-honored = Teie keeldumist järgitakse
advertising-link = Keelduge andmete müügist ja suunatud reklaamist

opt-out-text = Selle nupuga keeldute oma isikuandmete müügist ja jagamisest ning suunatud reklaamist. See lülitab välja need eesmärgid, mille puhul saavad andmeid teised ettevõtted:
opt-out-button = Keeldun müügist ja jagamisest
limit-text = Selle nupuga piirate oma tundlike isikuandmete kasutamist. See lülitab välja need eesmärgid:
limit-button = Piiran kasutamist
opt-out-done = Need eesmärgid on selles brauseris välja lülitatud.
opt-out-reach = See kehtib nüüdsest selle brauseri kohta sellel veebisaidil. See ei hõlma teisi brausereid ja seadmeid ega andmeid, mis on edastatud varem või muul viisil. Nende kohta kirjutage: { $contact }

confirm = Palun kinnitage
confirm-text = Teie või teie brauser on nendest eesmärkidest keeldunud. Need jäävad välja lülitatuks, kui te ei kinnita, et soovite neid lubada:
confirm-yes = Jah, luban
confirm-no = Ei, jäägu välja lülitatuks

entry-notice = Teade küpsiste kohta
entry-notice-text = Need eesmärgid on siin sisse lülitatud ilma teilt küsimata ja nimetatud ettevõtted osalevad neis. Saate neist keelduda kohe või igal ajal, välja arvatud need, mis on alati sisse lülitatud.
entry-notice-refuse = Keeldun neist
entry-notice-ok = Selge

banner-close = Sule ja keeldu kõigist
banner-separate = Iga järgmine eesmärk vajab eraldi vastust:

off-here = Siin välja lülitatud
off-here-intro = Teie asukohas on need eesmärgid välja lülitatud ja ükski valik ei lülita neid sisse.
state-off = Siin välja lülitatud
off-here-text = See ei ole teie asukohas saadaval: eesmärk „{ $purpose }“ on siin välja lülitatud ja ükski valik ei lülita seda sisse.
