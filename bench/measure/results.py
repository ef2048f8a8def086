"""What was measured, as ../RESULTS.md and as a picture."""

import json
from pathlib import Path

import asking
import chart
import hour
import loading
import reading
import starting

BENCH = Path(__file__).resolve().parents[1]
TITLES = {
    "reading": ("Reading", reading.__doc__, reading.report),
    "starting": ("Starting", starting.__doc__, starting.report),
    "loading": ("Loading", loading.__doc__, loading.report),
    "hour": ("An hour", hour.__doc__, hour.report),
}


def write(work, sections):
    """From all sections that were measured in this folder, whenever that was."""
    found = {name: json.loads(file.read_text()) for name in sections if (file := work / f"{name}.json").exists()}
    lines = [
        "# What was measured",
        "",
        "Written by `python3 bench/measure WORK CORPUS_FOLDER [SECTION...]`; each figure is the median of several runs in turns,"
        " with the least and the greatest in parentheses. `bench/README.md` says how to read them.",
    ]
    for name, section in found.items():
        title, about, report = TITLES.get(name, ("Asking: " + name.removeprefix("asking-"), asking.__doc__, asking.report))
        lines += ["", f"## {title}", "", about.strip().split("\n\n")[0], "", f"`{name}`: {section['machine']}", ""]
        lines += report(section["found"])
    (BENCH / "RESULTS.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    drawn = bars(found)
    if drawn:
        title = "Seconds of the other per second of khabar; more is better for khabar"
        (BENCH / "results.svg").write_text(chart.svg(title, drawn), encoding="utf-8")


def bars(found):
    drawn = []
    for name, section in found.items():
        if name.startswith("asking"):
            heading = f"aggregate questions, {name.removeprefix('asking-')} triples"
            for index, store in enumerate(section["found"]["stores"]):
                over = asking.over(section["found"], index)
                drawn.append((store, over, index == 0, heading if index == 0 else None))
        elif name == "reading":
            for language in ("ar", "en"):
                ours = reading.warm(section["found"], f"{language} 1 khabar")
                theirs = reading.warm(section["found"], f"{language} 1 bare")
                drawn.append((f"CoreNLP alone, {language}", ours / theirs, False, "reading" if language == "ar" else None))
    return drawn
