### Days and durations, as CLDR has them.

duration-seconds =
    { $count } segundo
duration-minutes =
    { $count } minutu
duration-hours =
    { $count } ordu
duration-days =
    { $count } egun
duration-months =
    { $count } hilabete
duration-years =
    { $count } urte

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
