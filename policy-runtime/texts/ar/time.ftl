### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] ثانية
        [two] ثانيتان
        [few] { $count } ثوانٍ
       *[other] { $count } ثانية
    }
duration-minutes =
    { $plural ->
        [one] دقيقة
        [two] دقيقتان
        [few] { $count } دقائق
       *[other] { $count } دقيقة
    }
duration-hours =
    { $plural ->
        [one] ساعة
        [two] ساعتان
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }
duration-days =
    { $plural ->
        [one] يوم
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
duration-months =
    { $plural ->
        [one] شهر
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
duration-years =
    { $plural ->
        [one] سنة
        [two] سنتان
        [few] { $count } سنوات
       *[other] { $count } سنة
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    } { $year }
