"""`khabar extract`, and with --quick, from text to graph beside CoreNLP alone, each in a fresh Java machine, in turns."""

import json
from statistics import median

from command import java, run
from spread import spread, table

ROUNDS = 5
ARTICLES = 20
TARGETS = {"ar": 1.2, "en": 1.5}
KINDS = ("khabar", "quick", "bare")


def measure(corpora, rounds=ROUNDS):
    """What each reading took, by language, threads and kind."""
    found = {}
    for _ in range(rounds):
        for language, corpus in corpora.items():
            for threads in (1, 2):
                for kind in KINDS:
                    words = (kind, language, threads, corpus, ARTICLES)
                    printed = run(java("org.khabar.bench.reading.ReadingSpeed", *words))
                    found.setdefault(f"{language} {threads} {kind}", []).append(json.loads(printed))
    return found


def speeds(found, key, which):
    """Sentences a second; CoreNLP's sentences are counted for all."""
    sentences = found[key.rsplit(" ", 1)[0] + " bare"][0][f"{which} sentences"]
    return [sentences / each[which] for each in found[key]]


def report(found):
    rows = []
    for key in found:
        cold, warm = (spread(speeds(found, key, which)) for which in ("cold", "warm"))
        rest = [spread([each[what] for each in found[key]]) for what in ("load", "allocated", "heap")]
        rows.append((key, cold, warm, *rest))
    head = ["language, threads, reader", "cold, sentences/s", "warm", "loading, s", "allocated, MB", "heap, MB"]
    return [*table(head, rows), "", *ratios(found)]


def warm(found, key):
    return median(speeds(found, key, "warm"))


def pace(found, language, kind):
    """Sentences for one of CoreNLP alone, in the same time."""
    return warm(found, f"{language} 1 {kind}") / warm(found, f"{language} 1 bare")


def ratios(found):
    lines = []
    for language in sorted({key.split()[0] for key in found}):
        for kind, name in (("khabar", language), ("quick", f"{language} --quick")):
            if f"{language} 1 {kind}" not in found:
                continue  # measured before there was this kind
            over = pace(found, language, kind)
            threads = warm(found, f"{language} 2 {kind}") / warm(found, f"{language} 1 {kind}")
            lines.append(
                f"- {name}: {over:.2f} times CoreNLP alone, one thread, warm (target {TARGETS[language]});"
                f" two threads {threads:.2f} times one (target 1.8)"
            )
    return lines
