#!/usr/bin/env python3
"""Draws identity decisions to judge by reading (standard library only).

    sample.py DECISIONS.csv [SEED [NUMBER]]

DECISIONS.csv is the answer to decisions.rq. Draws so many (200) pairs that were taken for one and so many that were kept
apart, each kind (person, body, event) in proportion to its square root so that the rare ones are seen too. Prints a line a
pair: number, verdict, kind, rule, and of both what they are called, and for events the article that tells them.
"""
import collections, csv, math, random, sys


def kind(iri):
    path = iri.split("/alias/")[-1].split("/id/")[-1]
    return {"person": "person", "org": "body", "event": "event"}.get(path.split("/")[0], "other")


def told(row):
    words = [row["name"] if kind(row["thing"]) != "event" else row["event"] or row["name"]]
    if row["country"]:
        words.append("(" + row["country"] + ")")
    if kind(row["thing"]) == "event":
        words.append(row["published"])
    words.append("«" + row["headline"] + "»")
    return " ".join(words)


def main():
    seed, number = (int(a) for a in (sys.argv[2:] + ["1", "200"][len(sys.argv) - 2:])[:2])
    pairs = collections.defaultdict(dict)
    with open(sys.argv[1], encoding="utf-8") as f:
        for row in csv.DictReader(f):
            pairs[row["decision"]].setdefault(row["thing"], row)
    strata = collections.defaultdict(list)
    for decision in sorted(pairs):
        two = [pairs[decision][thing] for thing in sorted(pairs[decision])]
        if len(two) == 2:
            strata[two[0]["verdict"], kind(two[0]["thing"])].append(two)
    draw = random.Random(seed)
    count = 0
    for verdict in ("Same", "Apart"):
        of_verdict = {k: v for k, v in strata.items() if k[0] == verdict}
        weight = sum(math.sqrt(len(v)) for v in of_verdict.values()) or 1
        for (_, of), found in sorted(of_verdict.items()):
            take = min(len(found), round(number * math.sqrt(len(found)) / weight))
            print(f"# {verdict} {of}: {take} of {len(found)}")
            for a, b in draw.sample(found, take):
                count += 1
                print(count, verdict, of, a["rule"], told(a), told(b), sep="\t")


main()
