// The choice and its changes.
import { choice, consent, onConsentChange, policy, refresh, refusablePurposes, type Answer, type Consent, type Purpose, type RefusablePurpose } from "./policy";

const films: Answer = choice().Films;
const all: readonly RefusablePurpose[] = refusablePurposes;
const purposes: readonly Purpose[] = ["Essential", ...all];

export function remember(by: Consent<"Suggestions" | "Films">): void {
  console.log(policy, films, purposes, by);
}

const suggestions = consent("Suggestions");
if (suggestions) remember(suggestions);

const end: () => void = onConsentChange((changed) => {
  if (changed.Suggestions === "refuse") end();
});

export const state: Promise<Answer> = refresh().then(({ Audience }) => Audience);
