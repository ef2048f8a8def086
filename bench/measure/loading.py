"""Graphs of articles into a store that can be asked at once, beside TDB2's own loader on the same quads."""

import shutil
import time
from statistics import median

from command import java, khabar, run
from copies import first
from spread import spread, table

ROUNDS = 5
ARTICLES = 200


def measure(work, graphs, rounds=ROUNDS):
    part = work / "loading.nq"
    first(graphs, part, ARTICLES)
    with part.open("rb") as lines:
        quads = sum(1 for _ in lines)
    store = work / "loading"
    ways = {
        "khabar load": khabar("load", part, "--store", store, "--quiet"),
        "khabar load --bulk": khabar("load", "--bulk", part, "--store", store, "--quiet"),
        "tdb2.tdbloader": java("tdb2.tdbloader", "--loc", store, part),
    }
    found = {"quads": quads, "times": {}, "disk": {}}
    for _ in range(rounds):
        for way, words in ways.items():
            shutil.rmtree(store, ignore_errors=True)
            start = time.time()
            run(words)
            found["times"].setdefault(way, []).append(time.time() - start)
            found["disk"][way] = sum(file.stat().st_blocks * 512 for file in store.rglob("*") if file.is_file()) / 1e6
    shutil.rmtree(store)
    return found


def pace(found):
    """How often TDB2's loader would have finished while khabar fills an empty store."""
    return median(found["times"]["tdb2.tdbloader"]) / median(found["times"]["khabar load --bulk"])


def report(found):
    quads = found["quads"]
    rows = [
        (way, spread(times, 1), spread([quads / each for each in times]), f"{found['disk'][way]:,.0f}")
        for way, times in found["times"].items()
    ]
    loader = median(found["times"]["tdb2.tdbloader"])
    ratios = [f"- {way}: {median(times) / loader:.1f} times the time of tdb2.tdbloader" for way, times in found["times"].items()]
    return [*table(["way", "seconds", "quads/s", "disk, MB"], rows), "", *ratios[:-1]]
