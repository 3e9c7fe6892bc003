// What pages do beyond being read. Each part is fetched where the page has something for it, and none is needed.
const enhance = (within) => {
  if (within.querySelector("[data-chart]")) {
    import("./charts.js").then((charts) => charts.draw(within));
  }
  if (within.querySelector("[data-enhanced]")) {
    import("./table.js").then((table) => table.enhance(within));
  }
};

const main = document.getElementById("content");
enhance(main);
if (main.dataset.version) {
  import("./live.js").then((live) => live.follow(main, enhance));
}

// An open menu closes by Escape, or when something else is used.
document.addEventListener("keydown", (event) => {
  const open = document.querySelector("details.menu[open]");
  if (event.key === "Escape" && open) {
    open.open = false;
    open.querySelector("summary").focus();
  }
});
document.addEventListener("click", (event) => {
  const open = document.querySelector("details.menu[open]");
  if (open && !open.contains(event.target)) {
    open.open = false;
  }
});
// Printed, every branch is shown.
addEventListener("beforeprint", () => document.querySelectorAll(".tree details").forEach((branch) => (branch.open = true)));
