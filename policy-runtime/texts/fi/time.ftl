### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekunti
       *[other] { $count } sekuntia
    }
duration-minutes =
    { $plural ->
        [one] { $count } minuutti
       *[other] { $count } minuuttia
    }
duration-hours =
    { $plural ->
        [one] { $count } tunti
       *[other] { $count } tuntia
    }
duration-days =
    { $plural ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }
duration-months =
    { $plural ->
        [one] { $count } kuukausi
       *[other] { $count } kuukautta
    }
duration-years =
    { $plural ->
        [one] { $count } vuosi
       *[other] { $count } vuotta
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day }. { $month ->
        [1] tammikuuta
        [2] helmikuuta
        [3] maaliskuuta
        [4] huhtikuuta
        [5] toukokuuta
        [6] kesäkuuta
        [7] heinäkuuta
        [8] elokuuta
        [9] syyskuuta
        [10] lokakuuta
        [11] marraskuuta
       *[12] joulukuuta
    } { $year }
