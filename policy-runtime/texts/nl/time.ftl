### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } seconde
       *[other] { $count } seconden
    }
duration-minutes =
    { $plural ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
duration-hours =
    { $count } uur
duration-days =
    { $plural ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
duration-months =
    { $plural ->
        [one] { $count } maand
       *[other] { $count } maanden
    }
duration-years =
    { $count } jaar

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
