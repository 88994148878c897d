### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Austrija
        [AU] Austrālija
        [BE] Beļģija
        [BG] Bulgārija
        [BR] Brazīlija
        [CA] Kanāda
        [CH] Šveice
        [CN] Ķīna
        [CY] Kipra
        [CZ] Čehija
        [DE] Vācija
        [DK] Dānija
        [EE] Igaunija
        [ES] Spānija
        [FI] Somija
        [FR] Francija
        [GB] Apvienotā Karaliste
        [GR] Grieķija
        [HR] Horvātija
        [HU] Ungārija
        [IE] Īrija
        [IL] Izraēla
        [IN] Indija
        [IS] Islande
        [IT] Itālija
        [JP] Japāna
        [KR] Dienvidkoreja
        [LI] Lihtenšteina
        [LT] Lietuva
        [LU] Luksemburga
        [LV] Latvija
        [MT] Malta
        [MX] Meksika
        [NL] Nīderlande
        [NO] Norvēģija
        [NZ] Jaunzēlande
        [PL] Polija
        [PT] Portugāle
        [RO] Rumānija
        [SE] Zviedrija
        [SG] Singapūra
        [SI] Slovēnija
        [SK] Slovākija
        [TR] Turcija
        [UA] Ukraina
        [US] Amerikas Savienotās Valstis
        [ZA] Dienvidāfrikas Republika
       *[other] { $code }
    }
