### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
duration-minutes =
    { $plural ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
duration-hours =
    { $plural ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
duration-days =
    { $plural ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
duration-months =
    { $plural ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }
duration-years =
    { $plural ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
