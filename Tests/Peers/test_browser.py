"""The pages in a real browser, with and without script, wide and narrow, light and dark."""

import gzip
import json
import os
import signal
import subprocess
import tempfile
import unittest

import axe_core_python
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from peers import PROGRAM, SAMPLE, STORE, Server

AXE = open(os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js"), encoding="utf-8").read()
PAGES = [
    "", "trend", "trend?subject=darien", "trend?subject=northern-triangle&by=month&detail=full", "compare",
    "compare?subject=darien&subject=southwest-border", "facts?limit=5", "data", "data/panama-darien",
    "rows?measure=transits&where=darien&period=CY2023", "trend?subject=atlantis", "nothing",
]


def browser(width=1100, script=True, dark=False):
    options = Options()
    for a in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1100,900"]:
        options.add_argument(a)
    if not script:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600})
    scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})
    return driver


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.server.__exit__()

    def open(self, **how):
        driver = browser(**how)
        self.addCleanup(driver.quit)
        return driver

    def find(self, driver, selector):
        return driver.find_element(By.CSS_SELECTOR, selector)

    def paste(self, driver, text, date=""):
        driver.get(self.server.address)
        area = self.find(driver, "#f-text")
        # Typing key by key would take minutes: set as a paste does, over the protocol, which works without script too.
        area.click()
        driver.execute_cdp_cmd("Input.insertText", {"text": text})
        if date:
            self.find(driver, "#f-date").send_keys(date)
        self.find(driver, "form.check button[type=submit]").click()
        WebDriverWait(driver, 60).until(lambda d: d.current_url != self.server.address)

    def quiet(self, driver):
        """Nothing was blocked by the policy, nothing failed."""
        self.assertEqual([e["message"] for e in driver.get_log("browser") if e["level"] == "SEVERE"], [])

    def no_sideways(self, driver):
        width = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})
        self.assertLessEqual(
            width["cssContentSize"]["width"], width["cssLayoutViewport"]["clientWidth"], driver.current_url)

    def journey(self, **how):
        d = self.open(**how)
        self.paste(d, SAMPLE, "2025-02-10")
        self.assertIn("After the jungle, the numbers", self.find(d, "h1").text)
        self.assertIn("1 contradicted", self.find(d, ".lead").text)
        claims = int(self.find(d, ".lead").text.split()[0])
        self.assertEqual(len(d.find_elements(By.CSS_SELECTOR, "details.card")), claims)
        report = d.current_url
        self.no_sideways(d)
        # A card opens in place.
        card = self.find(d, "details.c-contradicted")
        self.assertFalse(card.get_property("open") if how.get("script", True) else card.get_dom_attribute("open"))
        card.find_element(By.CSS_SELECTOR, "summary").click()
        self.assertIn("144,373 against 216,028", card.text)
        self.assertTrue(any(s.is_displayed() for s in card.find_elements(By.CSS_SELECTOR, "svg")))
        self.no_sideways(d)
        # A receipt leads to the rows.
        link = card.find_element(By.CSS_SELECTOR, "a[href^='/rows']")
        link.click()
        WebDriverWait(d, 30).until(lambda d: "/rows" in d.current_url)
        self.assertIn("144,373", self.find(d, "h1").text + self.find(d, "main").text)
        self.assertIn("cbp-nationwide-state.csv", self.find(d, "main").text)
        self.no_sideways(d)
        d.back()
        WebDriverWait(d, 30).until(lambda d: d.current_url.startswith(report))
        self.assertIn("1 contradicted", self.find(d, ".lead").text)
        # A trend's measure is changed, and the address says so.
        d.get(self.server.address + "trend?subject=venezuela")
        first = self.find(d, "h1").text
        Select(self.find(d, "#f-measure")).select_by_value("transits")
        self.find(d, "form.choices button").click()
        WebDriverWait(d, 30).until(lambda d: "measure=transits" in d.current_url)
        self.assertNotEqual(self.find(d, "h1").text, first)
        self.assertEqual(Select(self.find(d, "#f-measure")).first_selected_option.get_attribute("value"), "transits")
        d.back()
        WebDriverWait(d, 30).until(lambda d: "measure=transits" not in d.current_url)
        self.assertEqual(self.find(d, "h1").text, first)
        self.quiet(d)
        return d

    def test_with_script(self):
        self.journey()

    def test_without_script(self):
        d = self.journey(script=False)
        # Nothing of the script's own doing is there.
        self.assertEqual(d.find_elements(By.CSS_SELECTOR, "button.copy"), [])

    def test_on_a_phone(self):
        self.journey(width=390, dark=True)

    def test_a_file(self):
        d = self.open()
        d.get(self.server.address)
        with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as f:
            f.write("<html><head><title>Saved</title></head><body><nav>menu</nav><article><h1>Saved</h1><p>Panama "
                    "counted 520,085 people crossing the Darién in 2023.</p></article></body></html>")
            f.flush()
            self.find(d, "#f-file").send_keys(f.name)
            self.find(d, "form.check button[type=submit]").click()
            WebDriverWait(d, 30).until(lambda d: "/check/" in d.current_url)
        self.assertIn("1 supported", self.find(d, ".lead").text)
        self.assertNotIn("menu", self.find(d, "main").text)

    def test_no_page_scrolls_sideways(self):
        for width in [320, 390, 1100]:
            d = self.open(width=width)
            for page in PAGES:
                with self.subTest(page=page, width=width):
                    d.get(self.server.address + page)
                    self.no_sideways(d)

    def test_accessibility(self):
        for dark in [False, True]:
            for width in [1100, 390]:
                d = self.open(width=width, dark=dark)
                self.paste(d, SAMPLE, "2025-02-10")
                report = d.current_url
                for page in [report] + [self.server.address + p for p in PAGES]:
                    with self.subTest(page=page, dark=dark, width=width):
                        d.get(page)
                        # What is folded is looked at too.
                        d.execute_script("document.querySelectorAll('details').forEach((e) => { e.open = true; })")
                        self.assertEqual(d.execute_script("return document.documentElement.lang"), "en")
                        self.assertEqual(self.faults(d), [])

    def faults(self, d):
        """What axe-core finds against WCAG 2.1 A and AA and its best practices, contrast of 4.5:1 among them."""
        # Over the protocol: the pages' own policy lets no other script in.
        d.execute_cdp_cmd("Runtime.evaluate", {"expression": AXE})
        found = d.execute_cdp_cmd("Runtime.evaluate", {
            "expression": "axe.run(document, {resultTypes: ['violations']}).then((r) => JSON.stringify(r.violations.map("
                          "(v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(' | '))))",
            "awaitPromise": True, "returnByValue": True})
        return json.loads(found["result"]["value"])

    def test_keyboard_alone(self):
        d = self.open()
        d.get(self.server.address)
        order = []
        for _ in range(14):
            webdriver.ActionChains(d).send_keys(Keys.TAB).perform()
            focus = d.switch_to.active_element
            order.append(focus.get_attribute("id") or focus.text or focus.tag_name)
            style = d.execute_script(
                "const s = getComputedStyle(arguments[0]); return s.outlineStyle + s.outlineWidth", focus)
            self.assertNotIn("none", style, order[-1])
        self.assertEqual(order[0], "Skip to the content")
        self.assertEqual(order[1:6], ["Check an article", "Trends", "Compare", "Facts", "Data"])
        self.assertEqual(order[6:11], ["f-text", "f-file", "f-date", "f-language", "Check the article"])
        # And a card by its key.
        self.paste(d, SAMPLE)
        summary = self.find(d, "details.card summary")
        summary.send_keys(Keys.ENTER)
        self.assertTrue(self.find(d, "details.card").get_property("open"))

    def test_hostile_articles(self):
        d = self.open()
        claim = " Panama counted 520,085 people crossing the Darién in 2023. "
        nasty = (
            "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
            "<svg onload=\"document.title='owned'\"></svg>\"><style>body{display:none}</style>" + claim
            + "</textarea></div></main>\u202egnorw\u202c \u200f &lt;b&gt; \x07")
        self.paste(d, nasty)
        self.assertNotEqual(d.title, "owned")
        self.assertTrue(self.find(d, "main").is_displayed())
        self.assertIn("<script>document.title", self.find(d, ".text").text)
        self.assertEqual(d.find_elements(By.CSS_SELECTOR, ".text script, .text img, .text svg[onload], .text style"), [])
        self.assertIn("U+202E", self.find(d, ".text").text)
        self.no_sideways(d)
        self.quiet(d)
        # One long word, on a phone.
        narrow = self.open(width=320)
        self.paste(narrow, "x" * 5000 + claim + "\u0301" * 500)
        self.no_sideways(narrow)

    def send_file(self, d, data, name):
        d.get(self.server.address)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name)
            with open(path, "wb") as f:
                f.write(data)
            self.find(d, "#f-file").send_keys(path)
            self.find(d, "form.check button[type=submit]").click()
            WebDriverWait(d, 60).until(lambda d: d.current_url != self.server.address)
        return self.find(d, "main").text

    def test_hostile_files(self):
        d = self.open()
        # Ten million bytes of one line: refused in words, and the server goes on.
        self.assertIn("more than 4 MB", self.send_file(d, b"x" * 10_000_000, "long.txt"))
        # Within the limit for bytes, beyond that for text.
        self.assertIn("kB of text", self.send_file(d, b"word " * 300_000, "many.txt"))
        # A small file that unpacks to a gigabyte is never unpacked.
        bomb = gzip.compress(gzip.compress(b"\0" * 100_000_000))
        self.assertIn("gzip", self.send_file(d, bomb, "bomb.txt"))
        # Bytes that are no UTF-8 are read as what they most likely are, and that is said.
        latin = "El Darién: Panamá contó 520,085 personas en el Darién en 2023.".encode("cp1252")
        self.assertIn("windows-1252", self.send_file(d, latin, "latin.txt"))
        self.assertIn("NUL", self.send_file(d, b"a\0b", "nul.txt"))
        d.get(self.server.address + "data")
        self.assertIn("What is loaded", self.find(d, "h1").text)


class Ending(unittest.TestCase):
    def test_signals_end_it_cleanly(self):
        for number in [signal.SIGINT, signal.SIGTERM]:
            with Server() as server:
                self.assertEqual(server.get("data").status, 200)
                status, seconds = server.stop(number)
                self.assertEqual(status, 0)
                self.assertLess(seconds, 8)

    def test_a_taken_port_is_said(self):
        with Server() as server:
            second = subprocess.run(
                [PROGRAM, "serve", "--port", str(server.port), "--store", STORE], capture_output=True, text=True,
                timeout=60)
            self.assertEqual(second.returncode, 74)
            self.assertIn("another program listens there", second.stderr)


if __name__ == "__main__":
    unittest.main()
