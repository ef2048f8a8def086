// The canvas that people see and touch. Everything is painted once for a view; while somebody drags, that painting is moved
// and only what is dragged is painted anew, so that ten thousand nodes follow the hand.
import { FONT, measureAnew, Room, SIZE } from "./graph-labels.js";
import { Painter, pull, radius } from "./graph-paint.js";

const LIGHT = 2500;
const NARROW = 5;

export class Picture {
  scene = { nodes: [], lines: [] };
  view = { x: 0, y: 0, scale: 1, pixels: 1 };
  chosen;
  painter = new Painter();
  #canvas;
  #base = document.createElement("canvas");
  #baseView;
  #asked = 0;
  #stale = true;
  #later;
  #drag;
  #seen = false;
  #touches = new Map();
  #tell;

  /** @param tell what to call when something is chosen, opened, collapsed or moved by hand */
  constructor(canvas, tell) {
    this.#canvas = canvas;
    this.#tell = tell;
    this.#listen();
    new ResizeObserver(() => this.#resize()).observe(canvas);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    dark.addEventListener("change", () => this.#recolour());
    document.fonts.addEventListener("loadingdone", () => {
      measureAnew();
      this.refresh();
    });
    this.#resize();
    this.#recolour();
  }

  get width() { return this.#canvas.clientWidth; }

  get height() { return this.#canvas.clientHeight; }

  #resize() {
    this.view.pixels = Math.min(2, window.devicePixelRatio || 1);
    for (const canvas of [this.#canvas, this.#base]) {
      canvas.width = Math.max(1, Math.round(this.width * this.view.pixels));
      canvas.height = Math.max(1, Math.round(this.height * this.view.pixels));
    }
    this.refresh();
  }

  #recolour() {
    const style = getComputedStyle(this.#canvas);
    const colour = (name) => style.getPropertyValue(name).trim();
    this.painter.recolour({
      ground: colour("--ground"), raised: colour("--raised"), ink: colour("--ink"), soft: colour("--soft"),
      focus: colour("--group1"), person: colour("--group0"), agency: colour("--group1"), place: colour("--group3"),
      post: colour("--group2"), group: colour("--group4"), other: colour("--soft"), event: colour("--ink"),
    });
    this.refresh();
  }

  show(scene) {
    this.scene = scene;
    this.refresh();
  }

  choose(thing) {
    this.chosen = thing;
    this.refresh();
  }

  /** Everything is to be painted anew; not under a hand that drags, which would feel it. */
  refresh() {
    if (!this.#drag?.moved) {
      this.#stale = true;
      this.#ask();
    }
  }

  #ask() {
    if (!this.#asked) {
      this.#asked = requestAnimationFrame(() => {
        this.#asked = 0;
        this.#frame();
      });
    }
  }

