// Importing a file: choosing, sending, watching, and what became of it.

// A module's own version goes on to what it imports: browsers keep scripts for a day.
const { askForKey, authorization, call, count, describe, element, number, read, refusal, say, wordsOf } = await import(
  "./desk.js" + new URL(import.meta.url).search
);

const ROLE = "an admin";
const OWN_LISTS = "dyad-csv";
const OVER = ["done", "failed", "cancelled"];
const SHOWN_REJECTS = 10;
const AGAIN = 2000;

const id = (name) => document.getElementById(name);
const profiles = new Map();

/** What is shown, and how to stop watching or sending it. */
let shown = null;
let watching = new AbortController();
let sending = null;

loadProfiles();
askForKey(ROLE, async () => (await call("v1/imports")).json(), (list) => {
  showJobs(list.data);
  id("give").focus();
});

async function loadProfiles() {
  try {
    const list = await read("v1/import-profiles?limit=1000");
    for (const profile of list.data) {
      profiles.set(profile.name, profile);
      const option = element("option", `${profile.name}: ${profile.title}`);
      option.value = profile.name;
      id("profile").append(option);
    }
  } catch (fault) {
    id("import-problem").textContent = "The profiles could not be read. " + wordsOf(fault, ROLE);
  }
}

id("profile").addEventListener("change", () => {
  const profile = profiles.get(id("profile").value);
  const columns = id("about").querySelector("details");
  id("about").querySelector("p").textContent = profile?.about ?? "";
  columns.hidden = !profile;
  columns.querySelector("ul").replaceChildren(...(profile?.layouts.split("; ") ?? []).map((it) => element("li", it)));
  id("edition").hidden = profile?.name === OWN_LISTS;
});

for (const kind of ["dragenter", "dragover"]) {
  id("drop").addEventListener(kind, (event) => {
    event.preventDefault();
    id("drop").classList.add("over");
  });
}
id("drop").addEventListener("dragleave", () => id("drop").classList.remove("over"));
id("drop").addEventListener("drop", (event) => {
  event.preventDefault();
  id("drop").classList.remove("over");
  if (event.dataTransfer.files.length) {
    id("file").files = event.dataTransfer.files;
    say(`${event.dataTransfer.files[0].name} is chosen.`);
  }
});

id("import").addEventListener("submit", async (event) => {
  event.preventDefault();
  const problem = id("import-problem");
  problem.textContent = "";
  const file = id("file").files[0];
  if (!id("profile").value || !file) {
    problem.textContent = id("profile").value ? "Choose a file." : "Choose a profile.";
    (id("profile").value ? id("file") : id("profile")).focus();
    return;
  }
  if (sending) {
    problem.textContent = "A file is being sent. Wait until it is there, or cancel it.";
    return;
  }
  try {
    const row = await send(file, parameters(file));
    if (row) {
      watch(row);
    }
  } catch (fault) {
    id("job").hidden = true;
    isRunning(false);
    call("v1/imports").then((answer) => answer.json()).then((list) => showJobs(list.data), () => {});
    problem.textContent = wordsOf(fault, ROLE);
    id("import").querySelector(".main").focus();
  }
});

function parameters(file) {
  const given = new URLSearchParams({ profile: id("profile").value, name: file.name });
  if (id("dry-run").checked) {
    given.set("dry_run", "true");
  }
  if (id("skip").checked) {
    given.set("on_reject", "skip");
  }
  if (id("profile").value !== OWN_LISTS) {
    for (const [parameter, field] of [["vintage", "vintage"], ["published_on", "published-on"], ["period", "period"]]) {
      if (id(field).value.trim()) {
        given.set(parameter, id(field).value.trim());
      }
    }
  }
  return given;
}

