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
        [one] { $count } dia
       *[other] { $count } dias
    }
duration-months =
    { $plural ->
        [one] { $count } mês
       *[other] { $count } meses
    }
duration-years =
    { $plural ->
        [one] { $count } ano
       *[other] { $count } anos
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }
