### Days and durations, as CLDR has them.

duration-seconds =
    { $count } saniye
duration-minutes =
    { $count } dakika
duration-hours =
    { $count } saat
duration-days =
    { $count } gün
duration-months =
    { $count } ay
duration-years =
    { $count } yıl

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year }
