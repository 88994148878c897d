### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austria
        [AU] Australia
        [BE] Belgia
        [BG] Bulgaria
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
        [FI] Finlanda
        [FR] Franța
        [GB] Regatul Unit
        [GR] Grecia
        [HR] Croația
        [HU] Ungaria
        [IE] Irlanda
        [IL] Israel
        [IN] India
        [IS] Islanda
        [IT] Italia
        [JP] Japonia
        [KR] Coreea de Sud
        [LI] Liechtenstein
        [LT] Lituania
        [LU] Luxemburg
        [LV] Letonia
        [MT] Malta
        [MX] Mexic
        [NL] Țările de Jos
        [NO] Norvegia
        [NZ] Noua Zeelandă
        [PL] Polonia
        [PT] Portugalia
        [RO] România
        [SE] Suedia
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovacia
        [TR] Turcia
        [UA] Ucraina
        [US] Statele Unite ale Americii
        [ZA] Africa de Sud
       *[other] { $code }
    }
