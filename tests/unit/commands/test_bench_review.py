"""The measurement of review opens and seeks a real sealed clip, and tells what fits together."""

from recorder.commands import bench_review


def test_figures_fit() -> None:
    figures = bench_review.run((320, 240), seconds=3, seeks=6)
    assert figures["size"] == [320, 240]
    assert figures["megabytes"] > 0.1
    for name in ("open", "first", "exact", "exact_cpu"):
        spread = figures[name]
        assert 0 < spread["median"] <= spread["p95"] <= spread["most"]
    assert figures["first"]["median"] <= figures["exact"]["median"]


def test_bounds_are_told() -> None:
    spread = {"median": 0.01, "p95": 0.02, "most": 0.04}
    good = {
        "seconds": 600,
        "size": [1280, 720],
        "megabytes": 1.0,
        **dict.fromkeys(("open", "first", "exact", "exact_cpu"), spread),
    }
    assert [line[-2:] for line in bench_review.lines(good)[1:3]] == ["ok", "ok"]
    late = good | {"first": spread | {"most": 0.06}, "open": spread | {"most": 1.1}}
    assert [line.split()[-1] for line in bench_review.lines(late)[1:3]] == ["MISSED", "MISSED"]
