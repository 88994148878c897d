'use client';

import { ConsentManagerProvider } from '@c15t/react';
import { googleTagManager } from '@c15t/scripts/google-tag-manager';
import { metaPixel } from '@c15t/scripts/meta-pixel';
import type { ReactNode } from 'react';

interface Props<T = {}> {
	children: ReactNode;
}

export function ConsentManager({ children }: Props): JSX.Element {
	return (
		<ConsentManagerProvider
			options={{
				mode: 'hosted',
				backendURL: process.env.NEXT_PUBLIC_C15T_URL!,
				consentCategories: ['necessary', 'measurement', 'marketing'] as const,
				scripts: [
					googleTagManager({ id: 'GTM-XXXX', category: 'measurement' }),
					metaPixel({ pixelId: '123' }),
					{
						id: 'survey',
						src: 'https://cdn.survey.example/survey.js',
						category: 'measurement',
						onLoad: ({ hasConsent }) => console.log(`don't ${hasConsent}`),
					},
					...extraScripts,
				],
				callbacks: { onConsentSet: (state) => send(state) },
			}}
		>
			<p>Don't worry, it's {children}</p>
		</ConsentManagerProvider>
	);
}
