#!/usr/bin/env python3
"""Scores the identity of a store against the collection beside this file (standard library only).

    score.py THINGS.csv [--show]

THINGS.csv is the answer to things.rq over a store into which articles.jsonl was loaded. Each line of gold.tsv is looked
up in its article: a person or agency by its name, an event by its class, its participants and its factuality. Over all
pairs of lines found, of one kind:

Of several lines of one article that say the same but for their keys (two meetings of the same two) each has the event that
suits those of other articles best.

An event that is announced in one article and done in the next is two events of the graph, linked to one another; so the
key of an event is told apart by factuality.

precision  of the pairs that have one node, how many have one key
recall     of the pairs that have one key, how many have one node
"""
import collections, csv, itertools, os, re, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ARTICLE = re.compile("^(و|ف|ب|ل|ك)?ال(?=...)")


def words(name):
    name = unicodedata.normalize("NFKC", name).lower()
    name = re.sub("[\u064b-\u0652\u0670\u0640]", "", name)
    name = re.sub("[أإآ]", "ا", name).replace("ى", "ي").replace("ة", "ه")
    return [ARTICLE.sub("", w) for w in re.findall(r"\w+", name)]


def alike(a, b):
    """Share of words in common (Dice)."""
    a, b = collections.Counter(words(a)), collections.Counter(words(b))
    return 2 * sum((a & b).values()) / max(1, sum(a.values()) + sum(b.values()))


def read():
    things = collections.defaultdict(lambda: collections.defaultdict(list))
    with open(sys.argv[1], encoding="utf-8") as f:
        for row in csv.DictReader(f):
            things[row["article"]][row["kind"]].append(row)
    gold = []
    with open(os.path.join(HERE, "gold.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                gold.append(line.rstrip("\n").split("\t"))
    return things, gold


def main():
    things, gold = read()
    named, found, lost = {}, collections.defaultdict(list), collections.Counter()
    for article, kind, key, name, *rest in gold:
        if kind == "event":
            continue
        rows = sorted(things[article][kind], key=lambda r: -alike(r["name"], name))
        if rows and alike(rows[0]["name"], name) >= 0.6:
            named[article, key] = rows[0]["node"]
            found[kind].append((key, rows[0]["node"], article, name))
        else:
            lost[kind] += 1
    lines = collections.defaultdict(list)
    for article, kind, key, name, *rest in gold:
        if kind == "event":
            truth, who = rest[0].split(" ")
            wanted = {named.get((article, one)) for one in who.split("+")}
            rows = [r for r in things[article]["event"] if r["name"] == name and r["participant"] in wanted]
            hits = collections.Counter(r["node"] for r in rows)
            told = {r["node"] for r in rows if r["factuality"] == truth}
            nodes = sorted(hits, key=lambda n: (n not in told, -hits[n], n))
            if nodes:
                lines[article, name, truth, who].append((key + "/" + truth, nodes))
            else:
                lost[kind] += 1
    # Lines of one article that say the same but for their keys: which is which, the other articles tell.
    for (article, name, *_), group in sorted(lines.items(), key=lambda line: len(line[1])):
        nodes = list(dict.fromkeys(n for _, some in group for n in some))
        nodes += [nodes[0]] * (len(group) - len(nodes))
        agreed = lambda some: sum(
            (n == other) * (1 if key == known else -1)
            for n, (key, _) in zip(some, group) for known, other, *_ in found["event"])
        chosen = max(itertools.permutations(nodes[: len(group)]), key=agreed)
        found["event"] += [(key, n, article, name) for n, (key, _) in zip(chosen, group)]
    for kind in ("person", "agency", "event"):
        right = one_node = one_key = 0
        for (k1, n1, a1, x1), (k2, n2, a2, x2) in itertools.combinations(found[kind], 2):
            one_node += n1 == n2
            one_key += k1 == k2
            right += n1 == n2 and k1 == k2
            if "--show" in sys.argv and (n1 == n2) != (k1 == k2):
                print("wrongly one" if n1 == n2 else "wrongly two", kind, a1, x1, k1, "|", a2, x2, k2)
        print(f"{kind:7s} precision {right / max(1, one_node):.3f} recall {right / max(1, one_key):.3f}"
              f"   found {len(found[kind])} of {len(found[kind]) + lost[kind]}")


main()
