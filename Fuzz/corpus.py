"""Keeps a fuzzer's corpus in the repository: seeds as files, and what it found as one line of hex digits each.

    python3 Fuzz/corpus.py unpack FOLDER [aggregate]    # all of it, to start from
    python3 Fuzz/corpus.py pack FOLDER [aggregate]      # what -merge=1 left there, in place of what was found before

That of fuzz-rows, or with `aggregate` that of fuzz-aggregate.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
NAME = sys.argv[3] if len(sys.argv) > 3 else "corpus"
KEPT = os.path.join(HERE, "..", "Tests", "BorderDataTests", "Fuzz", NAME)
FOUND = os.path.join(KEPT, "found.hex")


def contents(folder):
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            yield name, file.read()


def unpack(folder):
    os.makedirs(folder, exist_ok=True)
    for name, bytes_ in contents(KEPT):
        parts = {name: bytes_}
        if name == os.path.basename(FOUND):
            parts = {f"found-{i}": bytes.fromhex(line) for i, line in enumerate(bytes_.decode().split())}
        for part, value in parts.items():
            with open(os.path.join(folder, part), "wb") as out:
                out.write(value)


def pack(folder):
    with open(FOUND, "w") as out:
        out.writelines(line + "\n" for line in sorted({b.hex() for _, b in contents(folder) if b}))


if __name__ == "__main__":
    {"unpack": unpack, "pack": pack}[sys.argv[1]](sys.argv[2])
