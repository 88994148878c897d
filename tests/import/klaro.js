// The configuration of a shop, as Klaro's own documentation lays it out.
var klaroConfig = {
    version: 1,
    elementID: 'klaro',
    styling: { theme: ['light', 'top', 'wide'] },
    storageMethod: 'cookie',
    cookieName: 'shop_consent',
    cookieExpiresAfterDays: 30 * 4,
    default: false,
    mustConsent: false,
    translations: {
        zz: { privacyPolicyUrl: '/privacy' },
        de: { purposes: { analytics: 'Besucherstatistik' } },
        en: {
            consentModal: { title: '<u>Cookies</u>', description: 'What this shop knows about you.' },
            chat: { description: 'Lets you write to us.\nAnswers within <b>minutes</b>.' },
            purposes: {
                analytics: { title: 'Statistics', description: 'Shows which pages are read.' },
                support: 'Support',
                security: 'Security',
            },
        },
    },
    services: [
        {
            name: 'matomo',
            title: 'Matomo/Piwik',
            purposes: ['analytics'],
            cookies: [
                [/^_pk_.*$/, '/', 'shop.example'],
                'piwik_ignore',
            ],
            callback: function (consent, service) {
                // "quotes", 'apostrophes' and /slashes/ in code
                console.log(`consent of ${service.name}: ${consent ? 'yes' : "no"}`);
            },
        },
        {
            name: 'heatmap',
            title: 'Heat map',
            purposes: ['analytics', 'marketing'],
            cookies: [/^hm_(id|seen)$/, /^hm[0-9]+$/, { pattern: /^heat/, path: '/shop' }],
            onAccept: `document.head.append('x')`,
        },
        { name: 'chat', purposes: ['support'], cookies: ['chat_id', 'chat_open'] },
        { name: 'session', title: 'Session', purposes: ['security'], required: true, cookies: ['PHPSESSID'] },
        { name: 'youtube', default: true, purposes: ['marketing'] },
    ],
};
