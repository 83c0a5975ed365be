"""The examples run, the stub says what the module does, and the book holds together."""

import doctest
import re
import subprocess
import sys
from pathlib import Path

import pytest

import renkou


@pytest.mark.parametrize(
    "module",
    [renkou, renkou.codes, renkou.exceptions, renkou.text],
    ids=lambda module: module.__name__,
)
def test_examples(module):
    tried = doctest.testmod(module)
    assert tried.attempted > 0
    assert tried.failed == 0


ROOT = Path(__file__).parents[2]
BOOK = ROOT / "docs" / "src"


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", BOOK / "python.md"], ids=lambda page: page.name
)
def test_examples_in_pages(page):
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    assert blocks
    exec(compile("\n".join(blocks), str(page), "exec"), {})  # noqa: S102


def test_every_page_of_the_book_is_in_its_summary():
    summary = (BOOK / "SUMMARY.md").read_text(encoding="utf-8")
    pages = re.findall(r"\]\(([^)]+)\)", summary)
    assert sorted(pages) == sorted(
        page.name for page in BOOK.glob("*.md") if page.name != "SUMMARY.md"
    )


@pytest.mark.parametrize(
    "page",
    sorted([*ROOT.glob("*.md"), *BOOK.glob("*.md"), *ROOT.glob("*/README.md")]),
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_links_lead_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_the_stub_fits_the_module():
    command = [sys.executable, "-m", "mypy.stubtest", "renkou"]
    tried = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert tried.returncode == 0, tried.stdout + tried.stderr
