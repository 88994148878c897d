### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = Bölgeye göre kurallar
rules-text = Hangi kuralların geçerli olduğu, bu siteyi ziyaret ettiğiniz bölgeye bağlıdır. Gerekli olan her yerde açıktır ve tabloda yer almaz.
rules-from = Bunlar, bu politikanın bildirdiği olgulara uygulanmış hâliyle ve { $date } itibarıyla şunların kurallarıdır: { $jurisdictions }. Hukuki danışmanlık değildir.
rules-unsure = Bölgeniz bağlantınızdan çıkarılır. Örneğin VPN ile yanlış olabilir. Bilinmiyorsa veya yalnızca kısmen biliniyorsa, geçerli olabilecek kuralların en sıkısı uygulanır.
rules-travel = Ret, geri alma veya itiraz her bölgede geçerlidir. Bölgeniz saklanmaz.
rules-record = Bu site seçiminizin kaydını tutuyorsa, kayıtta uygulanan kurallar belirtilir.
rules-region = Bölge
rules-others = Diğer tüm bölgeler
rules-unknown = Bilinmeyen bölge
rules-general = Genel kural
rules-keep = Rızanın en uzun geçerlilik süresi
rules-wait = Retten sonra yeniden sorulmayan süre
rule-off = Kapalı, izin verilemez
rule-ask = Rıza verene kadar kapalı
rule-object = İtiraz etmediğiniz sürece açık
rule-inform = Bu bilgilendirmeyle açık; itiraz edebilirsiniz
rule-of = { $purpose } – kural: { $jurisdiction }

## Where they come from.

sources = Bu kuralların kaynakları
sources-text = Bu kuralların nereden geldiği, bunun nasıl okunduğu ve hangi güne ait olduğu. Kaynaklar İngilizce olarak belirtilmiştir.
sources-source = Kaynak
sources-grade = Nasıl okundu
sources-day = Tarih itibarıyla
grade-primary = Metnin kendisi
grade-primary-old = Metnin eski bir sürümü
grade-secondary = Metin hakkında bir rapor
grade-unverified = Doğrulanmadı, bu nedenle daha sıkı yorum uygulanır

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = Dört tür çerez vardır. Rızanızın istenip istenmeyeceği türe ve bölgenize bağlıdır.
kind-rule-region = Bölgenize bağlıdır.
consent-region = Bölgenize bağlıdır, bkz. “{ $rules }”. İstediğiniz zaman reddedebilir veya itiraz edebilir ve rızanızı geri alabilirsiniz.
loaded-region = Bölgenizin kuralları rızanızı gerektiriyorsa yalnızca rızanızdan sonra; başka yerlerde, itiraz etmediğiniz sürece
basis-region = Rızanızın istendiği yerlerde, tarayıcınızda saklama ve tarayıcınızdan okuma yine de rızanızı gerektirir.
measurement-fr = Fransa’da bu amaçlar, size sormadan ziyaretleri ölçer. Veriler yalnızca bu siteye hizmet eder, anonim hâle getirilmiştir ve sizi başka yerlerde izlemek için kullanılmaz. İstediğiniz zaman itiraz edebilirsiniz: { $purposes }.
gpc-remembered = Bu amaçların sorulmadan açık olduğu yerlerde bu site reddi hatırlar ve sinyal daha sonra gelmese de buna uyar.

## What is sent to others.

sent = Başkalarının aldıkları
sent-text = Diğer şirketlerin hangi verileri hangi amaçlarla aldığı.
sent-recipient = Alıcı
sent-unlisted = Kategoriye göre belirtilmemiştir
