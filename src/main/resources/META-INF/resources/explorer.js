// What pages do beyond reading: copy a call, suggest countries while somebody types, and say what a mark of a chart or of a
// text means. Without it all of that is there to be read.
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

// A chart tells the figure that the pointer is nearest to, or that arrow keys lead to.
for (const chart of document.querySelectorAll(".drawing .chart")) {
  const marks = [...chart.querySelectorAll(".mark")];
  const readout = chart.closest("section").querySelector(".readout");
  let at = -1;
  const tell = (place) => {
    marks[at]?.classList.remove("told");
    at = place;
    marks[at]?.classList.add("told");
    readout.textContent = marks[at]?.querySelector("title").textContent ?? "";
  };
  if (!marks.length || !readout) {
    continue;
  }
  chart.setAttribute("tabindex", "0");
  chart.addEventListener("pointermove", (event) => {
    const distance = (mark) => {
      const box = mark.getBoundingClientRect();
      return Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY);
    };
    const distances = marks.map(distance);
    tell(distances.indexOf(Math.min(...distances)));
  });
  chart.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      tell((Math.max(at, step < 0 ? 0 : -1) + step + marks.length) % marks.length);
      event.preventDefault();
    }
  });
}

// Whoever has read a note may put it away without moving from its place.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    document.querySelectorAll(".spot:hover, .spot:focus-within").forEach((spot) => spot.classList.add("quiet"));
  }
});
for (const spot of document.querySelectorAll(".spot")) {
  for (const ended of ["pointerleave", "focusout"]) {
    spot.addEventListener(ended, () => spot.classList.remove("quiet"));
  }
}
