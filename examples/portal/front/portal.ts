// Sends the form that adds a data set without leaving the page. Without this script it is an ordinary form.
import { cookies } from "./policy.js";

function field(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value : "";
}

/** The token that shows that the request comes from a page of this site. */
async function csrfToken(form: HTMLFormElement): Promise<string> {
  return (await cookies.csrftoken.get()) ?? field(form, "csrftoken");
}

async function add(form: HTMLFormElement): Promise<void> {
  const [title, topic, summary] = ["title", "topic", "summary"].map((name) => field(form, name));
  const response = await fetch(form.action, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": await csrfToken(form) },
    body: JSON.stringify({ title, topic, summary }),
  });
  const answer: { readonly id?: string; readonly message?: string } = await response.json();
  if (response.ok) {
    location.assign(`/datasets/${answer.id}`);
  } else {
    const status = form.querySelector("[role=status]");
    if (status) status.textContent = answer.message ?? "";
  }
}

const form = document.querySelector<HTMLFormElement>("form.add");
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  // What cannot be sent by script is sent as the form that it is.
  add(form).catch(() => form.submit());
});
