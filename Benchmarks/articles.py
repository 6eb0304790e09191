"""Articles checked per second (`crosscheck check --jsonl`), beside a plain regular-expression number finder in Python.

`pace(binary, folder, store, runs)` writes the project's own articles, in pieces of about 4 KB, repeated, as JSON Lines and
runs both over them. The finder does far less, it only finds numbers, and shows what reading the text alone costs.
Repeated as they are, the articles meet a checker that has judged their claims before; `varied` has other digits in each
repetition, so that every claim with a number is new.
"""

import glob
import json
import os
import random
import re

import measure

PIECE = 4096
FINDER = """
import json, re, sys
number = re.compile(r"\\d[\\d.,]*\\s*(?:%|percent|million|thousand|mil|millones|por ciento)?")
found = 0
for line in sys.stdin:
    found += len(number.findall(json.loads(line)["text"]))
print(found)
"""


def pieces(articles):
    """(language, text) of about 4 KB each, cut between paragraphs; a shorter rest is repeated until it is as long."""
    texts = []
    for path in sorted(glob.glob(os.path.join(articles, "*.txt"))):
        language = "es" if os.path.basename(path).startswith("es-") else "en"
        with open(path, encoding="utf-8") as f:
            texts.append((language, f.read()))
    for path in sorted(glob.glob(os.path.join(articles, "gold*.jsonl"))):
        with open(path, encoding="utf-8") as f:
            for line in f:
                article = json.loads(line)
                texts.append((article.get("lang", "en"), article["text"]))
    made = []
    for language in ("en", "es"):
        piece = ""
        for of, text in texts:
            if of != language:
                continue
            for paragraph in text.split("\n\n"):
                if piece and len((piece + paragraph).encode()) > PIECE:
                    made.append((language, piece))
                    piece = ""
                piece += paragraph + "\n\n"
        while piece and len(piece.encode()) < PIECE * 0.8:
            piece += piece
        if piece:
            made.append((language, piece))
    return made


def write(path, articles, count, varied=False):
    """`count` articles as JSON Lines; returns the bytes of text in them."""
    parts = pieces(articles)
    chance = random.Random(1)
    size = 0
    with open(path, "w", encoding="utf-8") as out:
        for i in range(count):
            language, text = parts[i % len(parts)]
            if varied and i >= len(parts):
                # Years stay: another year would be another claim, not another number.
                text = re.sub(
                    r"(?<!\d)(\d{1,3}[.,]\d{3}|\d{2,3})(?![\d.,]*\d)",
                    lambda m: m.group(0)[:-1] + str(chance.randrange(10)), text)
            size += len(text.encode())
            out.write(json.dumps({"id": i, "text": text, "date": "2025-02-10", "lang": language}) + "\n")
    return size


def pace(binary, root, work, runs=3, count=4000):
    """Rows of what, articles a second on all processors, articles a second of processor time, peak, times the finder's."""
    os.makedirs(work, exist_ok=True)
    articles = os.path.join(root, "data", "articles")
    store = os.path.join(work, "articles.sqlite")
    env = {"CROSSCHECK_STORE": store, "CROSSCHECK_DATA": os.path.join(root, "data")}
    os.environ.update(env)
    measure.once([binary, "data"])  # loads the figures that ship
    files = {name: os.path.join(work, f"articles-{name}.jsonl") for name in ("repeated", "varied")}
    sizes = {name: write(path, articles, count, varied=name == "varied") for name, path in files.items()}
    check = [binary, "check", "--jsonl", "--fail-on", "never"]
    contenders = {name: (check, path) for name, path in files.items()}
    contenders["finder"] = (["python3", "-c", FINDER], files["repeated"])
    results = measure.side_by_side(contenders, runs)
    rows = []
    for name in ("repeated", "varied"):
        seconds, peak, processor = results[name]
        rows.append({
            "what": f"{count} articles of {sizes[name] // count} bytes, {name}",
            "perSecond": count / seconds,
            "perProcessorSecond": count / processor,
            "peakMB": peak,
            "timesFinder": processor / results["finder"][2],
        })
    return rows


if __name__ == "__main__":
    HERE = os.path.dirname(os.path.abspath(__file__))
    ROOT = os.path.dirname(HERE)
    for row in pace(os.path.join(ROOT, ".build", "release", "crosscheck"), ROOT, os.path.join(ROOT, ".build", "benchmarks")):
        print(json.dumps(row))
