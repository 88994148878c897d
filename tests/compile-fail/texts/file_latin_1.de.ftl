cookie-choice = Merkt sich Ihre Wahl für später.
