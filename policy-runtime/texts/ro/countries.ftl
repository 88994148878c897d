### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Emiratele Arabe Unite
        [AT] Austria
        [AU] Australia
        [BE] Belgia
        [BG] Bulgaria
        [BN] Brunei
        [BR] Brazilia
        [CA] Canada
        [CH] Elveția
        [CN] China
        [CY] Cipru
        [CZ] Cehia
        [DE] Germania
        [DK] Danemarca
        [EE] Estonia
        [ES] Spania
        [EU] Uniunea Europeană
        [FI] Finlanda
        [FR] Franța
        [GB] Regatul Unit
        [GR] Grecia
        [HK] Hong Kong
        [HR] Croația
        [HU] Ungaria
        [ID] Indonezia
        [IE] Irlanda
        [IL] Israel
        [IN] India
        [IS] Islanda
        [IT] Italia
        [JP] Japonia
        [KR] Coreea de Sud
        [LA] Laos
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Luxemburg
        [LV] Letonia
        [MT] Malta
        [MX] Mexic
        [MY] Malaysia
        [NL] Țările de Jos
        [NO] Norvegia
        [NZ] Noua Zeelandă
        [PH] Filipine
        [PL] Polonia
        [PT] Portugalia
        [RO] România
        [SA] Arabia Saudită
        [SE] Suedia
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovacia
        [TH] Thailanda
        [TR] Turcia
        [TW] Taiwan
        [UA] Ucraina
        [US] Statele Unite ale Americii
        [VN] Vietnam
        [ZA] Africa de Sud
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
