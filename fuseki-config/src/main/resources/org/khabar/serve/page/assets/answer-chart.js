// An answer as bars: the numbers of one column for the words of another or, without numbers, how often each word stands there.
import { element, framed, head, linked } from "./answer-table.js";

const MOST = 60;
const SVG = "http://www.w3.org/2000/svg";

function number(term) {
  return term?.type === "literal" && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(term.value) ? Number(term.value) : NaN;
}

/** Columns in which every value is a number; a year alone is a date rather than a number. */
function numeric(result) {
  return result.head.vars.filter((name) => {
    const filled = result.results.bindings.map((row) => row[name]).filter(Boolean);
    return filled.length > 0 && filled.every((term) => !Number.isNaN(number(term)) && !/#gYear$/.test(term.datatype ?? ""));
  });
}

function values(result, labels, counted) {
  if (counted) {
    return result.results.bindings.filter((row) => row[labels] && row[counted])
      .map((row) => [row[labels], number(row[counted])]);
  }
  const sums = new Map();
  for (const row of result.results.bindings.filter((each) => each[labels])) {
    const key = `${row[labels].type} ${row[labels].value}`;
    sums.set(key, [row[labels], (sums.get(key)?.[1] ?? 0) + 1]);
  }
  return [...sums.values()].sort((a, b) => b[1] - a[1]);
}

function bar(value, most) {
  const picture = document.createElementNS(SVG, "svg");
  for (const [name, set] of Object.entries({ class: "tenure", viewBox: "0 0 100 8", preserveAspectRatio: "none", "aria-hidden": "true" })) {
    picture.setAttribute(name, set);
  }
  const filled = document.createElementNS(SVG, "rect");
  for (const [name, set] of Object.entries({ class: "group0", y: 1, height: 6, width: most > 0 ? Math.max(0, (value / most) * 100) : 0 })) {
    filled.setAttribute(name, String(set));
  }
  picture.append(filled);
  const place = element("td", "", { class: "time" });
  place.append(picture);
  return place;
}

function choice(label, names, chosen, none) {
  const select = document.createElement("select");
  for (const name of [...(none ? [""] : []), ...names]) {
    select.append(new Option(name || none, name, false, name === chosen));
  }
  const whole = element("label", `${label} `);
  whole.append(select);
  return [whole, select];
}

export function chart(result, say) {
  const numbers = numeric(result);
  const others = result.head.vars.filter((name) => !numbers.includes(name));
  const [labelChoice, labels] = choice(say.label, result.head.vars, others[0] ?? result.head.vars[0]);
  const [numberChoice, counted] = choice(say.number, numbers, numbers.at(-1), say.howOften);
  const choices = element("p", "", { class: "asking" });
  choices.append(labelChoice, " ", numberChoice);
  const place = document.createElement("div");
  const draw = () => {
    const all = values(result, labels.value, counted.value);
    const most = Math.max(0, ...all.map(([, value]) => value));
    const whole = element("table", "", { class: "chart" });
    head(whole, [labels.value, counted.value || say.howOften, ""]);
    whole.tHead.rows[0].lastChild.setAttribute("class", "time");
    const body = whole.createTBody();
    for (const [term, value] of all.slice(0, MOST)) {
      const name = document.createElement("td");
      name.append(linked(term));
      body.insertRow().append(name, element("td", String(value)), bar(value, most));
    }
    place.replaceChildren(framed(whole, say.chart));
    if (all.length > MOST) {
      place.append(element("p", say.fewer, { class: "said" }));
    }
  };
  labels.addEventListener("change", draw);
  counted.addEventListener("change", draw);
  draw();
  return [choices, place];
}
