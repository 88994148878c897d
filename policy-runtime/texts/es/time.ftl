### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
duration-minutes =
    { $plural ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
duration-hours =
    { $plural ->
        [one] { $count } hora
       *[other] { $count } horas
    }
duration-days =
    { $plural ->
        [one] { $count } día
       *[other] { $count } días
    }
duration-months =
    { $plural ->
        [one] { $count } mes
       *[other] { $count } meses
    }
duration-years =
    { $plural ->
        [one] { $count } año
       *[other] { $count } años
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
