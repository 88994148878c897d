// Lists that are assigned one by one, examples of the documentation that were left as they stand, and a vendor's cookies for
// subdomains on a site that is not named.
import type { CookieConsentConfig } from 'vanilla-cookieconsent';
import * as CookieConsent from 'vanilla-cookieconsent';

const cookieTable = {
    headers: { name: 'Cookie', desc: 'Description', dur: 'Duration' },
    body: [
        { name: '_ga, _gid', desc: 'TODO', dur: '2 years' },
        { name: 'split_test', desc: 'Keeps the variant that you see.', dur: '30 days' },
    ],
};

const enUs = {
    preferencesModal: {
        sections: [
            { title: 'Cookie usage', description: 'Lorem ipsum dolor sit amet.' },
            { title: '...', description: 'Lorem ipsum dolor sit amet.', linkedCategory: 'analytics', cookieTable },
        ],
    },
};

const shared = { guiOptions: { consentModal: { layout: 'box' } } } as const;

export const config: CookieConsentConfig = {
    ...shared,
    categories: {
        necessary: { enabled: true, readOnly: true },
        analytics: {
            autoClear: { cookies: [{ name: /^_ga(_.*)?$/ }, { name: '__Host-choice' }] },
            services: { ab: { label: 'Tests', onAccept: () => {}, cookies: [{ name: /^ab_/ }] } },
        },
    },
    language: { default: 'en-US', translations: { 'en-US': enUs, de: '/de.json' } },
} satisfies CookieConsentConfig;

CookieConsent.run(config);
