// Keeps a page current: follows the stream of changes, and asks again from time to time where there is none.
import { changes, sucharit } from "./sucharit.js";

const SETTLE_MILLIS = 200;
const POLL_MILLIS = 30_000;
const NOTE_MILLIS = 6_000;

export const follow = async (main, enhance) => {
  const { kind, code, year, version, scope } = main.dataset;
  original = written(main);
  let timer;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh(main, enhance), SETTLE_MILLIS);
  };
  const area = code ? `${kind}/${code}` : kind;
  try {
    for await (const _ of changes(pages, { fiscalYear: Number(year), area, scope, known: Number(version) })) {
      soon();
    }
  } catch {
    setInterval(() => document.visibilityState === "visible" && soon(), POLL_MILLIS);
  }
};

// What the API streams, from beside the pages: only there is it known who has signed in.
const pages = sucharit({ fetch: (request) => fetch(new Request(request.url.replace("/api/v1/", "/"), request)) });

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
