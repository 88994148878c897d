### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [two] { $count } shoicind
        [few] { $count } shoicind
       *[other] { $count } soicind
    }
duration-minutes =
    { $count } nóiméad
duration-hours =
    { $plural ->
        [few] { $count } huaire an chloig
        [many] { $count } n-uaire an chloig
       *[other] { $count } uair an chloig
    }
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
        [two] { $count } bhliain
        [few] { $count } bliana
        [many] { $count } mbliana
       *[other] { $count } bliain
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
