// What the pages do without leaving them. Without this script everything is an ordinary form or link.
"use strict";

// What the visitor allows, as the server wrote it into the page, and as it changes.
const choices = JSON.parse(document.getElementById("cookie-choices")?.textContent ?? '{"purposes":{}}');
const reportChange = (detail) => document.dispatchEvent(new CustomEvent("consentchange", { detail }));

document.addEventListener("consentchange", ({ detail }) => {
  Object.assign(choices.purposes, detail.purposes);
  if (choices.purposes.Suggestions === "allow") return;
  // The library's script deletes the entry.
  document.querySelectorAll(".recent, .suggested, #searches option").forEach((part) => part.remove());
});

// Remembers searches on this device, for those who want suggestions.
const search = document.querySelector("form[role=search]");
const searches = () => {
  try {
    return JSON.parse(localStorage.getItem("searches")) ?? [];
  } catch {
    return [];
  }
};
if (search && choices.purposes.Suggestions === "allow") {
  for (const words of searches()) search.querySelector("datalist").append(new Option(words, words));
}
search?.addEventListener("submit", () => {
  const words = search.elements.q.value.trim();
  if (!words || choices.purposes.Suggestions !== "allow") return;
  localStorage.setItem("searches", JSON.stringify([words, ...searches().filter((other) => other !== words)].slice(0, 5)));
});

// Objects to a purpose by the library's JSON. A refusal needs no more than its name.
async function objectTo(purpose, status) {
  const response = await fetch("/cookies", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ purposes: { [purpose]: "refuse" } }),
  });
  const answer = await response.json();
  if (!response.ok) throw answer;
  reportChange(answer);
  const { not_asked, asked } = answer.settings;
  const purposes = [not_asked, asked].flatMap((section) => section?.groups ?? []).flatMap((group) => group.purposes);
  status.textContent = purposes.find(({ identifier }) => identifier === purpose).sentences[0].text;
}

for (const button of document.querySelectorAll("[data-object]")) {
  button.hidden = choices.purposes[button.dataset.object] !== "allow";
  button.addEventListener("click", () => {
    const settings = button.parentElement.querySelector("a");
    objectTo(button.dataset.object, button.nextElementSibling).then(() => button.remove(), () => settings.click());
  });
}

// Shows one purpose of the library's settings within the page, and sends its form from there.
async function showFragment(place, address, options) {
  const response = await fetch(address, options);
  place.innerHTML = await response.text();
  const change = place.querySelector("[data-cookie-change]")?.dataset.cookieChange;
  if (change) reportChange(JSON.parse(change));
}

for (const details of document.querySelectorAll("details[data-fragment]")) {
  const place = details.querySelector("div");
  details.addEventListener("toggle", () => showFragment(place, details.dataset.fragment).catch(() => {}), { once: true });
  details.addEventListener("submit", (event) => {
    event.preventDefault();
    const { target: form, submitter } = event;
    const body = new URLSearchParams(new FormData(form, submitter));
    showFragment(place, form.getAttribute("action"), { method: "POST", body }).catch(() => form.submit());
  });
}
