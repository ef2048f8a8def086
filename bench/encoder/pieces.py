"""Cuts text into the pieces of words that BERT (cased, or multilingual) knows, as org.khabar.judgement.WordPieces does."""

import unicodedata

# Pieces of a sentence, and of sentences that are read together.
MOST = 320
LENGTHENING = "\u0640"


class WordPieces:
    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.numbers = {piece: n for n, piece in enumerate(vocabulary)}
        self.start, self.end, self.unknown = (self.numbers[m] for m in ("[CLS]", "[SEP]", "[UNK]"))
        self.longest = max(len(piece) for piece in vocabulary)
        self.known = {}

    @staticmethod
    def read(path):
        with open(path, encoding="utf8") as lines:
            return WordPieces([line.rstrip("\n") for line in lines])

    def of(self, text):
        """Pieces as (number, begin, end), with a mark before them and one behind; -1 where those stand."""
        pieces = [(self.start, -1, -1)]
        for piece in self.of_text(text):
            if len(pieces) >= MOST:
                break
            pieces.append(piece)
        return pieces + [(self.end, -1, -1)]

    def of_text(self, text):
        for word in words(text):
            yield from self.of_word(word)

    def of_word(self, word):
        letters = "".join(letter for letter, _ in word)
        if letters not in self.known:
            self.known[letters] = self.cut(letters)
        return [(number, word[a][1], word[b - 1][1] + 1) for number, a, b in self.known[letters]]

    def cut(self, letters):
        found, first = [], 0
        while first < len(letters):
            end = min(len(letters), first + self.longest)
            while end > first and self.spelled(letters, first, end) not in self.numbers:
                end -= 1
            if end == first:
                return [(self.unknown, 0, len(letters))]
            found.append((self.numbers[self.spelled(letters, first, end)], first, end))
            first = end
        return found

    @staticmethod
    def spelled(letters, first, end):
        return ("##" if first else "") + letters[first:end]


def words(text):
    """Words and single marks, each a list of (letter, place)."""
    word, found = [], []
    for place, letter in plain(text):
        category = unicodedata.category(letter)
        if letter.isspace():
            ends = True
        elif category in ("Mn", "Cf", "Cc") or letter == LENGTHENING:
            continue
        else:
            ends = category[0] in "PS"
        if ends and word:
            found.append(word)
            word = []
        if ends and not letter.isspace():
            found.append([(letter, place)])
        elif not ends:
            word.append((letter, place))
    return found + ([word] if word else [])


def plain(text):
    """Letters with their places; those that Unicode has for their form alone as themselves."""
    for place, letter in enumerate(text):
        for one in letter if letter < "\ufb50" else unicodedata.normalize("NFKC", letter):
            yield place, one
