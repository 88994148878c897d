// A policy with every construct of the grammar: a town's library, its catalogue, its events and its reading circles.
policy_runtime::cookie_policy! {
    /// How the town library uses cookies and the storage of your browser.
    pub(crate) policy Library {
        controller: library,
        contact: "privacy@library.example",
        updated: "2026-11-22",
        sites: ["library.example", "*.library.example", any],
        languages: [en, pt_BR],
        jurisdictions: [fr, uk],
        authority: "Data Protection Commission, https://dpc.example/complaints",
        elsewhere: object,
        abroad: visitor,
        audience: minors,
        subdomains,
        dpo: "dpo@library.example",
        address: "1 Library Square, Dublin",
        rights: "Ask at the desk, or use https://library.example/rights",
        note: "The library never sells data.

            Changed in November.",
    }

    provider library {
        name: "Town Library",
        privacy: "https://library.example/privacy",
        country: ie,
        role: controller,
        notices: ["https://library.example/cameras"],
    }
    provider county { name: "The County", privacy: "https://county.example/privacy", role: joint, address: "1 County Street" }
    provider proxy { name: "Frontier, Inc.", privacy: "https://frontier.example/privacy", country: us, role: processor, transfer: [adequacy, scc to in] }
    provider counts {
        name: "Counts S.A.",
        privacy: "https://counts.example/privacy",
        opt_out: "https://counts.example/opt-out",
        transfer: bcr to ca,
    }
    provider films { name: "Films for Libraries", privacy: "http://films.example/privacy" }

    /// The library's pages cannot work without these.
    /// They are set when you use what needs them.
    purpose Essential: necessary {
        title: "Necessary",
        consent_mode: [security_storage, functionality_storage],

        /// Keeps you signed in.
        cookie "__Host-Http-reader" as reader: ReaderToken {
            because: authentication,
            location: "Sign-in",
            lifetime: 8 hours sliding,
            same_site: strict,
            seal: encrypted,
        }

        /// Signs you in again on your own device, if you asked for it.
        cookie "__Host-remember" as remember: ReaderToken { because: remember_me, lifetime: 60 days, seal: encrypted }

        /// Protects forms against forgery.
        cookie "__Secure-form" as form: FormToken {
            because: csrf,
            lifetime: session,
            subdomains,
            seal: signed,
            read_by: scripts,
        }

        /// Holds the books you want to reserve.
        cookie shelf: Vec<u8> { because: basket, lifetime: 2 weeks sliding, seal: signed, path: "/catalogue" }

        /// Remembers your answers in a form of several pages.
        cookie "form_{form}_{page}" as answers(form: u64, page: u8): String { because: user_input, lifetime: 45 minutes }

        /// Brings you back from the payment of a fee.
        cookie "__Host-fee_{fee}" as fee(fee: u64,): String {
            because: payment,
            lifetime: 1800 seconds,
            same_site: none,
            partitioned,
            seal: encrypted,
        }

        /// Remembers your language.
        cookie lang: String { because: interface, lifetime: 12 months, insecure, same_site: lax, seal: plain }

        /// Tells people from robots.
        access ip_address { because: security, provider: proxy }

        /// Keeps you with one of our servers.
        cookie route { because: load_balancing, lifetime: 1 hour, provider: proxy, set_by: proxy }

        /// Remembers whether you want large letters.
        cookie "largeLetters" as large_letters: bool { because: interface, lifetime: 1 year, set_by: scripts, read_by: scripts }

        /// Tells your session to the program that searches the catalogue.
        cookie "JSESSIONID" as search_session: String {
            because: transmission,
            lifetime: session,
            set_by: middleware,
            shared_with: [proxy, library],
        }

        /// Counts the pages of a newspaper that you can read without signing in.
        cookie pages: u8 { because: paywall, lifetime: 1 month }

        /// The list you are writing.
        storage "library.list.{list}" as list in local { because: user_input, provider: library, set_by: scripts }
        /// Where you are in a book.
        storage place: String in session { because: interface }

        /// The map of our branches.
        embed branches(branch: u64, zoom: u8) {
            provider: proxy,
            because: security,
            image: ["https://maps.frontier.example/{branch}/{zoom}.png"],
            style: ["https://maps.frontier.example"],

            cookie map_token { lifetime: 10 minutes }
        }

        /// Remembers what you chose here.
        consent cookie choice { location: "Every page", lifetime: 6 months, refusal: 6 months, subdomains }
    }

    /// Shows us which shelves are read.
    purpose Audience: statistical {
        title: "Audience",
        group: "Statistics",
        anonymised: "one number per shelf and day, no identifier",
        own_use,
        no_cross_site,
        ip_masked,
        not_matched,
        basis: public_task,
        data: [browsing, device],
        note: "Numbers of a shelf with fewer than ten readers are not kept.",
        data_kept: 25 months,
        formerly: Statistics,

        /// Counts your visit once a day.
        cookie visit: u32 { lifetime: 1 day }

        /// Tells us that you opened our letter.
        access email_pixel as letter {}
    }

    /// Lets a service count visits across the libraries of the county.
    purpose County: statistical {
        title: "Libraries of the county",
        group: "Statistics",
        provider: counts,
        refused_by: [gpc],
        consent_mode: [analytics_storage],
        recipients: [counts, library],

        /// Counts visits and searches.
        embed count(library: &str, shelves: u32) {
            provider: counts,
            consent_api: google,
            script: ["https://cdn.counts.example/count.js", "https://tags.counts.example"],
            attributes: ["defer", "crossorigin=anonymous", "data-library={library}"],
            init: "window.counts = window.counts || []; counts.push(['library', library, shelves]);",
            pixel: ["https://tags.counts.example/p.gif?library={library}"],
            connect: ["https://*.counts.example", "wss://live.counts.example"],
            font: ["https://cdn.counts.example"],

            /// Tells one browser from another.
            cookie _ct: String { lifetime: 13 months, subdomains }
            /// Holds the state of one visit.
            cookie "_ct_{site}" as count_visit { lifetime: 30 minutes sliding }
            cookie GeoIP { lifetime: unknown }
            cookie uid { lifetime: 2 years, stored_on: ["counts.example", "count-library.example"] }
            storage ctQueue in session { lifetime: 30 minutes }
            storage "ct.{site}" in local { provider: counts, lifetime: 13 months sliding }
            storage ctEvents in indexed_db { lifetime: 7 days }
            storage "ct-scripts" in cache {}
            access fingerprint {}
            access client_hints { provider: counts }
        }

        /// Compares libraries.
        embed compare {
            provider: proxy,
            loaded_by: count,
        }
    }

    /// Suggests what to read next.
    purpose Suggestions: internal {
        title: "Suggestions",
        sensitive,
        clears_storage,
        consent_mode: [personalization_storage],
        reads: [_ct, "_ct_{site}", shelf],

        /// Remembers what you looked at.
        cookie "seen_{shelf}" as seen(shelf: Shelf): String { lifetime: 90 days, seal: signed }

        /// Remembers what you do not want to see again.
        cookie hidden: String {
            lifetime: 3 months,
            path: "/suggestions",
            location: "Suggestions",
            sites: ["library.example", "*.library.example"],
        }
    }

    /// Shows films.
    purpose Films: third_party {
        title: "Films",
        sites: ["films.library.example"],
        refused_by: [gpc],
        consent_mode: [ad_storage, ad_user_data, ad_personalization],

        /// Films that the library has paid for.
        embed film(film: &str) {
            provider: films,
            title: "Film",
            frame: ["https://play.films.example/{film}"],
            size: "560x315",
            loading: eager,
            allow: [autoplay, picture_in_picture],
            sandbox: [scripts, same_origin, presentation],
            media: ["https://cdn.films.example"],
            stored_on: "films.example",

            cookie PLAYER_ID { lifetime: 180 days sliding }
            storage volume in local {}
        }
    }

    retired {
        cookie "_old" { subdomains }
        cookie "PHPSESSID" {}
        cookie basket_2019 { path: "/shop", partitioned }
    }

    texts pt_BR {
        Library: "Como a biblioteca usa cookies e o armazenamento do seu navegador.",
        Library.rights: "Pergunte ao balcão, ou use https://library.example/rights",
        Library.note: "A biblioteca nunca vende dados.\n\nAlterado em novembro.",
        Essential: "As páginas da biblioteca precisam destes.",
        Essential.title: "Necessários",
        reader: "Mantém a sua sessão.",
        reader.location: "Entrada",
        remember: "Volta a iniciar a sua sessão, se o pediu.",
        form: "Protege os formulários.",
        shelf: "Guarda os livros que quer reservar.",
        answers: "Lembra as suas respostas.",
        fee: "Trá-lo de volta do pagamento.",
        lang: "Lembra a sua língua.",
        route: "Mantém-no num servidor.",
        large_letters: "Lembra se quer letras grandes.",
        search_session: "Diz a sua sessão ao programa de pesquisa.",
        pages: "Conta as páginas que pode ler.",
        list: "A lista que está a escrever.",
        place: "Onde está num livro.",
        branches: "O mapa das nossas filiais.",
        choice: "Lembra a sua escolha.",
        choice.location: "Todas as páginas",
        Audience: "Mostra-nos que estantes são lidas.",
        Audience.note: "Não se guardam números de estantes com menos de dez leitores.",
        letter: "Diz-nos que abriu a nossa carta.",
        ip_address: "Distingue pessoas de robôs.",
        compare: "Compara bibliotecas.",
        Audience.title: "Audiência",
        Audience.group: "Estatísticas",
        visit: "Conta a sua visita uma vez por dia.",
        County: "Deixa um serviço contar visitas.",
        County.title: "Bibliotecas do distrito",
        County.group: "Estatísticas",
        count: "Conta visitas e pesquisas.",
        _ct: "Distingue navegadores.",
        count_visit: "Guarda o estado de uma visita.",
        Suggestions: "Sugere o que ler a seguir.",
        Suggestions.title: "Sugestões",
        seen: "Lembra o que viu.",
        hidden: "Lembra o que não quer ver.",
        hidden.location: "Sugestões",
        Films: "Mostra filmes.",
        Films.title: "Filmes",
        film: "Filmes que a biblioteca pagou.",
        film.title: "Filme",
    }
}
