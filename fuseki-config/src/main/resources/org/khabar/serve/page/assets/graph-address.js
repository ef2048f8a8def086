// Keeps in the page's address what was opened and how events are drawn, so that a link, a bookmark or the other language shows
// the same picture.
const MOST = 40;

export class Address {
  #base;
  #opened = [];

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

  /** What was opened, in order: ids with a group, or none where all of it was. */
  opened() {
    const words = new URL(location.href).searchParams.get("open") ?? "";
    return words.split(" ").filter(Boolean).map((each) => {
      const cut = each.lastIndexOf("|");
      const id = each.slice(0, cut);
      return { id: /^[a-z]+:/.test(id) ? id : this.#base + id, group: each.slice(cut + 1) };
    });
  }

  open(id, group = "") {
    const short = id.startsWith(this.#base) ? id.slice(this.#base.length) : id;
    this.#opened = [...this.#opened.filter((each) => each !== `${short}|${group}`), `${short}|${group}`].slice(-MOST);
    this.#keep();
  }

  close(id) {
    const short = id.startsWith(this.#base) ? id.slice(this.#base.length) : id;
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
