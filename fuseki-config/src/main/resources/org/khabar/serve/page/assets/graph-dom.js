// Small pieces of the page. All words go in as text, never as markup.
import { direction } from "./graph-labels.js";

/** An element with attributes and children; a child may be a string. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, "");
    } else if (value !== false && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Words of the data, kept apart from the direction of the page around them. */
export function data(text, language = "") {
  return make("bdi", { lang: language || undefined, dir: direction(text, language) }, text);
}

export function button(words, pressed, attributes = {}) {
  return make("button", { type: "button", class: "plain", onclick: pressed, ...attributes }, words);
}

/** A link within this server, or to a page of the web; anything else stays text. */
export function link(href, ...words) {
  const right = /^https?:\/\//.test(href) || (href.startsWith("/") && !href.startsWith("//"));
  return right ? make("a", { href }, ...words) : make("span", {}, ...words);
}
