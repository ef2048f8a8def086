#!/usr/bin/env python3
"""Shows which frames earn their place: what each found in annotated articles, and how much of it was right.

    scorecard.py SCORER.py GRAPH.nq GOLD.jsonl ARTICLES_DIR [--class CLASS] [--wrong]

One line a frame: events it found, right (the gold has one of its class in the same sentence), true (right, with the gold's
factuality), wrong, and the share that is right; then one line a class with what no frame found. An event that
several frames tell counts for each of them. With --wrong every wrong event is printed under its frame, with its words, and
every missed one under its class. Standard library only; SCORER.py is the scorer that belongs to the gold file.
"""
import argparse, collections, importlib.util, json, os

CONTEXT = 40  # characters of text on either side of a trigger

ap = argparse.ArgumentParser(description="What each frame found, and how much of it was right.")
for name in ("scorer", "graph", "gold", "articles"):
    ap.add_argument(name)
ap.add_argument("--class", dest="only", help="local name of one event class")
ap.add_argument("--wrong", action="store_true", help="print wrong and missed events with their words")
args = ap.parse_args()
spec = importlib.util.spec_from_file_location("scorer", args.scorer)
S = importlib.util.module_from_spec(spec)
spec.loader.exec_module(S)

by_id = {}
for node in S.read_graphs(args.graph).values():
    for props in list(node.values()):
        by_id.update({v: node for literal, v in props.get(S.DCT_ID, []) if literal})


def frames_of(node, event):
    """Names of the frames that found an event."""
    mentions = [m for _, m in node[event["iri"]].get(S.KH + "evidence", []) if m in node]
    return {v for m in mentions for _, v in node[m].get(S.KH + "foundBy", [])}


def words(text, at):
    return text[max(0, at - CONTEXT):at + CONTEXT].replace("\n", " ")


found, right, true = collections.Counter(), collections.Counter(), collections.Counter()
gold_total, missed = collections.Counter(), collections.defaultdict(list)
wrong = collections.defaultdict(list)
for line in open(args.gold, encoding="utf-8"):
    if not line.strip():
        continue
    d = json.loads(line)
    node = by_id.get(d["id"])
    if node is None:
        raise SystemExit(f"{d['id']}: the graph has no such article")
    text = open(os.path.join(args.articles, d["file"]), encoding="utf-8").read()
    starts, taken = S.segments(text), set()
    events = [e for e in S.system_events(node, text) if args.only in (None, e["type"])]
    golds = [v for v in d["events"] if args.only in (None, v["type"])]

    def places(positions):
        return {S.seg_of(starts, p) for p in positions}

    for e in events:
        # the gold event of its class in its sentence, one of the same truth first
        fits = [i for i, v in enumerate(golds)
                if i not in taken and v["type"] == e["type"]
                and places([v["sentence"]] + v.get("also", [])) & places(e["pos"])]
        best = min(fits, key=lambda i: golds[i]["factuality"] != e["fact"], default=None)
        if best is not None:
            taken.add(best)
        for frame in frames_of(node, e):
            found[frame] += 1
            right[frame] += best is not None
            true[frame] += best is not None and golds[best]["factuality"] == e["fact"]
            if best is None:
                wrong[frame].append(f"{d['id']} {words(text, e['pos'][0]) if e['pos'] else ''}")
    for i, v in enumerate(golds):
        gold_total[v["type"]] += 1
        if i not in taken:
            missed[v["type"]].append(f"{d['id']} {words(text, v['sentence'])}")

print(f"{'frame':40s} found right  true wrong  share")
for frame in sorted(found, key=lambda f: (-(found[f] - right[f]), f)):
    bad = found[frame] - right[frame]
    print(f"{frame:40s} {found[frame]:5d} {right[frame]:5d} {true[frame]:5d} {bad:5d}  {right[frame] / found[frame]:.2f}")
    for telling in wrong[frame] if args.wrong else []:
        print("      ", telling)
print(f"\n{'class':40s}  gold missed")
for t in sorted(gold_total):
    print(f"{t:40s} {gold_total[t]:5d} {len(missed[t]):6d}")
    for telling in missed[t] if args.wrong else []:
        print("      ", telling)
