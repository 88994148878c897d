### Days and durations, as CLDR has them.

# $plural is the plural category of $count (CLDR): zero, one, two, few, many, other
duration-seconds =
    { $plural ->
        [one] segundo { $count }
       *[other] { $count } segundo
    }
duration-minutes =
    { $plural ->
        [one] minutu { $count }
       *[other] { $count } minutu
    }
duration-hours =
    { $plural ->
        [one] ordu { $count }
       *[other] { $count } ordu
    }
duration-days =
    { $plural ->
        [one] egun { $count }
       *[other] { $count } egun
    }
duration-months =
    { $plural ->
        [one] hilabete { $count }
       *[other] { $count } hilabete
    }
duration-years =
    { $plural ->
        [one] urte { $count }
       *[other] { $count } urte
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $year }(e)ko { $month ->
        [1] urtarrila
        [2] otsaila
        [3] martxoa
        [4] apirila
        [5] maiatza
        [6] ekaina
        [7] uztaila
        [8] abuztua
        [9] iraila
        [10] urria
        [11] azaroa
       *[12] abendua
    }ren { $day }(a)
