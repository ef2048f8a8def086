// Names beside nodes: as many as fit, none over another, each written in its own direction.
const BUCKET = 80;
const LONGEST = 30;
const widths = new Map();

export const FONT = '"Noto Naskh Arabic", system-ui, "Noto Sans", sans-serif';
export const SIZE = 13;

export function shortened(text) {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join("").trimEnd()}…`;
}

export function direction(text, language) {
  return language ? (language.startsWith("ar") ? "rtl" : "ltr") : /[\u0590-\u08FF]/.test(text) ? "rtl" : "ltr";
}

function width(context, text) {
  if (!widths.has(text)) {
    widths.set(text, context.measureText(text).width);
  }
  return widths.get(text);
}

/** Names have other widths, since a font has come. */
export function measureAnew() {
  widths.clear();
}

/** What of the picture is taken, in pixels. */
export class Room {
  #buckets = new Map();
  #width;
  #height;

  constructor(width, height) {
    this.#width = width;
    this.#height = height;
  }

  /** Whether all of a box is in the picture; a name that is cut reads as another. */
  holds(box) {
    return box.left >= 0 && box.right <= this.#width && box.top >= 0 && box.bottom <= this.#height;
  }

  #each(box, use) {
    for (let x = Math.floor(box.left / BUCKET); x <= Math.floor(box.right / BUCKET); x++) {
      for (let y = Math.floor(box.top / BUCKET); y <= Math.floor(box.bottom / BUCKET); y++) {
        const key = x * 100003 + y;
        if (use(key)) {
          return true;
        }
      }
    }
    return false;
  }

  free(box, own) {
    return !this.#each(box, (key) => this.#buckets.get(key)?.some((other) => (own === undefined || other.owner !== own)
      && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top));
  }

  take(box, owner) {
    const taken = { ...box, owner };
    this.#each(box, (key) => {
      const bucket = this.#buckets.get(key) ?? [];
      bucket.push(taken);
      this.#buckets.set(key, bucket);
      return false;
    });
  }
}

/** Finds room for a name below, above or beside a point; undefined if there is none. */
export function fit(context, room, words, x, y, radius, own) {
  const half = width(context, words) / 2 + 2;
  const high = SIZE * 1.35;
  const places = [
    [x, y + radius + high / 2 + 1], [x, y - radius - high / 2 - 1],
    [x + radius + half + 3, y], [x - radius - half - 3, y],
  ];
  for (const [middle, line] of places) {
    const box = { left: middle - half, right: middle + half, top: line - high / 2, bottom: line + high / 2 };
    if (room.holds(box) && room.free(box, own)) {
      room.take(box, undefined);
      return { x: middle, y: line };
    }
  }
  return undefined;
}
