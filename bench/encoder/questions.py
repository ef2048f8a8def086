"""What is asked about annotated articles, as org.khabar.bench.judgement.Questions writes it, made ready for the model."""

import gzip
import itertools
import json
import math
import re
from dataclasses import dataclass, field

from pieces import MOST

LEAST = -9.0
# Offsets count UTF-16, where these letters are two; what stands in for them is one unknown piece as well.
ASTRAL = re.compile("[\U00010000-\U0010ffff]")
NOT_ASKED = (math.nan, 0.0)
NEAR, SIDE, SAME, AWAY, DISTANCES = 8, 9, 18, 19, 20
ROLES = ("AGENT", "TARGET", "SOURCE", "ORGANIZATION", "POST")
KINDS = ("PERSON", "ORGANIZATION", "PLACE", "GROUP", "OTHER")
ENTITIES = [""] + [kind + named for kind in KINDS for named in "nu"]


@dataclass
class Labels:
    """Answers and classes of all languages, in the order of the model's outputs."""

    classes: list
    truths: list

    @property
    def events(self):
        return [name for name in self.classes if name != "none"]


@dataclass
class Reading:
    """Sentences that are read together: their pieces and what is asked about them; spans are (first piece, end)."""

    article: str
    pieces: list
    classes: list = field(default_factory=list)  # predicate, answer, what the linear model says
    truths: list = field(default_factory=list)  # predicate, class, answer, what the linear model says
    participants: list = field(default_factory=list)  # predicate, words, class, entity, answers (or nan), linear
    times: list = field(default_factory=list)  # predicate, words, class, answer, linear


def read(path):
    """The answers that a language's linear models know, and the articles as they are in the file."""
    answers, articles = {}, []
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("#"):
                _, kind, *names = line.rstrip("\n").split("\t")
                answers[kind] = names
            else:
                articles.append(json.loads(ASTRAL.sub("\ufffd\u200b", line)))
    return answers, articles


def labels(all_answers):
    return Labels(
        sorted({name for answers in all_answers for name in answers["CLASS"]}),
        sorted({name for answers in all_answers for name in answers["TRUTH"]}),
    )


def together(article, word_pieces):
    """Sentences and their pieces as the extractor reads them in one go, beginning with one that is asked about."""
    sentences, pieces = [], []
    for sentence in article["sentences"]:
        begin = sentence["begin"]
        own = [
            (number, b if b < 0 else b + begin, e if b < 0 else e + begin)
            for number, b, e in word_pieces.of(article["text"][begin : sentence["end"]])
        ]
        if sentences and len(pieces) + len(own) > MOST:
            yield sentences, pieces
            sentences, pieces = [], []
        if sentences or sentence["questions"]:
            sentences.append(sentence)
            pieces += own
    if sentences:
        yield sentences, pieces


def prepare(article, answers, labels, word_pieces):
    """What is read together of an article, with numbers for names."""
    for sentences, pieces in together(article, word_pieces):
        questions = [question for sentence in sentences for question in sentence["questions"]]
        yield reading(article["id"], pieces, questions, answers, labels)


def reading(article, pieces, questions, answers, labels):
    found = Reading(article, [number for number, _, _ in pieces])
    pairs, spans = {}, {}

    def span(begin, end):
        if (begin, end) not in spans:
            touched = [i for i, (_, b, e) in enumerate(pieces) if b >= 0 and b < end and e > begin]
            spans[begin, end] = (touched[0], touched[-1] + 1) if touched else None
        return spans[begin, end]

    def spread(kind, names, said):
        spread = [LEAST] * len(names)
        for name, value in zip(answers[kind], said):
            spread[names.index(name)] = max(value, LEAST)
        return spread

    for asked in questions:
        kind, said, answer = asked["kind"], asked["linear"], asked["answer"]
        predicate = span(*asked["trigger"]) or (0, 1)
        event = labels.events.index(asked["class"]) if asked["class"] else -1
        words = span(*asked["words"]) if asked["words"] else None
        if kind == "CLASS":
            found.classes.append((predicate, labels.classes.index(answer), spread(kind, labels.classes, said)))
        elif kind == "TRUTH":
            truth = spread(kind, labels.truths, said)
            found.truths.append((predicate, event, labels.truths.index(answer), truth))
        elif kind == "TIME":
            found.times.append((predicate, words, event, float(answer == "yes"), said[1] - said[0]))
        else:
            entity = ENTITIES.index(asked["entity"])
            of_pair = pairs.setdefault((predicate, words, event, entity), {role: [] for role in ROLES})
            of_pair[kind].append((float(answer == "yes"), said[1] - said[0]))
    for key, of_pair in pairs.items():
        for asked in itertools.zip_longest(*(of_pair[role] for role in ROLES), fillvalue=NOT_ASKED):
            found.participants.append((*key, [a for a, _ in asked], [said for _, said in asked]))
    return found


def distance(predicate, words):
    """How far some words stand from a predicate, in pieces: a class for each side and power of two."""
    if words is None:
        return AWAY
    far = words[0] - predicate[0]
    if far == 0:
        return SAME
    return (0 if far < 0 else SIDE) + min(NEAR, int(math.log2(1 + abs(far))))
