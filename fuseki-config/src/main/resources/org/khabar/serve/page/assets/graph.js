// The picture of the graph: what it starts from, what somebody opens, and how the parts of the page hang together.
import { Address } from "./graph-address.js";
import { answerTo, ask, post } from "./graph-ask.js";
import { button, data, make } from "./graph-dom.js";
import * as files from "./graph-export.js";
import { Filters } from "./graph-filters.js";
import { Layout } from "./graph-layout.js";
import { Model } from "./graph-model.js";
import { Panel } from "./graph-panel.js";
import { Picture } from "./graph-picture.js";

const MOST = 12000;
const LISTED = 100;
const place = document.querySelector("#graph");
const words = JSON.parse(place.dataset.words);
const terms = JSON.parse(place.dataset.terms);
const address = new Address(place.dataset.base);
const before = address.opened();
const model = new Model(terms);
model.asLines = address.asLines;
address.restore(model);
let settled = false;

const told = make("p", { id: "told", role: "status" });
const canvas = make("canvas", { tabindex: 0, role: "application", "aria-label": words.picture, "aria-describedby": "keys" });
const list = make("ul", { class: "entities" });
const find = make("input", { type: "search", id: "find", dir: "auto", oninput: () => listed() });
const chosenPlace = make("section", { id: "chosen", "aria-label": words.around, tabindex: -1 });
const ofButton = new WeakMap();
const filterPlace = make("div", { class: "filters" });
const mode = (value, title) => make("label", {}, make("input", {
  type: "radio", name: "as", value, checked: (value === "lines") === model.asLines,
  onchange: () => {
    model.asLines = value === "lines";
    address.asLines = model.asLines;
    redraw();
  },
}), " ", title);
const key = (kind) => make("span", { class: `key ${kind}` }, words[kind]);

place.append(
  make("div", { class: "tools" },
    make("fieldset", { class: "mode" }, make("legend", {}, words.events_as), mode("nodes", words.as_nodes), mode("lines", words.as_lines)),
    make("span", { class: "buttons" }, button("+", () => picture.zoom(1.3), { "aria-label": words.zoom_in }),
      button("−", () => picture.zoom(1 / 1.3), { "aria-label": words.zoom_out }), button(words.fit, () => picture.fit())),
    make("span", { class: "buttons" }, `${words.save} `, button("SVG", () => files.svg(picture)),
      button("PNG", () => files.png(picture)), button("GraphML", () => files.graphml(picture)))),
  make("details", { open: model.filters }, make("summary", {}, words.filters), filterPlace),
  told,
  make("div", { class: "seen" },
    make("div", { class: "stage" }, canvas,
      make("p", { class: "keys" }, ...["person", "agency", "place", "post", "group", "event"].map(key)),
      make("p", { id: "keys", class: "said" }, words.keys)),
    make("div", { class: "beside" }, chosenPlace,
      make("section", { "aria-labelledby": "shown" }, make("h2", { id: "shown" }, words.shown),
        make("p", {}, make("label", { for: "find" }, words.find), " ", find), list))),
);

const layout = new Layout(place.dataset.worker, place.dataset.force.split(" "), (done) => {
  if (!settled) {
    picture.fit();
  }
  if (done && !settled) {
    settled = true;
    performance.mark("graph-at-rest");
  }
  picture.refresh();
  place.dataset.rest = String(done);
});
const panel = new Panel(chosenPlace, words, terms, model, {
  expand, expandAll: (node) => expand(node),
  collapse: close,
  remove: (node) => {
    model.remove(node.id);
    address.close(node.id);
    changed();
    choose(undefined);
  },
});
const picture = new Picture(canvas, { choose, open: (node) => expand(node), close, hold: (node) => layout.hold(node) });
const filters = new Filters(filterPlace, words, terms, model, () => {
  address.keep(model);
  redraw();
});

function say(text, ...more) {
  told.replaceChildren(text, ...more.flatMap((each) => [" ", each]));
}

function listed() {
  const wanted = find.value.trim().toLocaleLowerCase();
  const found = picture.scene.nodes.filter((node) => !wanted || node.name.toLocaleLowerCase().includes(wanted));
  const focused = ofButton.get(document.activeElement);
  list.replaceChildren(...found.slice(0, LISTED).map((node) => {
    const name = node.kind === "event" ? panel.title(node) : data(node.name, node.language);
    const one = button(name, () => {
      choose(node);
      picture.reveal(node);
    }, { "aria-pressed": String(node === picture.chosen), onkeydown: ({ key }) => key === "Delete" && close(node) });
    ofButton.set(one, node);
    return make("li", {}, one, " ", make("span", { class: "kind" }, words[node.kind]));
  }));
  if (focused) {
    [...list.querySelectorAll("button")].find((one) => ofButton.get(one) === focused)?.focus();
  }
  if (found.length > LISTED) {
    list.append(make("li", { class: "said" }, `${words.list_cut} ${LISTED}`));
  }
}

