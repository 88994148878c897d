### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
duration-minutes =
    { $plural ->
        [one] { $count } minut
       *[other] { $count } minutter
    }
duration-hours =
    { $plural ->
        [one] { $count } time
       *[other] { $count } timer
    }
duration-days =
    { $plural ->
        [one] { $count } dag
       *[other] { $count } dage
    }
duration-months =
    { $plural ->
        [one] { $count } måned
       *[other] { $count } måneder
    }
duration-years =
    { $count } år

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
