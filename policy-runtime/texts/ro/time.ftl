### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } secundă
        [few] { $count } secunde
       *[other] { $count } de secunde
    }
duration-minutes =
    { $plural ->
        [one] { $count } minut
        [few] { $count } minute
       *[other] { $count } de minute
    }
duration-hours =
    { $plural ->
        [one] { $count } oră
        [few] { $count } ore
       *[other] { $count } de ore
    }
duration-days =
    { $plural ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
duration-months =
    { $plural ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }
duration-years =
    { $plural ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] ianuarie
        [2] februarie
        [3] martie
        [4] aprilie
        [5] mai
        [6] iunie
        [7] iulie
        [8] august
        [9] septembrie
        [10] octombrie
        [11] noiembrie
       *[12] decembrie
    } { $year }
