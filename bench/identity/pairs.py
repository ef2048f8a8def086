#!/usr/bin/env python3
"""Draws pairs of tellings of two articles to judge by reading: taken for one, and near-misses that are two (standard library).

    pairs.py NAMED.nq[.gz] [SEED]      N-Quads: a graph an article, and the graph of identity

A telling is a thing in an article. One: a telling, then one of the same thing in another article, two pairs a thing at most; of people and
bodies half where the names as told differ (rule); events by the root of how many their type has. Near-misses: decided apart, or of one block:
last word and first letter of the name; role and country or body; type, truth and participant or place, three days apart at most.
"""
import collections, datetime, gzip, random, re, sys
K, QUAD = "https://w3id.org/khabar/", re.compile(r'<([^>]*)> <[^>]*?([^/#>]*)> (?:<([^>]*)>|"((?:[^"\\]|\\.)*)"\S*) <([^>]*)> \.')
KEPT = set("label altLabel country holdsPost worksFor role heldBy postIn agent target place date factuality content post supportedBy evidence "
           "normalizedName".split())
PLANS = {"person": (30, 30, 0, 60), "org": (20, 20, 20, 20), "post": (20, 0, 0, 20), "event": (80, 0, 40, 40)}
SEED, AR = sys.argv[2] if len(sys.argv) > 2 else "1", re.compile(r"^[^\x00-\x7f]")
graphs, spans = (collections.defaultdict(lambda: collections.defaultdict(list)) for _ in range(2))
about, sentence, one = {}, {}, collections.defaultdict(dict)
told, decides, aliases, articles = (collections.defaultdict(set) for _ in range(4))
with (gzip.open if sys.argv[1].endswith("gz") else open)(sys.argv[1], "rt", encoding="utf-8") as f:
    for s, p, iri, text, g in (m.groups() for m in map(QUAD.match, f) if m):
        s, o, g = (sys.intern(x.removeprefix(K).removeprefix("id/").removeprefix("ontology#")) for x in (s, iri or text or "", g))
        if not g.startswith("article/"):
            if g == "graph/identity" and p in ("toldIn", "decidesOn"):
                (told if p == "toldIn" else decides)[s].add(o)
            elif g == "graph/identity" and p in ("identifiedAs", "verdict"):
                one[p][s] = o
        elif s == g and p in ("headline", "datePublished", "publisher", "isString"):
            about[g, p] = re.sub(r"\\(.)", lambda m: " " if m[1] in "nrt" else m[1], o)
        elif p == "taIdentRef":
            spans[g][o].append(s)
        elif p == "sentence":
            sentence[s] = o
        elif p in KEPT and "#char" not in s:
            graphs[g][s].append((sys.intern(p), o))
for a, thing in one["identifiedAs"].items():
    for g in told[a]:
        aliases[g, thing].add(a)
for g in graphs:
    for t in (t for t in graphs[g] if t.split("/")[0] in PLANS):
        articles[t].add(g)

def of(g, thing, *properties):
    return sorted({o for p, o in graphs[g].get(thing, ()) if p in properties})

def show(g, thing):
    held = [m for t in graphs[g] if t.startswith("membership/") and ("post", thing) in graphs[g][t] for m in of(g, t, "supportedBy")]
    lines = sorted({tuple(map(int, sentence.get(m, m).split("=")[1].split(","))) for m in spans[g][thing] + of(g, thing, "evidence") + held})
    facts = {(p, (of(g, o, "label") or [o])[-1] if "/" in o else o[:150]) for p, o in graphs[g][thing] if p in KEPT
             and p not in ("evidence", "altLabel", "normalizedName") and (p != "label" or AR.match(o))}
    print(thing, g, about[g, "datePublished"][:10], about[g, "publisher"].split("/")[-1], "«" + about[g, "headline"] + "»")
    print("  " + "; ".join(map(" ".join, sorted(facts))), *(about[g, "isString"][i:min(j, i + 330)] for i, j in lines[:3]), sep="\n   | ")

def merged(draw, sort, differing):
    tellings = [(g, t) for t, gs in sorted(articles.items()) if t.startswith(sort + "/") and len(gs) > 1 for g in sorted(gs)]
    size = collections.Counter(t.split("/")[1] if sort == "event" else "" for _, t in tellings)
    weights = [size[t.split("/")[1] if sort == "event" else ""] ** -0.5 for _, t in tellings]
    while True:
        g, t = draw.choices(tellings, weights)[0]
        other = draw.choice(sorted(articles[t]))
        yield ((g, t), (other, t)) if not differing or aliases[g, t].isdisjoint(aliases[other, t]) else None

def decided(draw, sort, _):
    found = [two for d in sorted(decides) if one["verdict"].get(d) == "Apart" and sort in (two := sorted(decides[d]))[0].split("/")[:2]]
    while found:
        pair = [(n, one["identifiedAs"].get(n, n)) for n in draw.choice(found)]
        a, b = ((draw.choice(sorted(told[n] & articles[t] or articles[t]) or [None]), t) for n, t in pair)
        yield (a, b) if a[0] and b[0] and a[1] != b[1] else None

def keys(sort, g, t):
    if sort == "event":
        return {(t.split("/")[1], *of(g, t, "factuality"), o) for o in of(g, t, "agent", "target", "place")}
    if sort == "post":
        return {(r, c) for r in of(g, t, "role") for c in of(g, t, "country", "postIn") or [""]}
    known = of(g, t, "normalizedName") or not re.search("[0-9a-f]{20}", t)  # others are their article's alone
    names = [n.removeprefix("ال").split() for n in of(g, t, "normalizedName", "label") if known and AR.match(n)]
    return {(n[-1].removeprefix("ال"), sort == "person" and i) for n in names if n for i in (n[0][0] if n[1:] else "-", "-")}

def blocks(draw, sort, _):
    block = collections.defaultdict(set)
    for g, t in ((g, t) for t, gs in articles.items() if t.startswith(sort + "/") for g in gs):
        for key in keys(sort, g, t):
            block[key].add((g, t))
    found = [sorted(v) for _, v in sorted(block.items(), key=str) if len({t for _, t in v}) > 1]
    while True:
        a, b = draw.sample(draw.choices(found, [len(v) ** 0.5 for v in found])[0], 2)
        x, y = (datetime.date.fromisoformat(about[g, "datePublished"][:10]).toordinal() for g, _ in (a, b))
        yield (a, b) if (sort != "event" or abs(x - y) <= 3) and a[1] != b[1] and articles[a[1]].isdisjoint(articles[b[1]]) else None

for sort, numbers in PLANS.items():
    sizes = sorted((len(gs) * (len(gs) - 1) // 2 for t, gs in articles.items() if t.startswith(sort + "/") and len(gs) > 1), reverse=True)
    print(f"# {sort}: {len(sizes)} things in several articles, {sum(sizes)} pairs, of the ten largest {sum(sizes[:10]) / max(1, sum(sizes)):.2f}")
    for what, source, number in zip(("one", "one-rule", "apart-decided", "apart-block"), (merged, merged, decided, blocks), numbers):
        seen, of_thing, pairs = set(), collections.Counter(), source(random.Random(f"{SEED} {sort} {what}"), sort, what == "one-rule")
        for pair, _ in zip(pairs, range(100000) if number else ()):
            if len(seen) < number and pair and pair[0][0] != pair[1][0] and frozenset(pair) not in seen and max(of_thing[t] for _, t in pair) < 2:
                seen.add(frozenset(pair))
                of_thing.update({t for _, t in pair})
                print(f"\n=== {sort} {what} {len(seen)}")
                show(*pair[0]), show(*pair[1])
