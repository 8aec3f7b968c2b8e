"""A local TikTok Shop and a store that was synced from it, made once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import shopkpi as sk


@pytest.fixture(scope="session")
def world() -> Iterator[sk.Simulator]:
    """A world that stands still: two sellers with a shop each, about 300 orders."""
    with sk.simulator(seed=11, markets=["US", "TH"], sellers=2, orders=300, days=20) as simulator:
        yield simulator


@pytest.fixture(scope="session")
def client(world: sk.Simulator) -> sk.Client:
    return world.client()


@pytest.fixture(scope="session")
def synced(world: sk.Simulator, tmp_path_factory: pytest.TempPathFactory) -> Iterator[sk.Store]:
    """A store that holds everything of that world."""
    path: Path = tmp_path_factory.mktemp("store") / "shops.db"
    with sk.open_store(path) as store:
        report = sk.sync(world, store, progress=False)
        assert report.is_current, report.problems
        yield store
