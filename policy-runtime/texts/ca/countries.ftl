### Where a provider is: the names of countries as CLDR has them.

country =
    { $code ->
        [AT] Àustria
        [AU] Austràlia
        [BE] Bèlgica
        [BG] Bulgària
        [BR] Brasil
        [CA] Canadà
        [CH] Suïssa
        [CN] Xina
        [CY] Xipre
        [CZ] Txèquia
        [DE] Alemanya
        [DK] Dinamarca
        [EE] Estònia
        [ES] Espanya
        [FI] Finlàndia
        [FR] França
        [GB] Regne Unit
        [GR] Grècia
        [HR] Croàcia
        [HU] Hongria
        [IE] Irlanda
        [IL] Israel
        [IN] Índia
        [IS] Islàndia
        [IT] Itàlia
        [JP] Japó
        [KR] Corea del Sud
        [LI] Liechtenstein
        [LT] Lituània
        [LU] Luxemburg
        [LV] Letònia
        [MT] Malta
        [MX] Mèxic
        [NL] Països Baixos
        [NO] Noruega
        [NZ] Nova Zelanda
        [PL] Polònia
        [PT] Portugal
        [RO] Romania
        [SE] Suècia
        [SG] Singapur
        [SI] Eslovènia
        [SK] Eslovàquia
        [TR] Turquia
        [UA] Ucraïna
        [US] Estats Units
        [ZA] Sud-àfrica
       *[other] { $code }
    }
