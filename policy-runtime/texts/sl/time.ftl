### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekunda
        [two] { $count } sekundi
        [few] { $count } sekunde
       *[other] { $count } sekund
    }
duration-minutes =
    { $plural ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minute
       *[other] { $count } minut
    }
duration-hours =
    { $plural ->
        [one] { $count } ura
        [two] { $count } uri
        [few] { $count } ure
       *[other] { $count } ur
    }
duration-days =
    { $plural ->
        [one] { $count } dan
        [two] { $count } dneva
       *[other] { $count } dni
    }
duration-months =
    { $plural ->
        [one] { $count } mesec
        [two] { $count } meseca
        [few] { $count } meseci
       *[other] { $count } mesecev
    }
duration-years =
    { $plural ->
        [one] { $count } leto
        [two] { $count } leti
        [few] { $count } leta
       *[other] { $count } let
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] januar
        [2] februar
        [3] marec
        [4] april
        [5] maj
        [6] junij
        [7] julij
        [8] avgust
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