  #frame() {
    const heavy = this.scene.nodes.length + this.scene.lines.length > LIGHT;
    const node = this.#drag?.node;
    if (this.#stale || (!heavy && !node)) {
      this.painter.paint(this.#base.getContext("2d"), this.scene, this.view,
        { width: this.width, height: this.height, chosen: this.chosen, without: this.#drag?.moved ? node : undefined });
      this.#baseView = { ...this.view };
      this.#stale = false;
      if (!this.#seen && this.scene.nodes.length > 0) {
        this.#seen = true;
        performance.mark("graph-drawn");
      }
    }
    const context = this.#canvas.getContext("2d");
    const zoom = this.view.scale / this.#baseView.scale;
    context.setTransform(this.view.pixels, 0, 0, this.view.pixels, 0, 0);
    context.fillStyle = this.painter.colours.ground;
    context.fillRect(0, 0, this.width, this.height);
    context.drawImage(this.#base, this.view.x - this.#baseView.x * zoom, this.view.y - this.#baseView.y * zoom,
      this.width * zoom, this.height * zoom);
    if (this.#drag?.moved && node) {
      this.#one(context, node);
    }
  }

  /** The node under the hand, with its lines. */
  #one(context, node) {
    this.painter.lines(context, this.#drag.lines, this.view, node);
    this.painter.node(context, node, this.view, true);
    context.font = `${SIZE}px ${FONT}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    this.painter.name(context, new Room(this.width, this.height), node, this.view, node);
  }

  /** The whole scene, or at least as much as can be told apart. */
  fit() {
    const { nodes } = this.scene;
    if (nodes.length === 0 || this.width === 0) {
      return;
    }
    const xs = nodes.map(({ x }) => x).sort((a, b) => a - b);
    const ys = nodes.map(({ y }) => y).sort((a, b) => a - b);
    const last = nodes.length - 1;
    const margin = 70;
    const scale = Math.min(1.4, (this.width - 2 * margin) / (xs[last] - xs[0] || 1),
      (this.height - margin) / (ys[last] - ys[0] || 1));
    this.view.scale = Math.max(0.02, scale);
    this.view.x = this.width / 2 - ((xs[0] + xs[last]) / 2) * this.view.scale;
    this.view.y = this.height / 2 - ((ys[0] + ys[last]) / 2) * this.view.scale;
    this.refresh();
  }

  zoom(factor, x = this.width / 2, y = this.height / 2) {
    const scale = Math.min(6, Math.max(0.02, this.view.scale * factor));
    this.view.x = x - ((x - this.view.x) * scale) / this.view.scale;
    this.view.y = y - ((y - this.view.y) * scale) / this.view.scale;
    this.view.scale = scale;
    this.#soon();
  }

  /** Moves what is painted at once, and paints it sharp when the hand rests. */
  #soon() {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.#stale = true;
      this.#ask();
    }, 120);
    this.#ask();
  }

  /** Brings a node into sight. */
  reveal({ x, y }) {
    const at = [x * this.view.scale + this.view.x, y * this.view.scale + this.view.y];
    if (at[0] < 40 || at[1] < 40 || at[0] > this.width - 40 || at[1] > this.height - 40) {
      this.#centre({ x, y });
    }
    this.refresh();
  }

  #centre({ x, y }) {
    this.view.x = this.width / 2 - x * this.view.scale;
    this.view.y = this.height / 2 - y * this.view.scale;
  }

  find(x, y) {
    let best;
    let least = Infinity;
    for (const node of this.scene.nodes) {
      const away = Math.hypot(node.x * this.view.scale + this.view.x - x, node.y * this.view.scale + this.view.y - y);
      if (away < radius(node, this.view.scale) + 5 && away < least) {
        [best, least] = [node, away];
      }
    }
    return best ?? this.#findLine(x, y);
  }

  #findLine(x, y) {
    const at = (point) => [point.x * this.view.scale + this.view.x, point.y * this.view.scale + this.view.y];
    let best;
    let least = NARROW;
    for (const line of this.scene.lines) {
      const middle = pull({ ...line, bend: line.bend / 2 });
      for (const [[ax, ay], [bx, by]] of [[at(line.from), at(middle)], [at(middle), at(line.to)]]) {
        const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
        const t = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
        const away = Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
        if (away < least) {
          [best, least] = [line, away];
        }
      }
    }
    return best;
  }

  /** The nearest node in a direction; without one chosen, the one with most lines. */
  step(dx, dy) {
    const { chosen, scene } = this;
    if (!chosen || chosen.x === undefined) {
      return scene.nodes[0];
    }
    let best;
    let least = Infinity;
    for (const node of scene.nodes) {
      const along = (node.x - chosen.x) * dx + (node.y - chosen.y) * dy;
      const aside = Math.abs((node.x - chosen.x) * dy) + Math.abs((node.y - chosen.y) * dx);
      if (node !== chosen && along > 0 && along >= aside * 0.6 && along + 2 * aside < least) {
        [best, least] = [node, along + 2 * aside];
      }
    }
    return best;
  }

  #listen() {
    const canvas = this.#canvas;
    const at = (event) => {
      const box = canvas.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    canvas.addEventListener("pointerdown", (event) => this.#down(event, ...at(event)));
    canvas.addEventListener("pointermove", (event) => this.#move(event, ...at(event)));
    for (const end of ["pointerup", "pointercancel"]) {
      canvas.addEventListener(end, (event) => this.#up(event));
    }
    canvas.addEventListener("dblclick", (event) => {
      const found = this.find(...at(event));
      if (found?.kind) {
        this.#tell.open(found);
      }
    });
    canvas.addEventListener("wheel", (event) => {
      // A page can be scrolled past the picture; with the picture in focus, or a key held, the wheel zooms.
      if (event.ctrlKey || document.activeElement === canvas) {
        event.preventDefault();
        this.zoom(Math.exp(-event.deltaY * 0.0015), ...at(event));
      }
    }, { passive: false });
    canvas.addEventListener("keydown", (event) => this.#key(event));
  }

  #down(event, x, y) {
    this.#canvas.setPointerCapture(event.pointerId);
    this.#touches.set(event.pointerId, [x, y]);
    const found = this.find(x, y);
    this.#drag = { found, node: found?.kind ? found : undefined, x, y, moved: false, ...this.#offset(found, x, y) };
  }

  #offset(found, x, y) {
    if (!found?.kind) {
      return { dx: this.view.x - x, dy: this.view.y - y };
    }
    return {
      dx: found.x - x / this.view.scale, dy: found.y - y / this.view.scale,
      lines: this.scene.lines.filter(({ from, to }) => from === found || to === found),
    };
  }

  #move(event, x, y) {
    const drag = this.#drag;
    if (!drag) {
      return;
    }
    if (this.#touches.size === 2) {
      this.#pinch(event, x, y);
      return;
    }
    if (!drag.moved && Math.hypot(x - drag.x, y - drag.y) < 4) {
      return;
    }
    if (drag.node) {
      if (!drag.moved) {
        // Everything else is painted once without it.
        this.#stale = true;
        this.#tell.hold(drag.node);
      }
      drag.node.x = x / this.view.scale + drag.dx;
      drag.node.y = y / this.view.scale + drag.dy;
      drag.moved = true;
      this.#ask();
    } else {
      drag.moved = true;
      this.view.x = x + drag.dx;
      this.view.y = y + drag.dy;
      this.#soon();
    }
  }

  #pinch(event, x, y) {
    const [other] = [...this.#touches].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    const before = this.#touches.get(event.pointerId);
    this.#touches.set(event.pointerId, [x, y]);
    this.#drag.moved = true;
    this.#drag.node = undefined;
    this.zoom(Math.hypot(x - other[0], y - other[1]) / Math.hypot(before[0] - other[0], before[1] - other[1]),
      (x + other[0]) / 2, (y + other[1]) / 2);
  }

  #up(event) {
    const drag = this.#drag;
    this.#touches.delete(event.pointerId);
    if (this.#touches.size > 0) {
      return;
    }
    this.#drag = undefined;
    if (drag && !drag.moved && event.type === "pointerup") {
      this.#tell.choose(drag.found);
    }
    this.refresh();
  }

  #key(event) {
    const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const node = this.chosen?.kind ? this.chosen : undefined;
    if (ways[event.key]) {
      const next = this.step(...ways[event.key]);
      if (next) {
        this.#tell.choose(next);
        this.reveal(next);
      }
    } else if (event.key === "+" || event.key === "=") {
      this.zoom(1.3);
    } else if (event.key === "-") {
      this.zoom(1 / 1.3);
    } else if (event.key === "0") {
      this.fit();
    } else if (event.key === "Home" && node) {
      this.#centre(node);
      this.refresh();
    } else if (event.key === "Enter" && node) {
      this.#tell.open(node);
    } else if (event.key === "Delete" && node) {
      this.#tell.close(node);
    } else {
      return;
    }
    event.preventDefault();
  }
}
