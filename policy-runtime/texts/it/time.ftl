### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } secondo
       *[other] { $count } secondi
    }
duration-minutes =
    { $plural ->
        [one] { $count } minuto
       *[other] { $count } minuti
    }
duration-hours =
    { $plural ->
        [one] { $count } ora
       *[other] { $count } ore
    }
duration-days =
    { $plural ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
duration-months =
    { $plural ->
        [one] { $count } mese
       *[other] { $count } mesi
    }
duration-years =
    { $plural ->
        [one] { $count } anno
       *[other] { $count } anni
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }
