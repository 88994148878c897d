### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekunda
        [few] { $count } sekundy
       *[other] { $count } sekund
    }
duration-minutes =
    { $plural ->
        [one] { $count } minuta
        [few] { $count } minuty
       *[other] { $count } minut
    }
duration-hours =
    { $plural ->
        [one] { $count } hodina
        [few] { $count } hodiny
       *[other] { $count } hodin
    }
duration-days =
    { $plural ->
        [one] { $count } den
        [few] { $count } dny
       *[other] { $count } dnů
    }
duration-months =
    { $plural ->
        [one] { $count } měsíc
        [few] { $count } měsíce
       *[other] { $count } měsíců
    }
duration-years =
    { $plural ->
        [one] { $count } rok
        [few] { $count } roky
       *[other] { $count } let
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] ledna
        [2] února
        [3] března
        [4] dubna
        [5] května
        [6] června
        [7] července
        [8] srpna
        [9] září
        [10] října
        [11] listopadu
       *[12] prosince
    } { $year }
