window.addEventListener('load', function () {
    var cc = initCookieConsent();
    cc.run({
        current_lang: 'fr',
        autoclear_cookies: true,
        cookie_name: 'cc_boutique',
        page_scripts: true,
        onAccept: function (cookie) { track('it\'s done'); },
        languages: {
            fr: {
                consent_modal: { title: 'Cookies', description: 'Bonjour' },
                settings_modal: {
                    title: 'Réglages',
                    cookie_table_headers: [{ col1: 'Nom' }, { col2: 'Domaine' }, { col3: 'Expiration' }, { col4: 'Description' }],
                    blocks: [
                        { title: 'À propos', description: 'Des cookies.' },
                        { title: 'Nécessaires', description: 'Indispensables.', toggle: { value: 'necessary', enabled: true, readonly: true } },
                        {
                            title: 'Mesure d’audience',
                            description: 'Compte les visites.',
                            toggle: { value: 'analytics', enabled: false, readonly: false },
                            cookie_table: [
                                { col1: '^_aud', col2: 'boutique.example', col3: '13 mois', col4: 'Distingue un navigateur.', is_regex: true },
                                { col1: 'vu', col2: 'boutique.example', col3: '1 jour', col4: 'Retient la dernière page.' },
                            ],
                        },
                    ],
                },
            },
        },
    });
});
