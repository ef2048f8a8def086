"""Measures reading, starting, loading, asking and an hour of reading, with what they are compared with; writes ../RESULTS.md.

    python3 bench/measure WORK CORPUS_FOLDER [SECTION...]

WORK keeps what was made and measured (40 GB for the largest graph), so that a section can be measured anew without the others.
CORPUS_FOLDER holds ar-2018-03.jsonl and en-2019-2020.jsonl. Before it: mvn -B -Dmaven.test.skip=true package
"""

import json
import sys
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


def main(words):
    if len(words) < 2:
        raise SystemExit(__doc__)
    work = Path(words[0]).resolve()
    corpus = Path(words[1]).resolve()
    wrong = set(words[2:]) - set(SECTIONS)
    if wrong:
        raise SystemExit(f"no section {', '.join(sorted(wrong))}; there are {', '.join(SECTIONS)}")
    work.mkdir(parents=True, exist_ok=True)
    for section in words[2:] or SECTIONS:
        measured = {"machine": machine.line(), "found": measure(section, work, corpus)}
        (work / f"{section}.json").write_text(json.dumps(measured), encoding="utf-8")
        results.write(work, SECTIONS)


def measure(section, work, corpus):
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
    return asking.measure(size, asking.sizes(work, graphs(work, arabic)))


def graphs(work, corpus):
    """What the articles of the month tell."""
    file = work / "graphs.nq"
    if not file.exists():
        run(khabar("extract", corpus, "-o", file, "--quiet"))
    return file


main(sys.argv[1:])
