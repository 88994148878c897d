### Politika sayfasının sabit metinleri. İletilerin ve değişkenlerinin listesi İngilizce dosyadadır.

title = Çerez politikası
contents = Bu sayfada

## Çerezler neden kullanılıyor.

why = Bu site neden çerez kullanıyor?
why-intro = Bu site şunlar için çerez kullanır:
why-necessary = sitenin çalışması
why-statistical = sitenin nasıl kullanıldığını öğrenmeye yarayan web analizi
why-internal = zorunlu olanın ötesine geçen, siteye özgü işlevler ve amaçlar
why-third-party = başka şirketlerin sunduğu hizmetler
why-none = Bu politikada, bu sitenin çerez kullanacağı herhangi bir amaç belirtilmemiştir.

## Çerez nedir.

what = Çerez nedir?
what-is = Çerez, adı olan küçük bir veridir. Site bu veriyi tarayıcınıza verir; tarayıcınız da onu belirli bir süre saklar ve o siteye gönderilen sonraki isteklerle birlikte geri yollar.
what-for = Siteler çerezleri genel olarak, örneğin kullanıcıların oturumunu açık tutmak, alışveriş sepetini saklamak, istatistik oluşturmak veya reklam göstermek için kullanır. Bu sitenin çerezleri ne için kullandığı aşağıda belirtilmiştir.
what-storage = Tarayıcınızda ayrıca, bir sitenin sayfalarının belirli bir adla veri saklayabildiği bir depolama alanı vardır. Çerezlerden farklı olarak bu kayıtlar isteklerle birlikte gönderilmez. Bu sayfada türler ve rıza hakkında yazılanlar bu kayıtlar için de geçerlidir.
what-access = Bir site, cihazınızda hiçbir şey saklamadan da, örneğin tarayıcınızın gönderdiği bilgilerden veya bir e-postadaki görselden cihazınız hakkında bilgi edinebilir. Bu sayfada türler ve rıza hakkında yazılanlar bunun için de geçerlidir.
what-embeds = Sayfalarda başka şirketlere ait video, form veya betik gibi içerikler de bulunabilir. Tarayıcınız bunları yüklemek için o şirketlerin sunucularına bağlanır. Bu durumda o şirketler bağlantınızın (IP) adresini görür ve kendi çerezlerini kullanabilir.

## Çerez türleri ve her birinin kuralı.

kinds = Çerez türleri
kinds-intro = Dört tür çerez vardır. Rızanızın istenip istenmeyeceği türe bağlıdır.
kinds-kind = Tür
kinds-what = Açıklama
kinds-rule = Rıza
kinds-used = Bu sitede kullanılıyor
used-yes = Evet
used-no = Hayır

kind-necessary = Zorunlu
kind-necessary-what = Aynı cihazın aynı siteye yaptığı iki ziyaret arasında bilgi saklar: oturum açma, sepet, arayüz tercihleri.
kind-necessary-rule = İstenmez.

kind-statistical = İstatistiksel
kind-statistical-what = Ziyaretçilerin ne yaptığını istatistik amacıyla izler.
kind-statistical-rule = Veriler bir kişiyle ilişkilendirilemeyecek şekilde anonim hâle getirilmediği veya uygulanacak kurallar rıza gerektirdiği sürece istenir. İstenmediği durumda itiraz edebilirsiniz.

kind-internal = Dâhilî (birinci taraf)
kind-internal-what = Ziyaret edilen site tarafından, zorunlu olanın ötesindeki işler için saklanır: kişisel veriler, davranış, reklam.
kind-internal-rule = İstenir.

kind-third-party = Üçüncü taraf
kind-third-party-what = Başka bir site (çoğu zaman bir reklam ajansı) tarafından veya onun için saklanır; o site de böylece nelerin ziyaret edildiğini görür.
kind-third-party-rule = İstenir.

## Amaçlarına göre bu sitenin çerezleri.

