// Keeps a page current. Announced figures follow the stream of changes; internal ones, of which the stream tells nothing,
// are asked for again from time to time, which costs little while nothing has changed.
const SETTLE_MILLIS = 300;
const POLL_MILLIS = 30_000;
const NOTE_MILLIS = 6_000;

export const follow = (main, enhance) => {
  const { kind, code, version, stream, internal } = main.dataset;
  original = written(main);
  let known = BigInt(version);
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh(main, enhance), SETTLE_MILLIS);
  };
  const poll = () => setInterval(() => document.visibilityState === "visible" && soon(), POLL_MILLIS);
  if (internal !== undefined) {
    poll();
    return;
  }
  const events = new EventSource(stream);
  events.addEventListener("area", (event) => {
    let area;
    try {
      area = JSON.parse(event.data);
      if (area.kind === kind && area.code === code && BigInt(area.version) > known) {
        known = BigInt(area.version);
        soon();
      }
    } catch {
      // What cannot be read changes nothing.
    }
  });
  events.addEventListener("error", () => {
    if (events.readyState === EventSource.CLOSED) {
      poll();
    }
  });
};

// The text a page was last made of; the server sends the same bytes as long as it says the same.
let shown;
// Its text before charts were drawn into it.
let original;

const refresh = async (main, enhance) => {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-cache" }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  // Nothing is taken from under the hands of somebody who writes; the next change brings it.
  if (document.activeElement?.matches("input, select, textarea")) {
    return;
  }
  const tag = answer.headers.get("etag");
  const unchanged = tag === shown;
  shown = tag;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("content");
  if (unchanged || !fresh || fresh.textContent === original) {
    return;
  }
  const focus = path(document.activeElement, main);
  const open = [...main.querySelectorAll("details[open][id]")].map((each) => each.id);
  main.replaceChildren(...fresh.childNodes);
  open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  original = main.textContent;
  enhance(main);
  focus && find(focus, main)?.focus({ preventScroll: true });
  const note = document.getElementById("live");
  note.textContent = main.dataset.updated;
  setTimeout(() => (note.textContent = ""), NOTE_MILLIS);
};

// Where an element is within another, as child numbers.
const path = (element, root) => {
  const steps = [];
  for (let each = element; each && each !== root; each = each.parentElement) {
    if (!each.parentElement) {
      return null;
    }
    steps.unshift([...each.parentElement.children].indexOf(each));
  }
  return element === root || !root.contains(element) ? null : steps;
};
const find = (steps, root) => steps.reduce((each, step) => each?.children[step], root);

// What the server wrote of a page, without what charts have added.
const written = (main) => {
  const copy = main.cloneNode(true);
  copy.querySelectorAll("[data-chart]").forEach((chart) => chart.replaceChildren());
  return copy.textContent;
};
