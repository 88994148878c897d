### Days and durations, as CLDR has them.

duration-seconds =
    { $count } s
duration-minutes =
    { $count } min
duration-hours =
    { $count } h
duration-days =
    { $count } d
duration-months =
    { $count } m
duration-years =
    { $count } y

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } ta’ { $month ->
        [1] Jannar
        [2] Frar
        [3] Marzu
        [4] April
        [5] Mejju
        [6] Ġunju
        [7] Lulju
        [8] Awwissu
        [9] Settembru
        [10] Ottubru
        [11] Novembru
       *[12] Diċembru
    } { $year }
