// Storing what was read off an article, with a key: a source and its candidates.

// A module's own version goes on to what it imports: browsers keep scripts for a day.
const { askForKey, call, count, element, say, wordsOf } = await import("./desk.js" + new URL(import.meta.url).search);

const ROLE = "a contributor, a curator or an admin";

const id = (name) => document.getElementById(name);

/** Asks for what only the holder of a key is told. */
askForKey(ROLE, () => call("v1/revisions?limit=1"), () => id("publisher").focus());

id("desk").addEventListener("submit", async (event) => {
  event.preventDefault();
  id("keep-problem").textContent = "";
  const button = id("desk").querySelector("button");
  button.disabled = true;
  try {
    const answer = await call("v1/extractions?store=true", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(article()),
    });
    stored(await answer.json());
  } catch (fault) {
    id("keep-problem").textContent = wordsOf(fault, ROLE);
  } finally {
    button.disabled = false;
  }
});

/** The text as it was read, whatever has been typed into its field since. */
function article() {
  const given = {
    text: id("text").defaultValue,
    published_on: id("published_on").defaultValue.trim(),
    publisher: id("publisher").value.trim(),
    title: id("title").value.trim(),
    url: id("url").value.trim(),
  };
  const told = Object.entries(given).filter(([, value]) => value !== "");
  return { ...Object.fromEntries(told), keep_text: id("keep-text").checked };
}

function stored(answer) {
  const words = answer.recognised
    ? `This text was stored before; ${count(answer.stored, "candidate")} came new.`
    : `Stored: ${count(answer.stored, "candidate")}, and the article as their source.`;
  const review = element("a", "To the review");
  review.href = "review";
  id("kept").replaceChildren(words + " ", review);
  id("kept").hidden = false;
  id("desk").hidden = true;
  id("kept").focus();
  say(words);
}
