import * as CookieConsent from 'https://cdn.jsdelivr.net/gh/orestbida/cookieconsent@3.0.1/dist/cookieconsent.esm.js';
import de from './de.js';

/** @type {import('cookieconsent').CookieConsentConfig} */
CookieConsent.run({
    cookie: { name: 'cc_shop', expiresAfterDays: 182 },
    guiOptions: { consentModal: { layout: 'box inline', position: 'bottom left' } },
    onFirstConsent: ({ cookie }) => {
        dataLayer.push({ event: 'consent' });
    },
    onChange() {},
    categories: {
        necessary: { enabled: true, readOnly: true },
        analytics: {
            autoClear: { cookies: [{ name: /^(_ga|_gid)/ }, { name: 'visit' }] },
            services: {
                ga: { label: 'Google Analytics', onAccept: () => loadAnalytics(), cookies: [{ name: /^_ga/ }] },
                survey: { label: 'Survey', cookies: [{ name: 'survey_*' }] },
            },
        },
        ads: {},
    },
    language: {
        default: 'en',
        translations: {
            de,
            en: {
                consentModal: { title: 'We use cookies', description: "It's up to you." },
                preferencesModal: {
                    title: 'Cookies',
                    sections: [
                        { title: 'Usage', description: 'Of cookies.' },
                        {
                            title: 'Strictly necessary',
                            description: 'The shop needs these.',
                            linkedCategory: 'necessary',
                            cookieTable: {
                                headers: { name: 'Cookie', domain: 'Domain', desc: 'Description', exp: 'Expiration' },
                                body: [{ name: 'basket', domain: 'shop.example', desc: 'Holds your basket.', exp: '30 days' }],
                            },
                        },
                        {
                            title: 'Statistics',
                            description: 'Shows us which pages ' + 'are read. <a href="/privacy">More</a>',
                            linkedCategory: 'analytics',
                            cookieTable: {
                                headers: { name: 'Cookie', desc: 'Description', exp: 'Expiration' },
                                body: [
                                    { name: '_ga', desc: 'Tells visitors apart.', exp: '2 years' },
                                    { name: 'visit', desc: 'Counts visits.', exp: 'Session' },
                                ],
                            },
                        },
                        { title: 'Advertising', description: 'Shows advertisements.', linkedCategory: 'ads' },
                    ],
                },
            },
        },
    },
});
