// What the picture holds: nodes, events with their parties, ties; and what of it the filters let through.
export const KINDS = ["person", "agency", "place", "post", "group", "other"];
export const TRUTHS = ["Actual", "Planned", "Hypothetical", "Negated"];

function within(day, since, until) {
  // Days are as precise as known: 2024, 2024-03 or 2024-03-04; each is compared as far as both go.
  return (!since || day >= since.slice(0, day.length)) && (!until || day.slice(0, until.length) <= until);
}

export class Model {
  nodes = new Map();
  events = new Map();
  ties = new Map();
  publishers = new Map();
  /** Ids of what the picture started from; it stays when something else is collapsed. */
  roots = new Set();
  /** Node to how much of each of its groups is shown. */
  expanded = new Map();
  asLines = false;
  hidden = { type: new Set(), truth: new Set(), kind: new Set(), source: new Set() };
  since = "";
  until = "";
  undated = true;

  constructor(terms) {
    this.terms = terms;
  }

  thing(id) {
    return this.nodes.get(id) ?? this.events.get(id);
  }

  /** Takes what an answer brings; whoever was expanded for it is noted, so that collapsing takes it away again. */
  take(answer, owner) {
    const known = (things, all) => {
      for (const thing of things) {
        if (!all.has(thing.id)) {
          all.set(thing.id, { ...thing, owners: new Set() });
        }
        all.get(thing.id).owners.add(owner);
      }
    };
    known(answer.nodes, this.nodes);
    known(answer.events.map((event) => ({ ...event, kind: "event", name: this.terms.types[event.type] ?? event.type })), this.events);
    for (const publisher of answer.publishers) {
      this.publishers.set(publisher.id, publisher);
    }
    for (const [from, to, property] of answer.ties) {
      this.ties.set(`${from} ${property} ${to}`, { from, to, property });
    }
  }

  /** Takes away what only this node brought, and what hung on that. */
  collapse(id) {
    const left = [id];
    while (left.length > 0) {
      const owner = left.pop();
      this.expanded.delete(owner);
      for (const all of [this.nodes, this.events]) {
        for (const [key, thing] of all) {
          thing.owners.delete(owner);
          if (thing.owners.size === 0 && key !== id && !this.roots.has(key)) {
            all.delete(key);
            if (this.expanded.has(key)) {
              left.push(key);
            }
          }
        }
      }
    }
    this.#dropLooseTies();
  }

  remove(id) {
    this.collapse(id);
    this.nodes.delete(id);
    this.events.delete(id);
    this.roots.delete(id);
    this.#dropLooseTies();
  }

  #dropLooseTies() {
    for (const [key, tie] of this.ties) {
      if (!this.thing(tie.from) || !this.thing(tie.to)) {
        this.ties.delete(key);
      }
    }
  }

  passes(event) {
    const { type, truth, source } = this.hidden;
    return !type.has(event.type) && !truth.has(event.truth)
      && (event.day ? within(event.day, this.since, this.until) : this.undated)
      && (event.sources.length === 0 ? !source.has("") : event.sources.some((each) => !source.has(each)));
  }

  /** A direct link whose events are not in the picture stands for something that happened, at a time that is not known here. */
  #passesTie(property) {
    const type = this.terms.links[property];
    return !this.hidden.type.has(type ?? property)
      && (!type || (!this.hidden.truth.has("Actual") && (this.undated || (!this.since && !this.until))));
  }

  #shown(id) {
    const thing = this.thing(id);
    if (!thing) {
      return undefined;
    }
    if (thing.kind === "event") {
      return !this.asLines && this.passes(thing) ? thing : undefined;
    }
    return this.hidden.kind.has(thing.kind) ? undefined : thing;
  }

  /** The nodes and lines that are to be drawn. */
  scene() {
    const lines = new Map();
    const line = (fromId, toId, property, event) => {
      const from = this.#shown(fromId);
      const to = this.#shown(toId);
      if (!from || !to || from === to) {
        return;
      }
      const key = `${fromId} ${property} ${toId}`;
      const name = this.terms.names[property] ?? this.terms.types[property] ?? property;
      const known = lines.get(key) ?? { key, from, to, property, name, events: [], sure: false };
      lines.set(key, known);
      if (event) {
        known.events.push(event.id);
      }
      known.sure ||= !event || event.truth === "Actual";
    };
    for (const event of this.events.values()) {
      if (!this.passes(event)) {
        continue;
      }
      if (this.asLines) {
        event.pairs.forEach(([from, to, property]) => line(from, to, property, event));
      } else {
        event.roles.forEach(([part, holder]) => line(event.id, holder, part, event));
      }
    }
    const told = new Set([...this.events.values()].flatMap(({ pairs }) => pairs.map(([from, to, property]) => `${from} ${property} ${to}`)));
    for (const [key, { from, to, property }] of this.ties) {
      if (!told.has(key) && this.#passesTie(property)) {
        line(from, to, property);
      }
    }
    return this.#drawn([...lines.values()]);
  }

  #drawn(lines) {
    const drawn = new Set();
    for (const id of [...this.roots, ...this.expanded.keys()]) {
      const thing = this.#shown(id);
      if (thing) {
        drawn.add(thing);
      }
    }
    const weights = new Map();
    const between = new Map();
    for (const each of lines) {
      for (const end of [each.from, each.to]) {
        drawn.add(end);
        weights.set(end, (weights.get(end) ?? 0) + 1);
      }
      // Lines between the same two bend apart.
      const pair = each.from.id < each.to.id ? `${each.from.id} ${each.to.id}` : `${each.to.id} ${each.from.id}`;
      const beside = between.get(pair) ?? [];
      beside.push(each);
      between.set(pair, beside);
    }
    for (const beside of between.values()) {
      beside.forEach((each, index) => {
        const side = each.from.id < each.to.id ? 1 : -1;
        each.bend = (index - (beside.length - 1) / 2) * 0.22 * side;
      });
    }
    const nodes = [...drawn];
    nodes.forEach((node) => { node.weight = weights.get(node) ?? 0; });
    nodes.sort((a, b) => b.weight - a.weight || (b.count ?? 0) - (a.count ?? 0));
    return { nodes, lines };
  }

  /** Whether anything may be hidden. */
  get filters() {
    return Boolean(Object.values(this.hidden).some(({ size }) => size > 0) || this.since || this.until || !this.undated);
  }

  /** Every day of an event, in order. */
  days() {
    return [...new Set([...this.events.values()].map((event) => event.day).filter(Boolean))].sort();
  }

  /** How much there is to filter, by what it is: value to number. */
  numbers(of) {
    const numbers = new Map();
    const add = (value) => numbers.set(value, (numbers.get(value) ?? 0) + 1);
    if (of === "kind") {
      this.nodes.forEach((node) => add(node.kind));
    } else if (of === "source") {
      this.events.forEach((event) => (event.sources.length ? event.sources : [""]).forEach(add));
    } else {
      this.events.forEach((event) => add(event[of]));
      if (of === "type") {
        this.ties.forEach((tie) => add(this.terms.links[tie.property] ?? tie.property));
      }
    }
    return numbers;
  }
}
