"""The glossary keeps its promise: one name, one meaning, every row complete."""

import re
from pathlib import Path

GLOSSARY = Path(__file__).resolve().parents[2] / "GLOSSARY.md"


def rows() -> list[tuple[str, list[str]]]:
    section, found = "", []
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line[3:]
        elif line.startswith("| ") and not line.startswith("| 中文"):
            found.append((section, [cell.strip() for cell in line.strip("|").split(" | ")]))
    return found


def test_rows_are_complete() -> None:
    for section, cells in rows():
        number = int(section.split(".")[0])
        assert len(cells) == {1: 4, 2: 4, 8: 3}.get(number, 6), (section, cells)
        assert all(cells), (section, cells)


def test_metric_names_are_unique_and_in_snake_case() -> None:
    names = [
        name
        for section, cells in rows()
        if section[0] in "34567" and not section.startswith("8")
        for name in re.findall(r"`([^`]+)`", cells[2])
    ]
    assert len(names) > 180
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) for name in names)
    assert len(names) == len(set(names)), sorted(name for name in set(names) if names.count(name) > 1)
