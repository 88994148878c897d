### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [two] { $count } shoic
        [few] { $count } shoic
       *[other] { $count } soic
    }
duration-minutes =
    { $count } nóim
duration-hours =
    { $count } u
duration-days =
    { $count } lá
duration-months =
    { $plural ->
        [one] { $count } mhí
        [two] { $count } mhí
        [few] { $count } mhí
       *[other] { $count } mí
    }
duration-years =
    { $plural ->
        [one] { $count } bhliain
        [two] { $count } bhl
        [many] { $count } mbl
       *[other] { $count } bl
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] Eanáir
        [2] Feabhra
        [3] Márta
        [4] Aibreán
        [5] Bealtaine
        [6] Meitheamh
        [7] Iúil
        [8] Lúnasa
        [9] Meán Fómhair
        [10] Deireadh Fómhair
        [11] Samhain
       *[12] Nollaig
    } { $year }
