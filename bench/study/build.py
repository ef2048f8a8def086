#!/usr/bin/env python3
"""Makes the study set out of the raw corpora and the annotations beside this file (standard library only).

    build.py CORPUS_FOLDER OUT_FOLDER

CORPUS_FOLDER holds the JSON Lines that the annotations name. For each language OUT_FOLDER gets LANG.gold.jsonl (the
scorer's format), LANG.articles.jsonl (input for `khabar extract`) and LANG/ID.txt; and the same again under unread/
for the articles that are kept apart as a check: every fourth, never to be read. Annotations hold offsets only
([begin, end] in code points of headline, blank line, body, line end), so that no article is copied here. LANG.train.jsonl.gz,
from which the extractor's judgement is learned, goes to train/ in the same way, and to learnt/ without the articles of
left-out.txt. Some of its texts were written for it; they are in written.LANG.jsonl.gz.
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
        for article in lines(source):
            if article["id"] in wanted:
                found[article["id"]] = article["headline"].strip() + "\n\n" + article["articleBody"].strip() + "\n"
    return found


def lines(source):
    path = os.path.join(here if source.startswith("written.") else corpus, source)
    with gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8") as all_lines:
        yield from map(json.loads, all_lines)


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


left_out = set(open(os.path.join(here, "left-out.txt"), encoding="utf-8").read().split())
for language in ("ar", "en"):
    annotations = [json.loads(line) for line in open(os.path.join(here, language + ".jsonl"), encoding="utf-8")]
    apart = [d for number, d in enumerate(annotations) if number % KEPT_APART == KEPT_APART - 1]
    write(out, language, [d for d in annotations if d not in apart])
    write(os.path.join(out, "unread"), language, apart)
    for part, kept in (("train", lambda d: True), ("learnt", lambda d: d["id"] not in left_out)):
        write(os.path.join(out, part), language, [d for d in lines(f"{here}/{language}.train.jsonl.gz") if kept(d)])
