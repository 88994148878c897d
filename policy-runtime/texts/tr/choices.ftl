### Bandın ve ziyaretçinin seçim sayfasının sabit metinleri. Sorarlar, yönlendirmezler: iki yanıt aynı biçimde adlandırılır ve hiçbir cümle birini daha iyi, daha güvenli veya daha olağan göstermez.

## Bant ve seçimlere giden bağlantılar.

banner = Çerezlere rıza
banner-text = Bu site, aşağıdaki amaçlar için rızanızı istemektedir. Siz rıza verene kadar bu amaçlar için hiçbir şey saklanmaz ve okunmaz. Seçiminizi istediğiniz zaman değiştirebilirsiniz.
banner-changed = Rıza verdiğiniz hususların bir kısmı değişti; bu nedenle size yeniden soruluyor.
banner-expired = Önceki rızanız sona erdi; bu nedenle size yeniden soruluyor.
banner-controller = Bu siteden sorumlu olan: { $controller }.
accept-all = Tümünü kabul et
refuse-all = Tümünü reddet
details = Tek tek seç
policy-link = Çerez politikası
settings-link = Çerez ayarları

## Seçim sayfası.

settings = Çerez ayarları
settings-intro = Burada her amaç için karar verirsiniz. Seçiminiz hemen geçerli olur; onu istediğiniz zaman değiştirebilirsiniz.
necessary = Her zaman açık
necessary-intro = Site bunlar olmadan çalışamaz; bu nedenle seçilecek bir şey yoktur. Bunlar çerez politikasında belirtilmiştir.
asked = Rızanızın istendiği amaçlar
not-asked = İtiraz edebileceğiniz amaçlar
not-asked-intro = Bu amaçlar için rızanız istenmez. Bunlara istediğiniz zaman ve ücretsiz olarak itiraz edebilirsiniz.
allow = İzin ver
refuse = Reddet
do-not-object = İtirazım yok
object = İtiraz ediyorum
save = Seçimlerimi kaydet
cookies-in-detail = Çerezlerin ayrıntıları

## Bir amacın durumu.

state-necessary = Her zaman açık
state-undecided = Henüz seçilmedi, bu nedenle kapalı
state-given = İzin verildi
state-refused = Reddedildi
state-withdrawn = Rıza geri alındı
state-expired = Rızanız sona erdi, bu nedenle kapalı
state-changed = İzin vermenizin ardından değişti, bu nedenle kapalı
state-not-asked = İtiraz etmediğiniz sürece açık
state-objected = İtiraz ettiniz, bu nedenle kapalı
state-not-objected = Açık; itiraz etmediniz

since = { $date } tarihinden beri
until = { $date } tarihine kadar, sonra size yeniden sorulacak

## Rıza verilmesinden bu yana değişenler.

change-lifetime = Artık bir şey, kabul ettiğinizden daha uzun süre saklanıyor.
change-purpose = Artık başka çerezler kullanılıyor veya başkalarına veri iletiliyor.

## Tarayıcının gönderdiği bir sinyal olan Global Privacy Control.

signal-honoured = Tarayıcınız Global Privacy Control sinyalini gönderiyor. Bu site sinyale uyuyor; bu nedenle bu amaç kapalı.
signal-offer = Yine de burada izin verebilirsiniz.
signal-overridden = Bu amaca, tarayıcınız Global Privacy Control sinyalini gönderirken izin verdiniz. Buradaki seçiminiz geçerlidir.
signal-overrode = Bu amaca, tarayıcınız Global Privacy Control sinyalini göndermeden önce izin verdiniz. Sinyal geçerlidir; bu nedenle, burada onaylamadığınız sürece bu amaç kapalıdır.

## Rızanın kanıtı.

record = Kaydınızın numarası
record-text = Rızanız hakkında bir sorunuz varsa veya kaydınızın gösterilmesini ya da silinmesini istiyorsanız bu numarayı belirtin.

## Bir seçimden sonra söylenenler.

saved = Seçimleriniz kaydedildi.
not-kept = Tarayıcınız seçimlerinizi saklamadı. Tarayıcınızın ayarlarında bu sitenin çerezlerine izin verin, ardından yeniden seçim yapın.
not-recorded = Rızanız kayda geçirilemedi, bu nedenle hiçbir şeye izin verilmedi. Reddettikleriniz reddedildi.
not-recorded-superseded = Bu arada, belki başka bir sekmede reddettiniz, bu nedenle hiçbir şeye izin verilmedi. Reddettikleriniz reddedildi.
nothing-recorded = Seçimleriniz kayda geçirilemedi, bu nedenle hiçbir şey değiştirilmedi.
not-shown = İzin verdikleriniz size şimdiki hâliyle gösterilmemişti, bu nedenle bunlara izin verilmedi. Reddettikleriniz reddedildi. Lütfen yeniden seçim yapın.
not-confirmed = Sizin veya tarayıcınızın vazgeçtiği bir şeye izin verdiniz; onaylamadığınız sürece kapalı kalır. Reddettikleriniz reddedildi.
not-recorded-prefetch = Tarayıcınız bu sayfayı siz ziyaret etmeden önce yükledi, bu nedenle herhangi bir seçim kaydedilmedi.
try-again = Lütfen yeniden deneyin. Beklemek yardımcı olabilir: { $duration }.
no-choice = Formda herhangi bir seçim yoktu, bu nedenle hiçbir şey değiştirilmedi. En az bir amaç için seçim yapın, ardından kaydedin.
foreign-form = Bu form bu sitenin bir sayfasından gönderilmedi, bu nedenle hiçbir şey değiştirilmedi. Çerez ayarlarını buradan açın ve yeniden seçim yapın.
form-of-another-policy = Bu form başka bir çerez politikasına ait, bu nedenle hiçbir şey değiştirilmedi. Çerez ayarlarını buradan açın ve yeniden seçim yapın.
back = Kaldığınız yere dönün

## Ziyaretçinin izin vermediği içeriğin yerinde gösterilenler.

placeholder = { $provider } içeriği
placeholder-text = Bu içerik yalnızca “{ $purpose }” amacına izin verirseniz yüklenir. Bu durumda tarayıcınız { $provider } ile bağlantı kurar.
placeholder-link = Çerez ayarlarında izin verin
placeholder-allow = “{ $purpose }” amacına izin ver
placeholder-once = Yalnızca bu sefer yükle

## Rıza gerektiren bir isteğe verilen yanıt.

refused = Rızanız gerekli
refused-text = Bu, yalnızca “{ $purpose }” amacına izin verirseniz çalışır.
