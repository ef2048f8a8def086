// Asks the server; a fault knows in which words to tell it.
class Fault extends Error {
  constructor(kind, detail = "") {
    super(detail || kind);
    this.kind = kind;
    this.detail = detail;
  }

  words(all) {
    return all[this.kind];
  }
}

const LONGEST_ADDRESS = 4000;
const KINDS = { 404: "gone", 408: "slow", 429: "busy", 503: "slow", 504: "slow" };

async function got(answer) {
  if (answer.ok) {
    return answer;
  }
  const text = await answer.text();
  throw new Fault(KINDS[answer.status] ?? (answer.status < 500 ? "wrong" : "silent"), answer.status < 500 ? text.slice(0, 1000) : "");
}

async function send(address, options) {
  try {
    return await got(await fetch(address, options));
  } catch (fault) {
    throw fault instanceof Fault ? fault : new Fault("silent");
  }
}

export async function ask(address) {
  return (await send(address)).json();
}

export async function post(address, body) {
  return (await send(address, { method: "POST", body })).json();
}

/** The ids in an answer to SELECT, in order. */
function ofRows(result) {
  const found = new Set();
  for (const row of result.results?.bindings ?? []) {
    for (const { type, value } of Object.values(row)) {
      if (type === "uri") {
        found.add(value);
      }
    }
  }
  return [...found];
}

/** An IRI of N-Triples, where some characters may be written as numbers. */
function iri(written) {
  return written.replace(/\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/g, (_, four, eight) =>
    String.fromCodePoint(parseInt(four ?? eight, 16)));
}

function ofTriples(text) {
  const triples = [];
  const found = new Set();
  for (const line of text.split("\n")) {
    const parts = /^<([^>]*)> <([^>]*)> (?:<([^>]*)> )?/.exec(line);
    if (parts && !parts[2].endsWith("#type")) {
      const subject = iri(parts[1]);
      found.add(subject);
      if (parts[3] !== undefined) {
        const object = iri(parts[3]);
        found.add(object);
        triples.push([subject, object, parts[2].replace(/^.*[#/]/, "")]);
      }
    }
  }
  return { ids: [...found], triples };
}

/** What a query's answer speaks of: ids, and the triples of a CONSTRUCT between them. */
export async function answerTo(query) {
  const body = new URLSearchParams({ query });
  const headers = { Accept: "application/n-triples, application/sparql-results+json;q=0.9" };
  // What is asked by address is kept by the server and the browser; a long query does not fit there.
  const answer = await (String(body).length < LONGEST_ADDRESS ? send(`/khabar/sparql?${body}`, { headers })
    : send("/khabar/sparql", { method: "POST", body, headers }));
  const text = await answer.text();
  const most = Number(answer.headers.get("Khabar-Row-Limit"));
  if (answer.headers.get("Content-Type").includes("sparql-results+json")) {
    const result = JSON.parse(text);
    return { ids: ofRows(result), cut: most > 0 && result.results?.bindings.length >= most };
  }
  const found = ofTriples(text);
  return { ...found, cut: most > 0 && found.triples.length >= most };
}
