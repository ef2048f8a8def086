"""Measures reading, starting, loading, asking and an hour of reading, with what they are compared with; writes ../RESULTS.md.

    python3 bench/measure WORK CORPUS_FOLDER [SECTION...] [--without STORE]...

WORK keeps what was made and measured (40 GB for the largest graph), so that a section can be measured anew without the others.
CORPUS_FOLDER holds ar-2018-03.jsonl and en-2019-2020.jsonl. Before it: mvn -B -Dmaven.test.skip=true package
"""

import argparse
import json
from pathlib import Path

import asking
import hour
import loading
import machine
import reading
import results
import starting
from command import khabar, run

SECTIONS = ("reading", "starting", "loading", "asking-0.3M", "asking-3M", "asking-10M", "hour")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("work", type=lambda name: Path(name).resolve())
    parser.add_argument("corpus", type=lambda name: Path(name).resolve())
    parser.add_argument("section", nargs="*", default=[], help=", ".join(SECTIONS))
    parser.add_argument("--without", action="append", default=[], metavar="STORE", help="such as 'RDF4J lmdb'")
    given = parser.parse_args()
    if wrong := set(given.section) - set(SECTIONS):
        parser.error(f"no section {', '.join(sorted(wrong))}; there are {', '.join(SECTIONS)}")
    given.work.mkdir(parents=True, exist_ok=True)
    for section in given.section or SECTIONS:
        found = measure(section, given.work, given.corpus, given.without)
        measured = {"machine": machine.line(), "found": found}
        (given.work / f"{section}.json").write_text(json.dumps(measured), encoding="utf-8")
        results.write(given.work, SECTIONS)


def measure(section, work, corpus, without):
    arabic = corpus / "ar-2018-03.jsonl"
    corpora = {"ar": arabic, "en": corpus / "en-2019-2020.jsonl"}
    if section == "reading":
        return reading.measure(corpora)
    if section == "starting":
        return starting.measure(work, corpora)
    if section == "hour":
        return hour.measure(work, arabic)
    if section == "loading":
        return loading.measure(work, graphs(work, arabic))
    size = section.removeprefix("asking-")
    return asking.measure(size, asking.sizes(work, graphs(work, arabic)), without)


def graphs(work, corpus):
    """What the articles of the month tell."""
    file = work / "graphs.nq"
    if not file.exists():
        run(khabar("extract", corpus, "-o", file, "--quiet"))
    return file


main()
