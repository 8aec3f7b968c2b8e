"""Metrics, bases and definitions as Python values."""

import copy
import json
import pickle

import pytest

import shopkpi as sk

OWN = {
    "metric": [
        {
            "id": "big_orders",
            "version": 1,
            "en": "Big orders",
            "zh": "大单",
            "unit": "order",
            "direction": "higher",
            "meaning": "Orders with a line of at least three pieces.",
            "source": "our own",
            "since": "2026-01-01",
            "measure": {"table": "order_lines", "aggregate": "count_distinct", "columns": ["order_id"], "filter": "quantity >= 3", "basis": True},
        }
    ]
}


def test_the_catalogue_is_browsable() -> None:
    assert len(sk.catalog) >= 80
    assert {metric.family for metric in map(sk.catalog.__getitem__, sk.catalog)} >= {"sales", "live", "service"}
    hits = sk.catalog.search("退款")
    assert hits and all(isinstance(metric, sk.Metric) for metric in hits)
    with pytest.raises(sk.MetricError, match="gmv"):
        sk.catalog["gvm"]


def test_metrics_of_the_user_join_the_standard_ones() -> None:
    own = sk.Catalog.from_json(OWN)
    assert own.keys() == sk.Catalog.from_json(json.dumps(OWN)).keys() == ["big_orders"]
    merged = sk.catalog.merged(own)
    assert len(merged) == len(sk.catalog) + 1 and not own.check()
    assert sk.Catalog.from_toml(own.to_toml()).keys() == own.keys()
    broken = copy.deepcopy(OWN)
    broken["metric"][0]["unit"] = "furlong//s"
    with pytest.raises(sk.MetricError, match="big_orders"):
        sk.Catalog.from_json(broken)


def test_bases_are_values() -> None:
    basis = sk.Basis("paid_net", samples="include")
    assert basis == sk.Basis("paid_net", samples="include") and basis != sk.Basis("paid_net")
    assert hash(basis) == hash(sk.Basis.from_json(json.dumps(basis.to_dict())))
    assert pickle.loads(pickle.dumps(basis)) == basis == eval(repr(basis), {"Basis": sk.Basis})
    assert sk.Basis().preset == "tiktok_analytics"
    assert basis.diff(sk.Basis("paid_net"), "zh") == ["样品：a计入，b不计入"]
    with pytest.raises(sk.MetricError, match="sample"):
        sk.Basis("paid_net", sample="include")


def test_fingerprints_follow_the_meaning() -> None:
    gmv = sk.catalog.define("gmv")
    assert gmv == sk.catalog.define("gmv", sk.Basis()) and hash(gmv) == hash(sk.catalog.define("gmv"))
    assert len(gmv.fingerprint) == 32 and "order_lines" in gmv.tables
    assert gmv.diff(gmv) == []


def test_catalogues_pickle() -> None:
    assert pickle.loads(pickle.dumps(sk.catalog)).keys() == sk.catalog.keys()
