"""The HTML report of a draft of 300 pages: its size, how long it takes to write, and how soon a browser shows it."""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from refkit import check, read_draft, read_library
from refkit.report.html import render_html
from tests.bench.sample import seconds
from tests.generate import draft_text, library_text
from tests.report.html.browser import chromium, lacking

if TYPE_CHECKING:
    from playwright.sync_api import Page

CITATIONS, WORKS, SEED, RUNS = 1500, 150, 7, 9
_PAINTED = """() => new Promise((found) => new PerformanceObserver((list) => {
  for (const entry of list.getEntriesByName('first-contentful-paint')) found(entry.startTime);
}).observe({type: 'paint', buffered: true}))"""
# From a key to the frame in which what it did is shown.
_WATCH = """() => { window.shown = new Promise((found) => addEventListener('keydown', (event) => {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => found(performance.now() - event.timeStamp);
    channel.port2.postMessage(null);
  });
}, {capture: true, once: true})); }"""


def print_page() -> None:
    """One line a figure; in the browser the best, the middle and the worst of several runs, in milliseconds."""
    with TemporaryDirectory() as folder:
        draft, library, page = (Path(folder) / name for name in ("long.md", "long.bib", "long.html"))
        library.write_text(library_text(WORKS, SEED), encoding="utf-8")
        works = read_library(library)
        draft.write_text(draft_text(works.entries, CITATIONS, SEED), encoding="utf-8")
        report = check(read_draft(draft), works)
        html = render_html([report])
        page.write_text(html, encoding="utf-8")
        print(f"HTML report ({CITATIONS:,} citations, {len(report.draft.documents[0].text):,} characters of text)")
        print(f"  {'findings':<28}{len(report.findings):>10,}")
        print(f"  {'size (MB)':<28}{len(html.encode()) / 1e6:>10.2f}")
        print(f"  {'written in (seconds)':<28}{seconds(lambda: render_html([report]), 3):>10.2f}")
        _print_browsing(page)


def _print_browsing(path: Path) -> None:
    if reason := lacking():
        print(f"  not looked at in a browser: {reason}")
        return
    painted, filtered, stepped = [], [], []
    with chromium() as browser:
        for _ in range(RUNS):
            page = browser.new_page(viewport={"width": 1280, "height": 900})
            page.goto(path.as_uri())
            painted.append(page.evaluate(_PAINTED))
            filtered += _keys(page, "/", "u", "n", "h")
            page.keyboard.press("Escape")
            stepped += _keys(page, "j", "j", "k")
            page.close()
    for name, times in (("first contentful paint", painted), ("filter key", filtered), ("j and k", stepped)):
        print(f"  {f'{name} (ms)':<28}{min(times):>10.0f}{median(times):>10.0f}{max(times):>10.0f}")


def _keys(page: "Page", *keys: str) -> list[float]:
    """How long each key takes until its frame is shown."""
    found = []
    for key in keys:
        page.evaluate(_WATCH)
        page.keyboard.press(key)
        found.append(float(page.evaluate("() => window.shown")))
    return found
