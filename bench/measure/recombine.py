"""Articles beyond the corpus: each has the shape of one real article and paragraphs of others.

    python3 bench/measure/recombine.py CORPUS.jsonl HOW_MANY > ARTICLES.jsonl
"""

import json
import random
import sys


def recombined(corpus, how_many, seed=1):
    """JSON lines of so many articles; the same for the same seed."""
    with open(corpus, encoding="utf-8") as lines:
        articles = [json.loads(line) for line in lines]
    paragraphs = [part for article in articles for part in article["articleBody"].split("\n") if part.strip()]
    choice = random.Random(seed)
    for number in range(how_many):
        shape = choice.choice(articles)
        length = sum(1 for part in shape["articleBody"].split("\n") if part.strip())
        article = dict(
            shape,
            id=f"recombined-{number:06d}",
            headline=choice.choice(articles)["headline"],
            articleBody="\n".join(choice.choice(paragraphs) for _ in range(length)),
        )
        yield json.dumps(article, ensure_ascii=False)


if __name__ == "__main__":
    for line in recombined(sys.argv[1], int(sys.argv[2])):
        print(line)
