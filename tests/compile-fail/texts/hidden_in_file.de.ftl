policy-Wiki = Wie das Wiki Cookies nutzt.
purpose-Essential = Ohne diese geht es nicht.
    .title = Notwendig
cookie-night = Merkt sich, dass Sie ‮nesel sthcan‬.
