// Gives nodes their places. A node that has one keeps it; new ones come beside those they are linked with.
const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const NEAR = 700;

export class Layout {
  #worker;
  #run = 0;
  #moving = [];
  #moved;
  /** Whoever wants no motion sees the first places and the last. */
  #still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  /** @param moved called with whether the layout has come to rest */
  constructor(worker, scripts, moved) {
    this.#worker = new Worker(worker);
    this.#worker.postMessage({ scripts });
    this.#moved = moved;
    this.#worker.addEventListener("message", ({ data }) => this.#take(data));
  }

  /** Places what has no place yet, at once roughly and then better; returns whether anything had none. */
  place({ nodes, lines }) {
    const fresh = nodes.filter((node) => node.x === undefined);
    if (fresh.length === 0) {
      return false;
    }
    const settled = fresh.length < nodes.length;
    this.#roughly(nodes, lines);
    const near = settled ? this.#near(nodes, fresh) : nodes;
    this.#improve(near, lines, new Set(fresh));
    return true;
  }

  #roughly(nodes, lines) {
    const beside = new Map(nodes.map((node) => [node, []]));
    for (const { from, to } of lines) {
      beside.get(from).push(to);
      beside.get(to).push(from);
    }
    const many = nodes.length > 1500;
    const step = many ? 14 : 34;
    const around = new Map();
    const put = (node, middle, first) => {
      const number = (around.get(middle) ?? first) + 1;
      around.set(middle, number);
      node.x = middle.x + step * Math.sqrt(number) * Math.cos(number * GOLDEN);
      node.y = middle.y + step * Math.sqrt(number) * Math.sin(number * GOLDEN);
    };
    const queue = nodes.filter((node) => node.x !== undefined);
    const started = queue.length > 0;
    let next = 0;
    const spread = () => {
      for (; next < queue.length; next++) {
        for (const other of beside.get(queue[next])) {
          if (other.x === undefined) {
            put(other, queue[next], 2);
            queue.push(other);
          }
        }
      }
    };
    spread();
    // The most linked first, each with those around it.
    let far = started ? 40 : 0;
    for (const node of nodes) {
      if (node.x === undefined) {
        put(node, { x: 0, y: 0 }, far * (many ? 40 : 20));
        far += 1;
        queue.push(node);
        spread();
      }
    }
  }

  /** Those far from what is new push nothing. */
  #near(nodes, fresh) {
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const { x, y } of fresh) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return nodes.filter(({ x, y }) => x > left - NEAR && x < right + NEAR && y > top - NEAR && y < bottom + NEAR);
  }

  #improve(nodes, lines, fresh) {
    const index = new Map(nodes.map((node, number) => [node, number]));
    const inside = lines.filter(({ from, to }) => index.has(from) && index.has(to));
    this.#moving = nodes.map((node) => (fresh.has(node) ? node : undefined));
    this.#worker.postMessage({
      run: ++this.#run,
      x: Float32Array.from(nodes, ({ x }) => x),
      y: Float32Array.from(nodes, ({ y }) => y),
      fixed: Uint8Array.from(nodes, (node) => (fresh.has(node) ? 0 : 1)),
      radius: Float32Array.from(nodes, ({ weight }) => 6 + 2 * Math.log2(1 + weight)),
      from: Uint32Array.from(inside, ({ from }) => index.get(from)),
      to: Uint32Array.from(inside, ({ to }) => index.get(to)),
    });
  }

  /** Somebody moves the node by hand. */
  hold(node) {
    const number = this.#moving.indexOf(node);
    if (number >= 0) {
      this.#moving[number] = undefined;
    }
  }

  #take({ run, x, y, done }) {
    if (run !== this.#run || (!done && this.#still)) {
      return;
    }
    this.#moving.forEach((node, number) => {
      if (node) {
        node.x = x[number];
        node.y = y[number];
      }
    });
    this.#moved(done);
  }
}
