### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AE] Apvienotie Arābu Emirāti
        [AT] Austrija
        [AU] Austrālija
        [BE] Beļģija
        [BG] Bulgārija
        [BN] Bruneja
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
        [EU] Eiropas Savienība
        [FI] Somija
        [FR] Francija
        [GB] Apvienotā Karaliste
        [GR] Grieķija
        [HK] Honkonga
        [HR] Horvātija
        [HU] Ungārija
        [ID] Indonēzija
        [IE] Īrija
        [IL] Izraēla
        [IN] Indija
        [IS] Islande
        [IT] Itālija
        [JP] Japāna
        [KR] Dienvidkoreja
        [LA] Laosa
        [LI] Lihtenšteina
        [LT] Lietuva
        [LU] Luksemburga
        [LV] Latvija
        [MT] Malta
        [MX] Meksika
        [MY] Malaizija
        [NL] Nīderlande
        [NO] Norvēģija
        [NZ] Jaunzēlande
        [PH] Filipīnas
        [PL] Polija
        [PT] Portugāle
        [RO] Rumānija
        [SA] Saūda Arābija
        [SE] Zviedrija
        [SG] Singapūra
        [SI] Slovēnija
        [SK] Slovākija
        [TH] Taizeme
        [TR] Turcija
        [TW] Taivāna
        [UA] Ukraina
        [US] Amerikas Savienotās Valstis
        [VN] Vjetnama
        [ZA] Dienvidāfrikas Republika
       *[other] { $code }
    }

subdivision =
    { $code ->
        [CA-QC] Kvebeka
        [US-CA] Kalifornija
        [US-CO] Kolorādo
        [US-CT] Konektikuta
        [US-DE] Delavēra
        [US-FL] Florida
        [US-IA] Aiova
        [US-IN] Indiāna
        [US-KY] Kentuki
        [US-MD] Mērilenda
        [US-MN] Minesota
        [US-MT] Montāna
        [US-NE] Nebraska
        [US-NH] Ņūhempšīra
        [US-NJ] Ņūdžersija
        [US-NV] Nevada
        [US-OR] Oregona
        [US-RI] Rodailenda
        [US-TN] Tenesī
        [US-TX] Teksasa
        [US-UT] Jūta
        [US-VA] Virdžīnija
        [US-WA] Vašingtona
       *[other] { $code }
    }
