// Sends the form that adds a data set without leaving the page. Without this script it is an ordinary form.
"use strict";

// The token that shows that the request comes from a page of this site.
function csrfToken(form) {
  const cookie = document.cookie.split("; ").find((pair) => pair.startsWith("csrftoken="));
  return cookie ? cookie.slice("csrftoken=".length) : form.elements.csrftoken.value;
}

async function add(form) {
  const { title, topic, summary } = form.elements;
  const response = await fetch(form.action, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": csrfToken(form) },
    body: JSON.stringify({ title: title.value, topic: topic.value, summary: summary.value }),
  });
  const answer = await response.json();
  if (response.ok) {
    location.assign(`/datasets/${answer.id}`);
  } else {
    form.querySelector("[role=status]").textContent = answer.message;
  }
}

const form = document.querySelector("form.add");
if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // What cannot be sent by script is sent as the form that it is.
    add(form).catch(() => form.submit());
  });
}
