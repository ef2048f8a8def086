// An answer in the order of time: rows by the dates of one column, the latest first.
import { element, framed, linked } from "./answer-table.js";

const DATE = /^\d{4}(-\d\d(-\d\d)?)?($|T)/;
const MOST = 500;

function dated(term) {
  return term?.type === "literal" && DATE.test(term.value) && !/#(integer|int|decimal|double|long)$/.test(term.datatype ?? "");
}

/** The column with most dates; empty if hardly a row has one. */
function column(result) {
  const counts = result.head.vars.map((name) => [name, result.results.bindings.filter((row) => dated(row[name])).length]);
  const [name, count] = counts.reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
  return count > 0 ? name : "";
}

function line(row, names, when) {
  const whole = document.createElement("li");
  whole.append(element("bdi", row[when].value.split("T")[0], { class: "day" }));
  for (const name of names.filter((each) => each !== when && row[each])) {
    whole.append(" ", element("bdi", `${name}:`, { class: "other", dir: "ltr" }), " ", linked(row[name]));
  }
  return whole;
}

/** The spans from the first to the last: years or, where they are few, months. */
function spans(dates) {
  const [first, last] = [dates.at(-1), dates[0]];
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const monthly = years < 4 && dates.every((date) => date.length >= 7);
  const all = [];
  for (let year = Math.max(Number(first.slice(0, 4)), Number(last.slice(0, 4)) - 80); year <= Number(last.slice(0, 4)); year++) {
    const name = String(year).padStart(4, "0");
    all.push(...(monthly ? Array.from({ length: 12 }, (_, month) => `${name}-${String(month + 1).padStart(2, "0")}`) : [name]));
  }
  return monthly ? all.filter((span) => span >= first.slice(0, 7) && span <= last.slice(0, 7)) : all;
}

function drawn(name, attributes, text = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  made.textContent = text;
  return made;
}

/** How many rows there are in each span; time runs as the page is read. The list below has the same for those who do not see. */
function strip(dates, label) {
  const all = spans(dates);
  const counts = all.map((span) => dates.filter((date) => date.startsWith(span)).length);
  const most = Math.max(...counts);
  const backward = getComputedStyle(document.documentElement).direction === "rtl";
  const width = Math.max(20, Math.min(90, 720 / all.length));
  const whole = Math.max(720, all.length * width) + 60;
  const picture = drawn("svg", { class: all.length > 20 ? "bars many" : "bars", direction: "ltr", "aria-hidden": "true", viewBox: `0 0 ${whole} 110` });
  const step = Math.ceil(60 / width);
  all.forEach((span, place) => {
    const middle = (whole - all.length * width) / 2 + ((backward ? all.length - 1 - place : place) + 0.5) * width;
    const height = (counts[place] / most) * 80;
    const bar = drawn("rect", { class: "group0", x: middle - 8, y: 80 - height, width: 16, height });
    bar.append(drawn("title", {}, `${span}: ${counts[place]}`));
    picture.append(bar);
    if ((all.length - 1 - place) % step === 0) {
      picture.append(drawn("text", { x: middle, y: 100, "text-anchor": "middle" }, span));
    }
  });
  picture.append(drawn("line", { x1: 0, x2: whole, y1: 80, y2: 80 }));
  const frame = framed(picture, label);
  frame.classList.add("timeline");
  return frame;
}

export function time(result, say) {
  const when = column(result);
  if (!when) {
    return [element("p", say.noDates)];
  }
  const rows = result.results.bindings.filter((row) => dated(row[when]))
    .sort((a, b) => (a[when].value < b[when].value ? 1 : -1));
  const parts = [strip(rows.map((row) => row[when].value.split("T")[0]), say.time)];
  let list;
  let span = "";
  for (const row of rows.slice(0, MOST)) {
    const year = row[when].value.slice(0, 4);
    if (year !== span) {
      span = year;
      const number = rows.filter((each) => each[when].value.startsWith(year)).length;
      list = element("ol", "", { class: "entities" });
      parts.push(element("h3", `${year} (${number})`), list);
    }
    list.append(line(row, result.head.vars, when));
  }
  const undated = result.results.bindings.length - rows.length;
  if (undated > 0) {
    parts.push(element("p", `${say.undated} ${undated}`, { class: "said" }));
  }
  if (rows.length > MOST) {
    parts.push(element("p", say.fewer, { class: "said" }));
  }
  return parts;
}
