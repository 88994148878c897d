### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } segon
       *[other] { $count } segons
    }
duration-minutes =
    { $plural ->
        [one] { $count } minut
       *[other] { $count } minuts
    }
duration-hours =
    { $plural ->
        [one] { $count } hora
       *[other] { $count } hores
    }
duration-days =
    { $plural ->
        [one] { $count } dia
       *[other] { $count } dies
    }
duration-months =
    { $plural ->
        [one] { $count } mes
       *[other] { $count } mesos
    }
duration-years =
    { $plural ->
        [one] { $count } any
       *[other] { $count } anys
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] de gener
        [2] de febrer
        [3] de març
        [4] d’abril
        [5] de maig
        [6] de juny
        [7] de juliol
        [8] d’agost
        [9] de setembre
        [10] d’octubre
        [11] de novembre
       *[12] de desembre
    } del { $year }
