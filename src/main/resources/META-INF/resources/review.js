// The queue of candidates: each with its evidence, accepted or rejected by one key.

// A module's own version goes on to what it imports: browsers keep scripts for a day.
const { Refusal, askForKey, call, count, describe, element, number, read, say, wordsOf } = await import(
  "./desk.js" + new URL(import.meta.url).search
);

const ROLE = "a curator or an admin";
const FIRST = "v1/claims?state=candidate&limit=20";

/** What is done to a claim, by its path in the API. */
const DONE = {
  publish: "Accepted: it is published.",
  reject: "Rejected.",
  reinstate: "Taken back: it is a candidate again.",
  withdraw: "Withdrawn: no figure is made of it any more.",
};

const COMPARATORS = { gt: "more than ", ge: "at least ", lt: "less than ", le: "at most ", nearly: "nearly ", about: "about " };
const GROWTHS = { "year-on-year": "the year before", "same-period": "the same period of the year before", average: "an average", unknown: "not said" };
const DAYS = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
const UNITS = { PERCENT: " percent", COUNT: "", PERSONS: " people", RANK: " (place)" };
const PERIODS = {
  stated: "",
  relative: ", worked out from the day of publication",
  "as-of": ", as of that day",
};

const queue = document.getElementById("queue");
const waiting = document.getElementById("waiting");
const empty = document.getElementById("empty");
const more = document.getElementById("more");
const queueProblem = document.getElementById("queue-problem");

const countries = new Map();
const indicators = new Map();
const sources = new Map();

/** How many wait; null where there are too many to be counted. */
let left = 0;
let next = null;
let loading = null;

/** Takes back what was decided last. */
let takeBackLast = null;

/** A key that is pressed twice in a slip must not decide on two. */
const SLIP = 300;
let movedAt = -SLIP;

waiting.addEventListener("keydown", (event) => {
  if (event.key === "u" && !event.ctrlKey && !event.altKey && !event.metaKey) {
    takeBackLast?.();
  }
});
askForKey(ROLE, start, () => {
  more.addEventListener("click", showMore);
  focusOn(queue.querySelector("article") ?? waiting);
});

/** Asks first for what only the holder of a key is told, since the queue itself can be read without. */
async function start() {
  await call("v1/revisions?limit=1");
  const [areas, measures] = await Promise.all([
    read("v1/countries?limit=1000&fields=alpha3,name"),
    read("v1/indicators?limit=1000&fields=code,name,definition"),
  ]);
  areas.data.forEach((it) => countries.set(it.alpha3, it.name));
  countries.set("WLD", "the world");
  measures.data.forEach((it) => indicators.set(it.code, it));
  await load(FIRST);
}

async function load(path) {
  const list = await (await call(path)).json();
  const unknown = [...new Set(list.data.map((it) => it.source))].filter((it) => !sources.has(it));
  await Promise.all(unknown.map(async (it) => sources.set(it, await read(`v1/sources/${encodeURIComponent(it)}`))));
  left = path === FIRST ? list.page.total : left;
  next = list.page.next && "v1/claims" + new URL(list.page.next, location).search;
  queue.append(...list.data.map(item));
  more.hidden = !next;
  tellLeft();
}

/** A page that is on its way is not asked for again. */
function showMore() {
  loading ??= loadMore().finally(() => (loading = null));
  return loading;
}

async function loadMore() {
  const last = queue.lastElementChild;
  queueProblem.textContent = "";
  try {
    await load(next);
    focusOn(last.nextElementSibling?.querySelector("article") ?? waiting);
  } catch (fault) {
    queueProblem.textContent = wordsOf(fault, ROLE);
  }
}

function tellLeft() {
  waiting.textContent =
    left === null ? "Candidates wait" : left === 0 ? "No candidate waits" : `${count(left, "candidate")} ${left === 1 ? "waits" : "wait"}`;
  empty.hidden = left !== 0;
  empty.textContent = queue.children.length
    ? "You have been through all of them. Reload the page to see whether others have come."
    : "The queue is empty. Candidates come from contributors, and from texts that are read with store=true.";
  document.getElementById("keys").hidden = queue.children.length === 0;
}

