### Bisitariaren eskualdeari buruzko testu finkoak. Ikus ingelesezkoa.

sale-link = Ez saldu eta ez partekatu nire informazio pertsonala
limit-link = Mugatu nire informazio pertsonal sentikorraren erabilera
privacy-choices-link = Zure pribatutasun-aukerak
opt-out-honored = Aurka egiteko eskaera errespetatu da
advertising-link = Egin datuen salmentaren eta publizitate zuzenduaren aurka

opt-out-text = Botoi honekin zure informazio pertsonala saltzearen eta partekatzearen aurka eta publizitate zuzenduaren aurka egiten duzu. Helburu hauek desaktibatzen ditu, beste enpresa batzuek datuak jasotzen dituztenak:
opt-out-button = Egin salmentaren eta partekatzearen aurka
limit-text = Botoi honekin zure informazio pertsonal sentikorraren erabilera mugatzen duzu. Helburu hauek desaktibatzen ditu:
limit-button = Mugatu erabilera
opt-out-done = Helburu hauek ez daude aktibo nabigatzaile honetan.
opt-out-reach = Hemendik aurrera balio du, nabigatzaile honetarako eta webgune honetan. Ez ditu hartzen beste nabigatzaileak eta gailuak, ez eta lehenago edo beste bide batzuetatik emandako datuak ere. Horietarako, idatzi hona: { $contact }

confirm = Berretsi, mesedez
confirm-text = Zuk edo zure nabigatzaileak helburu hauen aurka egin duzue. Ez dira aktibatuko, baimendu nahi dituzula berresten ez baduzu:
confirm-yes = Bai, baimendu
confirm-no = Ez, utzi aktibatu gabe

entry-notice = Cookieei buruzko oharra
entry-notice-text = Helburu hauek aktibo daude hemen, zuri galdetu gabe, eta aipatutako enpresek parte hartzen dute. Orain edo edozein unetan bazter ditzakezu, beti aktibo daudenak izan ezik.
entry-notice-refuse = Baztertu
entry-notice-ok = Ados

banner-close = Itxi eta baztertu dena
banner-separate = Helburu hauetako bakoitzak bere erantzuna behar du:

off-here = Ez daude aktibo hemen
off-here-intro = Zauden lekuan helburu hauek ez daude aktibo, eta ez dago horiek aktibatzen dituen aukerarik.
state-off = Ez dago aktibo hemen
off-here-text = Hau ez dago erabilgarri zauden lekuan: helburu hau ez dago aktibo hemen, eta ez dago aktibatzen duen aukerarik: «{ $purpose }».
