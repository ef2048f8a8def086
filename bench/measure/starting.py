"""From the command to the finished graph of one article, also with --quick, beside a Java machine that only loads CoreNLP and annotates it."""

import json
import time
from statistics import median

from command import java, khabar, run
from spread import spread, table

ROUNDS = 5
WORDS = 300


def article(corpus):
    """The first article of the corpus of about so many words."""
    with open(corpus, encoding="utf-8") as lines:
        return next(line for line in lines if abs(len(json.loads(line)["articleBody"].split()) - WORDS) < 15)


def measure(work, corpora, rounds=ROUNDS):
    found = {}
    for language, corpus in corpora.items():
        one = work / f"one.{language}.jsonl"
        one.write_text(article(corpus), encoding="utf-8")
        whole = khabar("extract", one, "-o", work / f"one.{language}.nq", "--quiet")
        quick = [*whole, "--quick"]
        bare = java("org.khabar.bench.reading.ReadingSpeed", "once", language, 1, one, 1)
        for once in (whole, quick):
            run(once)
        for _ in range(rounds):
            for kind, words in (("khabar", whole), ("quick", quick), ("bare", bare)):
                start = time.time()
                run(words)
                found.setdefault(f"{language} {kind}", []).append(time.time() - start)
    return found


def pace(found, language, kind):
    """How often CoreNLP alone would have finished in the same time."""
    return median(found[f"{language} bare"]) / median(found[f"{language} {kind}"])


def report(found):
    lines = table(["language, reader", "seconds"], [(key, spread(times, 1)) for key, times in found.items()])
    lines.append("")
    for language in sorted({key.split()[0] for key in found}):
        for kind, name in (("khabar", language), ("quick", f"{language} --quick")):
            if f"{language} {kind}" not in found:
                continue  # measured before there was this kind
            over = 1 / pace(found, language, kind)
            lines.append(f"- {name}: {over:.2f} times CoreNLP alone (target 1.2, and for Arabic under 6 s)")
    return lines
