### Dates et durées, d’après CLDR.

duration-seconds =
    { $plural ->
        [one] { $count } seconde
       *[other] { $count } secondes
    }
duration-minutes =
    { $plural ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hours =
    { $plural ->
        [one] { $count } heure
       *[other] { $count } heures
    }
duration-days =
    { $plural ->
        [one] { $count } jour
       *[other] { $count } jours
    }
duration-months = { $count } mois
duration-years =
    { $plural ->
        [one] { $count } an
       *[other] { $count } ans
    }

date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
