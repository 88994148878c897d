### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekund
       *[other] { $count } sekundit
    }
duration-minutes =
    { $plural ->
        [one] { $count } minut
       *[other] { $count } minutit
    }
duration-hours =
    { $plural ->
        [one] { $count } tund
       *[other] { $count } tundi
    }
duration-days =
    { $plural ->
        [one] { $count } ööpäev
       *[other] { $count } ööpäeva
    }
duration-months =
    { $plural ->
        [one] { $count } kuu
       *[other] { $count } kuud
    }
duration-years =
    { $plural ->
        [one] { $count } aasta
       *[other] { $count } aastat
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] jaanuar
        [2] veebruar
        [3] märts
        [4] aprill
        [5] mai
        [6] juuni
        [7] juuli
        [8] august
        [9] september
        [10] oktoober
        [11] november
       *[12] detsember
    } { $year }
