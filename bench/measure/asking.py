"""The whole query library, asked over HTTP of khabar and of other stores with the same graph, in turns."""

import gzip
import json
from statistics import median

from command import java, run
from copies import Copies, first, multiplied
from engines import Fuseki, Khabar, Rdf4j, Virtuoso
from rows import compared
from spread import geometric_mean, spread, table

ROUNDS = 5
SLOW = 3000
"""Milliseconds beyond which a question is asked once only."""
PERSONS = (
    "PREFIX its: <http://www.w3.org/2005/11/its/rdf#> PREFIX schema: <https://schema.org/>"
    " SELECT ?who { ?who a schema:Person . ?m its:taIdentRef ?who } GROUP BY ?who ORDER BY DESC(COUNT(*)) ?who LIMIT 2"
)


def sizes(work, graphs):
    """The copies of each size by its name: what a month of articles tells, a part of it, and a multiple."""
    part, whole, more = (copies(work, size) for size in ("0.3M", "3M", "10M"))
    if not part.told.exists():
        first(graphs, part.told, 200)
    if not whole.told.exists():
        whole.told.symlink_to(graphs)
    return {"0.3M": part, "3M": whole, "10M": more}


def copies(work, size):
    folder = work / size
    folder.mkdir(parents=True, exist_ok=True)
    return Copies(folder)


def engines(folder):
    """Those that are installed; khabar is the first, from whose store the others' files are made."""
    found = [
        Khabar(folder / "khabar", 3100),
        Fuseki(folder / "fuseki", 3102),
        Rdf4j("memory", folder / "rdf4j-memory", 3104),
        Rdf4j("lmdb", folder / "rdf4j-lmdb", 3106),
    ]
    return found + ([Virtuoso(folder / "virtuoso", 3108)] if Virtuoso.is_there() else [])


def measure(size, sizes, without=()):
    """Everything for one size: what loading took, and what each store took for each question."""
    copies = sizes[size]
    if size == "10M" and not copies.consolidated.exists():
        whole = sizes["3M"]
        if not whole.named.exists():
            raise SystemExit("asking-3M must be measured before asking-10M, which multiplies its graph")
        multiplied(whole.named, copies.consolidated, 4)
    stores = [store for store in engines(copies.folder) if store.name not in without]
    try:
        for store in stores:
            store.prepare(copies)
            if store is stores[0] and not copies.unnamed.exists():
                copies.dump(store.folder)
        for store in stores:
            store.start()
        for store in stores:
            store.wait()
        stores[0].rest()
        answers = [asked(question, stores) for question in questions(stores[0])]
        return {
            "size": size,
            "quads": statements(copies.named),
            "triples": statements(copies.unnamed),
            "loads": loads(stores),
            "stores": [s.name for s in stores],
            "answers": answers,
        }
    finally:
        for store in stores:
            store.stop()


def loads(stores):
    return [(store.name, store.loading, store.disk()) for store in stores]


def statements(file):
    with gzip.open(file, "rb") as lines:
        return sum(1 for _ in lines)


def questions(khabar):
    persons = khabar.ask(PERSONS)[2].decode().split()[1:]
    return [json.loads(line) for line in run(java("org.khabar.bench.peer.LibraryTexts", *persons)).splitlines()]


def asked(question, stores):
    """Each store's times; the first answers are compared and their times not counted."""
    answers = [store.ask(question["sparql"]) for store in stores]
    times = [[] for _ in stores]
    for _ in range(ROUNDS):
        for store, answer, mine in zip(stores, answers, times):
            if answer[1] == 200 and answer[0] < SLOW:
                mine.append(store.ask(question["sparql"])[0])
    for answer, mine in zip(answers, times):
        if answer[1] == 200 and not mine:
            mine.append(answer[0])
    return question | {"times": times, "rows": [compared(answers[0], answer) for answer in answers]}


def ratios(measured, index):
    """Another store's time by khabar's over the questions that count or group, where both gave the same rows."""
    return [
        max(1, median(answer["times"][index])) / max(1, median(answer["times"][0]))
        for answer in measured["answers"]
        if answer["aggregate"] and answer["times"][0] and answer["rows"][index].endswith("=")
    ]


def over(measured, index):
    return geometric_mean(ratios(measured, index))


def report(measured):
    """Lines of Markdown for one size."""
    names = measured["stores"]
    lines = [f"{measured['quads']:,} quads in named graphs, {measured['triples']:,} triples in the default graph.", ""]
    lines += table(
        ["store", "load, s", "disk, MB", "time / khabar, geometric mean", "of so many aggregate questions", "other rows", "no answer"],
        [summary(measured, index, load) for index, load in enumerate(measured["loads"])],
    )
    lines += ["", "<details><summary>Each question: median (min–max) in ms; rows</summary>", ""]
    lines += table(["question", *names], [line(answer) for answer in measured["answers"]])
    return [*lines, "", "</details>", ""]


def summary(measured, index, load):
    name, seconds, disk = load
    kinds = [answer["rows"][index] for answer in measured["answers"]]
    return (
        name,
        "–" if seconds is None else f"{seconds:,.0f}",
        f"{disk:,.0f}",
        f"{over(measured, index):.2f}",
        len(ratios(measured, index)),
        sum(kind.endswith("≠") for kind in kinds),
        sum(kind == "–" for kind in kinds),
    )


def line(answer):
    cells = [f"{spread(times)}; {rows}" if times else "–" for times, rows in zip(answer["times"], answer["rows"])]
    return (answer["name"] + (" *" if answer["aggregate"] else ""), *cells)


