"""The graph in the sizes that are asked, and in the forms in which the stores load it."""

import calendar
import gzip
import re
from dataclasses import dataclass
from pathlib import Path

from command import java, run

MONTH = re.compile(rb'"(\d{4})-(\d\d)((?:-\d\d[^"]*)?"\^\^<http://www\.w3\.org/2001/XMLSchema#(?:date|dateTime|gYearMonth)>)')
# What belongs to one article, or to things that only it tells of; the rest, such as states, bodies and posts, is shared.
OWN = re.compile(
    rb"(/id/(?:article|group|membership|(?:alias/)?(?:person|event/[a-z]+)|decision(?:/[a-z-]+)?)/[0-9a-f]{8,})"
)

# What a store works out by itself.
KEPT = re.compile(rb"/graph/(?:names|tellings|derived)>")


@dataclass(frozen=True)
class Copies:
    """Files of one size: for khabar what articles tell, or graphs that are consolidated; `named` and `unnamed` for the others."""

    folder: Path

    @property
    def told(self):
        return self.folder / "told.nq"

    @property
    def consolidated(self):
        return self.folder / "consolidated.nq.gz"

    @property
    def named(self):
        return self.folder / "named.nq.gz"

    @property
    def unnamed(self):
        return self.folder / "default.nt.gz"

    def dump(self, store):
        """What khabar's store holds now, for the others."""
        database = store / "tdb2"
        run(java("org.khabar.bench.peer.Dump", database, self.named, self.unnamed))


def first(source, target, articles):
    """What the first so many articles tell; their graphs stand one after the other."""
    graphs = 0
    before = b""
    with source.open("rb") as lines, target.open("wb") as out:
        for line in lines:
            graph = line.rsplit(b" <", 1)[1]
            graphs += graph != before
            before = graph
            if graphs > articles:
                break
            out.write(line)


def multiplied(source, target, times):
    """The articles so many times: each copy in a month of its own, with events and persons of its own and the same bodies."""
    with gzip.open(source, "rb") as lines, gzip.open(target, "wb", 3) as out:
        for line in lines:
            graph = line.rsplit(b" <", 1)[1]
            if KEPT.search(graph):
                continue
            out.write(line)
            if b"/id/article/" in graph or b"/graph/identity>" in graph:
                for copy in range(1, times):
                    out.write(copied(line, copy))


def copied(line, copy):
    renamed = OWN.sub(lambda name: name[1] + b"%04x" % copy, line)
    return MONTH.sub(lambda date: later(date, copy), renamed)


def later(date, months):
    """The same day, or the last one where a month is too short for it."""
    year, month = divmod(int(date[1]) * 12 + int(date[2]) - 1 + months, 12)
    rest = date[3]
    if rest.startswith(b"-"):
        rest = b"-%02d" % min(int(rest[1:3]), calendar.monthrange(year, month + 1)[1]) + rest[3:]
    return b'"%04d-%02d' % (year, month + 1) + rest
