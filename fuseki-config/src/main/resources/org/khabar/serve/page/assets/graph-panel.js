// What is told of the node or line that was chosen, beside the picture.
import { button, data, link, make } from "./graph-dom.js";
import { ask } from "./graph-ask.js";

const SHOWN_EVENTS = 20;

export class Panel {
  #place;
  #words;
  #terms;
  #model;
  #act;
  #number = 0;

  /** @param act what the buttons do: expand, expandAll, collapse, remove, choose */
  constructor(place, words, terms, model, act) {
    this.#place = place;
    this.#words = words;
    this.#terms = terms;
    this.#model = model;
    this.#act = act;
    this.clear();
  }

  clear() {
    this.#number++;
    this.#place.replaceChildren(make("p", {}, this.#words.choose));
  }

  show(thing) {
    if (!thing) {
      this.clear();
    } else if (!thing.kind) {
      this.#line(thing);
    } else {
      this.#node(thing);
    }
  }

  #say(words) {
    return make("p", { class: "said" }, words);
  }

  /** Fills a part with what the server answers, unless something else was chosen meanwhile. */
  async #fill(part, address, use) {
    const number = ++this.#number;
    part.replaceChildren(this.#say(this.#words.loading));
    try {
      const answer = await ask(address);
      if (number === this.#number) {
        part.replaceChildren(...use(answer));
      }
    } catch (fault) {
      if (number === this.#number) {
        part.replaceChildren(this.#say(fault.words?.(this.#words) ?? this.#words.silent),
          button(this.#words.again, () => this.#fill(part, address, use)));
      }
    }
  }

  #node(node) {
    const words = this.#words;
    const event = node.kind === "event";
    const title = event ? this.title(node) : data(node.name, node.language);
    const part = make("div", {});
    this.#place.replaceChildren(
      make("h2", {}, title),
      make("p", {}, make("span", { class: "kind" }, words[node.kind]), " ",
        node.page ? link(node.page, words.open_page) : ""),
      part,
    );
    const buttons = make("p", { class: "buttons" },
      this.#model.expanded.has(node.id) ? button(words.collapse, () => this.#act.collapse(node)) : undefined,
      button(words.remove, () => this.#act.remove(node)));
    const groups = make("div", {});
    this.#place.append(groups, buttons);
    if (event) {
      this.#evidence(part, `/graph/evidence?event=${encodeURIComponent(node.id)}`, true);
    }
    this.#groups(groups, node);
  }

  /** How much of each kind is around, and a button for each; asked for apart from the evidence. */
  async #groups(part, node) {
    const words = this.#words;
    const mine = this.#number;
    try {
      const { groups } = await ask(`/graph/around?node=${encodeURIComponent(node.id)}`);
      if (mine !== this.#number) {
        return;
      }
      const shown = this.#model.expanded.get(node.id) ?? {};
      const seen = ({ key, count }) => (shown.ties && /[<>]$/.test(key) ? count : shown[key] ?? 0);
      const open = groups.filter((group) => seen(group) < group.count);
      part.replaceChildren(make("h3", {}, words.around), groups.length === 0 ? this.#say(words.nothing_around)
        : make("ul", { class: "groups" }, ...groups.map((group) => make("li", {}, this.#group(node, group, seen(group))))));
      if (open.length > 0) {
        part.append(button(words.expand_all, () => this.#act.expandAll(node), { id: "expand-all" }));
      }
    } catch (fault) {
      part.replaceChildren(this.#say(fault.words?.(words) ?? words.silent),
        button(words.again, () => this.show(node)));
    }
  }

  #group(node, { key, count }, shown) {
    const name = this.#terms.types[key] ?? this.#terms.names[key.slice(0, -1)] ?? key;
    const way = key.endsWith("<") ? " ←" : key.endsWith(">") ? " →" : "";
    const words = `${name}${way} · ${shown > 0 && shown < count ? `${shown} / ` : ""}${count}`;
    return button(words, () => this.#act.expand(node, key, shown), { disabled: shown >= count, "data-group": key });
  }

  /** What an event is and between whom. */
  title(event) {
    const whole = make("span", {}, make("span", { class: "what" }, event.name));
    const parties = event.roles.filter(([part]) => part === "agent" || part === "target").slice(0, 3);
    parties.forEach(([, id], index) => {
      const party = this.#model.nodes.get(id);
      if (party) {
        whole.append(index === 0 ? ": " : " – ", data(party.name, party.language));
      }
    });
    return whole;
  }

  #line(line) {
    const words = this.#words;
    const name = (thing) => (thing.kind === "event" ? this.title(thing) : data(thing.name, thing.language));
    const part = make("div", {});
    this.#place.replaceChildren(
      make("h2", {}, name(line.from), " ", make("span", { class: "relation" }, `${line.name} ${document.dir === "rtl" ? "←" : "→"}`), " ", name(line.to)),
      part,
    );
    const events = line.events.length > 0 ? line.events : [line.from, line.to].filter(({ kind }) => kind === "event").map(({ id }) => id);
    const number = events.length;
    if (number > 1) {
      this.#place.insertBefore(make("p", {}, `${words.events_behind}: ${number}`
        + (number > SHOWN_EVENTS ? ` (${words.more_not_shown})` : "")), part);
    }
    const address = number > 0
      ? events.slice(0, SHOWN_EVENTS).map((id) => `event=${encodeURIComponent(id)}`).join("&")
      : new URLSearchParams({ from: line.from.id, property: line.property, to: line.to.id });
    this.#evidence(part, `/graph/evidence?${address}`, number === 1);
  }

  #evidence(part, address, plain) {
    const words = this.#words;
    this.#fill(part, address, (told) => {
      const all = told.filter(({ sentences }) => sentences.length > 0);
      return all.length === 0 ? [this.#say(words.no_evidence)]
        : [make("h3", {}, words.evidence), ...all.flatMap((event) => this.#event(event, plain))];
    });
  }

  #event({ title, page, truth, day, sentences }, plain) {
    const heading = !title ? [] : [make("p", { class: "event" },
      plain ? "" : link(page, title), plain ? "" : " ",
      day ? make("bdi", { class: "day" }, day) : "", " ", truth, " ",
      plain ? link(page, this.#words.open_page) : "")];
    return [...heading, ...sentences.map((sentence) => this.#sentence(sentence))];
  }

  #sentence({ parts = [], language = "", article, articleLanguage, page, publisher, day, source }) {
    const text = make("bdi", { lang: language || undefined, dir: language.startsWith("ar") ? "rtl" : "ltr" },
      ...parts.map(([words, mark]) => (mark ? make("mark", { class: mark }, words) : words)));
    const cite = make("cite", {}, link(page, data(article, articleLanguage)));
    if (publisher) {
      cite.append(" · ", data(publisher));
    }
    if (day) {
      cite.append(" · ", make("bdi", { class: "day" }, day));
    }
    if (source) {
      cite.append(" · ", link(source, this.#words.source));
    }
    return make("div", { class: "sentence" }, ...(parts.length > 0 ? [text, " "] : []), cite);
  }
}
