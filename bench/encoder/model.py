"""The encoder with what answers questions by it."""

import numpy
import torch
from torch import nn
from torch.nn import functional as f

from questions import AWAY, DISTANCES, ENTITIES, ROLES, distance

WIDTH, HEADS, INNER, PLACES, SIZE, DROPOUT = 768, 12, 3072, 512, 256, 0.1

# The parts that a word can play, in the order of org.khabar.judgement.Encoding.Part.
OF_CLASS, OF_TRUTH, OF_PARTICIPANT, PARTICIPANT, OF_TIME, TIME, PARTS = range(7)


class Layer(nn.Module):
    """A layer of BERT (Devlin et al. 2019)."""

    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attended, self.passed = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))

    def forward(self, x, mask):
        heads = lambda y: y.reshape(x.shape[0], -1, HEADS, WIDTH // HEADS).transpose(1, 2)
        query, key, value = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        if torch.onnx.is_in_onnx_export():
            attention = torch.softmax(query @ key.transpose(-1, -2) / (WIDTH // HEADS) ** 0.5, -1) @ value
        else:
            attention = f.scaled_dot_product_attention(query, key, value, attn_mask=mask)
        attention = self.out(attention.transpose(1, 2).reshape(x.shape[0], -1, WIDTH))
        x = self.attended(x + f.dropout(attention, DROPOUT, self.training))
        inner = self.outer(f.gelu(self.inner(x)))
        return self.passed(x + f.dropout(inner, DROPOUT, self.training))


class Encoder(nn.Module):
    """Layers of BERT, then a vector of each piece for each part that it can play."""

    def __init__(self, pieces, layers):
        super().__init__()
        self.words, self.places = nn.Embedding(pieces, WIDTH), nn.Embedding(PLACES, WIDTH)
        self.embedded = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.parts = nn.Linear(WIDTH, SIZE * PARTS)

    def forward(self, pieces, places, mask):
        """Vectors of each piece; the mask says which pieces each one sees, all if there is none."""
        x = self.embedded(self.words(pieces) + self.places(places))
        x = f.dropout(x, DROPOUT, self.training)
        for layer in self.layers:
            x = layer(x, mask)
        return self.parts(f.dropout(x, DROPOUT, self.training))

    @torch.no_grad()
    def take(self, path):
        """Takes the weights that convert.py has written."""
        stored = numpy.load(path)
        get = lambda name: torch.tensor(stored["module|bert|" + name])

        def norm(module, name):
            module.weight.copy_(get(name + "|LayerNorm|gamma"))
            module.bias.copy_(get(name + "|LayerNorm|beta"))

        def linear(module, name):
            module.weight.copy_(get(name + "|kernel").T)
            module.bias.copy_(get(name + "|bias"))

        self.words.weight.copy_(get("embeddings|word_embeddings"))
        self.places.weight.copy_(get("embeddings|position_embeddings") + get("embeddings|token_type_embeddings")[0])
        norm(self.embedded, "embeddings")
        for number, layer in enumerate(self.layers):
            at = f"encoder|layer_{number}|"
            linear(layer.query, at + "attention|self|query")
            linear(layer.key, at + "attention|self|key")
            linear(layer.value, at + "attention|self|value")
            linear(layer.out, at + "attention|output|dense")
            linear(layer.inner, at + "intermediate|dense")
            linear(layer.outer, at + "output|dense")
            norm(layer.attended, at + "attention|output")
            norm(layer.passed, at + "output")


class Answers(nn.Module):
    """Answers to questions by the vectors of an encoder and by what linear models say."""

    def __init__(self, labels):
        super().__init__()
        events = len(labels.events)
        self.classes, self.truths = nn.Linear(SIZE, len(labels.classes)), nn.Linear(SIZE, len(labels.truths))
        self.roles, self.time = nn.Linear(2 * SIZE, len(ROLES)), nn.Linear(2 * SIZE, 1)
        self.truth_class, self.participant_class, self.time_class = (nn.Embedding(events, SIZE) for _ in range(3))
        self.participant_distance, self.time_distance = (nn.Embedding(DISTANCES, SIZE) for _ in range(2))
        self.participant_kind = nn.Embedding(len(ENTITIES), SIZE)
        for module in self.modules():
            if isinstance(module, nn.Embedding):
                nn.init.normal_(module.weight, std=0.02)
        self.away = nn.Parameter(torch.zeros(SIZE))
        self.scale = nn.Parameter(torch.full((3 + len(ROLES),), 0.7))  # class, truth, roles, time

    def forward(self, readings, vectors):
        """For each kind of question: outputs, right answers, what the linear model says."""
        read = Read(vectors)
        drop = lambda x: f.dropout(x, DROPOUT, self.training)
        found = {}
        asked = [(row, q) for row, r in enumerate(readings) for q in r.classes]
        if asked:
            said = torch.tensor([q[2] for _, q in asked])
            hidden = f.gelu(read.mean(OF_CLASS, [(row, q[0]) for row, q in asked]))
            right = torch.tensor([q[1] for _, q in asked])
            found["CLASS"] = (self.classes(drop(hidden)) + self.scale[0] * said, right, said)
        asked = [(row, q) for row, r in enumerate(readings) for q in r.truths]
        if asked:
            said = torch.tensor([q[3] for _, q in asked])
            event = self.truth_class(torch.tensor([q[1] for _, q in asked]))
            hidden = f.gelu(read.mean(OF_TRUTH, [(row, q[0]) for row, q in asked]) + event)
            right = torch.tensor([q[2] for _, q in asked])
            found["TRUTH"] = (self.truths(drop(hidden)) + self.scale[1] * said, right, said)
        asked = [(row, q) for row, r in enumerate(readings) for q in r.participants]
        if asked:
            said = torch.tensor([q[5] for _, q in asked])
            kind = self.participant_kind(torch.tensor([q[3] for _, q in asked]))
            hidden = self.pair(read, asked, OF_PARTICIPANT, self.participant_class, self.participant_distance, kind)
            right = torch.tensor([q[4] for _, q in asked])
            found["ROLES"] = (self.roles(drop(hidden)) + self.scale[2:-1] * said, right, said)
        asked = [(row, q) for row, r in enumerate(readings) for q in r.times]
        if asked:
            said = torch.tensor([q[4] for _, q in asked])
            hidden = self.pair(read, asked, OF_TIME, self.time_class, self.time_distance, 0)
            right = torch.tensor([q[3] for _, q in asked])
            found["TIME"] = (self.time(drop(hidden))[:, 0] + self.scale[-1] * said, right, said)
        return found

    def pair(self, read, asked, part, of_class, of_distance, kind):
        first = read.mean(part, [(row, q[0]) for row, q in asked])
        second = read.mean(part + 1, [(row, q[1] or (0, 1)) for row, q in asked])
        far = torch.tensor([distance(q[0], q[1]) for _, q in asked])
        second = torch.where((far == AWAY)[:, None], self.away[None, :], second)
        event = of_class(torch.tensor([q[2] for _, q in asked]))
        both = torch.tanh(first) * torch.tanh(second)
        return torch.cat([f.gelu(first + second + event + kind + of_distance(far)), both], 1)


class Read:
    """The vectors of what was read together."""

    def __init__(self, vectors):
        self.length = vectors.shape[1]
        self.vectors = vectors.float().reshape(-1, vectors.shape[2])

    def mean(self, part, spans):
        """The mean vector of each span, given as (reading, (first, end))."""
        first = torch.tensor([row * self.length + span[0] for row, span in spans])
        end = torch.tensor([row * self.length + span[1] for row, span in spans])
        places = torch.arange(int((end - first).max()))[None, :] + first[:, None]
        within = (places < end[:, None]).float()
        vectors = self.vectors[:, part * SIZE : (part + 1) * SIZE][places.clamp(max=len(self.vectors) - 1)]
        return (vectors * within[..., None]).sum(1) / within.sum(1, keepdim=True)