/** By XMLHttpRequest, since fetch does not tell how much has been sent. Answers null where it was cancelled. */
function send(file, given) {
  stopWatching();
  open(file.name);
  tell("The file is being sent.");
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    sending = request;
    request.open("POST", "v1/imports?" + given);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    Object.entries(authorization()).forEach(([header, value]) => request.setRequestHeader(header, value));
    request.upload.addEventListener("progress", (event) => {
      bar(event.loaded, event.total);
      counts({ sent: `${bytes(event.loaded)} of ${bytes(event.total)}` });
    });
    request.addEventListener("load", () =>
      request.status === 202
        ? resolve(JSON.parse(request.responseText))
        : reject(refusal(request.status, request.responseText)),
    );
    request.addEventListener("error", () => reject(refusal(0, "")));
    request.addEventListener("abort", () => {
      tell("Cancelled while it was sent. Nothing was stored.");
      isRunning(false);
      resolve(null);
    });
    request.addEventListener("loadend", () => (sending = null));
    request.send(file);
  });
}

window.addEventListener("beforeunload", (event) => {
  if (sending) {
    event.preventDefault();
  }
});

function stopWatching() {
  watching.abort();
  watching = new AbortController();
}

function open(name) {
  shown = null;
  id("job").hidden = false;
  id("job-name").textContent = name;
  id("job-problem").textContent = "";
  id("left-out").hidden = true;
  id("rejects").hidden = true;
  isRunning(true);
  counts({});
  bar(0, 1);
  id("job-name").focus({ preventScroll: true });
  id("job-name").scrollIntoView({ block: "start" });
}

/** Follows an import until it is over; a stream that breaks is taken up again. */
async function watch(row) {
  stopWatching();
  const { signal } = watching;
  open(row.name ?? row.profile);
  show(row);
  while (!signal.aborted && !OVER.includes(shown.state)) {
    try {
      for await (const event of events(row.id, signal)) {
        show(event);
      }
      id("job-problem").textContent = "";
    } catch (fault) {
      if (signal.aborted) {
        return;
      }
      id("job-problem").textContent = wordsOf(fault, ROLE);
      if ([401, 403, 404].includes(fault.status)) {
        isRunning(false);
        return;
      }
    }
    if (!OVER.includes(shown.state)) {
      await new Promise((wait) => setTimeout(wait, AGAIN));
    }
  }
  if (!signal.aborted) {
    await ended(shown, signal);
  }
}

/** Server-sent events by fetch: EventSource cannot send a key. */
async function* events(job, signal) {
  const answer = await call(`v1/imports/${job}/events`, { headers: { Accept: "text/event-stream" }, signal });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) {
      return;
    }
    const whole = (rest + value).split("\n\n");
    rest = whole.pop();
    for (const event of whole) {
      const data = event.split("\n").filter((line) => line.startsWith("data:")).map((line) => line.slice(5));
      if (data.length) {
        yield JSON.parse(data.join("\n"));
      }
    }
  }
}

function show(row) {
  const before = shown?.state;
  shown = row;
  const isOver = OVER.includes(row.state);
  const words = outcome(row);
  id("job-state").textContent = words;
  id("job").dataset.state = row.state;
  if (row.state !== before) {
    say(words);
  }
  bar(row.state === "done" ? 1 : row.bytes_read, row.state === "done" ? 1 : row.bytes_total);
  id("cancel").classList.toggle("gone", isOver);
  counts({
    sent: bytes(row.bytes_total),
    read: row.rows_read,
    numbers: row.claims_read,
    rejected: row.rejected,
    added: isOver ? row.added : null,
    replaced: isOver ? row.superseded : null,
    already: isOver ? row.unchanged : null,
    rate: row.rate,
    left: isOver ? null : row.time_left,
  });
}

/** All of them from the start, so that nothing moves while they come in. */
function counts(known) {
  const shownAs = (value) => (value === null || value === undefined ? "–" : number(value));
  describe(id("counts"), {
    "File sent": known.sent ?? "–",
    "Rows read": shownAs(known.read),
    "Numbers in them": shownAs(known.numbers),
    "Rows rejected": shownAs(known.rejected),
    "Claims added": shownAs(known.added),
    "Numbers replaced": shownAs(known.replaced),
    "There already": shownAs(known.already),
    "Rows a second": shownAs(known.rate),
    "Seconds left": shownAs(known.left),
  });
}

/** The list waits, so that it need not move, and is read again when an import is over. */
function isRunning(truth) {
  id("cancel").classList.toggle("gone", !truth);
  id("so-far").hidden = truth;
}

