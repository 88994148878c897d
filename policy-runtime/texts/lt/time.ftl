### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } sekundė
        [few] { $count } sekundės
       *[other] { $count } sekundžių
    }
duration-minutes =
    { $plural ->
        [one] { $count } minutė
        [few] { $count } minutės
       *[other] { $count } minučių
    }
duration-hours =
    { $plural ->
        [one] { $count } valanda
        [few] { $count } valandos
       *[other] { $count } valandų
    }
duration-days =
    { $plural ->
        [one] { $count } diena
        [few] { $count } dienos
       *[other] { $count } dienų
    }
duration-months =
    { $plural ->
        [one] { $count } mėnuo
        [few] { $count } mėnesiai
       *[other] { $count } mėnesių
    }
duration-years =
    { $plural ->
        [one] { $count } metai
        [few] { $count } metai
       *[other] { $count } metų
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $year } m. { $month ->
        [1] sausio
        [2] vasario
        [3] kovo
        [4] balandžio
        [5] gegužės
        [6] birželio
        [7] liepos
        [8] rugpjūčio
        [9] rugsėjo
        [10] spalio
        [11] lapkričio
       *[12] gruodžio
    } { $day } d.
