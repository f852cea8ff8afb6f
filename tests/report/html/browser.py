"""The browser that the tests and the benchmark look at pages with: Debian's Chromium, driven by playwright."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
)


def lacking() -> str:
    """What is not there to start a browser with; empty if nothing."""
    if find_spec("playwright") is None:
        return "playwright is not installed (extra test-all)"
    return "" if CHROMIUM.is_file() else f"there is no {CHROMIUM} (Debian's chromium)"


@contextmanager
def chromium() -> Iterator["Browser"]:
    """A browser without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=list(_ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()
