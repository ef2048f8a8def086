"""Reading without end, by all processors: `khabar extract - -o -` fed through a pipe for an hour, and on until so many articles are read."""

import re
import subprocess
import threading
import time

from command import JCMD, OPTIONS, khabar, processor, with_options
from recombine import recombined
from spread import table

STRETCH = 300
"""Seconds of which each row tells."""


def measure(work, corpus, minutes=60, least=13_000):
    """A row for each five minutes: minute, articles, milliseconds of processor an article, MB of heap that are alive."""
    log = work / "hour.gc"
    log.unlink(missing_ok=True)
    reading = subprocess.Popen(
        khabar("extract", "-", "-o", "-", "--quiet"),
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
            collect(reading.pid)
            marks.append((now, processor(reading.pid), articles))
            if now >= 60 * minutes and articles >= least:
                enough.set()
    if reading.wait() != 0:
        raise SystemExit(f"khabar extract ended with {reading.returncode}")
    return [row(*told) for told in zip(marks, marks[1:], alive(log))]


def feed(pipe, corpus, enough):
    for line in recombined(corpus, 10**9):
        if enough.is_set():
            break
        pipe.write(line.encode() + b"\n")
    pipe.close()


def collect(pid):
    """Collects all: what loading the models left behind would stay until memory is short."""
    subprocess.run([JCMD, str(pid), "GC.run"], stdout=subprocess.DEVNULL, check=True)


def row(before, after, heap):
    used = round(1000 * (after[1] - before[1]) / max(1, after[2] - before[2]))
    return round(after[0] / 60), after[2], used, heap


def alive(log):
    """What each whole collection that was asked for left, MB."""
    told = re.findall(r"Pause Full \(Diagnostic Command\) \d+M->(\d+)M\(", log.read_text(encoding="ascii"))
    return map(int, told)


def report(rows):
    """The stretches after the first, in which the models are loaded, should be alike."""
    head = ["minute", "articles so far", "milliseconds of processor an article", "heap alive, MB"]
    return table(head, [(minute, f"{articles:,}", used, heap) for minute, articles, used, heap in rows])
