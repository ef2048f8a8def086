// Paints a scene on a canvas: lines, nodes, names. It holds no state but shapes that were painted before.
import { direction, fit, FONT, Room, shortened, SIZE } from "./graph-labels.js";

const MOST_LABELS = 350;
const MOST_TRIED = 700;
export const MOST_NAMED_LINES = 160;
export const FEW = 1500;
const LINES_AT_ONCE = 400;

export function radius(node, scale) {
  const full = node.kind === "event" ? 7 : 6 + 2 * Math.log2(1 + node.weight);
  return Math.max(1.2, Math.min(26, full * Math.min(1.2, Math.sqrt(scale))));
}

/** Where the middle of a bent line is pulled to. */
export function pull({ from, to, bend }) {
  return { x: (from.x + to.x) / 2 - (to.y - from.y) * bend, y: (from.y + to.y) / 2 + (to.x - from.x) * bend };
}

/** The corners of the head of an arrow, where it meets the node. */
export function head(line, view) {
  const from = line.bend === 0 ? line.from : pull(line);
  const angle = Math.atan2(line.to.y - from.y, line.to.x - from.x);
  const back = radius(line.to, view.scale) * 1.2 + 1;
  const x = line.to.x * view.scale + view.x - back * Math.cos(angle);
  const y = line.to.y * view.scale + view.y - back * Math.sin(angle);
  return [0, 0.4, -0.4].map((turn) => (turn === 0 ? [x, y] : [x - 8 * Math.cos(angle + turn), y - 8 * Math.sin(angle + turn)]));
}

/** The outline of a kind around a point; kinds differ in shape as well as in colour. */
export function outline(kind, r) {
  const polygon = (corners, turn, size) => Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return [size * Math.cos(angle), size * Math.sin(angle)];
  });
  switch (kind) {
    case "agency": return polygon(4, Math.PI / 4, r * 1.25);
    case "place": return polygon(3, -Math.PI / 2, r * 1.35);
    case "post": return polygon(6, 0, r * 1.1);
    case "group": return polygon(5, -Math.PI / 2, r * 1.15);
    case "event": return polygon(4, 0, r * 1.25);
    default: return [];
  }
}

function trace(context, kind, r) {
  const corners = outline(kind, r);
  context.beginPath();
  if (corners.length === 0) {
    context.arc(0, 0, r, 0, 2 * Math.PI);
  } else {
    corners.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.closePath();
  }
}

export class Painter {
  #sprites = new Map();
  colours = {};

  /** Forgets what was painted with other colours. */
  recolour(colours) {
    this.colours = colours;
    this.#sprites.clear();
  }

  /**
   * Paints everything.
   * @param view x and y of the scene's origin in pixels, its scale, and the pixels to a CSS pixel
   */
  paint(context, { nodes, lines }, view, { width, height, chosen, without }) {
    context.setTransform(view.pixels, 0, 0, view.pixels, 0, 0);
    context.fillStyle = this.colours.ground;
    context.fillRect(0, 0, width, height);
    const seen = nodes.filter((node) => node !== without && this.#isIn(node, view, width, height));
    const drawn = without ? lines.filter(({ from, to }) => from !== without && to !== without) : lines;
    this.lines(context, drawn, view, chosen);
    seen.forEach((node) => this.node(context, node, view, node === chosen));
    this.#names(context, seen, drawn, view, chosen, width, height);
  }

  #isIn(node, view, width, height) {
    const x = node.x * view.scale + view.x;
    const y = node.y * view.scale + view.y;
    return x > -40 && x < width + 40 && y > -40 && y < height + 40;
  }

  lines(context, lines, view, chosen) {
    const many = lines.length > FEW;
    const at = (point) => [point.x * view.scale + view.x, point.y * view.scale + view.y];
    const groups = [[], [], []];
    for (const line of lines) {
      const near = line === chosen || line.from === chosen || line.to === chosen;
      groups[near ? 2 : line.sure ? 0 : 1].push(line);
    }
    groups.forEach((group, index) => {
      context.strokeStyle = index === 2 ? this.colours.ink : this.colours.soft;
      context.globalAlpha = index === 2 ? 1 : many ? 0.3 : 0.6;
      context.lineWidth = index === 2 ? 1.6 : 1;
      context.setLineDash(index === 1 && !many ? [5, 4] : []);
      for (let start = 0; start < group.length; start += LINES_AT_ONCE) {
        context.beginPath();
        for (const line of group.slice(start, start + LINES_AT_ONCE)) {
          context.moveTo(...at(line.from));
          if (many || line.bend === 0) {
            context.lineTo(...at(line.to));
          } else {
            context.quadraticCurveTo(...at(pull(line)), ...at(line.to));
          }
        }
        context.stroke();
      }
    });
    context.setLineDash([]);
    context.globalAlpha = 1;
    if (!many) {
      lines.forEach((line) => this.#head(context, line, view));
    }
  }

  #head(context, line, view) {
    context.fillStyle = this.colours.soft;
    context.beginPath();
    head(line, view).forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
    context.fill();
  }

