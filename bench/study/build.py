#!/usr/bin/env python3
"""Makes the study set out of the raw corpora and the annotations beside this file (standard library only).

    build.py CORPUS_FOLDER OUT_FOLDER

CORPUS_FOLDER holds the JSON Lines that the annotations name. For each language OUT_FOLDER gets LANG.gold.jsonl (the
scorer's format), LANG.articles.jsonl (input for `khabar extract`) and LANG/ID.txt; and the same again under unread/
for the articles that are kept apart as a check: every fourth, never to be read. Annotations hold offsets only
([begin, end] in code points of headline, blank line, body, line end), so that no article is copied here. LANG.train.jsonl.gz,
from which the extractor's judgement is learned, goes to train/ in the same way.
"""
import gzip, json, os, sys

corpus, out = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
KEPT_APART = 4


def words(text, span):
    return None if span is None else text[span[0]:span[1]]


def annotated(d, text):
    for e in d["entities"]:
        e["names"] = [words(text, s) for s in e["names"]]
        for post in e.get("posts", []):
            post["role"] = words(text, post["role"])
    for v in d["events"]:
        for field in ("agent", "target", "accordingTo"):
            v.setdefault(field, [])
        for field in ("organization", "place", "date"):
            v.setdefault(field, None)
        for field in ("post", "reason", "timeExpression"):
            v[field] = words(text, v.get(field))
        v["trigger"] = words(text, [v["sentence"], v["sentence"] + v.pop("length")])
    return d


def texts(annotations):
    wanted = {d["article"] for d in annotations}
    found = {}
    for source in sorted({d["corpus"] for d in annotations}):
        for line in open(os.path.join(corpus, source), encoding="utf-8"):
            article = json.loads(line)
            if article["id"] in wanted:
                found[article["id"]] = article["headline"].strip() + "\n\n" + article["articleBody"].strip() + "\n"
    return found


def write(folder, language, annotations):
    text_of = texts(annotations)
    path = os.path.join(folder, language)
    os.makedirs(path, exist_ok=True)
    with open(path + ".gold.jsonl", "w", encoding="utf-8") as gold, open(path + ".articles.jsonl", "w", encoding="utf-8") as articles:
        for d in annotations:
            text = text_of[d["article"]]
            with open(os.path.join(path, d["file"]), "w", encoding="utf-8") as f:
                f.write(text)
            article = {"id": d["id"], "inLanguage": language, "text": text, "datePublished": d["date"], "publisher": d["publisher"]}
            print(json.dumps(annotated(d, text), ensure_ascii=False), file=gold)
            print(json.dumps(article, ensure_ascii=False), file=articles)


for language in ("ar", "en"):
    annotations = [json.loads(line) for line in open(os.path.join(here, language + ".jsonl"), encoding="utf-8")]
    apart = [d for number, d in enumerate(annotations) if number % KEPT_APART == KEPT_APART - 1]
    write(out, language, [d for d in annotations if d not in apart])
    write(os.path.join(out, "unread"), language, apart)
    with gzip.open(os.path.join(here, language + ".train.jsonl.gz"), "rt", encoding="utf-8") as lines:
        write(os.path.join(out, "train"), language, [json.loads(line) for line in lines])
