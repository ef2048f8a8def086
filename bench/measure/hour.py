"""Reading without end: `khabar extract - -o -` fed through a pipe for an hour, and on until so many articles are read."""

import re
import subprocess
import threading
import time

from command import OPTIONS, khabar, processor, with_options
from recombine import recombined
from spread import table

STRETCH = 300
"""Seconds of which each row tells."""


def measure(work, corpus, minutes=60, least=13_000):
    """A row for each five minutes: minute, articles, milliseconds of processor an article, MB of heap after a collection."""
    log = work / "hour.gc"
    log.unlink(missing_ok=True)
    reading = subprocess.Popen(
        khabar("extract", "-", "-o", "-", "--quiet", "--threads", "1"),
        env=with_options(*OPTIONS, f"-Xlog:gc:file={log}:uptime"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    start = time.time()
    enough = threading.Event()
    threading.Thread(target=feed, args=(reading.stdin, corpus, enough), daemon=True).start()
    marks = [(0.0, 0.0, 0)]
    articles = 0
    graph = b""
    for line in reading.stdout:
        name = line.rsplit(b"<", 1)[-1]
        articles += name != graph
        graph = name
        now = time.time() - start
        if now >= STRETCH * len(marks) and not enough.is_set():
            marks.append((now, processor(reading.pid), articles))
            if now >= 60 * minutes and articles >= least:
                enough.set()
    if reading.wait() != 0:
        raise SystemExit(f"khabar extract ended with {reading.returncode}")
    return [row(*pair, log) for pair in zip(marks, marks[1:])]


def feed(pipe, corpus, enough):
    for line in recombined(corpus, 10**9):
        if enough.is_set():
            break
        pipe.write(line.encode() + b"\n")
    pipe.close()


def row(before, after, log):
    return (
        round(after[0] / 60),
        after[2],
        round(1000 * (after[1] - before[1]) / max(1, after[2] - before[2])),
        heap(log, before[0], after[0]),
    )


def heap(log, begin, end):
    """The least that a collection left in this time, MB: what is alive and nothing but."""
    collections = re.findall(r"\[([\d.]+)s\].*?\d+M->(\d+)M\(", log.read_text(encoding="ascii"))
    return min((int(left) for at, left in collections if begin <= float(at) < end), default=0)


def report(rows):
    """The stretches after the first, in which the models are loaded, should be alike."""
    head = ["minute", "articles so far", "milliseconds of processor an article", "heap after a collection, MB"]
    return table(head, [(minute, f"{articles:,}", used, alive) for minute, articles, used, alive in rows])
