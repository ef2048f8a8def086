"""Several measurements of one thing."""

import math
from statistics import median


def spread(values, digits=0):
    """The middle one, and in parentheses the least and the greatest."""
    low, high = min(values), max(values)
    return f"{median(values):,.{digits}f} ({low:,.{digits}f}–{high:,.{digits}f})"


def geometric_mean(ratios):
    return math.exp(sum(map(math.log, ratios)) / len(ratios)) if ratios else math.nan


def table(head, rows):
    """Lines of a Markdown table; all columns but the first hold numbers."""
    rule = ["---"] + ["---:"] * (len(head) - 1)
    return ["| " + " | ".join(map(str, row)) + " |" for row in [head, rule, *rows]]
