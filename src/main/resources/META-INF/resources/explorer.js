// What pages do beyond reading: copy a call, and suggest countries while somebody types. Without it both work by hand.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  const said = button.innerHTML;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.parentElement.querySelector("code").textContent);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select it and copy by hand";
    }
    setTimeout(() => (button.innerHTML = said), 2000);
  });
}

const field = document.getElementById("q");
const found = document.getElementById("found");
if (field && found) {
  let asked = 0;
  field.addEventListener("input", async () => {
    const mine = ++asked;
    await new Promise((wait) => setTimeout(wait, 150));
    if (mine !== asked) {
      return;
    }
    const answer = await fetch("suggestions?q=" + encodeURIComponent(field.value)).catch(() => null);
    if (answer && answer.ok && mine === asked) {
      found.innerHTML = await answer.text();
    }
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      found.querySelector("a")?.focus();
      event.preventDefault();
    }
  });
}
