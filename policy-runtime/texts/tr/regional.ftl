### Ziyaretçinin bölgesine ilişkin sabit metinler. İngilizcesine bakınız.

sale-link = Kişisel bilgilerimi satmayın veya paylaşmayın
limit-link = Hassas kişisel bilgilerimin kullanımını sınırlayın
privacy-choices-link = Gizlilik tercihleriniz
opt-out-honored = Vazgeçme talebine uyuldu
advertising-link = Veri satışından ve hedefli reklamdan vazgeç

opt-out-text = Bu düğmeyle kişisel bilgilerinizin satılmasından ve paylaşılmasından ve hedefli reklamdan vazgeçersiniz. Düğme, başka şirketlerin veri aldığı şu amaçları kapatır:
opt-out-button = Satıştan ve paylaşımdan vazgeç
limit-text = Bu düğmeyle hassas kişisel bilgilerinizin kullanımını sınırlarsınız. Düğme şu amaçları kapatır:
limit-button = Kullanımı sınırla
opt-out-done = Bu amaçlar bu tarayıcıda kapalı.
opt-out-reach = Bu, bundan böyle bu sitede bu tarayıcı için geçerlidir. Başka tarayıcıları ve cihazları, daha önce veya başka yollarla aktarılan verileri kapsamaz. Bunlar için şuraya yazın: { $contact }

confirm = Lütfen onaylayın
confirm-text = Siz veya tarayıcınız bu amaçlardan vazgeçti. İzin vermek istediğinizi onaylamadığınız sürece kapalı kalırlar:
confirm-yes = Evet, izin ver
confirm-no = Hayır, kapalı kalsın

entry-notice = Çerezlere ilişkin bildirim
entry-notice-text = Bu amaçlar burada size sorulmadan açıktır ve adı geçen şirketler bunlara katılır. Her zaman açık olanlar dışında bunları şimdi veya istediğiniz zaman reddedebilirsiniz.
entry-notice-refuse = Bunları reddet
entry-notice-ok = Tamam

banner-close = Kapat ve tümünü reddet
banner-separate = Aşağıdaki amaçların her biri ayrı bir yanıt gerektirir:

off-here = Burada kapalı
off-here-intro = Bulunduğunuz yerde bu amaçlar kapalıdır ve hiçbir seçim bunları açmaz.
state-off = Burada kapalı
off-here-text = Bu, bulunduğunuz yerde kullanılamaz: “{ $purpose }” amacı burada kapalıdır ve hiçbir seçim onu açmaz.
