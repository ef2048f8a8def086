// fetch-sparql-endpoint, Comunica and sparql-http-client against `khabar serve`, which this test starts on an article of its own.
// Run `npm ci && npm test` here; the command is taken from KHABAR, or else the launcher at the top of the repository.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { QueryEngine } from "@comunica/query-sparql";
import { SparqlEndpointFetcher } from "fetch-sparql-endpoint";
import StreamClient from "sparql-http-client";

const KHABAR = process.env.KHABAR ?? new URL("../../khabar", import.meta.url).pathname;
const KH = "https://w3id.org/khabar/ontology#";
const WHO = `PREFIX kh: <${KH}> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?name { ?event a kh:Resignation ; kh:agent ?who . ?who rdfs:label ?name FILTER(LANG(?name) = "ar") }`;
const GRAPH = "urn:x-test:clients";

const folder = mkdtempSync(join(tmpdir(), "khabar-clients-"));
const store = join(folder, "store");
let server;
let endpoint;
let address;
let user;
let password;

before(async () => {
  const article = new URL("../../ontology/src/test/resources/shapes/article.ttl", import.meta.url).pathname;
  const load = spawnSync(KHABAR, ["load", article, "--store", store], { encoding: "utf8" });
  assert.equal(load.status, 0, load.stderr);
  server = spawn(KHABAR, ["serve", "--store", store, "--port", "0", "--json"], { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    ({ address, endpoint } = JSON.parse(line));
    break;
  }
  [user, password] = readFileSync(join(store, "credentials"), "utf8").trim().split(/:\s*/);
});

after(() => {
  server?.kill("SIGINT");
  rmSync(folder, { recursive: true, force: true });
});

async function all(stream) {
  const items = [];
  for await (const item of stream) {
    items.push(item);
  }
  return items;
}

test("fetch-sparql-endpoint reads", async () => {
  const client = new SparqlEndpointFetcher();
  const rows = await all(await client.fetchBindings(endpoint, WHO));
  assert.deepEqual(rows.map((row) => row.name.value), ["سامي منصور"]);
  assert.equal(rows[0].name.language, "ar");
  assert.equal(await client.fetchAsk(endpoint, `ASK { ?e a <${KH}Resignation> }`), true);
  const triples = await all(await client.fetchTriples(endpoint, `CONSTRUCT WHERE { ?e a <${KH}Resignation> }`));
  assert.equal(triples.length, 1);
  await assert.rejects(client.fetchBindings(endpoint, "SELECT * { ?s ?p }"), /line 1, column 18/);
});

test("fetch-sparql-endpoint writes with the password alone", async () => {
  const update = `INSERT DATA { GRAPH <${GRAPH}> { <urn:a> <urn:b> 1 } }`;
  const at = `${address}khabar/update`;
  await assert.rejects(new SparqlEndpointFetcher().fetchUpdate(at, update), /401/);
  const headers = { authorization: `Basic ${btoa(`${user}:${password}`)}` };
  const known = new SparqlEndpointFetcher({ defaultHeaders: new Headers(headers) });
  await known.fetchUpdate(at, update);
  assert.equal(await known.fetchAsk(endpoint, "ASK { <urn:a> <urn:b> 1 }"), true);
});

test("Comunica reads, and finds out by itself what the endpoint is", async () => {
  const engine = new QueryEngine();
  for (const source of [endpoint, { type: "sparql", value: endpoint }]) {
    const rows = await (await engine.queryBindings(WHO, { sources: [source] })).toArray();
    assert.deepEqual(rows.map((row) => row.get("name").value), ["سامي منصور"]);
  }
  assert.equal(await engine.queryBoolean(`ASK { ?e a <${KH}Event> }`, { sources: [endpoint] }), true);
  const data = `${address}data/?iri=${encodeURIComponent(`${KH}Resignation`)}`;
  // A page of data as source, beside the endpoint.
  const labels = await (
    await engine.queryBindings(
      `SELECT ?label { ?event a ?class . ?class <http://www.w3.org/2000/01/rdf-schema#label> ?label
        FILTER(LANG(?label) = "en" && ?class = <${KH}Resignation>) }`,
      { sources: [endpoint, data] },
    )
  ).toArray();
  assert.ok(labels.some((row) => row.get("label").value === "resignation"));
});

test("sparql-http-client reads, and writes graphs with the password", async () => {
  const client = new StreamClient({
    endpointUrl: endpoint,
    updateUrl: `${address}khabar/update`,
    storeUrl: `${address}khabar/data`,
    user,
    password,
  });
  const rows = await all(client.query.select(WHO));
  assert.deepEqual(rows.map((row) => row.name.value), ["سامي منصور"]);
  assert.equal(await client.query.ask(`ASK { ?e a <${KH}Resignation> }`), true);
  const person = "https://w3id.org/khabar/id/person/sami-mansour";
  assert.ok((await all(client.query.construct(`DESCRIBE <${person}>`))).length > 5);
  const { factory } = client;
  const graph = factory.namedNode(`${GRAPH}/2`);
  const told = factory.quad(factory.namedNode("urn:c"), factory.namedNode("urn:d"), factory.literal("ق", "ar"), graph);
  await client.store.put(Readable.from([told]), { graph });
  const written = await all(client.store.get(graph));
  assert.deepEqual(written.map((quad) => quad.object.value), ["ق"]);
  await client.query.update(`DROP GRAPH <${GRAPH}/2>`);
  await assert.rejects(async () => all(client.store.get(graph)), /Not Found/i);
});
