### The rules of the visitor’s region on the policy page. They say which rules are applied, and claim no more.

## The rules by region.

rules = القواعد حسب المنطقة
rules-text = تتوقف القواعد السارية على المنطقة التي تزور منها هذا الموقع. وما هو ضروري مفعَّل في كل مكان ولا يرد في الجدول.
rules-from = هذه قواعد الجهات التالية كما كانت في { $date }، مطبَّقة على الوقائع التي تصرّح بها هذه السياسة: { $jurisdictions }. وهي ليست استشارة قانونية.
rules-unsure = تُستنتج منطقتك من اتصالك. وقد تكون خاطئة، مثلًا عند استخدام VPN. وإذا كانت مجهولة أو معروفة جزئيًا فقط، سرت أشد القواعد المحتملة.
rules-travel = يسري الرفض أو السحب أو الاعتراض في كل المناطق. ولا تُخزَّن منطقتك.
rules-record = إذا احتفظ هذا الموقع بسجل لاختيارك، ذُكرت فيه القواعد التي سرت.
rules-region = المنطقة
rules-others = جميع المناطق الأخرى
rules-unknown = منطقة مجهولة
rules-general = القاعدة العامة
rules-keep = تسري الموافقة لمدة أقصاها
rules-wait = بعد الرفض لا تُسأل مجددًا لمدة
rule-off = معطَّل، ولا يمكن السماح به
rule-ask = معطَّل إلى أن توافق
rule-object = مفعَّل إلا إذا اعترضت
rule-inform = مفعَّل، مع هذه المعلومات؛ ويمكنك الاعتراض
rule-of = { $purpose } – القاعدة: { $jurisdiction }

## Where they come from.

sources = مصادر هذه القواعد
sources-text = من أين تأتي هذه القواعد، وكيف قُرئ ذلك، وفي أي يوم. تُذكر المصادر بالإنجليزية.
sources-source = المصدر
sources-grade = كيف قُرئ
sources-day = كما في
grade-primary = النص نفسه
grade-primary-old = نسخة أقدم من النص
grade-secondary = تقرير عن النص
grade-unverified = لم يُتحقق منه، لذا تُطبَّق القراءة الأشد

## What other parts say in place of a rule that holds everywhere.

kinds-intro-region = توجد أربعة أنواع من ملفات تعريف الارتباط. ويتوقف طلب موافقتك أو عدم طلبها على النوع وعلى منطقتك.
kind-rule-region = يتوقف على منطقتك.
consent-region = يتوقف على منطقتك، انظر «{ $rules }». يمكنك الرفض أو الاعتراض، وسحب الموافقة، في أي وقت.
loaded-region = حيث تشترط قواعد منطقتك موافقتك، بعد منحها فقط؛ وفي غير ذلك، إلا في حال اعتراضك
basis-region = حيث تُطلب موافقتك، يتطلبها مع ذلك التخزين والقراءة في متصفحك.
measurement-fr = في فرنسا، تقيس هذه الأغراض الجمهور دون أن تسألك. تخدم البيانات هذا الموقع وحده، وهي مجهَّلة الهوية، ولا تُستخدم لتتبّعك في أماكن أخرى. يمكنك الاعتراض في أي وقت: { $purposes }.
gpc-remembered = حيث تكون هذه الأغراض مفعَّلة دون سؤال، يتذكر هذا الموقع الرفض ويلتزم به حتى إن غابت الإشارة لاحقًا.

## What is sent to others.

sent = ما يتلقاه الآخرون
sent-text = أي بيانات تتلقاها شركات أخرى، ولأي أغراض.
sent-recipient = المتلقّي
sent-unlisted = غير مذكور حسب الفئة
