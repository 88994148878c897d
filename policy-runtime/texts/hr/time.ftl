### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekunda
        [few] { $count } sekunde
       *[other] { $count } sekundi
    }
duration-minutes =
    { $plural ->
        [few] { $count } minute
       *[other] { $count } minuta
    }
duration-hours =
    { $plural ->
        [one] { $count } sat
        [few] { $count } sata
       *[other] { $count } sati
    }
duration-days =
    { $plural ->
        [one] { $count } dan
       *[other] { $count } dana
    }
duration-months =
    { $plural ->
        [one] { $count } mjesec
        [few] { $count } mjeseca
       *[other] { $count } mjeseci
    }
duration-years =
    { $plural ->
        [few] { $count } godine
       *[other] { $count } godina
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] siječnja
        [2] veljače
        [3] ožujka
        [4] travnja
        [5] svibnja
        [6] lipnja
        [7] srpnja
        [8] kolovoza
        [9] rujna
        [10] listopada
        [11] studenoga
       *[12] prosinca
    } { $year }.
