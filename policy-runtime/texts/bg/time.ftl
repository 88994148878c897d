### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } секунда
       *[other] { $count } секунди
    }
duration-minutes =
    { $plural ->
        [one] { $count } минута
       *[other] { $count } минути
    }
duration-hours =
    { $plural ->
        [one] { $count } час
       *[other] { $count } часа
    }
duration-days =
    { $plural ->
        [one] { $count } ден
       *[other] { $count } дни
    }
duration-months =
    { $plural ->
        [one] { $count } месец
       *[other] { $count } месеца
    }
duration-years =
    { $plural ->
        [one] { $count } година
       *[other] { $count } години
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] януари
        [2] февруари
        [3] март
        [4] април
        [5] май
        [6] юни
        [7] юли
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    } { $year } г.
