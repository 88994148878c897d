### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekunda
        [few] { $count } sekundy
       *[other] { $count } sekúnd
    }
duration-minutes =
    { $plural ->
        [one] { $count } minúta
        [few] { $count } minúty
       *[other] { $count } minút
    }
duration-hours =
    { $plural ->
        [one] { $count } hodina
        [few] { $count } hodiny
       *[other] { $count } hodín
    }
duration-days =
    { $plural ->
        [one] { $count } deň
        [few] { $count } dni
       *[other] { $count } dní
    }
duration-months =
    { $plural ->
        [one] { $count } mesiac
        [few] { $count } mesiace
       *[other] { $count } mesiacov
    }
duration-years =
    { $plural ->
        [one] { $count } rok
        [few] { $count } roky
       *[other] { $count } rokov
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] januára
        [2] februára
        [3] marca
        [4] apríla
        [5] mája
        [6] júna
        [7] júla
        [8] augusta
        [9] septembra
        [10] októbra
        [11] novembra
       *[12] decembra
    } { $year }
