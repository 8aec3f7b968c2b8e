"""The Python blocks of the READMEs and every docstring example run as written."""

import doctest
import re
import sys
from pathlib import Path

import pytest

import shopkpi
import shopkpi._native
import shopkpi.exceptions

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("page", ["README.md", "py-bindings/README.md"])
def test_python_blocks_run(page: str) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```$", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    assert blocks, f"{page} has no Python example"
    for block in blocks:
        exec(compile(block, page, "exec"), {"__name__": "__main__"})


def test_docstring_examples() -> None:
    finder = doctest.DocTestFinder()
    modules = [module for name, module in sys.modules.items() if name.split(".")[0] == "shopkpi" and name != "shopkpi._native"]
    found = [example for module in modules for example in finder.find(module)]
    native = vars(shopkpi._native)
    for name in shopkpi.__all__:
        value = native.get(name)
        if value is None:
            continue
        members = {name: value} | ({f"{name}.{key}": member for key, member in vars(value).items()} if isinstance(value, type) else {})
        for label, member in members.items():
            text = getattr(member, "__doc__", None)
            if text and not label.endswith("__doc__"):
                found.append(doctest.DocTestParser().get_doctest(text, {}, label, None, None))
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    for example in found:
        runner.run(example)
    assert runner.failures == 0 and runner.tries >= 10


def test_public_names_are_documented() -> None:
    for name in shopkpi.__all__:
        if not name.startswith("__"):
            assert getattr(shopkpi, name).__doc__, name
