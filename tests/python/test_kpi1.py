"""The reference workload from Python: digit for digit what was recorded from independent engines and is the Rust result."""

import importlib.util
import json
import subprocess
import sys
import types
from pathlib import Path

import pyarrow.parquet as pq
import pytest

KPI1 = Path(__file__).resolve().parents[2] / "benches" / "kpi1"
SIZE = "50k"


def module(path: Path, monkeypatch: pytest.MonkeyPatch) -> types.ModuleType:
    monkeypatch.syspath_prepend(str(path.parent))
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def test_results_equal_the_recorded_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generate = [sys.executable, str(KPI1 / "generate.py"), "--rows", "50000", "--seed", "1", "--out", str(tmp_path)]
    subprocess.run(generate, check=True, capture_output=True)
    peer = module(KPI1 / "peers" / "shopkpi_peer.py", monkeypatch)
    compare = module(KPI1 / "compare.py", monkeypatch)
    expected = json.loads((KPI1 / "checksums.json").read_text())[f"{SIZE}-seed1"]
    data = peer.dataset(str(tmp_path), pq.read_table(tmp_path / "order_lines.parquet"))
    questions = peer.questions(data, 2)
    assert sorted(questions) == sorted(expected)
    for name, ask in questions.items():
        digest, rows = compare.checksum(name, peer.finished(name, ask()))
        assert (digest, rows.num_rows) == (expected[name]["sha256"], expected[name]["rows"]), name