used = { $site } üzerinde kullanılan çerezler
used-intro = Çerezlerin kullanıldığı amaçlar ve her birinin çerezleri aşağıda yer almaktadır.
used-intro-more = Çerezlerin kullanıldığı amaçlar, her birinin çerezleri ve her biri için ayrıca tarayıcınızda saklanan veya başka sunuculardan yüklenen öğeler aşağıda yer almaktadır.
used-none = Bu politikada herhangi bir amaç veya çerez belirtilmemiştir.
purpose-kind = Tür
purpose-consent = Rıza
purpose-basis = Hukuki dayanak
purpose-data = Kişisel veri kategorileri
purpose-use = Verilerin kullanımı
purpose-data-kept = Toplanan verilerin saklanma süresi
purpose-recipients = Verilerin diğer alıcıları
purpose-cookies = Çerezler
purpose-storage = Tarayıcınızın depolama alanı
purpose-access = Saklama olmadan erişim
purpose-embeds = Gömülü içerik
purpose-companies = Şirketler
purpose-no-cookies = Bu politikada bu amaç için herhangi bir çerez belirtilmemiştir.

consent-asked = Önceden istenir. Rıza vermeyi reddedebilir ve rızanızı istediğiniz zaman geri alabilirsiniz.
consent-necessary = İstenmez, çünkü bu amaç zorunludur.
consent-anonymised = İstenmez, çünkü veriler bir kişiyle ilişkilendirilemeyecek şekilde anonim hâle getirilmiştir. İstediğiniz zaman itiraz edebilirsiniz.
consent-not-asked = İstenmez. İstediğiniz zaman itiraz edebilirsiniz.
basis-consent = Rıza (GDPR madde 6(1)(a))
basis-contract = Sözleşme (GDPR madde 6(1)(b))
basis-legal-obligation = Yasal yükümlülük (GDPR madde 6(1)(c))
basis-vital-interests = Hayati menfaatler (GDPR madde 6(1)(d))
basis-public-task = Kamu yararına görev (GDPR madde 6(1)(e))
basis-legitimate-interest = Meşru menfaatler (GDPR madde 6(1)(f))
basis-asked-too = Tarayıcınızda saklama ve tarayıcınızdan okuma yine de rızanızı gerektirir.
data-identifier = çevrimiçi tanımlayıcılar
data-ip-address = IP adresi
data-device = cihaz verileri
data-browser = tarayıcı verileri
data-browsing = gezinme davranışı
data-clicks = tıklamalar
data-location = konum
data-language = dil
data-preferences = tercihler
data-interests = ilgi alanları
data-demographic = yaş veya cinsiyet gibi demografik veriler
data-name = ad
data-email = e-posta adresi
data-phone = telefon numarası
data-address = posta adresi
data-account = hesap verileri
data-purchases = satın almalar
data-payment = ödeme verileri
data-communication = iletişim içeriği
data-social-media = sosyal medya verileri
data-health = sağlık verileri
data-special-category = diğer özel nitelikli kişisel veriler

## Bir amacın, verileri hakkında bildirdikleri.

use-anonymised = Veriler bir kişiyle ilişkilendirilemeyecek şekilde anonim hâle getirilmiştir.
use-own = Veriler yalnızca { $controller } için kullanılır.
use-no-cross-site = Veriler, sizi başka sitelerde veya uygulamalarda izlemek için kullanılmaz.
use-ip-masked = IP adresinizin son kısmı, herhangi bir şey saklanmadan veya aktarılmadan önce kaldırılır.
use-not-matched = Veriler ne burada ne de alıcılar tarafından bir hesapla veya bilinen bir kişiyle eşleştirilir.
use-sensitive = Hassas veriler işlenir.

column-provider = Hizmet sağlayıcı
column-location = İşlev ve konum
column-cookie = Çerez
column-entry = Kayıt
column-access = Okunanlar
column-purpose = Amaç
column-lifetime = Ömür (en fazla)
column-kept = Saklama süresi
column-readers = Başka kimler okuyor
column-hosts = Tarayıcınızın bağlandığı sunucular
column-loaded = Yüklenme
column-country = Ülke
column-role = Rol
column-purposes = Amaçlar
column-opt-out = Devre dışı bırakma

opt-out = Bu sağlayıcı nezdinde itiraz
provider-privacy = Bu sağlayıcının gizlilik bildirimi
role-processor = { $controller } adına hareket eder
role-controller = verileri nasıl kullanacağına kendisi karar verir
role-joint = { $controller } ile birlikte ortak veri sorumlusu
transfer-adequacy = Üçüncü bir ülkeye aktarım ({ $country }): yeterlilik kararı
transfer-scc = Üçüncü bir ülkeye aktarım ({ $country }): standart sözleşme maddeleri
transfer-bcr = Üçüncü bir ülkeye aktarım ({ $country }): bağlayıcı şirket kuralları
transfer-derogation = Üçüncü bir ülkeye aktarım ({ $country }): özel durumlara ilişkin istisna

