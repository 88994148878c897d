### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austria
        [AU] Austraalia
        [BE] Belgia
        [BG] Bulgaaria
        [BR] Brasiilia
        [CA] Kanada
        [CH] Šveits
        [CN] Hiina
        [CY] Küpros
        [CZ] Tšehhi
        [DE] Saksamaa
        [DK] Taani
        [EE] Eesti
        [ES] Hispaania
        [FI] Soome
        [FR] Prantsusmaa
        [GB] Ühendkuningriik
        [GR] Kreeka
        [HR] Horvaatia
        [HU] Ungari
        [IE] Iirimaa
        [IL] Iisrael
        [IN] India
        [IS] Island
        [IT] Itaalia
        [JP] Jaapan
        [KR] Lõuna-Korea
        [LI] Liechtenstein
        [LT] Leedu
        [LU] Luksemburg
        [LV] Läti
        [MT] Malta
        [MX] Mehhiko
        [NL] Madalmaad
        [NO] Norra
        [NZ] Uus-Meremaa
        [PL] Poola
        [PT] Portugal
        [RO] Rumeenia
        [SE] Rootsi
        [SG] Singapur
        [SI] Sloveenia
        [SK] Slovakkia
        [TR] Türgi
        [UA] Ukraina
        [US] Ameerika Ühendriigid
        [ZA] Lõuna-Aafrika Vabariik
       *[other] { $code }
    }
