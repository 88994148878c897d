### Days and durations, as CLDR has them.

duration-seconds =
    { $plural ->
        [one] { $count } δευτερόλεπτο
       *[other] { $count } δευτερόλεπτα
    }
duration-minutes =
    { $plural ->
        [one] { $count } λεπτό
       *[other] { $count } λεπτά
    }
duration-hours =
    { $plural ->
        [one] { $count } ώρα
       *[other] { $count } ώρες
    }
duration-days =
    { $plural ->
        [one] { $count } ημέρα
       *[other] { $count } ημέρες
    }
duration-months =
    { $plural ->
        [one] { $count } μήνας
       *[other] { $count } μήνες
    }
duration-years =
    { $plural ->
        [one] { $count } έτος
       *[other] { $count } έτη
    }

# $day, $month (1 to 12) and $year are numbers
date =
    { $day } { $month ->
        [1] Ιανουαρίου
        [2] Φεβρουαρίου
        [3] Μαρτίου
        [4] Απριλίου
        [5] Μαΐου
        [6] Ιουνίου
        [7] Ιουλίου
        [8] Αυγούστου
        [9] Σεπτεμβρίου
        [10] Οκτωβρίου
        [11] Νοεμβρίου
       *[12] Δεκεμβρίου
    } { $year }
