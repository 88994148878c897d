### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] an Ostair
        [AU] an Astráil
        [BE] an Bheilg
        [BG] an Bhulgáir
        [BR] an Bhrasaíl
        [CA] Ceanada
        [CH] an Eilvéis
        [CN] an tSín
        [CY] an Chipir
        [CZ] an tSeicia
        [DE] an Ghearmáin
        [DK] an Danmhairg
        [EE] an Eastóin
        [ES] an Spáinn
        [FI] an Fhionlainn
        [FR] an Fhrainc
        [GB] an Ríocht Aontaithe
        [GR] an Ghréig
        [HR] an Chróit
        [HU] an Ungáir
        [IE] Éire
        [IL] Iosrael
        [IN] an India
        [IS] an Íoslainn
        [IT] an Iodáil
        [JP] an tSeapáin
        [KR] an Chóiré Theas
        [LI] Lichtinstéin
        [LT] an Liotuáin
        [LU] Lucsamburg
        [LV] an Laitvia
        [MT] Málta
        [MX] Meicsiceo
        [NL] an Ísiltír
        [NO] an Iorua
        [NZ] an Nua-Shéalainn
        [PL] an Pholainn
        [PT] an Phortaingéil
        [RO] an Rómáin
        [SE] an tSualainn
        [SG] Singeapór
        [SI] an tSlóivéin
        [SK] an tSlóvaic
        [TR] an Tuirc
        [UA] an Úcráin
        [US] Stáit Aontaithe Mheiriceá
        [ZA] an Afraic Theas
       *[other] { $code }
    }
