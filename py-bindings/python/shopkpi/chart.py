"""A picture as data: a Vega-Lite specification that shows itself in notebooks."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from shopkpi.exceptions import needed

if TYPE_CHECKING:
    from pathlib import Path

    import altair

__all__ = ["Chart"]

FONTS = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"
"""Fonts that have Chinese characters where the machine has one."""

COLOURS = {
    "actual": "#0072B2",
    "plan": "#777777",
    "band": "#BBBBBB",
    "up": "#009E73",
    "down": "#D55E00",
    "total": "#444444",
}
"""Colours that people with any kind of colour vision tell apart (Okabe and Ito)."""


class Chart:
    """A Vega-Lite chart.

    Notebooks show it (as SVG where ``vl-convert-python`` is installed, else by their own Vega-Lite renderer);
    ``to_altair()`` gives an Altair chart to go on with, ``to_dict()`` the specification, ``save()`` a file.
    """

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self._spec = dict(spec)

    def to_dict(self) -> dict[str, Any]:
        """The Vega-Lite specification, data included."""
        return json.loads(json.dumps(self._spec))  # type: ignore[no-any-return]

    def to_altair(self) -> altair.Chart:
        """The chart for Altair.

        Raises
        ------
        ImportError
            Altair is not installed: ``pip install shopkpi[plot]``.
        """
        with needed("Altair", "'shopkpi[plot]'"):
            import altair
        chart: altair.Chart = altair.Chart.from_dict(self.to_dict())
        return chart

    def to_svg(self) -> str:
        """The chart drawn as SVG, without a browser and without a network.

        Raises
        ------
        ImportError
            vl-convert-python is not installed: ``pip install shopkpi[plot]``.
        """
        with needed("vl-convert-python", "'shopkpi[plot]'"):
            import vl_convert
        svg: str = vl_convert.vegalite_to_svg(self.to_dict())
        return svg

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the chart: ``.svg`` (drawn), ``.json`` (specification) or ``.html`` (one page that needs no network).

        Raises
        ------
        ValueError
            Another ending.
        ImportError
            As for ``to_svg``.
        """
        from pathlib import Path

        target = Path(path)
        if target.suffix == ".json":
            text = json.dumps(self._spec, ensure_ascii=False, indent=1)
        elif target.suffix == ".svg":
            text = self.to_svg()
        elif target.suffix == ".html":
            text = f"<!doctype html><meta charset='utf-8'><title>{target.stem}</title>{self.to_svg()}"
        else:
            raise ValueError(f"{target.name}: save as .svg, .html or .json")
        target.write_text(text, encoding="utf-8")
        return target

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, Any]:
        bundle: dict[str, Any] = {"text/plain": repr(self), "application/vnd.vegalite.v6+json": self.to_dict()}
        try:
            bundle["image/svg+xml"] = self.to_svg()
        except ImportError:
            pass
        return bundle

    def __repr__(self) -> str:
        title = self._spec.get("title", {})
        return f"<Chart: {title.get('text', '') if isinstance(title, Mapping) else title}>"


def _wrapped(note: str, width: int = 112) -> list[str]:
    """A note in lines that fit below a chart; a Chinese character is as wide as two others."""
    lines, line, used = [], "", 0
    for word in re.findall(r"[^\s\u2e80-\uffef]+\s*|[\u2e80-\uffef]|\s+", note):
        wide = sum(2 if ord(character) >= 0x2E80 else 1 for character in word)
        if line and used + wide > width and word not in "，。；：、）":
            lines.append(line.rstrip())
            line, used = "", 0
        line, used = line + word, used + wide
    return [*lines, line.rstrip()]


def framed(title: str, notes: list[str], **content: Any) -> Chart:
    """A chart with its title and, below it, what the numbers mean."""
    return Chart(
        {
            "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
            "background": "white",
            "title": {
                "text": title,
                "subtitle": [line for note in notes for line in _wrapped(note)],
                "anchor": "start",
                "fontSize": 16,
                "subtitleFontSize": 11,
                "subtitleColor": "#666666",
                "offset": 12,
            },
            "config": {
                "font": FONTS,
                "axis": {"labelFontSize": 11, "titleFontSize": 11, "gridColor": "#E5E5E5", "domainColor": "#999999"},
                "legend": {"labelFontSize": 11, "titleFontSize": 11, "orient": "bottom"},
                "view": {"stroke": None},
            },
            **content,
        }
    )