companies = Tüm şirketler
companies-text = Bu politikada adı geçen tüm şirketler ve her birinin verileri hangi amaçlarla sakladığı, okuduğu veya aldığı.

set-by-middleware = Bu sitenin sunucusundaki başka bir bileşen tarafından oluşturulur
set-by-proxy = Bu sitenin önünde duran bir sunucu tarafından oluşturulur
set-by-proxy-again = Reddettiğinizde veya itiraz ettiğinizde silinir, ancak bu sunucu onu yeniden oluşturabilir
set-by-scripts = Bu sitenin betikleri tarafından, tarayıcınızda oluşturulur
set-by-embed = Bu sağlayıcının bu sitenin sayfalarındaki içeriği tarafından oluşturulur

because-transmission = Bir iletişimin iletilmesi
because-authentication = Oturumunuzun açık tutulması
because-remember-me = Talep ettiyseniz oturumunuzun yeniden açılması
because-csrf = Formların sahteciliğe karşı korunması
because-security = Hizmetin güvenliği
because-user-input = Yazdıklarınızın saklanması
because-basket = Alışveriş sepeti
because-payment = Başlattığınız bir ödeme
because-load-balancing = İsteklerin sunuculara dağıtılması
because-media-player = Talep ettiğiniz medyanın oynatılması
because-interface = Arayüz tercihleri
because-choice = Çerezlerle ilgili bir seçimin saklanması
because-paywall = Ücretsiz makalelerin sayılması
access-fingerprint = Tarayıcı ve cihazın, tanınmaları için birleştirilen özellikleri (parmak izi)
access-link-decoration = Bağlantılara eklenen tanımlayıcılar
access-client-hints = Tarayıcının istendiğinde kendisi hakkında verdiği bilgiler (client hints)
access-email-pixel = Bir e-postada, açıldığını bildiren görsel (izleme pikseli)
access-ip-address = IP adresi
access-sensor = Cihazın sensörleri

location-all = Tüm sayfalar
location-below = { $path } altındaki sayfalar
location-embed = { $provider } tarafından sağlanan gömülü içerik
location-subdomains = Alt alan adlarına da gönderilir
location-partitioned = Bu siteyi gömen her site için ayrı tutulur
location-choice = Bu site bunu hiçbir zaman engellemez ve silmez, çünkü bu bir seçiminizi geçersiz kılardı
location-stored-on = Bu sitede değil, { $site } üzerinde saklanır; bu site onu oluşturamaz ve silemez
location-stores-on = Çerezlerini { $site } üzerinde saklar; bu site oradaki çerezleri silemez
also-serves = “{ $purpose }” amacına da hizmet eder

name-end = Adın sonu değişir
name-parts = Adda … yerine gelen kısım değişir

hosts-star = * herhangi bir alt alan adının yerine geçer
hosts-features = Tarayıcınızın şu özelliklerini kullanabilir: { $features }
loaded-consent = Yalnızca rızanızı verdikten sonra
loaded-objection = İtiraz etmediğiniz sürece
loaded-necessary = Sorulmadan, çünkü zorunludur
loaded-by = { $provider } içeriği tarafından yüklenir
choices-passed-on = Seçimleriniz bu sağlayıcıya iletilir

readers-none = Hiçbir üçüncü taraf
readers-scripts = Sitenin sayfalarındaki betikler okuyabilir

## Bir çerezin ömrü.

lifetime-sliding = Son ziyaretinizden sonra { $duration }
lifetime-session = Tarayıcı oturumu sona erene kadar
lifetime-unknown = Sağlayıcı tarafından belirtilmemiştir
lifetime-restored = Tarayıcılar bir oturumu, onunla birlikte de çerezi geri yükleyebilir
lifetime-refusal = Reddederseniz { $duration }
lifetime-lasting = Bazı bölgelerde sorulmadan açık olanı reddederseniz son ziyaretinizden sonra { $duration }
lifetime-capped = Tarayıcılar bu süreyi { $duration } olacak şekilde kısaltabilir

