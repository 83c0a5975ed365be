"""The examples in the modules run, and the stub says what the module does."""

import doctest
import subprocess
import sys

import pytest

import renkou


@pytest.mark.parametrize(
    "module", [renkou, renkou.codes, renkou.exceptions], ids=lambda module: module.__name__
)
def test_examples(module):
    tried = doctest.testmod(module)
    assert tried.attempted > 0
    assert tried.failed == 0


def test_the_stub_fits_the_module():
    command = [sys.executable, "-m", "mypy.stubtest", "renkou"]
    tried = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert tried.returncode == 0, tried.stdout + tried.stderr