function item(row) {
  const made = document.getElementById("candidate").content.cloneNode(true).querySelector("li");
  const at = (selector) => made.querySelector(selector);
  const article = at("article");
  const title = at("h3");
  title.id = "title-" + row.id;
  title.textContent = titleOf(row);
  at(".code").textContent = row.pair;
  article.setAttribute("aria-labelledby", `${title.id} display-${row.id}`);
  at(".display").id = "display-" + row.id;
  at(".display").textContent = row.display;
  at("blockquote").append(...quote(row));
  at("figcaption").textContent = carriedBy(row);
  describe(at(".facts"), facts(row));
  at(".more").append(...links(row));
  const reason = at(".reason");
  const own = at(".own");
  const problem = at(".problem");
  const state = { row, names: {}, isBusy: false };

  const accept = () => change("publish");
  const reject = () => {
    const words = reason.value || own.querySelector("input").value.trim();
    if (words) {
      change("reject", words);
    } else {
      tell("Say why, in your own words.");
      own.querySelector("input").focus();
    }
  };
  const takeBack = () => {
    if (state.row.state === "rejected") {
      change("reinstate", "The rejection was a slip in review.");
    } else if (state.row.state === "published") {
      change("withdraw", "It was published by a slip in review.");
    }
  };

  at(".accept").addEventListener("click", accept);
  at("form").addEventListener("submit", (event) => {
    event.preventDefault();
    reject();
  });
  at(".back").addEventListener("click", takeBack);
  reason.addEventListener("change", () => (own.hidden = reason.value !== ""));
  const choose = (index) => {
    reason.selectedIndex = index;
    own.hidden = reason.value !== "";
    say(reason.selectedOptions[0].text);
    if (!own.hidden) {
      own.querySelector("input").focus();
    }
  };
  // Single letters act on the item that has the focus, and never while somebody types or chooses (WCAG 2.1.4).
  made.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === "Escape" && event.target.matches("input, select, button, a")) {
      article.focus();
      return;
    }
    if (!event.target.matches("article, button")) {
      return;
    }
    const isWaiting = state.row.state === "candidate";
    const keys = {
      j: () => go(made, 1),
      k: () => go(made, -1),
      ArrowDown: () => go(made, 1),
      ArrowUp: () => go(made, -1),
      ...(isWaiting ? { a: accept, r: reject, u: () => takeBackLast?.() } : { u: takeBack }),
    };
    const choice = isWaiting && /^[1-9]$/.test(event.key) ? Number(event.key) : -1;
    const act = choice >= 0 && choice < reason.length ? () => choose(choice) : keys[event.key];
    if (!act) {
      return;
    }
    event.preventDefault();
    const isSlip = ["a", "r"].includes(event.key) && (event.repeat || event.timeStamp - movedAt < SLIP);
    if (!isSlip) {
      act();
    }
  });

  /** The same write under the same name is done once, however often its answer is lost. */
  async function change(verb, why) {
    if (state.isBusy) {
      return;
    }
    state.isBusy = true;
    made.setAttribute("aria-busy", "true");
    tell("");
    const name = (state.names[verb + why] ??= random());
    try {
      const answer = await call(`v1/claims/${state.row.id}/${verb}`, {
        method: "POST",
        headers: {
          "Content-Type": "application/json",
          "If-Match": `"${state.row.recorded_from}"`,
          "Idempotency-Key": name,
        },
        body: why ? JSON.stringify({ reason: why }) : undefined,
      });
      became(await answer.json(), why && verb === "reject" ? `Rejected: “${why}”` : DONE[verb]);
    } catch (fault) {
      await explain(fault);
    } finally {
      state.isBusy = false;
      made.removeAttribute("aria-busy");
    }
  }

  function became(row, words) {
    const hadFocus = made.contains(document.activeElement);
    const wasWaiting = state.row.state === "candidate";
    const isDecided = row.state !== "candidate";
    if (left !== null) {
      left += Number(state.row.state !== "candidate") - Number(isDecided);
    }
    if (isDecided && wasWaiting) {
      takeBackLast = takeBack;
    }
    state.row = row;
    state.names = {};
    if (hadFocus) {
      article.focus({ preventScroll: true });
    }
    at(".outcome p").textContent = words;
    at(".outcome").dataset.state = row.state;
    at(".evidence").hidden = isDecided;
    at(".outcome").hidden = !isDecided;
    at(".back").hidden = !["published", "rejected"].includes(row.state);
    at(".back").textContent = row.state === "published" ? "Withdraw it" : "Take back";
    tellLeft();
    say(`${titleOf(row)}, ${row.display}. ${words} ${left === null ? "" : count(left, "candidate") + " left."}`);
    if (hadFocus && wasWaiting) {
      goOn(made);
    }
  }

  /** Where somebody else was faster, the claim as it is now says more than the refusal. */
  async function explain(fault) {
    if (fault instanceof Refusal && [409, 412].includes(fault.status)) {
      try {
        const now = await (await call(`v1/claims/${state.row.id}`)).json();
        if (now.state !== state.row.state) {
          became(now, `Nothing was done: it is ${now.state} already, by somebody else.`);
          at(".back").hidden = true;
          return;
        }
        state.row = now;
      } catch {
        // The refusal itself is shown.
      }
    }
    tell(wordsOf(fault, ROLE));
  }

  function tell(words) {
    problem.textContent = words;
    say(words);
  }

  return made;
}

function go(from, step) {
  const to = step > 0 ? from.nextElementSibling : from.previousElementSibling;
  if (to) {
    focusOn(to.querySelector("article"));
  } else if (step > 0 && next) {
    showMore();
  }
}

