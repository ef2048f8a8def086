#!/usr/bin/env python3
"""Measures how often each frame is right, for the confidence of events (standard library only).

    calibrate.py SCORER.py GRAPH.nq GOLD.jsonl ARTICLES_DIR > confidence.yaml

An event is right when the gold has one of its type in the same sentence, with its factuality and its main roles
(the scorer's record). Classes are told apart by whether an agent or target was found; frames are counted one by one.
"""
import collections, importlib.util, json, os, sys

spec = importlib.util.spec_from_file_location("scorer", sys.argv[1])
S = importlib.util.module_from_spec(spec)
spec.loader.exec_module(S)
graphs = S.read_graphs(sys.argv[2])
by_id = {v: node for node in graphs.values() for props in list(node.values()) for lit, v in props.get(S.DCT_ID, []) if lit}


def names(keys, v, role):
    return [keys[k]["names"] for k in v.get(role) or [] if k in keys]


def agrees(gold, system):
    return not gold or any(S.similar(a, b) >= 0.5 for g in gold for s in system for a in g for b in s)


classes = collections.defaultdict(lambda: [0, 0])
frames = collections.defaultdict(lambda: [0, 0])
for line in open(sys.argv[3], encoding="utf-8"):
    d = json.loads(line)
    node = by_id.get(d["id"])
    if node is None:
        continue
    text = open(os.path.join(sys.argv[4], d["file"]), encoding="utf-8").read()
    starts, keys, used = S.segments(text), {e["key"]: e for e in d["entities"]}, set()
    for e in S.system_events(node, text):
        where = {S.seg_of(starts, p) for p in e["pos"]}
        right = False
        for i, v in enumerate(d["events"]):
            told = {S.seg_of(starts, p) for p in [v["sentence"]] + v.get("also", [])}
            roles = ("agent", "target") if v["type"] in ("Dismissal", "Appointment") else ("agent",)
            if i not in used and v["type"] == e["type"] and told & where and v["factuality"] == e["fact"] \
                    and all(agrees(names(keys, v, r), e["args"][r]) for r in roles):
                used.add(i)
                right = True
                break
        who = "with" if e["args"]["agent"] or e["args"]["target"] else "without"
        found = {v for _, m in node[e["iri"]].get(S.KH + "evidence", []) for _, v in node[m].get(S.KH + "foundBy", [])}
        for table, key in [(classes, (e["type"], who))] + [(frames, f) for f in found]:
            table[key][0] += right
            table[key][1] += 1
print("# How often events were right on the development set: right, found. Written by bench/calibration/calibrate.py.")
print("classes:")
for t in sorted({t for t, _ in classes}):
    print(f"  {t}: {{with: {classes[t, 'with']}, without: {classes[t, 'without']}}}")
print("frames:")
for f in sorted(frames):
    print(f"  {f}: {frames[f]}")