/** Draws what the model and the filters now give. */
function redraw() {
  const scene = model.scene();
  place.dataset.rest = String(!layout.place(scene));
  picture.show(scene);
  if (!settled) {
    picture.fit();
  }
  listed();
  say(scene.nodes.length === 0 && model.nodes.size > 0 ? words.hidden
    : `${words.shown}: ${words.nodes} ${scene.nodes.length} · ${words.lines} ${scene.lines.length}`);
}

function changed() {
  redraw();
  filters.show();
}

/** Tells of what is chosen anew; whoever pressed a button there goes on from there. */
function retold() {
  const here = chosenPlace.contains(document.activeElement);
  panel.show(picture.chosen);
  if (here) {
    chosenPlace.focus();
  }
}

function choose(thing) {
  picture.choose(thing);
  panel.show(thing);
  listed();
}

function tell(fault, retry) {
  const detail = fault.kind === "wrong" && fault.detail
    ? [make("pre", { dir: "ltr", tabindex: 0 }, fault.detail)] : [];
  say(fault.words?.(words) ?? words.silent, ...detail, button(words.again, retry));
}

/** Adds a group of what stands around a node, or the first of all of them. */
async function expand(node, group, from = 0) {
  if (model.nodes.size + model.events.size > MOST) {
    say(words.full);
    return;
  }
  say(words.loading);
  const which = group ? `group=${encodeURIComponent(group)}&from=${from}` : "all";
  try {
    const answer = await ask(`/graph/around?node=${encodeURIComponent(node.id)}&${which}`);
    const shown = { ...model.expanded.get(node.id) };
    for (const event of answer.events) {
      if (!group || event.type === group) {
        shown[event.type] = (shown[event.type] ?? 0) + 1;
      }
    }
    if (!group) {
      shown.ties = true;
    } else if (/[<>]$/.test(group)) {
      shown[group] = Infinity;
    }
    model.expanded.set(node.id, shown);
    address.open(node.id, group);
    model.take(answer, node.id);
    changed();
    retold();
  } catch (fault) {
    tell(fault, () => expand(node, group, from));
  }
}

function close(node) {
  model.collapse(node.id);
  address.close(node.id);
  changed();
  retold();
}

async function fromNode(id) {
  const start = await ask(`/graph/around?node=${encodeURIComponent(id)}`);
  model.take(start, "");
  model.roots.add(id);
  const node = model.thing(id);
  picture.choose(node);
  if (before.length === 0) {
    await expand(node);
  }
  choose(node);
}

/** Opens what the address says was opened before. */
async function reopen() {
  for (const { id, group } of before) {
    const node = model.thing(id);
    if (node) {
      await expand(node, group || undefined);
    }
  }
}

async function fromQuery(query) {
  const { ids, triples, cut } = await answerTo(query);
  const shown = ids.slice(0, MOST);
  const answer = shown.length > 0 ? await post(`/graph/nodes${triples ? "" : "?links=true"}`, shown.join("\n"))
    : { nodes: [], events: [], publishers: [], ties: [] };
  if (answer.nodes.length + answer.events.length === 0) {
    say(words.empty);
    return;
  }
  model.take(answer, "");
  // What the answer names is drawn though nothing links it; what only takes part in it goes with its lines.
  const linked = new Set((triples ?? []).flatMap(([from, to]) => [from, to]));
  shown.filter((id) => model.thing(id) && !linked.has(id)).forEach((id) => model.roots.add(id));
  for (const [from, to, property] of triples ?? []) {
    // Parts in events are drawn by the events themselves.
    if (model.thing(from) && model.thing(to) && !(model.events.has(from) && model.events.get(from).roles.some(([part]) => part === property))) {
      model.ties.set(`${from} ${property} ${to}`, { from, to, property });
    }
  }
  changed();
  if (ids.length > MOST) {
    say(`${words.too_many} ${MOST}.`);
  } else if (cut) {
    say(words.cut);
  }
}

async function start() {
  say(words.loading);
  try {
    await (place.dataset.node ? fromNode(place.dataset.node) : fromQuery(place.dataset.query));
    await reopen();
  } catch (fault) {
    tell(fault, start);
  }
}

start();
