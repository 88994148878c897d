### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [zero] { $count } sekunžu
        [one] { $count } sekunde
       *[other] { $count } sekundes
    }
duration-minutes =
    { $plural ->
        [zero] { $count } minūšu
        [one] { $count } minūte
       *[other] { $count } minūtes
    }
duration-hours =
    { $plural ->
        [zero] { $count } stundu
        [one] { $count } stunda
       *[other] { $count } stundas
    }
duration-days =
    { $plural ->
        [zero] { $count } dienu
        [one] { $count } diena
       *[other] { $count } dienas
    }
duration-months =
    { $plural ->
        [zero] { $count } mēnešu
        [one] { $count } mēnesis
       *[other] { $count } mēneši
    }
duration-years =
    { $plural ->
        [zero] { $count } gadu
        [one] { $count } gads
       *[other] { $count } gadi
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $year }. gada { $day }. { $month ->
        [1] janvāris
        [2] februāris
        [3] marts
        [4] aprīlis
        [5] maijs
        [6] jūnijs
        [7] jūlijs
        [8] augusts
        [9] septembris
        [10] oktobris
        [11] novembris
       *[12] decembris
    }
