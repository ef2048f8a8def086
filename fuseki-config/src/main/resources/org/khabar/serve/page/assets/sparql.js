// The editor. Without this script the form sends the query and the browser shows the plain answer.
import { PREFIXES, table } from "./answer-table.js";
import { chart } from "./answer-chart.js";
import { named } from "./answer-names.js";
import { time } from "./answer-time.js";

const form = document.querySelector("#ask");
const area = form.querySelector("textarea");
const told = document.querySelector("#told");
const answer = document.querySelector("#answer");
const stop = document.querySelector("#stop");
const drawn = document.querySelector("#drawn");
const share = document.querySelector("#share");
const csv = document.querySelector("#csv");
const views = document.querySelector("#views");
const VIEWS = { table, chart, time };
const wanted = new URLSearchParams(location.search).get("view");
let view = wanted in VIEWS ? wanted : "table";
let running;
let asked = "";
let shown;

// The editor's own completion of prefixes and terms would ask other hosts.
window.Yasqe.defaults.autocompleters = ["variables"];
const editor = new window.Yasqe(document.querySelector("#editor"), {
  persistenceId: null, showQueryButton: false, createShareableLink: null, consumeShareLink: null,
  requestConfig: { endpoint: "/khabar/sparql" }, resizeable: true, editorHeight: "20em",
  extraKeys: { "Ctrl-Enter": () => ask(), "Cmd-Enter": () => ask(), Tab: false, "Shift-Tab": false },
});
editor.setValue(area.value);
editor.getInputField().setAttribute("aria-label", form.querySelector("label").textContent);
editor.on("change", () => { area.value = editor.getValue(); });
area.parentElement.hidden = true;
form.querySelector(".plainly").hidden = true;

function withPrefixes(query) {
  const missing = Object.entries(PREFIXES).filter(([prefix]) =>
    new RegExp(`(^|[^\\w<:/#.-])${prefix}:[\\w]`).test(query) && !new RegExp(`prefix\\s+${prefix}:`, "i").test(query));
  return missing.map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`).join("") + query;
}

function say(text, detail) {
  told.replaceChildren(text);
  if (detail) {
    const lines = document.createElement("pre");
    lines.dir = "ltr";
    lines.tabIndex = 0;
    lines.textContent = detail;
    told.append(lines);
  }
}

function show(type, text, cut) {
  if (!type.includes("sparql-results+json")) {
    say("");
    const graph = document.createElement("pre");
    graph.dir = "ltr";
    graph.tabIndex = 0;
    graph.textContent = text;
    answer.replaceChildren(graph);
    return;
  }
  const result = JSON.parse(text);
  if ("boolean" in result) {
    say(result.boolean ? form.dataset.yes : form.dataset.no);
    return;
  }
  const number = result.results.bindings.length;
  if (number === 0) {
    say(form.dataset.nothing);
    return;
  }
  say(`${form.dataset.rows}: ${number}.${cut && number >= cut ? ` ${form.dataset.cut}` : ""}`);
  shown = result;
  views.hidden = false;
  draw();
  if (told.getBoundingClientRect().top > innerHeight / 2) {
    told.scrollIntoView();
  }
}

function draw() {
  for (const button of views.querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.value === view));
  }
  answer.replaceChildren(...VIEWS[view](shown, form.dataset));
  tellAddresses();
}

/** Where this answer can be found again, and what else can be made of it. */
function tellAddresses() {
  const query = encodeURIComponent(asked);
  share.href = `/sparql?query=${query}&view=${view}`;
  for (const link of views.querySelectorAll("a[data-page]")) {
    link.href = `${link.dataset.page}?query=${query}`;
  }
}

async function ask() {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const query = withPrefixes(editor.getValue());
  if (query !== editor.getValue()) {
    editor.setValue(query);
  }
  asked = query;
  answer.replaceChildren();
  views.hidden = true;
  csv.hidden = true;
  say(form.dataset.running);
  stop.hidden = false;
  tellAddresses();
  share.hidden = false;
  drawn.hidden = true;
  try {
    const got = await fetch("/khabar/sparql", {
      method: "POST", body: new URLSearchParams({ query }), signal: mine.signal,
      headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9" },
    });
    const text = await got.text();
    if (got.ok) {
      drawn.href = `/graph?query=${encodeURIComponent(query)}`;
      drawn.hidden = got.headers.get("Content-Type").includes("json") && !text.includes('"uri"');
      csv.href = `/khabar/sparql?format=csv&query=${encodeURIComponent(query)}`;
      csv.hidden = !got.headers.get("Content-Type").includes("sparql-results+json");
      show(got.headers.get("Content-Type"), text, Number(got.headers.get("Khabar-Row-Limit")));
    } else if (got.status === 429) {
      say(form.dataset.busy);
    } else if (got.status === 503 || got.status === 408 || got.status === 504) {
      say(form.dataset.slow);
    } else {
      say(form.dataset.wrong, text.slice(0, 2000));
    }
  } catch (fault) {
    say(fault.name === "AbortError" ? "" : form.dataset.silent);
  } finally {
    if (running === mine) {
      stop.hidden = true;
    }
  }
}

named(answer, form.dataset.names);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
stop.addEventListener("click", () => running?.abort());
views.addEventListener("click", (event) => {
  if (event.target.value in VIEWS) {
    view = event.target.value;
    draw();
  }
});
if (wanted) {
  // A link to an answer, not to a query alone.
  ask();
}
