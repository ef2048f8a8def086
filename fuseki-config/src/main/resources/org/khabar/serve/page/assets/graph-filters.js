// What is to be seen: kinds of events and relations, whether they happened, parties, publishers, time.
import { button, data, make } from "./graph-dom.js";
import { KINDS, TRUTHS } from "./graph-model.js";

const MOST_SOURCES = 40;

export class Filters {
  #place;
  #words;
  #terms;
  #model;
  #changed;

  constructor(place, words, terms, model, changed) {
    this.#place = place;
    this.#words = words;
    this.#terms = terms;
    this.#model = model;
    this.#changed = changed;
  }

  /** Offers what the picture now holds; what somebody works with keeps the focus. */
  show() {
    const words = this.#words;
    const model = this.#model;
    const focus = document.activeElement?.id;
    const truths = new Map(TRUTHS.map((truth) => [truth, words[truth.toLowerCase()]]));
    const sources = new Map([...model.publishers.values()].map(({ id, name }) => [id, name]));
    sources.set("", words.unknown_source);
    const types = { ...this.#terms.names, ...this.#terms.types };
    this.#place.replaceChildren(
      this.#group("type", words.types, (key) => types[key] ?? key, [...model.numbers("type")].sort((a, b) => b[1] - a[1])),
      this.#group("truth", words.truth, (key) => truths.get(key), [...model.numbers("truth")]),
      this.#group("kind", words.kinds, (key) => words[key],
        [...model.numbers("kind")].sort((a, b) => KINDS.indexOf(a[0]) - KINDS.indexOf(b[0]))),
      this.#group("source", words.sources, (key) => sources.get(key) ?? key,
        [...model.numbers("source")].sort((a, b) => b[1] - a[1]).slice(0, MOST_SOURCES)),
      this.#time(),
    );
    if (focus) {
      document.getElementById(focus)?.focus();
    }
  }

  #group(of, title, name, values) {
    const hidden = this.#model.hidden[of];
    const set = (all) => {
      values.forEach(([value]) => (all ? hidden.delete(value) : hidden.add(value)));
      this.#changed();
      this.show();
    };
    const whole = make("fieldset", { "data-filter": of }, make("legend", {}, title));
    if (values.length > 4) {
      whole.append(make("p", { class: "buttons" }, button(this.#words.all, () => set(true)), button(this.#words.none, () => set(false))));
    }
    values.forEach(([value, number], index) => whole.append(make("label", {},
      make("input", {
        type: "checkbox", id: `${of}-${index}`, checked: !hidden.has(value), value,
        onchange: ({ target }) => {
          hidden[target.checked ? "delete" : "add"](value);
          this.#changed();
        },
      }), " ", data(name(value)), " ", make("span", { class: "number" }, String(number)))));
    return whole;
  }

  /** Two sliders over the days that are told, and what has none. */
  #time() {
    const words = this.#words;
    const model = this.#model;
    const days = model.days();
    const whole = make("fieldset", { "data-filter": "date" }, make("legend", {}, words.dates));
    // A day of an address that was shared may be none of these.
    const near = (day, end) => (end === "since" ? days.findIndex((each) => each >= day) : days.findLastIndex((each) => each <= day));
    const slider = (end, title, start) => {
      const last = days.length - 1;
      const kept = model[end] ? near(model[end], end) : start;
      const at = kept < 0 ? last - start : kept;
      const day = make("output", { for: end, dir: "ltr" }, days[at]);
      const input = make("input", {
        type: "range", id: end, min: 0, max: last, value: at, "aria-valuetext": days[at],
        oninput: () => {
          const value = Number(input.value);
          day.textContent = days[value];
          input.setAttribute("aria-valuetext", days[value]);
          model[end] = value === start ? "" : days[value];
          this.#changed();
        },
      });
      return make("p", { class: "slider" }, make("label", { for: end }, title), day, input);
    };
    if (days.length > 1) {
      whole.append(slider("since", words.since, 0), slider("until", words.until, days.length - 1));
    }
    whole.append(make("label", {}, make("input", {
      type: "checkbox", id: "undated", checked: model.undated,
      onchange: ({ target }) => {
        model.undated = target.checked;
        this.#changed();
      },
    }), " ", words.undated));
    return whole;
  }
}
