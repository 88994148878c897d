### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
duration-minutes =
    { $plural ->
        [one] { $count } minut
       *[other] { $count } minuter
    }
duration-hours =
    { $plural ->
        [one] { $count } timme
       *[other] { $count } timmar
    }
duration-days =
    { $count } dygn
duration-months =
    { $plural ->
        [one] { $count } månad
       *[other] { $count } månader
    }
duration-years =
    { $count } år

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
