"""Kill -9 at random moments of a recording, by the very code of `fairtake bench kill`."""

from __future__ import annotations

from contextlib import closing

from recorder.commands import bench_kill
from recorder.commands.bench_take import workshop
from recorder.domain.clip import TakeState
from tests.journey.crashes import reopened

LATEST_S = 2.0


def test_five_kills_lose_only_what_was_not_on_the_disk() -> None:
    with workshop(LATEST_S + bench_kill.START_S, (320, 240)) as made:
        kills = list(bench_kill.kill_often(made, 5, 7, LATEST_S))
        # each was told, is marked recovered, is its worker's, decodes whole, and has no key but its own
        assert [kill.faults for kill in kills] == [[]] * 5
        for kill in kills:
            assert kill.kept == kill.on_disk <= kill.covered
            assert 0 <= kill.lost_s < kill.behind_s
        assert sum(kill.kept for kill in kills) > 0
        station, recovered = reopened(made.home)  # and the home is in order, and verifies
        with closing(station):
            assert recovered == []
            kept = {c.clip_id: c.manifest["frames"]["encoded"] for c in station.clips.all(state=TakeState.REVIEW)}
            assert kept == {kill.clip_id: kill.kept for kill in kills if kill.kept}
