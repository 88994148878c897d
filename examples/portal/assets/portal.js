// Sends the form that adds a data set without leaving the page. Without this script it is an ordinary form.
import { cookies } from "./policy.js";
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