/** To the next that waits, behind this one or before it. */
function goOn(from) {
  const isWaiting = (it) => !it.querySelector(".evidence").hidden;
  const items = [...queue.children];
  const behind = items.slice(items.indexOf(from) + 1).find(isWaiting);
  if (!behind && next) {
    showMore();
  } else {
    focusOn((behind ?? items.find(isWaiting))?.querySelector("article") ?? waiting);
  }
}

function focusOn(it) {
  movedAt = performance.now();
  it.focus({ preventScroll: true });
  it.scrollIntoView({ block: "start" });
}

function titleOf(row) {
  const [one, other] = row.pair.split("-");
  const parties = row.origin
    ? `from ${name(row.origin)} to ${name(row.destination)}`
    : `${name(one)} and ${name(other)}`;
  return `${indicators.get(row.indicator)?.name ?? row.indicator}: ${parties}`;
}

function name(alpha3) {
  return countries.get(alpha3) ?? alpha3;
}

/** The words within their sentence, where that is kept. */
function quote(row) {
  if (!row.wording) {
    return [element("span", row.statement_wording ?? "No words are given.")];
  }
  const [before, words, behind] = within(row);
  return [document.createTextNode(before), element("mark", words), document.createTextNode(behind)];
}

function within(row) {
  const sentence = [...(row.statement_wording ?? "")];
  const flat = (letters) => letters.join("").replace(/\s+/g, " ");
  const [from, to] = place(row.locator);
  const [start] = place(row.statement_locator);
  if (flat(sentence.slice(from - start, to - start)) === row.wording) {
    const words = sentence.slice(from - start, to - start);
    return [sentence.slice(0, from - start), words, sentence.slice(to - start)].map((it) => it.join(""));
  }
  const text = flat(sentence);
  const at = text.indexOf(row.wording);
  return at < 0
    ? ["", row.wording, ""]
    : [text.slice(0, at), row.wording, text.slice(at + row.wording.length)];
}

/** "characters 46-61" counts code points of the text; other places say nothing about characters. */
function place(locator) {
  const found = /^characters (\d+)-(\d+)$/.exec(locator ?? "");
  return found ? [Number(found[1]), Number(found[2])] : [NaN, NaN];
}

function carriedBy(row) {
  const source = sources.get(row.source);
  return `${joined(row.publisher, day(row.published_on))}: “${source.title}”`;
}

function facts(row) {
  return {
    "Place in the text": row.locator,
    Period: row.period ? row.period + (PERIODS[row.period_basis] ?? "") : "no period given",
    "In full": inFull(row),
    Speaker: joined(row.speaker, row.office, name(row.stated_by), day(row.said_on), row.occasion) ?? "none is named",
    "Issued by": row.authority,
    Nature: row.nature === "observed" ? null : `a ${row.nature}: never made a figure`,
    Product: row.product === "TOTAL" ? null : row.product,
    Coverage: row.coverage,
    "Compared with": row.base_period ?? GROWTHS[row.growth_basis],
    "Books of": row.reporter && name(row.reporter),
    Valuation: row.valuation,
    "Read by": joined(row.extraction_method, row.extraction_version && `version ${row.extraction_version}`) ?? "not said",
  };
}

function inFull(row) {
  const unit = UNITS[row.unit] ?? ` ${row.unit}`;
  const rounded = row.precision ? `, rounded to ${number(row.precision)}` : "";
  const stated =
    row.comparator === "between" ? `between ${number(row.lower)} and ${number(row.upper)}` : number(row.value);
  const bracketed = row.alt_value === null ? "" : ` (${number(row.alt_value)} ${row.alt_unit})`;
  return (COMPARATORS[row.comparator] ?? "") + stated + unit + bracketed + rounded;
}

function day(date) {
  return date && DAYS.format(new Date(date));
}

function joined(...words) {
  return words.filter(Boolean).join(", ") || null;
}

function links(row) {
  const { url } = sources.get(row.source);
  const claim = `v1/claims/${row.id}`;
  const addresses = {
    "The document itself": /^https?:/.test(url ?? "") ? url : null,
    Claim: claim,
    Source: `v1/sources/${row.source}`,
    "Beside what is published": `${claim}/comparison`,
  };
  return Object.entries(addresses)
    .filter(([, address]) => address)
    .map(([text, address]) => link(text, address, titleOf(row)));
}

/** In a tab of its own: the key would be forgotten with this page. */
function link(text, address, about) {
  const made = element("a", text);
  made.setAttribute("aria-label", `${text}: ${about}`);
  made.href = address;
  made.target = "_blank";
  made.rel = "noopener noreferrer";
  return made;
}

/** Pages without TLS have no crypto.randomUUID. */
function random() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((it) => it.toString(16).padStart(2, "0")).join("");
}
