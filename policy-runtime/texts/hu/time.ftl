### Days and durations, as CLDR has them.

duration-seconds =
    { $count } másodperc
duration-minutes =
    { $count } perc
duration-hours =
    { $count } óra
duration-days =
    { $count } nap
duration-months =
    { $count } hónap
duration-years =
    { $count } év

# $day, $month (1 to 12) and $year are numbers
date =
    { $year }. { $month ->
        [1] január
        [2] február
        [3] március
        [4] április
        [5] május
        [6] június
        [7] július
        [8] augusztus
        [9] szeptember
        [10] október
        [11] november
       *[12] december
    } { $day }.
