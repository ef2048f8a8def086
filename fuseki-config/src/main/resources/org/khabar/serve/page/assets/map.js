// Where the map is wider than the window, its middle is shown first. Without this script it is scrolled by hand.
const frame = document.querySelector(".map")?.parentElement;
if (frame) {
  const half = (frame.scrollWidth - frame.clientWidth) / 2;
  frame.scrollLeft = getComputedStyle(frame).direction === "rtl" ? -half : half;
}
