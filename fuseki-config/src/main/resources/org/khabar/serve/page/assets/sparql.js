// The editor and its answers. Without this script the form sends the query and the browser shows the plain answer.
const form = document.querySelector("#ask");
const area = form.querySelector("textarea");
const told = document.querySelector("#told");
const answer = document.querySelector("#answer");
const stop = document.querySelector("#stop");
const drawn = document.querySelector("#drawn");
const share = document.querySelector("#share");
const csv = document.querySelector("#csv");
const AT_ONCE = 500;
const PREFIXES = {
  dct: "http://purl.org/dc/terms/", foaf: "http://xmlns.com/foaf/0.1/", itsrdf: "http://www.w3.org/2005/11/its/rdf#",
  kh: "https://w3id.org/khabar/ontology#", nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  org: "http://www.w3.org/ns/org#", owl: "http://www.w3.org/2002/07/owl#", prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/", sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  skos: "http://www.w3.org/2004/02/skos/core#", xsd: "http://www.w3.org/2001/XMLSchema#",
};
let running;

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

function cell(term) {
  const place = document.createElement("td");
  if (!term) {
    return place;
  }
  const words = document.createElement("bdi");
  words.textContent = term.value;
  if (term.type === "uri") {
    const known = Object.entries(PREFIXES).find(([, iri]) => term.value.startsWith(iri));
    words.textContent = known ? `${known[0]}:${term.value.slice(known[1].length)}`
      : term.value.replace(/^https:\/\/w3id\.org\/khabar\/id\//, "");
    words.dir = "ltr";
    const link = document.createElement("a");
    link.href = `/page/?iri=${encodeURIComponent(term.value)}`;
    link.append(words);
    place.append(link);
    return place;
  }
  const language = term["xml:lang"];
  words.dir = language ? (language.startsWith("ar") ? "rtl" : "ltr") : "auto";
  if (language) {
    words.lang = language;
  }
  place.append(words);
  return place;
}

function table(result) {
  const names = result.head.vars;
  const rows = result.results.bindings;
  const whole = document.createElement("table");
  const head = whole.createTHead().insertRow();
  for (const name of names) {
    const column = document.createElement("th");
    column.scope = "col";
    column.textContent = name;
    head.append(column);
  }
  const body = whole.createTBody();
  let shown = 0;
  const more = document.createElement("button");
  more.type = "button";
  more.className = "plain";
  more.textContent = form.dataset.more;
  const add = () => {
    for (const row of rows.slice(shown, shown + AT_ONCE)) {
      body.insertRow().append(...names.map((name) => cell(row[name])));
    }
    shown += AT_ONCE;
    more.hidden = shown >= rows.length;
  };
  more.addEventListener("click", add);
  add();
  const frame = document.createElement("div");
  frame.className = "wide";
  frame.tabIndex = 0;
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", form.dataset.rows);
  frame.append(whole);
  answer.replaceChildren(frame, more);
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
  table(result);
}

async function ask() {
  running?.abort();
  const mine = new AbortController();
  running = mine;
  const query = withPrefixes(editor.getValue());
  if (query !== editor.getValue()) {
    editor.setValue(query);
  }
  answer.replaceChildren();
  csv.hidden = true;
  say(form.dataset.running);
  stop.hidden = false;
  share.href = `/sparql?query=${encodeURIComponent(query)}`;
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

form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
stop.addEventListener("click", () => running?.abort());
