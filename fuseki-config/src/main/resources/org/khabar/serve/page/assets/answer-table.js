// An answer's cells, and the answer as a table.
export const PREFIXES = {
  dct: "http://purl.org/dc/terms/", foaf: "http://xmlns.com/foaf/0.1/", itsrdf: "http://www.w3.org/2005/11/its/rdf#",
  kh: "https://w3id.org/khabar/ontology#", nif: "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
  org: "http://www.w3.org/ns/org#", owl: "http://www.w3.org/2002/07/owl#", prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/", sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  skos: "http://www.w3.org/2004/02/skos/core#", xsd: "http://www.w3.org/2001/XMLSchema#",
};
const AT_ONCE = 500;
const DAY = /^\d{4}(-\d\d){0,2}$/;

/** The words for a term: an IRI as short as can be, all else as it is. */
export function words(term) {
  const text = document.createElement("bdi");
  text.textContent = term.value;
  if (term.type === "uri") {
    const known = Object.entries(PREFIXES).find(([, iri]) => term.value.startsWith(iri));
    text.textContent = known ? `${known[0]}:${term.value.slice(known[1].length)}`
      : term.value.replace(/^https:\/\/w3id\.org\/khabar\/id\//, "");
    text.dir = "ltr";
    return text;
  }
  if (DAY.test(term.value)) {
    text.className = "day";
  }
  const language = term["xml:lang"];
  text.dir = language ? (language.startsWith("ar") ? "rtl" : "ltr") : "auto";
  if (language) {
    text.lang = language;
  }
  return text;
}

/** The words for a term, as a link to its page if it is an IRI. */
export function linked(term) {
  if (term.type !== "uri") {
    return words(term);
  }
  const link = document.createElement("a");
  link.href = `/page/?iri=${encodeURIComponent(term.value)}`;
  link.dataset.id = term.value;
  link.append(words(term));
  return link;
}

export function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  return made;
}

export function cell(term) {
  const place = document.createElement("td");
  if (term) {
    place.append(linked(term));
  }
  return place;
}

/** A table that can be scrolled by keyboard. */
export function framed(whole, label) {
  const frame = element("div", "", { class: "wide", tabindex: "0", role: "region", "aria-label": label });
  frame.append(whole);
  return frame;
}

export function head(whole, names) {
  whole.createTHead().insertRow().append(...names.map((name) => element("th", name, { scope: "col" })));
}

export function table(result, say) {
  const names = result.head.vars;
  const rows = result.results.bindings;
  const whole = document.createElement("table");
  head(whole, names);
  const body = whole.createTBody();
  let shown = 0;
  const more = element("button", say.more, { type: "button", class: "plain" });
  const add = () => {
    for (const row of rows.slice(shown, shown + AT_ONCE)) {
      body.insertRow().append(...names.map((name) => cell(row[name])));
    }
    shown += AT_ONCE;
    more.hidden = shown >= rows.length;
  };
  more.addEventListener("click", add);
  add();
  return [framed(whole, say.rows), more];
}
