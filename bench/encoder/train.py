"""Trains the encoder and its answers: train.py BERT_FOLDER OUT.pt QUESTIONS.gz ... [--layers N] [--without IDS.txt].

Prints after every round how well it answers what is asked about the articles left out, beside the linear models.
"""

import argparse
import random
import time

import numpy
import torch
from torch.nn import functional as f

from model import Answers, Encoder
from pieces import WordPieces
from questions import ROLES, labels, prepare, read

ROUNDS, BATCH, SEED = 2, 1800, 7
RATE_OF_ENCODER, RATE_OF_ANSWERS, WARMING, LEAST_RATE = 5e-5, 1e-3, 1 / 12, 0.02
SCALE_OF_LOSS = 60


def batches(readings, size, shuffled):
    """Readings of like length together, so many that their pieces fit into a size."""
    order = list(range(len(readings)))
    if shuffled:
        random.shuffle(order)
    order.sort(key=lambda i: len(readings[i].pieces) // 8)
    found, now = [], []
    for i in order:
        if now and (len(now) + 1) * len(readings[i].pieces) > size:
            found.append(now)
            now = []
        now.append(readings[i])
    found += [now] if now else []
    if shuffled:
        random.shuffle(found)
    return found


def answered(encoder, answers, batch):
    longest = max(len(reading.pieces) for reading in batch)
    pieces = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros(len(batch), longest, dtype=torch.bool)
    for row, reading in enumerate(batch):
        pieces[row, : len(reading.pieces)] = torch.tensor(reading.pieces)
        mask[row, : len(reading.pieces)] = True
    with torch.autocast("cpu", torch.bfloat16):
        vectors = encoder(pieces, torch.arange(longest), mask[:, None, None, :])
        return answers(batch, vectors)


def loss(found):
    total = 0
    for kind, (output, right, _) in found.items():
        of_kind = f.cross_entropy if kind in ("CLASS", "TRUTH") else f.binary_cross_entropy_with_logits
        asked = ~right.isnan()  # all but roles that a pair was not asked about
        output, right = (output, right) if asked.all() else (output[asked], right[asked])
        total = total + of_kind(output.float(), right, reduction="sum") / SCALE_OF_LOSS
    return total


def best(yes, right):
    """The best F1 over thresholds."""
    scores = []
    for threshold in numpy.arange(0.1, 0.9, 0.05):
        taken = yes >= threshold
        scores.append(2 * (taken & (right > 0.5)).sum() / max(1, taken.sum() + (right > 0.5).sum()))
    return max(scores)


def best_class(chances, right, none):
    likeliest = numpy.where(numpy.arange(chances.shape[1]) == none, -1, chances).argmax(1)
    scores = []
    for threshold in numpy.arange(0.2, 0.7, 0.05):
        taken = 1 - chances[:, none] >= threshold
        scores.append(2 * (taken & (likeliest == right)).sum() / max(1, taken.sum() + (right != none).sum()))
    return max(scores)


@torch.no_grad()
def report(encoder, answers, readings, names):
    encoder.eval(), answers.eval()
    all_found = {}
    for batch in batches(readings, 3 * BATCH, False):
        for kind, values in answered(encoder, answers, batch).items():
            all_found.setdefault(kind, []).append([v.float().numpy() for v in values])
    encoder.train(), answers.train()
    for kind, parts in all_found.items():
        output, right, linear = (numpy.concatenate([part[i] for part in parts]) for i in range(3))
        if kind == "CLASS":
            softmax = lambda x: numpy.exp(x) / numpy.exp(x).sum(1, keepdims=True)
            none = names.classes.index("none")
            print(kind, "F1", *(round(best_class(softmax(x), right, none), 4) for x in (output, linear)))
        elif kind == "TRUTH":
            print(kind, "accuracy", *(round((x.argmax(1) == right).mean(), 4) for x in (output, linear)))
        else:
            yes = lambda x: 1 / (1 + numpy.exp(-x.reshape(len(x), -1)))
            for i, name in enumerate(ROLES if kind == "ROLES" else [kind]):
                truth = right.reshape(len(right), -1)[:, i]
                asked = ~numpy.isnan(truth)
                scores = (best(yes(x)[asked, i], truth[asked]) for x in (output, linear))
                print(name, "F1", *(round(score, 4) for score in scores), flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("bert")
    arguments.add_argument("out")
    arguments.add_argument("questions", nargs="+")
    arguments.add_argument("--layers", type=int, default=6, help="how many of BERT's layers, the lower ones")
    arguments.add_argument("--without", help="file with the ids of articles to leave out, one a line")
    given = arguments.parse_args()
    torch.manual_seed(SEED)
    random.seed(SEED)
    word_pieces = WordPieces.read(given.bert + "/vocab.txt")
    languages = [read(path) for path in given.questions]
    names = labels([known for known, _ in languages])
    readings = [r for known, articles in languages for one in articles for r in prepare(one, known, names, word_pieces)]
    without = set(open(given.without).read().split()) if given.without else set()
    learnt = [reading for reading in readings if reading.article not in without]
    left_out = [reading for reading in readings if reading.article in without]
    encoder, answers = Encoder(len(word_pieces.vocabulary), given.layers), Answers(names)
    encoder.take(given.bert + "/bert.npz")
    for embedding in (encoder.words, encoder.places):
        embedding.weight.requires_grad = False
    layers = [p for module in (*encoder.layers, encoder.embedded) for p in module.parameters()]
    rest = [*encoder.parts.parameters(), *answers.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": layers, "lr": RATE_OF_ENCODER}, {"params": rest, "lr": RATE_OF_ANSWERS}],
        betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    steps = ROUNDS * len(batches(learnt, BATCH, True))
    rate = lambda i: min(1, (i + 1) / (steps * WARMING)) * max(LEAST_RATE, 1 - i / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    begun, step = time.time(), 0
    for number in range(ROUNDS):
        for batch in batches(learnt, BATCH, True):
            optimizer.zero_grad()
            now = loss(answered(encoder, answers, batch))
            now.backward()
            torch.nn.utils.clip_grad_norm_(layers + rest, 1.0)
            optimizer.step()
            schedule.step()
            step += 1
            if step % 100 == 0:
                print(f"step {step} of {steps}, {time.time() - begun:.0f} s, loss {float(now):.3f}", flush=True)
        print("round", number + 1)
        if left_out:
            report(encoder, answers, left_out, names)
        torch.save({"encoder": encoder.state_dict(), "answers": answers.state_dict(), "labels": vars(names)}, given.out)


if __name__ == "__main__":
    main()
