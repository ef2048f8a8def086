"""Whether two tables say the same."""

import csv
import io
import re

NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")
ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})")


def compared(khabar, other):
    """Number of rows, with = for the same as khabar's, ≠ for others; – for no answer."""
    if other[1] != 200:
        return "–"
    mine, theirs = rows(khabar), rows(other)
    return f"{len(theirs):,} " + ("=" if mine == theirs else "≠")


def rows(answer):
    """In one order, since not every question asks for one, and in each cell the names in one order, for which none asks."""
    text = answer[2].decode("utf-8", "replace")
    if text.startswith("<"):
        return triples(text)
    table = csv.reader(io.StringIO(text, newline=""))
    next(table, None)
    return sorted(tuple(cell(word) for word in row) for row in table if row)


def triples(text):
    """N-Triples: some stores part them by tabs, some write letters beyond ASCII by number, and some a triple twice."""
    lines = {" ".join(line.split(maxsplit=2)) for line in text.split("\n") if line}
    return sorted(ESCAPED.sub(lambda found: chr(int(found[1], 16)), line) for line in lines)


def cell(word):
    if NUMBER.fullmatch(word):
        return f"{float(word):.9g}"
    return " · ".join(sorted(word.split(" · ")))
