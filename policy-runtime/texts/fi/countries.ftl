### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Itävalta
        [AU] Australia
        [BE] Belgia
        [BG] Bulgaria
        [BR] Brasilia
        [CA] Kanada
        [CH] Sveitsi
        [CN] Kiina
        [CY] Kypros
        [CZ] Tšekki
        [DE] Saksa
        [DK] Tanska
        [EE] Viro
        [ES] Espanja
        [FI] Suomi
        [FR] Ranska
        [GB] Iso-Britannia
        [GR] Kreikka
        [HR] Kroatia
        [HU] Unkari
        [IE] Irlanti
        [IL] Israel
        [IN] Intia
        [IS] Islanti
        [IT] Italia
        [JP] Japani
        [KR] Etelä-Korea
        [LI] Liechtenstein
        [LT] Liettua
        [LU] Luxemburg
        [LV] Latvia
        [MT] Malta
        [MX] Meksiko
        [NL] Alankomaat
        [NO] Norja
        [NZ] Uusi-Seelanti
        [PL] Puola
        [PT] Portugali
        [RO] Romania
        [SE] Ruotsi
        [SG] Singapore
        [SI] Slovenia
        [SK] Slovakia
        [TR] Turkki
        [UA] Ukraina
        [US] Yhdysvallat
        [ZA] Etelä-Afrikka
       *[other] { $code }
    }