  node(context, node, view, chosen) {
    const r = radius(node, view.scale);
    const x = node.x * view.scale + view.x;
    const y = node.y * view.scale + view.y;
    if (r < 2.2 && !chosen) {
      context.fillStyle = this.colours[node.kind];
      context.fillRect(x - r, y - r, 2 * r, 2 * r);
      return;
    }
    const sprite = this.#sprite(node, Math.round(r * 2) / 2, view.pixels, chosen);
    const size = sprite.width / view.pixels;
    context.drawImage(sprite, x - size / 2, y - size / 2, size, size);
  }

  #sprite(node, r, pixels, chosen) {
    const unsure = node.kind === "event" && node.truth !== "Actual";
    const key = `${node.kind} ${r} ${pixels} ${chosen} ${unsure}`;
    if (!this.#sprites.has(key)) {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = Math.ceil((r * 1.35 + 6) * 2 * pixels);
      const context = canvas.getContext("2d");
      context.scale(pixels, pixels);
      context.translate(canvas.width / 2 / pixels, canvas.height / 2 / pixels);
      if (chosen) {
        context.strokeStyle = this.colours.focus;
        context.lineWidth = 3;
        trace(context, node.kind, r + 4);
        context.stroke();
      }
      trace(context, node.kind, r);
      context.fillStyle = node.kind === "event" ? this.colours.raised : this.colours[node.kind];
      context.fill();
      context.strokeStyle = node.kind === "event" ? this.colours.ink : this.colours.ground;
      context.lineWidth = node.kind === "event" ? 1.5 : 1;
      context.setLineDash(unsure ? [3, 2] : []);
      context.stroke();
      this.#sprites.set(key, canvas);
    }
    return this.#sprites.get(key);
  }

  #names(context, nodes, lines, view, chosen, width, height) {
    const room = new Room(width, height);
    context.font = `${SIZE}px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    if (nodes.length <= FEW) {
      for (const node of nodes) {
        const r = radius(node, view.scale);
        const [x, y] = [node.x * view.scale + view.x, node.y * view.scale + view.y];
        room.take({ left: x - r, right: x + r, top: y - r, bottom: y + r }, node);
      }
    }
    const first = chosen && nodes.includes(chosen) ? [chosen, ...nodes] : nodes;
    let number = 0;
    const done = new Set();
    for (const node of first) {
      if (number >= MOST_LABELS || done.size >= MOST_TRIED) {
        break;
      }
      const r = radius(node, view.scale);
      if (done.has(node) || (r < 3 && node !== chosen && number > 40)) {
        continue;
      }
      done.add(node);
      const place = this.name(context, room, node, view, node);
      number += place ? 1 : 0;
    }
    if (lines.length <= MOST_NAMED_LINES) {
      for (const line of lines) {
        const middle = pull({ ...line, bend: line.bend / 2 });
        const [x, y] = [middle.x * view.scale + view.x, middle.y * view.scale + view.y];
        if (x > 0 && x < width && y > 0 && y < height) {
          this.#write(context, fit(context, room, line.name, x, y - SIZE, 0), line.name, "", this.colours.soft);
        }
      }
    }
  }

  /** Writes a node's name where there is room. */
  name(context, room, node, view, owner) {
    const words = shortened(node.name);
    const place = fit(context, room, words, node.x * view.scale + view.x, node.y * view.scale + view.y,
      radius(node, view.scale), owner);
    this.#write(context, place, words, node.language, this.colours.ink);
    return place;
  }

  #write(context, place, words, language, colour) {
    if (!place) {
      return;
    }
    context.direction = direction(words, language);
    context.lineWidth = 3;
    context.lineJoin = "round";
    context.strokeStyle = this.colours.ground;
    context.strokeText(words, place.x, place.y);
    context.fillStyle = colour;
    context.fillText(words, place.x, place.y);
  }
}
