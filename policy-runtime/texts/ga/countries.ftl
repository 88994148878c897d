### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Aontas na nÉimíríochtaí Arabacha
        [AT] an Ostair
        [AU] an Astráil
        [BE] an Bheilg
        [BG] an Bhulgáir
        [BN] Brúiné
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
        [EU] an tAontas Eorpach
        [FI] an Fhionlainn
        [FR] an Fhrainc
        [GB] an Ríocht Aontaithe
        [GR] an Ghréig
        [HK] Hong Cong
        [HR] an Chróit
        [HU] an Ungáir
        [ID] an Indinéis
        [IE] Éire
        [IL] Iosrael
        [IN] an India
        [IS] an Íoslainn
        [IT] an Iodáil
        [JP] an tSeapáin
        [KR] an Chóiré Theas
        [LA] Laos
        [LI] Lichtinstéin
        [LT] an Liotuáin
        [LU] Lucsamburg
        [LV] an Laitvia
        [MT] Málta
        [MX] Meicsiceo
        [MY] an Mhalaeisia
        [NL] an Ísiltír
        [NO] an Iorua
        [NZ] an Nua-Shéalainn
        [PH] Na hOileáin Fhilipíneacha
        [PL] an Pholainn
        [PT] an Phortaingéil
        [RO] an Rómáin
        [SA] an Araib Shádach
        [SE] an tSualainn
        [SG] Singeapór
        [SI] an tSlóivéin
        [SK] an tSlóvaic
        [TH] an Téalainn
        [TR] an Tuirc
        [TW] an Téaváin
        [UA] an Úcráin
        [US] Stáit Aontaithe Mheiriceá
        [VN] Vítneam
        [ZA] an Afraic Theas
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Québec
        [US-CA] California
        [US-CO] Colorado
        [US-CT] Connecticut
        [US-DE] Delaware
        [US-FL] Florida
        [US-IA] Iowa
        [US-IN] Indiana
        [US-KY] Kentucky
        [US-MD] Maryland
        [US-MN] Minnesota
        [US-MT] Montana
        [US-NE] Nebraska
        [US-NH] New Hampshire
        [US-NJ] New Jersey
        [US-NV] Nevada
        [US-OR] Oregon
        [US-RI] Rhode Island
        [US-TN] Tennessee
        [US-TX] Texas
        [US-UT] Utah
        [US-VA] Virginia
        [US-WA] Washington
       *[other] { $code }
    }
