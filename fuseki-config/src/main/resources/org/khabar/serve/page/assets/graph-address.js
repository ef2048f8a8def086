// Keeps in the page's address what was opened, how events are drawn and what the filters hide, so that a link, a bookmark or the
// other language shows the same picture.
const MOST = 40;
/** Browsers refuse addresses that change many times a second, as under a slider. */
const PAUSE = 250;

export class Address {
  #base;
  #opened = [];
  #written = 0;
  #later;

  /** @param base what most ids begin with; it is left out of the address */
  constructor(base) {
    this.#base = base;
  }

  get asLines() {
    return new URL(location.href).searchParams.get("as") === "lines";
  }

  set asLines(lines) {
    this.#write((parameters) => (lines ? parameters.set("as", "lines") : parameters.delete("as")));
  }

  /** Sets the filters as the address has them: hide=type:Statement truth:Negated source:org/paper, and days. */
  restore(model) {
    const parameters = new URL(location.href).searchParams;
    for (const each of (parameters.get("hide") ?? "").split(" ").filter(Boolean)) {
      const cut = each.indexOf(":");
      const [of, value] = [each.slice(0, cut), each.slice(cut + 1)];
      model.hidden[of]?.add(of === "source" && value ? this.#long(value) : value);
    }
    for (const end of ["since", "until"]) {
      const day = parameters.get(end) ?? "";
      model[end] = /^\d{4}(-\d\d){0,2}$/.test(day) ? day : "";
    }
    model.undated = parameters.get("undated") !== "no";
  }

  /** Notes the filters, at once or, under a slider, when it rests. */
  keep(model) {
    clearTimeout(this.#later);
    const wait = Math.max(0, this.#written + PAUSE - performance.now());
    const write = () => {
      this.#written = performance.now();
      const hidden = Object.entries(model.hidden).flatMap(([of, values]) =>
        [...values].sort().map((value) => `${of}:${of === "source" ? this.#short(value) : value}`));
      const told = { hide: hidden.join(" "), since: model.since, until: model.until, undated: model.undated ? "" : "no" };
      this.#write((parameters) => Object.entries(told).forEach(([name, value]) =>
        (value ? parameters.set(name, value) : parameters.delete(name))));
    };
    if (wait === 0) {
      write();
    } else {
      this.#later = setTimeout(write, wait);
    }
  }

  #short(id) {
    return id.startsWith(this.#base) ? id.slice(this.#base.length) : id;
  }

  #long(id) {
    return /^[a-z]+:/.test(id) ? id : this.#base + id;
  }

  /** What was opened, in order: ids with a group, or none where all of it was. */
  opened() {
    const words = new URL(location.href).searchParams.get("open") ?? "";
    return words.split(" ").filter(Boolean).map((each) => {
      const cut = each.lastIndexOf("|");
      const id = each.slice(0, cut);
      return { id: this.#long(id), group: each.slice(cut + 1) };
    });
  }

  open(id, group = "") {
    const short = this.#short(id);
    this.#opened = [...this.#opened.filter((each) => each !== `${short}|${group}`), `${short}|${group}`].slice(-MOST);
    this.#keep();
  }

  close(id) {
    const short = this.#short(id);
    this.#opened = this.#opened.filter((each) => !each.startsWith(`${short}|`));
    this.#keep();
  }

  #keep() {
    this.#write((parameters) => (this.#opened.length > 0 ? parameters.set("open", this.#opened.join(" ")) : parameters.delete("open")));
  }

  #write(change) {
    const links = document.querySelectorAll(".languages a");
    for (const each of [...links, location]) {
      const address = new URL(each.href);
      change(address.searchParams);
      if (each === location) {
        history.replaceState(null, "", address);
      } else {
        each.href = address.pathname + address.search;
      }
    }
  }
}
