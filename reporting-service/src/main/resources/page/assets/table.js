// Sorts and filters without loading the whole page: the same addresses, of which only the table is taken.
const SETTLE_MILLIS = 300;
let latest = 0;

export const enhance = (within) => {
  const form = within.querySelector("form[data-enhanced]");
  const section = form.closest("#agencies");
  let timer;
  const apply = () => show(section, new URL(form.action, location), new URLSearchParams(new FormData(form)));
  form.addEventListener("change", apply);
  form.querySelector("[type=search]")?.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(apply, SETTLE_MILLIS);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    apply();
  });
  section.querySelectorAll("a.sort, .after a").forEach((link) =>
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      event.preventDefault();
      const address = new URL(link.href);
      show(section, address, address.searchParams);
    }),
  );
};

const show = async (section, address, parameters) => {
  const wanted = new URLSearchParams([...parameters].filter(([, value]) => value !== ""));
  const path = address.pathname + (wanted.size ? `?${wanted}` : "");
  const asked = ++latest;
  section.classList.add("table-wait");
  try {
    const answer = await fetch(path, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("agencies");
    if (asked !== latest) {
      return;
    }
    if (!answer.ok || !fresh) {
      location.assign(path);
      return;
    }
    const focus = focused(section);
    section.replaceChildren(...fresh.childNodes);
    history.replaceState(null, "", path);
    enhance(section);
    restore(section, focus);
    document.getElementById("live").textContent = "";
    section.querySelector("#agencies-count")?.setAttribute("role", "status");
  } catch {
    location.assign(path);
  } finally {
    section.classList.remove("table-wait");
  }
};

const focused = (section) => {
  const active = document.activeElement;
  if (!section.contains(active)) {
    return null;
  }
  return { id: active.id, text: active.textContent.replace(/[▲▼\s]/g, ""), at: active.selectionStart };
};

const restore = (section, focus) => {
  if (!focus) {
    return;
  }
  const same = focus.id
    ? document.getElementById(focus.id)
    : [...section.querySelectorAll("a.sort, .after a, button")].find((each) => each.textContent.replace(/[▲▼\s]/g, "") === focus.text);
  same?.focus({ preventScroll: true });
  if (same?.type === "search" && focus.at !== null) {
    same.setSelectionRange(focus.at, focus.at);
  }
};
