#!/usr/bin/env python3
"""Random events of an N-Quads file that `khabar extract` wrote, each with its words in their sentence, to be judged by eye.

    bench/study/sample.py graphs.nq [--count 100] [--personnel 20] [--seed 1] [--language ar]

The same file and seed give the same events. An event is drawn with equal chance whatever its article; `--personnel` says how
many of them are resignations, appointments, dismissals and elections.
"""
import argparse
import random
import re
from collections import defaultdict

KH = "https://w3id.org/khabar/ontology#"
NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
PERSONNEL = {"Resignation", "Appointment", "Dismissal", "Election"}
ROLES = ["agent", "target", "organization", "post", "place", "date", "accordingTo", "reason", "reasonAbout"]
QUAD = re.compile(r'<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <([^>]*)> \.')
ESCAPE = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
PLAIN = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"}


def plain(text):
    return ESCAPE.sub(lambda m: chr(int(m[1][1:], 16)) if m[1][0] in "uU" else PLAIN.get(m[1], m[1]), text)


def graphs(path):
    """Each named graph as (subject -> predicate -> values), in the order of the file."""
    name, graph = None, defaultdict(lambda: defaultdict(list))
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            match = QUAD.match(line)
            if not match:
                continue
            subject, predicate, iri, literal, quad_graph = match.groups()
            if quad_graph != name and name is not None:
                yield name, graph
                graph = defaultdict(lambda: defaultdict(list))
            name = quad_graph
            graph[subject][predicate].append(iri if iri is not None else plain(literal))
    if name is not None:
        yield name, graph


def local(iri):
    return re.split(r"[#/]", iri)[-1]


def sentence(graph, article, evidence):
    """The words of the evidence in brackets, with some text on either side."""
    text = next(iter(graph[article][NIF + "isString"]), None)
    begin, end = map(int, re.search(r"char=(\d+),(\d+)", evidence).groups())
    if text is None:
        return "(extracted without text)"
    left = max(text.rfind("\n", 0, begin) + 1, begin - 260)
    right = min(text.find("\n", end) if text.find("\n", end) >= 0 else len(text), end + 260)
    return text[left:begin] + "⟦" + text[begin:end] + "⟧" + text[end:right]


def shown(graph, article, event, kind):
    facts = graph[event]
    roles = []
    for role in ROLES:
        values = facts.get(KH + role, [])
        names = [(graph[v][LABEL] or [v])[0] if v in graph else v for v in values]
        if names:
            roles.append(role + "=" + " + ".join(names))
    evidence = facts[KH + "evidence"][0]
    return "{} {} c={} {}\n    {}".format(
        kind, local(facts[KH + "factuality"][0]), facts[KH + "confidence"][0], "; ".join(roles),
        sentence(graph, article, evidence))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("file")
    options.add_argument("--count", type=int, default=100)
    options.add_argument("--personnel", type=int, default=20)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--language", choices=["ar", "en"])
    given = options.parse_args()
    chance = random.Random(given.seed)
    kept = {True: [], False: []}
    seen = {True: 0, False: 0}
    wanted = {True: given.personnel, False: given.count - given.personnel}
    for article, graph in graphs(given.file):
        if given.language and given.language not in graph[article]["https://schema.org/inLanguage"]:
            continue
        for event in sorted(e for e, facts in list(graph.items()) if KH + "factuality" in facts):
            kind = next(local(t) for t in graph[event][TYPE] if t.startswith(KH))
            group = kind in PERSONNEL
            # A reservoir: each event of the group has the same chance, and few are in memory.
            seen[group] += 1
            place = len(kept[group]) if len(kept[group]) < wanted[group] else chance.randrange(seen[group])
            if place < wanted[group]:
                line = shown(graph, article, event, kind)
                if place == len(kept[group]):
                    kept[group].append(line)
                else:
                    kept[group][place] = line
    for number, line in enumerate(kept[True] + kept[False], 1):
        print(number, line)
    print(f"\n{seen[True]} personnel and {seen[False]} other events in the file")


if __name__ == "__main__":
    main()
