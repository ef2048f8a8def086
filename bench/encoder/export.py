"""Writes what the extractor loads: export.py BERT_FOLDER TRAINED.pt OUT_FOLDER TEXTS ...

Of the pieces it keeps those of the texts given, of Arabic script, and single letters and marks.
"""

import gzip
import os
import sys

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from model import Answers, Encoder
from pieces import MOST, WordPieces
from questions import DISTANCES, ENTITIES, ROLES, Labels

ARABIC = range(0x600, 0x700)
SINGLE = (range(0x250), ARABIC, range(0x2000, 0x2300))


def kept(word_pieces, paths):
    numbers = {word_pieces.start, word_pieces.end, word_pieces.unknown}
    for number, piece in enumerate(word_pieces.vocabulary):
        letters = piece.removeprefix("##")
        arabic = letters and all(ord(letter) in ARABIC for letter in letters)
        if arabic or len(letters) == 1 and any(ord(letters) in some for some in SINGLE):
            numbers.add(number)
    for path in paths:
        with open(path, encoding="utf8") as lines:
            for line in lines:
                numbers.update(number for number, _, _ in word_pieces.of_text(line))
    return sorted(numbers)


class Rows(nn.Module):
    """A table of vectors of eight bits, each row with a scale of its own."""

    def __init__(self, weights):
        super().__init__()
        self.scale = weights.abs().amax(1, keepdim=True) / 127
        self.rows = (weights / self.scale).round().to(torch.int8)

    def forward(self, numbers):
        return self.rows[numbers].float() * self.scale[numbers]


class Whole(nn.Module):
    """Sentences that follow one another in one row, where every piece sees all."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder

    def forward(self, pieces):
        return self.encoder(pieces, torch.arange(pieces.shape[1]), None)


def write_encoder(encoder, numbers, out):
    encoder.eval()
    encoder.words = Rows(encoder.words.weight[numbers].detach())
    encoder.places = nn.Embedding.from_pretrained(encoder.places.weight[: MOST + 1].detach().clone())
    whole = os.path.join(out, "whole.onnx")
    torch.onnx.export(
        Whole(encoder), (torch.tensor([[0, 1, 2]]),), whole, input_names=["pieces"], output_names=["vectors"],
        dynamic_axes={name: {1: "length"} for name in ("pieces", "vectors")}, opset_version=17, dynamo=False)
    # Seven bits, since processors without VNNI overflow at eight.
    quantize_dynamic(
        whole, os.path.join(out, "encoder.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
        op_types_to_quantize=["MatMul"])
    os.remove(whole)


def rows(answers, labels):
    """The weights by the names under which org.khabar.judgement.Heads looks for them; biases come last."""
    for kind, value in zip(("CLASS", "TRUTH", *ROLES, "TIME"), answers.scale):
        yield "scale " + kind, [value]
    for what, names, unit in (
        ("class", labels.classes, answers.classes),
        ("truth", labels.truths, answers.truths),
        ("output", ROLES, answers.roles),
        ("output", ["time"], answers.time),
    ):
        for name, weights, bias in zip(names, unit.weight, unit.bias):
            yield f"{what} {name}", [*weights, bias]
    for what, names, table in (
        ("truth-class", labels.events, answers.truth_class),
        ("participant-class", labels.events, answers.participant_class),
        ("time-class", labels.events, answers.time_class),
        ("participant-kind", ENTITIES, answers.participant_kind),
        ("participant-distance", range(DISTANCES), answers.participant_distance),
        ("time-distance", range(DISTANCES), answers.time_distance),
    ):
        for name, weights in zip(names, table.weight):
            yield f"{what} {name}", weights
    yield "participant away", answers.away


def main():
    bert, trained, out, *texts = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    stored = torch.load(trained)
    labels = Labels(**stored["labels"])
    word_pieces = WordPieces.read(bert + "/vocab.txt")
    layers = 1 + max(int(name.split(".")[1]) for name in stored["encoder"] if name.startswith("layers."))
    encoder, answers = Encoder(len(word_pieces.vocabulary), layers), Answers(labels)
    encoder.load_state_dict(stored["encoder"])
    answers.load_state_dict(stored["answers"])
    numbers = kept(word_pieces, texts)
    with open(os.path.join(out, "pieces.txt"), "w", encoding="utf8") as lines:
        lines.writelines(word_pieces.vocabulary[number] + "\n" for number in numbers)
    lines = ["\t".join([name, *(f"{float(w):.4g}" for w in weights)]) + "\n" for name, weights in rows(answers, labels)]
    with gzip.GzipFile(os.path.join(out, "heads.tsv.gz"), "wb", mtime=0) as packed:
        packed.write("".join(lines).encode())
    write_encoder(encoder, numbers, out)
    print(len(numbers), "pieces,", layers, "layers")


if __name__ == "__main__":
    main()
