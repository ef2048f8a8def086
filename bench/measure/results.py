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
COMMAND = "python3 bench/measure WORK CORPUS_FOLDER"
TITLES = {
    "reading": ("Reading", reading.__doc__, reading.report),
    "starting": ("Starting", starting.__doc__, starting.report),
    "loading": ("Loading", loading.__doc__, loading.report),
    "hour": ("An hour", hour.__doc__, hour.report),
}
PACES = {"reading": ("reading, one thread, warm", reading.pace), "starting": ("from the command to one article's graph", starting.pace)}


def write(work, sections):
    """From all sections that were measured in this folder, whenever that was."""
    found = {name: json.loads(file.read_text()) for name in sections if (file := work / f"{name}.json").exists()}
    lines = [
        "# What was measured",
        "",
        f"Written by `{COMMAND} [SECTION...]`; a figure with two others in parentheses is the median of"
        " several runs in turns, with the least and the greatest. Measured once: the hour, what fills the stores that are asked, and"
        " a question that takes more than three seconds. `bench/README.md` says how to read them.",
    ]
    for name, section in found.items():
        title, about, report = TITLES.get(name, ("Asking: " + name.removeprefix("asking-"), asking.__doc__, asking.report))
        lines += ["", f"## {title}", "", about.strip().split("\n\n")[0], "", f"`{COMMAND} {name}`: {section['machine']}", ""]
        lines += report(section["found"])
    (BENCH / "RESULTS.md").write_text("\n".join(lines).rstrip() + "\n", encoding="utf-8")
    drawn = bars(found)
    if drawn:
        title = "Seconds of the other per second of khabar; more is better for khabar"
        (BENCH / "results.svg").write_text(chart.svg(title, drawn), encoding="utf-8")


def bars(found):
    """(label, seconds of the other per second of khabar, whether it is khabar's own, heading or None)."""
    drawn = []
    for name, section in found.items():
        if name.startswith("asking"):
            heading = f"aggregate questions, {name.removeprefix('asking-')} triples"
            stores = enumerate(section["found"]["stores"])
            group = [(store, asking.over(section["found"], index), index == 0) for index, store in stores]
        elif name in PACES:
            heading, pace = PACES[name]
            group = [
                (f"CoreNLP alone, {language}{beside}", pace(section["found"], language, kind), False)
                for language in ("ar", "en")
                for kind, beside in (("khabar", ""), ("quick", ", by --quick"))
            ]
        elif name == "loading":
            heading = "loading 200 articles"
            group = [("tdb2.tdbloader", loading.pace(section["found"]), False)]
        else:
            continue
        drawn += [(*bar, None if place else heading) for place, bar in enumerate(group)]
    return drawn