function outcome(row) {
  switch (row.state) {
    case "queued":
      return "It waits for its turn.";
    case "running":
      return row.bytes_total && row.bytes_read >= row.bytes_total
        ? "The file is read. Its claims are being let in."
        : `The file is being read${row.dry_run ? "; as this is a dry run, nothing will be stored" : ""}.`;
    case "cancelled":
      return "Cancelled. Nothing of it was stored.";
    case "failed":
      return `Failed. ${row.failure ?? "Nothing was stored."}`;
    default:
      return row.dry_run
        ? "Dry run done: nothing was stored. The numbers say what would have been."
        : row.revision === null
          ? "Done. It changed nothing: the store had all of it."
          : `Done, as revision ${row.revision}.`;
  }
}

/** What can be said only when it is over. */
async function ended(row, signal) {
  const reasons = Object.entries(row.skipped);
  id("left-out").hidden = reasons.length === 0;
  id("left-out")
    .querySelector("ul")
    .replaceChildren(...reasons.map(([reason, times]) => element("li", `${number(times)}: ${reason}`)));
  try {
    if (row.rejected > 0) {
      await showRejects(row);
    }
    if (signal.aborted) {
      return;
    }
    showJobs((await (await call("v1/imports")).json()).data);
  } catch (fault) {
    id("job-problem").textContent = wordsOf(fault, ROLE);
  }
  isRunning(false);
}

async function showRejects(row) {
  const list = await (await call(`v1/imports/${row.id}/rejects?format=json&limit=${SHOWN_REJECTS}`)).json();
  id("rejects-name").textContent =
    row.rejected > list.data.length ? `The first ${list.data.length} of ${number(row.rejected)} rejected rows` : "Rejected rows";
  id("rejects")
    .querySelector("tbody")
    .replaceChildren(
      ...list.data.map((it) => {
        const line = document.createElement("tr");
        line.append(...[number(it.line), it.column, it.reason].map((text) => element("td", text)));
        return line;
      }),
    );
  id("rejects").hidden = false;
}

id("cancel").addEventListener("click", async () => {
  if (sending) {
    sending.abort();
    return;
  }
  try {
    const row = await (await call(`v1/imports/${shown.id}`, { method: "DELETE" })).json();
    say(OVER.includes(row.state) ? outcome(row) : "It is being cancelled.");
  } catch (fault) {
    id("job-problem").textContent = wordsOf(fault, ROLE);
  }
});

id("download").addEventListener("click", async () => {
  const job = shown.id;
  try {
    const blob = await (await call(`v1/imports/${job}/rejects?format=csv`)).blob();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `dyad-import-${job}-rejects.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), AGAIN);
  } catch (fault) {
    id("job-problem").textContent = wordsOf(fault, ROLE);
  }
});

function showJobs(rows) {
  id("none").hidden = rows.length > 0;
  id("jobs").replaceChildren(
    ...rows.map((row) => {
      const made = id("row").content.cloneNode(true).querySelector("li");
      const name = row.name ?? row.profile;
      made.querySelector("strong").textContent = name;
      made.querySelector(".state").textContent = row.state + (row.dry_run ? ", dry run" : "");
      made.querySelector(".state").dataset.state = row.state;
      made.querySelector(".hint").textContent =
        `${row.profile}, ${moment(row.created_at)}, by ${row.created_by}: ${count(row.rows_read, "row")} read, ` +
        `${number(row.added + row.superseded)} written, ${number(row.rejected)} rejected`;
      const button = made.querySelector("button");
      button.textContent = OVER.includes(row.state) ? "Show" : "Watch";
      button.setAttribute("aria-label", `${button.textContent} ${name}, ${moment(row.created_at)}`);
      button.addEventListener("click", () => watch(row));
      return made;
    }),
  );
}

function moment(instant) {
  return new Date(instant).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}

function tell(words) {
  id("job-state").textContent = words;
  id("job").dataset.state = "";
  say(words);
}

function bar(value, max) {
  id("bar").max = max || 1;
  id("bar").value = value;
}

function bytes(value) {
  return value < 1_000_000 ? `${number(Math.ceil(value / 1000))} kB` : `${number(Math.round(value / 100_000) / 10)} MB`;
}
