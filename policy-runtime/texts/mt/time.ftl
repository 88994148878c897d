### Days and durations, as CLDR has them.

# $plural is the plural category of $count (CLDR): zero, one, two, few, many, other
duration-seconds =
    { $plural ->
        [one] sekonda { $count }
        [two] { $count } sekondi
        [few] { $count } sekondi
        [many] { $count }-il sekonda
       *[other] { $count } sekonda
    }
duration-minutes =
    { $plural ->
        [one] minuta { $count }
        [two] { $count } minuti
        [few] { $count } minuti
        [many] { $count }-il minuta
       *[other] { $count } minuta
    }
duration-hours =
    { $plural ->
        [one] siegħa { $count }
        [two] { $count } sigħat
        [few] { $count } sigħat
        [many] { $count }-il siegħa
       *[other] { $count } siegħa
    }
duration-days =
    { $plural ->
        [one] jum { $count }
        [two] { $count } ijiem
        [few] { $count } ijiem
        [many] { $count }-il jum
       *[other] { $count } jum
    }
duration-months =
    { $plural ->
        [one] xahar { $count }
        [two] { $count } xhur
        [few] { $count } xhur
        [many] { $count }-il xahar
       *[other] { $count } xahar
    }
duration-years =
    { $plural ->
        [one] sena { $count }
        [two] { $count } snin
        [few] { $count } snin
        [many] { $count }-il sena
       *[other] { $count } sena
    }

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
