// What the pages of editors share: the key, requests that bear it, and problems in words.

/** The key lives in this variable and nowhere else. */
let key = "";

/** What the service refused, or that it could not be reached, in words. */
export class Refusal extends Error {
  constructor(status, detail, errors = []) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }

  /** One sentence or more for people, and what is needed where the key is at fault. */
  words(role) {
    const needed =
      this.status === 401 ? ` Type the key of ${role}.` : this.status === 403 ? ` This needs the key of ${role}.` : "";
    // A single fault is often the detail itself.
    const faults = this.errors.filter((it) => !this.message.includes(it.detail));
    return this.message + needed + faults.map((it) => ` ${it.parameter}: ${it.detail}`).join("");
  }
}

const UNREACHED = "The service does not answer. Look whether you are connected, then try again.";

async function request(path, options) {
  const answer = await fetch(path, options).catch((fault) => {
    throw fault.name === "AbortError" ? fault : new Refusal(0, UNREACHED);
  });
  if (!answer.ok) {
    throw refusal(answer.status, await answer.text());
  }
  return answer;
}

/** What a problem document (RFC 9457) says. */
export function refusal(status, body) {
  try {
    const problem = JSON.parse(body);
    return new Refusal(status, problem.detail ?? problem.title, problem.errors);
  } catch {
    return new Refusal(status, status ? `The service answered with status ${status}.` : UNREACHED);
  }
}

/** What everybody may read, from the browser's cache where it is fresh. */
export async function read(path) {
  return (await request(path)).json();
}

/** A request with the key: never from a cache. */
export function call(path, options = {}) {
  return request(path, { cache: "no-store", ...options, headers: { ...options.headers, ...authorization() } });
}

export function authorization() {
  return { Authorization: `Bearer ${key}` };
}

/**
 * Waits for a key that `check` lets pass, then calls `open` with what it answered.
 *
 * @param role who is needed, in words
 */
export function askForKey(role, check, open) {
  const form = document.getElementById("key-form");
  const field = document.getElementById("key");
  const problem = document.getElementById("key-problem");
  let isChecking = false;
  // Until now the form would have sent itself, and the page been lost.
  form.querySelector("fieldset").disabled = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    if (isChecking) {
      return;
    }
    problem.textContent = "";
    if (!/^[\x21-\x7e]+$/.test(typed)) {
      problem.textContent = "A key has no blanks and no letters beyond a to z. Copy it again.";
      return;
    }
    isChecking = true;
    key = typed;
    try {
      const found = await check();
      field.value = "";
      form.hidden = true;
      document.getElementById("key-held").hidden = false;
      document.getElementById("desk").hidden = false;
      open(found);
    } catch (fault) {
      key = "";
      problem.textContent = wordsOf(fault, role);
      field.select();
    } finally {
      isChecking = false;
    }
  });
  document.getElementById("key-forget").addEventListener("click", () => location.reload());
}

/** A fault of ours is none of the service's words. */
export function wordsOf(fault, role) {
  return fault instanceof Refusal ? fault.words(role) : `Something went wrong on this page: ${fault.message}`;
}

/** Says to screen readers what everybody else can see. */
export function say(words) {
  document.getElementById("said").textContent = words;
}

/** An element with a text and nothing else in it. */
export function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Fills a list of descriptions; what is null is left out. */
export function describe(list, facts) {
  list.replaceChildren(
    ...Object.entries(facts)
      .filter(([, text]) => text !== null && text !== undefined)
      .map(([word, text]) => {
        const fact = document.createElement("div");
        fact.append(element("dt", word), element("dd", text));
        return fact;
      }),
  );
}

const NUMBERS = new Intl.NumberFormat("en", { maximumFractionDigits: 9 });

export function number(value) {
  return NUMBERS.format(value);
}

/** "1 row", "2 rows". */
export function count(value, one, many = one + "s") {
  return `${number(value)} ${value === 1 ? one : many}`;
}
