// The picture as a file: SVG and PNG as it looks, GraphML as data, with the names that /export uses.
import { direction, fit, FONT, Room, shortened, SIZE } from "./graph-labels.js";
import { FEW, head, MOST_NAMED_LINES, outline, pull, radius } from "./graph-paint.js";

const SVG = "http://www.w3.org/2000/svg";
const GRAPHML = "http://graphml.graphdrawing.org/xmlns";
const KEYS = [
  ["iri", "node", "iri"], ["label", "node", "label"], ["kind", "node", "kind"], ["class", "node", "class"],
  ["factuality", "node", "factuality"], ["start", "node", "start"],
  ["relation", "edge", "relation"], ["edgelabel", "edge", "label"], ["weight", "edge", "weight"],
];

function save(blob, name) {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

/** What XML cannot hold is left out. */
function allowed(text) {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}

function add(parent, name, attributes, text) {
  const element = parent.ownerDocument.createElementNS(parent.namespaceURI, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, allowed(String(value))));
  if (text !== undefined) {
    element.textContent = allowed(text);
  }
  parent.append(element);
  return element;
}

function written(tree, type) {
  return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', new XMLSerializer().serializeToString(tree)], { type });
}

export function png(picture) {
  const { painter, scene, view, width, height } = picture;
  const canvas = document.createElement("canvas");
  const pixels = Math.max(2, view.pixels);
  canvas.width = width * pixels;
  canvas.height = height * pixels;
  painter.paint(canvas.getContext("2d"), scene, { ...view, pixels }, { width, height });
  canvas.toBlob((blob) => save(blob, "khabar.png"), "image/png");
}

export function svg({ painter: { colours }, scene, view, width, height }) {
  const tree = document.implementation.createDocument(SVG, "svg");
  const root = tree.documentElement;
  Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, "font-family": FONT, "font-size": SIZE })
    .forEach(([key, value]) => root.setAttribute(key, value));
  add(root, "rect", { width, height, fill: colours.ground });
  const at = ({ x, y }) => `${(x * view.scale + view.x).toFixed(1)} ${(y * view.scale + view.y).toFixed(1)}`;
  const lines = add(root, "g", { fill: "none", stroke: colours.soft });
  for (const line of scene.lines) {
    add(lines, "path", { d: `M${at(line.from)}Q${at(pull(line))} ${at(line.to)}`, ...(line.sure ? {} : { "stroke-dasharray": "5 4" }) });
  }
  if (scene.lines.length <= FEW) {
    const heads = add(root, "g", { fill: colours.soft });
    scene.lines.forEach((line) => add(heads, "polygon",
      { points: head(line, view).map((corner) => corner.map((each) => each.toFixed(1)).join(",")).join(" ") }));
  }
  const nodes = add(root, "g", { stroke: colours.ground });
  const context = document.createElement("canvas").getContext("2d");
  context.font = `${SIZE}px ${FONT}`;
  const room = new Room(width, height);
  const texts = add(root, "g", { "text-anchor": "middle", "dominant-baseline": "central" });
  for (const node of scene.nodes) {
    const r = radius(node, view.scale);
    const corners = outline(node.kind, r);
    const look = node.kind === "event" ? { fill: colours.raised, stroke: colours.ink } : { fill: colours[node.kind] };
    const place = `translate(${at(node)})`;
    const shape = corners.length === 0 ? add(nodes, "circle", { r: r.toFixed(1), transform: place, ...look })
      : add(nodes, "polygon", { points: corners.map((corner) => corner.map((each) => each.toFixed(1)).join(",")).join(" "), transform: place, ...look });
    add(shape, "title", {}, node.name);
    const [x, y] = [node.x * view.scale + view.x, node.y * view.scale + view.y];
    room.take({ left: x - r, right: x + r, top: y - r, bottom: y + r }, node);
  }
  const write = (words, language, place, fill) => place && add(texts, "text", {
    x: place.x.toFixed(1), y: place.y.toFixed(1), direction: direction(words, language), fill,
    stroke: colours.ground, "stroke-width": 3, "paint-order": "stroke",
  }, words);
  for (const node of scene.nodes) {
    const words = shortened(node.name);
    const [x, y] = [node.x * view.scale + view.x, node.y * view.scale + view.y];
    write(words, node.language, fit(context, room, words, x, y, radius(node, view.scale), node), colours.ink);
  }
  for (const line of scene.lines.length <= MOST_NAMED_LINES ? scene.lines : []) {
    const { x, y } = pull({ ...line, bend: line.bend / 2 });
    write(line.name, "", fit(context, room, line.name, x * view.scale + view.x, y * view.scale + view.y - SIZE, 0), colours.soft);
  }
  save(written(tree, "image/svg+xml"), "khabar.svg");
}

export function graphml({ scene: { nodes, lines } }) {
  const tree = document.implementation.createDocument(GRAPHML, "graphml");
  const root = tree.documentElement;
  for (const [id, of, name] of KEYS) {
    add(root, "key", { id, for: of, "attr.name": name, "attr.type": id === "weight" ? "double" : "string" });
  }
  const graph = add(root, "graph", { id: "khabar", edgedefault: "directed" });
  const ids = new Map();
  const fill = (element, values) => Object.entries(values).forEach(([key, value]) => {
    if (value !== undefined && value !== "") {
      add(element, "data", { key }, String(value));
    }
  });
  nodes.forEach((node, index) => {
    ids.set(node, `n${index}`);
    fill(add(graph, "node", { id: `n${index}` }), {
      iri: node.id, label: node.name, kind: node.kind === "agency" ? "organization" : node.kind, class: node.type,
      factuality: node.truth, start: node.day,
    });
  });
  for (const line of lines) {
    fill(add(graph, "edge", { source: ids.get(line.from), target: ids.get(line.to) }),
      { relation: line.property, edgelabel: line.name, weight: Math.max(1, line.events.length) });
  }
  save(written(tree, "application/graphml+xml"), "khabar.graphml");
}
