// Arrow keys go along the columns of time, plus and minus change how fine they are. Without this script the columns are links.
const frame = document.querySelector(".timeline");
const spans = [...(frame?.querySelectorAll("a.span") ?? [])];
const back = getComputedStyle(document.documentElement).direction === "rtl" ? "ArrowRight" : "ArrowLeft";
const steps = { [back]: -1, [back === "ArrowLeft" ? "ArrowRight" : "ArrowLeft"]: 1 };

function stop(at) {
  spans.forEach((span, place) => span.setAttribute("tabindex", place === at ? "0" : "-1"));
}

function closer(step) {
  const zooms = [...document.querySelectorAll("a[data-zoom]")];
  const now = zooms.findIndex((zoom) => zoom.hasAttribute("aria-current"));
  zooms[now + step]?.click();
}

if (spans.length > 0) {
  // The latest is what most people look for.
  stop(spans.length - 1);
  frame.addEventListener("keydown", (event) => {
    const at = spans.indexOf(document.activeElement);
    const to = { Home: 0, End: spans.length - 1 }[event.key] ?? at + (steps[event.key] ?? 0);
    if (event.key === "+" || event.key === "-") {
      closer(event.key === "+" ? 1 : -1);
    } else if (at >= 0 && to !== at && spans[to]) {
      stop(to);
      spans[to].focus();
    } else {
      return;
    }
    event.preventDefault();
  });
}
