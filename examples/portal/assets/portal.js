// What the pages do without leaving them. Without this script everything is an ordinary form or link.
import { choice, consent, cookies, onConsentChange, storage } from "./policy.js";
function field(form, name) {
    const value = new FormData(form).get(name);
    return typeof value === "string" ? value : "";
}
/** The token that shows that the request comes from a page of this site. */
async function csrfToken(form) {
    return (await cookies.csrftoken.get()) ?? field(form, "csrftoken");
}
async function add(form) {
    const [title, topic, summary] = ["title", "topic", "summary"].map((name) => field(form, name));
    const response = await fetch(form.action, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": await csrfToken(form) },
        body: JSON.stringify({ title, topic, summary }),
    });
    const answer = await response.json();
    if (response.ok) {
        location.assign(`/datasets/${answer.id}`);
    }
    else {
        const status = form.querySelector("[role=status]");
        if (status)
            status.textContent = answer.message ?? "";
    }
}
const form = document.querySelector("form.add");
form?.addEventListener("submit", (event) => {
    event.preventDefault();
    // What cannot be sent by script is sent as the form that it is.
    add(form).catch(() => form.submit());
});
// Remembers searches on this device, for those who want suggestions.
const MAX_SEARCHES = 5;
const search = document.querySelector("form[role=search]");
function searches() {
    const suggestions = consent("Suggestions");
    const text = suggestions && storage.searches.get(suggestions);
    return text ? text.split("\n") : [];
}
function remember(words) {
    const others = searches().filter((other) => other !== words);
    const suggestions = consent("Suggestions");
    if (suggestions)
        storage.searches.set(suggestions, [words, ...others].slice(0, MAX_SEARCHES).join("\n"));
}
function suggest() {
    const options = searches().map((words) => new Option(words, words));
    document.querySelector("#searches")?.replaceChildren(...options);
}
search?.addEventListener("submit", () => {
    const words = field(search, "q").trim();
    if (words)
        remember(words);
});
suggest();
// The library's script deletes what is stored. What is shown goes with it.
onConsentChange(({ Suggestions }) => {
    suggest();
    if (Suggestions === "refuse")
        document.querySelectorAll(".recent, .suggested").forEach((part) => part.remove());
});
function reportChange(detail) {
    document.dispatchEvent(new CustomEvent("consentchange", { detail }));
}
// Objects to a purpose by the library's JSON. A refusal needs no more than its name.
async function objectTo(purpose, status) {
    const response = await fetch("/cookies", {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ purposes: { [purpose]: "refuse" } }),
    });
    if (!response.ok)
        throw new Error(`${response.status}`);
    reportChange(await response.json());
    if (status)
        status.textContent = status.getAttribute("data-done");
}
for (const button of document.querySelectorAll("[data-object]")) {
    const purpose = button.dataset["object"];
    button.hidden = choice()[purpose] !== "allow";
    button.addEventListener("click", () => {
        const settings = button.parentElement?.querySelector("a");
        objectTo(purpose, button.nextElementSibling).then(() => button.remove(), () => settings?.click());
    });
}
// Shows one purpose of the library's settings within the page, and sends its form from there.
async function showFragment(place, address, options) {
    const response = await fetch(address, options);
    place.innerHTML = await response.text();
    const change = place.querySelector("[data-cookie-change]")?.dataset["cookieChange"];
    if (change)
        reportChange(JSON.parse(change));
}
for (const details of document.querySelectorAll("details[data-fragment]")) {
    const place = details.querySelector("div");
    const address = details.dataset["fragment"];
    if (!place || !address)
        continue;
    details.addEventListener("toggle", () => showFragment(place, address).catch(() => { }), { once: true });
    details.addEventListener("submit", (event) => {
        const form = event.target;
        if (!(form instanceof HTMLFormElement))
            return;
        event.preventDefault();
        const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
        showFragment(place, form.action, { method: "POST", body }).catch(() => form.submit());
    });
}
