### Days and durations, as CLDR has them.

# $plural is the plural category of $count (CLDR): zero, one, two, few, many, other
duration-seconds =
    { $plural ->
        [one] { $count } second
       *[other] { $count } seconds
    }
duration-minutes =
    { $plural ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hours =
    { $plural ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-days =
    { $plural ->
        [one] { $count } day
       *[other] { $count } days
    }
duration-months =
    { $plural ->
        [one] { $count } month
       *[other] { $count } months
    }
duration-years =
    { $plural ->
        [one] { $count } year
       *[other] { $count } years
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
