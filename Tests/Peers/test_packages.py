"""Files that crosscheck writes, read by other people's readers of them."""

import csv
import json
import os
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.request
from pathlib import Path

import frictionless
import jsonschema
from sarif_pydantic import Sarif

from peers import PROGRAM, ROOT, SAMPLE, Server, run


def rows_of(folder, name):
    return list(csv.DictReader(Path(folder, name).read_text("utf-8").splitlines()))


class Packages(unittest.TestCase):
    def valid(self, folder):
        report = frictionless.validate(os.path.join(folder, "datapackage.json"))
        self.assertTrue(report.valid, report.flatten(["type", "message"])[:5])
        self.assertTrue(Path(folder, "README.md").read_text("utf-8").count("## ") >= 4)

    def test_a_series(self):
        with tempfile.TemporaryDirectory() as folder:
            run("export", "darien", "--by", "cy", "--output", folder)
            self.valid(folder)
            rows = rows_of(folder, "series.csv")
            count = {r["period"]: r["count"] for r in rows if r["citizenship"] == "*"}
            # Panama's own total for 2023.
            self.assertEqual(count["CY2023"], "520085")
            sources = rows_of(folder, "sources.csv")
            self.assertEqual(len(sources[0]["sha256"]), 64)

    def test_everything_is_loaded_again_as_it_was(self):
        with tempfile.TemporaryDirectory() as folder:
            run("export", "--output", os.path.join(folder, "all"))
            self.valid(os.path.join(folder, "all"))
            store = os.path.join(folder, "again.sqlite")
            subprocess.run(
                [PROGRAM, "load", "--store", store, os.path.join(folder, "all")], check=True, capture_output=True)
            for question in [["darien"], ["northern-triangle", "--by", "month"], ["venezuela", "--measure", "asylum"]]:
                again = subprocess.run(
                    [PROGRAM, "trend", *question, "--format", "csv", "--store", store], check=True, capture_output=True)
                self.assertEqual(again.stdout.decode(),
                                 run("trend", *question, "--format", "csv"))

    def test_the_bundled_figures(self):
        self.assertTrue(frictionless.validate(os.path.join(ROOT, "data/datapackage.json")).valid)


class Reports(unittest.TestCase):
    def article(self, form):
        path = os.path.join(ROOT, "data/articles/sample.txt")
        return run("check", path, "--date", "2025-02-10", "--format", form, expect=1)

    def test_sarif(self):
        text = self.article("sarif")
        log = Sarif.model_validate(json.loads(text))
        self.assertEqual(len([r for r in log.runs[0].results if r.level.value == "error"]), 1)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "a.sarif")
            Path(path).write_text(text, "utf-8")
            tool = os.path.join(ROOT, ".build/peers/bin/sarif")
            summary = subprocess.run([tool, "summary", path], check=True, capture_output=True, text=True).stdout
            self.assertIn("error: 1", summary)


class Schemas(unittest.TestCase):
    """Every JSON form of the pages has a published schema that describes it."""

    def test_twins(self):
        names = {
            "crosscheck/article-check": "article-check", "crosscheck/trend": "trend", "crosscheck/facts": "facts",
            "crosscheck/catalogue": "catalogue", "crosscheck/subjects": "subjects", "crosscheck/rows": "rows",
            "crosscheck/error": "error",
        }
        seen = set()
        with Server() as server:
            for path in ["index.json", "trend.json?subject=darien", "facts.json?limit=5", "data.json",
                         "compare.json?subject=darien&subject=southwest-border", "data/panama-darien.json",
                         "rows.json?measure=transits&where=darien&period=CY2023"]:
                self.check(json.load(server.get(path)), names, seen)
            sent = urllib.request.Request(
                server.address + "check.json?date=2025-02-10", data=SAMPLE.encode(),
                headers={"Content-Type": "text/plain"})
            self.check(json.load(urllib.request.urlopen(sent, timeout=300)), names, seen)
            with self.assertRaises(urllib.error.HTTPError) as refused:
                server.get("trend.json?subject=atlantis")
            self.check(json.load(refused.exception), names, seen)
        self.assertEqual(seen, set(names))

    def check(self, value, names, seen):
        seen.add(value["schema"])
        schema = json.loads(Path(ROOT, f"data/schemas/{names[value['schema']]}.schema.json").read_text("utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        errors = [e.message for e in jsonschema.Draft7Validator(schema).iter_errors(value)]
        self.assertEqual(errors, [])


if __name__ == "__main__":
    unittest.main()
