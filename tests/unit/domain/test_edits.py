"""Edits: read strictly, and the times that cuts move."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recorder.domain.edits import MOST, CoverEdit, CutEdit, Cuts, read_edits, refuse_outside
from recorder.errors import RecorderError

BOX = (0.1, 0.2, 0.3, 0.4)
CORNERS = ((0.0, 0.0), (1.0, 0.0), (0.5, 1.0))
COVER = {"kind": "cover", "start_ms": 0, "end_ms": 10, "region": {"box": list(BOX)}}
CUT = {"kind": "cut", "start_ms": 5, "end_ms": 9}


def test_what_is_written_is_read_again() -> None:
    edits = [CoverEdit(0, 10, box=BOX), CoverEdit(3, 4, polygon=CORNERS), CutEdit(5, 9)]
    assert read_edits(json.loads(json.dumps([e.document() for e in edits]))) == edits
    assert edits[2].document() == CUT


WRONG = [
    None,
    {},
    [],
    [COVER] * (MOST + 1),
    ["cut"],
    [{}],
    [CUT | {"kind": "blur"}],
    [CUT | {"kind": ["cut"]}],
    [CUT | {"why": "because"}],
    [{"kind": "cut", "start_ms": 5}],
    [CUT | {"start_ms": -1}],
    [CUT | {"start_ms": 9}],
    [CUT | {"start_ms": 5.5}],
    [CUT | {"start_ms": True}],
    [CUT | {"end_ms": "9"}],
    [CUT | {"region": {"box": list(BOX)}}],
    [{k: v for k, v in COVER.items() if k != "region"}],
    *(
        [COVER | {"region": region}]
        for region in (
            None,
            {},
            [0.1, 0.2, 0.3, 0.4],
            {"circle": [0.1, 0.2, 0.3]},
            {"box": None},
            {"box": [0.1, 0.2, 0.3]},
            {"box": [0.1, 0.2, 0.0, 0.4]},
            {"box": [0.8, 0.2, 0.3, 0.4]},
            {"box": [0.1, 0.7, 0.3, 0.4]},
            {"box": [-0.1, 0.2, 0.3, 0.4]},
            {"box": [True, 0.2, 0.3, 0.4]},
            {"box": ["0.1", 0.2, 0.3, 0.4]},
            {"box": [float("nan"), 0.2, 0.3, 0.4]},
            {"polygon": [[0, 0], [1, 1]]},
            {"polygon": [[0, 0], [1, 1], [2, 0]]},
            {"polygon": [[0, 0], [1, 1], [1]]},
            {"polygon": [0, 1, 2]},
            {"polygon": [[0, 0], [1, 1], [1, None]]},
            {"polygon": [[0, 0]] * 101},
            {"box": list(BOX), "polygon": [[0, 0], [1, 1], [1, 0]]},
        )
    ),
]


@pytest.mark.parametrize("document", WRONG, ids=str)
def test_anything_else_is_refused_in_plain_words(document: object) -> None:
    with pytest.raises(RecorderError) as told:
        read_edits(document)
    assert told.value.code == "edit-invalid"
    assert "Nothing was changed" in told.value.next_step


def test_a_cover_has_a_box_or_a_polygon() -> None:
    for regions in ({}, {"box": BOX, "polygon": CORNERS}):
        with pytest.raises(RecorderError):
            CoverEdit(0, 1, **regions)


def test_a_cover_lasts_from_its_first_to_before_its_last_millisecond() -> None:
    cover = CoverEdit(100, 200, box=BOX)
    assert [cover.covers(ms) for ms in (99.9, 100, 199.9, 200)] == [False, True, True, False]


def test_cuts_move_what_comes_later() -> None:
    cuts = Cuts([CutEdit(100, 200), CoverEdit(0, 900, box=BOX), CutEdit(150, 300), CutEdit(500, 600)])
    assert [cuts.takes(ms) for ms in (99, 100, 299, 300, 550)] == [False, True, True, False, True]
    assert [cuts.moved(ms) for ms in (50, 100, 250, 300, 400, 550, 600, 700)] == [50, 100, 100, 100, 200, 300, 300, 400]


def test_steps_move_with_the_film_and_vanish_with_it() -> None:
    steps = [{"id": str(n), "start_ms": s, "end_ms": e} for n, (s, e) in enumerate([(0, 100), (100, 200), (150, 400)])]
    assert Cuts([CutEdit(100, 200)]).steps(steps) == [steps[0], {"id": "2", "start_ms": 100, "end_ms": 300}]
    assert Cuts([]).steps(steps) == steps


def test_edits_behind_the_end_and_the_whole_clip_are_refused() -> None:
    refuse_outside([CutEdit(0, 999), CoverEdit(0, 5000, box=BOX)], 1000)
    with pytest.raises(RecorderError, match="ends at 1 s"):
        refuse_outside([CutEdit(1000, 1001)], 1000)
    for cuts in ([CutEdit(0, 1000)], [CutEdit(0, 600), CutEdit(500, 2000)]):
        with pytest.raises(RecorderError) as told:
            refuse_outside(cuts, 1000)
        assert told.value.code == "nothing-left"
        assert "Discard" in told.value.next_step


ranges = st.lists(
    st.tuples(st.integers(0, 999), st.integers(1, 500)).map(lambda r: CutEdit(r[0], r[0] + r[1])), max_size=6
)


@given(ranges)
def test_moved_times_count_exactly_the_milliseconds_that_stay(edits: list[CutEdit]) -> None:
    cuts = Cuts(edits)
    kept = 0
    for ms in range(1600):
        assert cuts.moved(ms) == kept
        kept += not cuts.takes(ms)
