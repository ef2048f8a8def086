// Names in place of ids, which stay at hand as titles; where the server has no name or no answer, the ids are left.
import { PREFIXES } from "./answer-table.js";

const WRITABLE = /^[^\s<>"{}|\\^`]+$/;
const AT_ONCE = 1000;
const KNOWN = Object.values(PREFIXES);

async function namesOf(ids, property) {
  const query = `SELECT ?id ?name { VALUES ?id { ${ids.map((id) => `<${id}>`).join(" ")} } ?id <${property}>|<${PREFIXES.schema}headline> ?name }`;
  const got = await fetch("/khabar/sparql", {
    method: "POST", body: new URLSearchParams({ query }), headers: { Accept: "application/sparql-results+json" },
  });
  const rows = got.ok ? (await got.json()).results.bindings : [];
  return new Map(rows.map(({ id, name }) => [id.value, name]));
}

function rename(link, name) {
  const words = link.querySelector("bdi");
  const language = name["xml:lang"] ?? "";
  link.title = link.dataset.id;
  words.textContent = name.value;
  words.lang = language;
  words.dir = language ? (language.startsWith("ar") ? "rtl" : "ltr") : "auto";
}

/** Shows the names of things whose ids stand in a place, now and when more come to stand there. */
export function named(place, property) {
  const look = async () => {
    const links = [...place.querySelectorAll("a[data-id]:not([data-asked])")].slice(0, AT_ONCE)
      .filter((link) => {
        link.dataset.asked = "";
        return WRITABLE.test(link.dataset.id) && !KNOWN.some((known) => link.dataset.id.startsWith(known));
      });
    if (links.length === 0) {
      return;
    }
    try {
      const names = await namesOf([...new Set(links.map((link) => link.dataset.id))], property);
      links.filter((link) => names.has(link.dataset.id)).forEach((link) => rename(link, names.get(link.dataset.id)));
    } catch {
      // The answer itself is there.
    }
  };
  new MutationObserver(look).observe(place, { childList: true, subtree: true });
}