kept-local = Silinene kadar
kept-local-note = Kendiliğinden sona ermez
kept-scripts-note = Kendiliğinden sona ermediği için o zaman betikler tarafından silinir
kept-session = Sekme kapatılana kadar
kept-session-note = Tarayıcılar bir sekmeyi, onunla birlikte de kaydı geri yükleyebilir

## Artık kullanılmayanlar.

retired = Artık kullanılmayan çerezler
retired-text = Bu site daha önce bu çerezleri kullanıyordu. Artık bunları oluşturmuyor; tarayıcınız bunlardan birini hâlâ gönderdiğinde de tarayıcınıza onu silmesini bildiriyor.

## Ziyaretçinin seçimleri ve hakları.

choices = Seçimleriniz
choices-consent = Rıza istenen her amaç için rıza verebilir veya vermeyi reddedebilir, rızanızı da istediğiniz zaman, verdiğiniz kadar kolay bir şekilde geri alabilirsiniz. Rızanın geri alınması, daha önce yapılanların hukuka uygunluğunu etkilemez.
choices-objection = Zorunlu olmayan ve rızanızın istenmediği amaçlara istediğiniz zaman itiraz edebilirsiniz.
choices-deletion = Rızanızı geri aldığınızda veya itiraz ettiğinizde bu site, o amaca ait çerezlerden sitenin erişebildiklerini silmesini tarayıcınıza bildirir.
choices-partitions = Bu siteyi gömen her site için ayrı tutulan çerezler, yalnızca rızanızı geri aldığınız veya itiraz ettiğiniz sitede silinir.
choices-storage = Tarayıcınızın depolama alanındaki kayıtlar bu yolla silinmez. Bunları tarayıcınızın ayarlarından kendiniz silebilirsiniz.
choices-storage-cleared = “{ $purpose }” amacına verdiğiniz rızayı geri aldığınızda veya bu amaca itiraz ettiğinizde bu site, tarayıcınıza depolama alanında bu site için bulunan her şeyi, gerekli olanlar dahil, silmesini bildirir.
choices-elsewhere = Başka şirketlerin kendi sitelerinde sakladığı çerezler bu sitenin erişimi dışındadır. Bunları tarayıcınızın ayarlarından silebilirsiniz.
choices-link = Seçimlerinizi yapın veya değiştirin
choices-none = Bu sitede seçilecek bir şey yoktur, çünkü çerezlerin yalnızca zorunlu kullanımları belirtilmiştir.
choices-browser = Tarayıcınızın ayarlarından çerezleri silebilir veya engelleyebilirsiniz. Bu durumda sitenin bazı bölümleri çalışmayabilir.
choices-browser-storage = Tarayıcınızın ayarlarından çerezleri ve tarayıcıların çoğu zaman site verileri olarak adlandırdığı saklanan kayıtları silebilir veya engelleyebilirsiniz. Bu durumda sitenin bazı bölümleri çalışmayabilir.

gpc = Global Privacy Control
gpc-text = Tarayıcınız Global Privacy Control sinyalini gönderiyorsa bu site bunu, burada belirtilen amaçları reddettiğiniz şeklinde değerlendirir; sinyal gönderilirken bu amaçlara izin vermeniz bunun dışındadır.

responsible = Sorumlu taraf
responsible-controller = Veri sorumlusu
responsible-address = Posta adresi
responsible-joint = Ortak veri sorumlusu
responsible-privacy = Gizlilik bildirimi
responsible-contact = İletişim
responsible-dpo = Veri koruma görevlisi
responsible-updated = Politikanın son güncellenmesi

rights = Haklarınız
rights-text = Yasaların size bu hakları tanıdığı ölçüde, kişisel verilerinize erişim ile bunların düzeltilmesini, silinmesini, işlenmesinin kısıtlanmasını veya aktarılmasını talep edebilir ve kullanılmalarına itiraz edebilirsiniz.

complaint = Şikâyet hakkınız
complaint-text = Kişisel verilerinizin hukuka uygun şekilde işlenmediğini düşünüyorsanız, örneğin yaşadığınız veya çalıştığınız yerdeki ya da olayın meydana geldiği yerdeki bir veri koruma denetim makamına şikâyette bulunma hakkınız vardır.
complaint-authority = Denetim makamı
