"""What is asked about annotated articles, as org.khabar.bench.judgement.Questions writes it, made ready for the model."""

import gzip
import json
import math
from dataclasses import dataclass, field

LEAST = -9.0
NEAR, SIDE, SAME, AWAY, DISTANCES = 8, 9, 18, 19, 20
ROLES = ("AGENT", "TARGET", "SOURCE")
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
class Sentence:
    """A sentence's pieces and what is asked about it; spans are (first piece, end)."""

    article: str
    pieces: list
    classes: list = field(default_factory=list)  # predicate, answer, what the linear model says
    truths: list = field(default_factory=list)  # predicate, class, answer, what the linear model says
    participants: list = field(default_factory=list)  # predicate, words, class, entity, answers, linear
    times: list = field(default_factory=list)  # predicate, words, class, answer, linear


def read(path):
    """The answers that a language's linear models know, and the sentences as they are in the file."""
    answers, sentences = {}, []
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            if line.startswith("#"):
                _, kind, *names = line.rstrip("\n").split("\t")
                answers[kind] = names
            else:
                sentences.append(json.loads(line))
    return answers, sentences


def labels(all_answers):
    return Labels(
        sorted({name for answers in all_answers for name in answers["CLASS"]}),
        sorted({name for answers in all_answers for name in answers["TRUTH"]}),
    )


def prepare(line, answers, labels, word_pieces):
    """One sentence of the file with numbers for names."""
    pieces = word_pieces.of(line["text"])
    sentence = Sentence(line["id"], [number for number, _, _ in pieces])
    pairs = {}

    def span(begin, end):
        begin, end = begin - line["begin"], end - line["begin"]
        touched = [i for i, (_, b, e) in enumerate(pieces) if b >= 0 and b < end and e > begin]
        return (touched[0], touched[-1] + 1) if touched else (0, 1)

    def spread(kind, names, said):
        spread = [LEAST] * len(names)
        for name, value in zip(answers[kind], said):
            spread[names.index(name)] = max(value, LEAST)
        return spread

    for asked in line["questions"]:
        kind, said, answer = asked["kind"], asked["linear"], asked["answer"]
        predicate = span(*asked["trigger"])
        event = labels.events.index(asked["class"]) if asked["class"] else -1
        words = span(*asked["words"]) if asked["words"] else None
        if kind == "CLASS":
            sentence.classes.append((predicate, labels.classes.index(answer), spread(kind, labels.classes, said)))
        elif kind == "TRUTH":
            truth = spread(kind, labels.truths, said)
            sentence.truths.append((predicate, event, labels.truths.index(answer), truth))
        elif kind == "TIME":
            sentence.times.append((predicate, words, event, float(answer == "yes"), said[1] - said[0]))
        else:
            entity = ENTITIES.index(asked["entity"])
            of_pair = pairs.setdefault((predicate, words, event, entity), {role: [] for role in ROLES})
            of_pair[kind].append((float(answer == "yes"), said[1] - said[0]))
    for key, of_pair in pairs.items():
        for three in zip(*(of_pair[role] for role in ROLES)):
            sentence.participants.append((*key, [a for a, _ in three], [said for _, said in three]))
    return sentence


def distance(predicate, words):
    """How far some words stand from a predicate, in pieces: a class for each side and power of two."""
    if words is None:
        return AWAY
    far = words[0] - predicate[0]
    if far == 0:
        return SAME
    return (0 if far < 0 else SIDE) + min(NEAR, int(math.log2(1 + abs(far))))
