// Makes the outlines and middle points of countries for the map of events from Natural Earth's shapes (public domain), as
// npm's package world-atlas brings them, and from the table of country codes of npm's package i18n-iso-countries:
//   npm install world-atlas@2.0.2 i18n-iso-countries@7 && node outlines.mjs FOLDER-OF-THE-ASSETS
// Degrees become units: 10 a degree of latitude, 10 · cos 30° a degree of longitude, from 180° W and 84° N on.
import { readFileSync, writeFileSync } from "node:fs";

const [folder, modules = "node_modules"] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(`${modules}/${path}`, "utf8"));
const codes = new Map(read("i18n-iso-countries/codes.json").map(([two, , number]) => [number, two]));
const X = 10 * Math.cos(Math.PI / 6);
/** What the shapes lack, or count to another state: longitude and latitude. */
const LACKING = {
  GF: [-53, 4], GI: [-5.35, 36.14], GP: [-61.55, 16.25], MQ: [-61, 14.64], RE: [55.53, -21.12], TV: [179.2, -8.52], YT: [45.15, -12.82],
};
const NORTH = 84;
const SOUTH = -58;

function shapes(atlas) {
  const { scale, translate } = atlas.transform;
  const arcs = atlas.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [(x * scale[0] + translate[0] + 180) * X, (NORTH - y * scale[1] - translate[1]) * 10];
    });
  });
  const ring = (numbers) => numbers.flatMap((number, at) => {
    const points = number < 0 ? [...arcs[~number]].reverse() : arcs[number];
    return at === 0 ? points : points.slice(1);
  });
  return atlas.objects.countries.geometries.filter((each) => each.arcs).map((each) => ({
    code: each.properties.name === "Kosovo" ? "XK" : codes.get(each.id) ?? "",
    rings: (each.type === "Polygon" ? [each.arcs] : each.arcs).flat().map(ring),
  }));
}

function area(points) {
  return points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;
}

/** The centre of gravity of the largest piece. */
function middle(rings) {
  const points = rings.reduce((best, each) => (Math.abs(area(each)) > Math.abs(area(best)) ? each : best));
  const whole = area(points);
  const sum = [0, 0];
  points.forEach(([x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length];
    const cross = x * nextY - nextX * y;
    sum[0] += (x + nextX) * cross;
    sum[1] += (y + nextY) * cross;
  });
  return sum.map((each) => Math.round(each / (6 * whole)));
}

/** A piece that crosses 180° goes on beyond it, so that no line runs across the map. */
function unbroken(points) {
  const turn = 360 * X;
  let shift = 0;
  return points.map(([x, y], at) => {
    const step = at === 0 ? 0 : x - points[at - 1][0];
    shift += step > turn / 2 ? -turn : step < -turn / 2 ? turn : 0;
    return [x + shift, y];
  });
}

/** The piece, and again at the other edge of the map what lies beyond one. */
function pieces(points) {
  const whole = unbroken(points);
  const turn = 360 * X;
  const moved = whole.some(([x]) => x > turn + 1) ? -turn : whole.some(([x]) => x < -1) ? turn : 0;
  return moved === 0 ? [whole] : [whole, whole.map(([x, y]) => [x + moved, y])];
}

function path(points) {
  let [x, y] = points[0].map(Math.round);
  const start = `M${x} ${y}l`;
  let out = start;
  for (const point of points.slice(1)) {
    const [toX, toY] = point.map(Math.round);
    if (toX !== x || toY !== y) {
      out += `${out === start || toX < x ? "" : " "}${toX - x}${toY < y ? "" : " "}${toY - y}`;
      [x, y] = [toX, toY];
    }
  }
  return out === start ? "" : `${out}z`;
}

const coarse = shapes(read("world-atlas/countries-110m.json")).filter((each) => each.code !== "AQ");
const fine = shapes(read("world-atlas/countries-50m.json"));
const outlines = coarse.flatMap((each) => each.rings).flatMap(pieces).map(path).join("");
writeFileSync(`${folder}/world.svg`, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(360 * X)} ${(NORTH - SOUTH) * 10}">`
  + `<path fill="#888" fill-opacity=".25" stroke="#888" stroke-width="1.5" stroke-linejoin="round" d="${outlines}"/></svg>\n`);
const lacking = Object.entries(LACKING).map(([code, [longitude, latitude]]) =>
  [code, [Math.round((longitude + 180) * X), Math.round((NORTH - latitude) * 10)]]);
const middles = new Map([...lacking, ...[...fine, ...coarse].filter((each) => each.code && each.code !== "AQ")
  .map((each) => [each.code, middle(each.rings)])]);
writeFileSync(`${folder}/../countries.tsv`, [...middles].sort().map(([code, point]) => `${[code, ...point].join("\t")}\n`).join(""));
