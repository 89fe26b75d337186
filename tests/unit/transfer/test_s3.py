"""An S3 store as a target, on two stores of different making: once, whole, and only confirmed when it is."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from notes import MemoryNotes
from s3_peers import Front, Store, moto, moto_store, refusal, s3rver, s3rver_store, store

from recorder.transfer.s3 import S3Target
from recorder.transfer.s3_bucket import Bucket
from recorder.transfer.target import Arrival, Notes, Parcel, Stopped, TargetError, TargetSettings, Trouble
from tests.peers.servers import FaultProxy

__all__ = ["moto", "moto_store", "s3rver", "s3rver_store", "store"]  # fixtures

NAMES = ("clip.mp4.age", "consent.json", "clip.key.b1.age", "clip.json.w-1.sig", "clip.json")
MIB = 1 << 20
PLACE = "in/towels/station-1/c-1/"


def make(folder: Path, video: int) -> Parcel:
    folder.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(NAMES):
        (folder / name).write_bytes(os.urandom(video if number == 0 else 500 + number))
    files = {name: sha256((folder / name).read_bytes()).hexdigest() for name in NAMES}
    return Parcel("towels", "station-1", "c-1", 1, folder, files)


@pytest.fixture
def parcel(tmp_path: Path) -> Parcel:
    """A clip whose video goes in three parts."""
    return make(tmp_path / "c-1", 11 * MIB)


@pytest.fixture
def short(tmp_path: Path) -> Parcel:
    """A clip without parts."""
    return make(tmp_path / "c-1", 300_000)


def send(
    settings: TargetSettings,
    parcel: Parcel,
    notes: Notes | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Arrival:
    target = S3Target(settings)
    try:
        return target.send(parcel, notes or MemoryNotes(), progress)
    finally:
        target.close()


def failed(settings: TargetSettings, parcel: Parcel, notes: Notes | None = None) -> TargetError:
    with pytest.raises(TargetError) as told:
        send(settings, parcel, notes)
    assert "Traceback" not in str(told.value)
    assert "botocore" not in str(told.value)
    return told.value


def whole(parcel: Parcel) -> dict[str, bytes]:
    return {PLACE + name: (parcel.folder / name).read_bytes() for name in parcel.files}


def stop_at(limit: int, error: BaseException) -> Callable[[int, int], None]:
    def progress(done: int, _total: int) -> None:
        if done >= limit:
            raise error

    return progress


def test_arrives_whole_and_confirmed_with_clip_json_last(store: Store, parcel: Parcel) -> None:
    with Front(store.port) as front:
        assert send(store.settings(address=front.url), parcel).confirmed
    assert store.objects() == whole(parcel)
    written = [line for line in front.seen if line.startswith(("PUT", "POST"))]
    assert written[-1].endswith(f"PUT /{store.bucket}/{PLACE}clip.json")
    assert sum("clip.json" in line and "sig" not in line for line in written) == 1
    assert sum("partNumber" in line for line in written) == 3


def test_sent_twice_nothing_is_written_again(store: Store, parcel: Parcel) -> None:
    send(store.settings(), parcel)
    with Front(store.port) as front:
        assert send(store.settings(address=front.url), parcel).confirmed
    assert {line.split()[0] for line in front.seen} <= {"HEAD", "GET"}
    assert store.objects() == whole(parcel)


def test_progress_comes_before_each_small_piece_and_ends_with_all(store: Store, parcel: Parcel) -> None:
    seen: list[int] = []
    send(store.settings(), parcel, progress=lambda done, _all: seen.append(done))
    total = sum(map(len, whole(parcel).values()))
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (0, total)
    assert max(b - a for a, b in pairwise(seen)) <= MIB


@pytest.mark.parametrize("limit", [0, 1, 5 * MIB, 7 * MIB, 11 * MIB])
def test_what_progress_raises_comes_out_untouched_and_the_next_try_goes_on(
    store: Store, parcel: Parcel, limit: int
) -> None:
    notes, stopped = MemoryNotes(), Stopped("withdrawn")
    with pytest.raises(Stopped) as told:
        send(store.settings(), parcel, notes, stop_at(limit, stopped))
    assert told.value is stopped
    assert PLACE + "clip.json" not in store.objects()
    with Front(store.port) as front:
        assert send(store.settings(address=front.url), parcel, notes).confirmed
    parts = sum("partNumber" in line for line in front.seen)
    assert parts == 3 - limit // (5 * MIB) if limit < 11 * MIB else parts == 0
    assert store.objects() == whole(parcel)


@pytest.mark.parametrize("raised", [BrokenPipeError("mine"), ValueError("mine"), KeyboardInterrupt()])
def test_whatever_progress_raises_is_not_taken_for_the_networks(
    s3rver: Store, parcel: Parcel, raised: BaseException
) -> None:
    with pytest.raises(type(raised)) as told:
        send(s3rver.settings(), parcel, progress=stop_at(2 * MIB, raised))
    assert told.value is raised


@pytest.mark.parametrize("kind", ["cut", "reset"])
def test_a_connection_that_breaks_mid_part_costs_that_part(
    store: Store, parcel: Parcel, tmp_path: Path, kind: str
) -> None:
    notes = MemoryNotes()
    plan = {"faults": [{"kind": kind, "match": "partNumber=2", "after": 0.5}]}
    with FaultProxy(store.port, plan, tmp_path) as proxy:
        error = failed(store.settings(address=proxy.url), parcel, notes)
    assert (error.code, error.whole, error.permanent) == (Trouble.UNREACHABLE, True, False)
    with Front(store.port) as front:
        assert send(store.settings(address=front.url), parcel, notes).confirmed
    assert [line[-12:] for line in front.seen if "partNumber" in line] == ["partNumber=2", "partNumber=3"]
    assert store.objects() == whole(parcel)


@pytest.mark.parametrize("match", ["POST .*uploads", "partNumber=2", "POST .*uploadId", "PUT .*consent.json"])
def test_a_lost_answer_costs_nothing_and_leaves_it_there_once(
    store: Store, parcel: Parcel, tmp_path: Path, match: str
) -> None:
    notes = MemoryNotes()
    with FaultProxy(store.port, {"faults": [{"kind": "lose", "match": match}]}, tmp_path) as proxy:
        assert failed(store.settings(address=proxy.url), parcel, notes).code is Trouble.UNREACHABLE
        assert not any("unconfirmed" in str(note) for note in notes.all)
    with Front(store.port) as front:
        assert send(store.settings(address=front.url), parcel, notes).confirmed
    if "uploadId" in match:
        assert not [line for line in front.seen if "partNumber" in line]
    assert store.objects() == whole(parcel)


def test_a_lost_last_answer_with_all_still_there_is_received(store: Store, short: Parcel, tmp_path: Path) -> None:
    notes = MemoryNotes()
    plan = {"faults": [{"kind": "lose", "match": "PUT .*/clip.json$"}]}
    with FaultProxy(store.port, plan, tmp_path) as proxy:
        assert not failed(store.settings(address=proxy.url), short, notes).unconfirmed
    assert send(store.settings(), short, notes).confirmed


def test_a_lost_last_answer_and_then_nothing_there_is_never_sent_again_by_itself(
    store: Store, short: Parcel, tmp_path: Path
) -> None:
    notes = MemoryNotes()
    plan = {"faults": [{"kind": "lose", "match": "PUT .*/clip.json$"}]}
    with FaultProxy(store.port, plan, tmp_path) as proxy:
        failed(store.settings(address=proxy.url), short, notes)
    for key in whole(short):
        store.ask("delete_object", Key=key)
    error = failed(store.settings(), short, notes)
    assert (error.code, error.unconfirmed) == (Trouble.UNCONFIRMED, True)
    assert store.objects() == {}
    assert send(store.settings(), short, notes).confirmed  # after somebody decided so
    assert store.objects() == whole(short)


def test_a_last_file_that_never_got_there_is_simply_sent(store: Store, short: Parcel, tmp_path: Path) -> None:
    notes = MemoryNotes()
    plan = {"faults": [{"kind": "status", "status": 500, "match": "PUT .*/clip.json$"}]}
    with FaultProxy(store.port, plan, tmp_path) as proxy:
        assert failed(store.settings(address=proxy.url), short, notes).code is Trouble.SERVER_ERROR
    assert send(store.settings(), short, notes).confirmed


def test_an_upload_that_expired_starts_anew(store: Store, parcel: Parcel) -> None:
    notes = MemoryNotes()
    with pytest.raises(Stopped):
        send(store.settings(), parcel, notes, stop_at(7 * MIB, Stopped()))
    store.forget_uploads()
    if store.kind == "s3rver":  # it only says that something is wrong, and not before the last step
        assert failed(store.settings(), parcel, notes).code is Trouble.SERVER_ERROR
    assert send(store.settings(), parcel, notes).confirmed
    assert store.objects() == whole(parcel)


@pytest.mark.parametrize("answer", ["NoSuchUpload", "InvalidPart"])
def test_an_upload_that_expires_on_the_way_starts_anew_in_the_same_try(
    s3rver: Store, parcel: Parcel, answer: str
) -> None:
    struck: list[str] = []

    def rule(_method: str, path: str, _headers: object) -> object:
        last = (
            "partNumber=3" in path if answer == "NoSuchUpload" else path.partition("uploadId")[1] and "part" not in path
        )
        if not last or struck:
            return None
        struck.append(path)
        return refusal(404, answer)

    with Front(s3rver.port, rule) as front:  # type: ignore[arg-type]
        assert send(s3rver.settings(address=front.url), parcel).confirmed
    assert struck
    assert s3rver.objects() == whole(parcel)


def test_a_part_that_is_not_ours_is_sent_again(moto: Store, parcel: Parcel) -> None:
    notes = MemoryNotes()
    with pytest.raises(Stopped):
        send(moto.settings(), parcel, notes, stop_at(7 * MIB, Stopped()))
    upload = notes.get()["upload"]
    where = {"Key": upload["key"], "UploadId": upload["id"]}
    moto.ask("upload_part", **where, PartNumber=1, Body=b"x" * (5 * MIB))
    assert send(moto.settings(), parcel, notes).confirmed
    assert moto.objects() == whole(parcel)


def test_a_clip_that_changed_its_version_does_not_go_on_with_the_old_upload(moto: Store, parcel: Parcel) -> None:
    notes = MemoryNotes()
    with pytest.raises(Stopped):
        send(moto.settings(), parcel, notes, stop_at(7 * MIB, Stopped()))
    fresh = make(parcel.folder, 11 * MIB)
    assert send(moto.settings(), fresh, notes).confirmed
    assert moto.objects() == whole(fresh)
    assert not moto.ask("list_multipart_uploads").get("Uploads")


def stop(store: Store, parcel: Parcel, notes: Notes) -> str:
    target = S3Target(store.settings())
    try:
        return target.stop(parcel, notes)
    finally:
        target.close()


def test_stopping_ends_the_upload_and_removes_what_was_put(store: Store, parcel: Parcel) -> None:
    notes = MemoryNotes()
    with pytest.raises(Stopped):
        send(store.settings(), parcel, notes, stop_at(7 * MIB, Stopped()))
    words = stop(store, parcel, notes)
    assert ("parts of an upload stay" in words) == (store.kind == "s3rver")
    if store.kind == "moto":
        assert not store.ask("list_multipart_uploads").get("Uploads")
    send(store.settings(), parcel)
    stop(store, parcel, MemoryNotes())
    assert store.objects() == {}
    assert "removed" in stop(store, parcel, notes)  # stopped twice is stopped


def test_a_notice_and_other_clips_stay_when_a_clip_is_stopped(store: Store, short: Parcel, tmp_path: Path) -> None:
    (tmp_path / "n").mkdir()
    (tmp_path / "n/withdrawal.json").write_bytes(b"{}")
    files = {"withdrawal.json": sha256(b"{}").hexdigest()}
    notice = replace(short, folder=tmp_path / "n", files=files, kind="withdrawal")
    other = replace(short, clip_id="c-12")
    for one in (short, notice, other):
        assert send(store.settings(), one).confirmed
    stop(store, short, MemoryNotes())
    stop(store, notice, MemoryNotes())
    left = store.objects()
    assert left.pop("in/towels/station-1/withdrawals/c-1/withdrawal.json") == b"{}"
    assert set(left) == {f"in/towels/station-1/c-12/{name}" for name in NAMES}


def test_a_file_that_was_changed_there_is_found_and_sent_again(store: Store, short: Parcel) -> None:
    send(store.settings(), short)
    video = (short.folder / NAMES[0]).read_bytes()
    store.ask("put_object", Key=PLACE + NAMES[0], Body=b"x" + video[1:])
    store.ask("put_object", Key=PLACE + NAMES[1], Body=b"short")
    assert send(store.settings(), short).confirmed
    assert store.objects() == whole(short)


def test_a_file_that_arrives_changed_is_not_called_received(
    s3rver: Store, short: Parcel, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_put = Bucket.put

    def put_and_wear_out(self: Bucket, key: str, *words: object) -> bool:
        said = true_put(self, key, *words)  # type: ignore[arg-type]
        file = s3rver.stored(key)
        file.write_bytes(b"\xff" + file.read_bytes()[1:])
        return said

    monkeypatch.setattr(Bucket, "put", put_and_wear_out)
    assert failed(s3rver.settings(), short).code is Trouble.CHANGED_THERE
    assert list(s3rver.objects()) == [PLACE + NAMES[0]]


@pytest.mark.parametrize(
    ("fault", "code", "whole_target", "permanent", "after_s"),
    [
        ({"status": 503, "retry_after": 7}, Trouble.SLOW_DOWN, True, False, 7.0),
        ({"status": 429}, Trouble.SLOW_DOWN, True, False, None),
        ({"status": 500}, Trouble.SERVER_ERROR, False, False, None),
        ({"status": 413}, Trouble.TOO_LARGE, False, True, None),
        ({"status": 409}, Trouble.SERVER_ERROR, False, False, None),
        ({"status": 410}, Trouble.SERVER_ERROR, False, False, None),
        ({"status": 507}, Trouble.NO_SPACE, True, False, None),
        ({"kind": "truncate", "match": "uploads$", "after": 0.5}, Trouble.SERVER_ERROR, False, False, None),
    ],
)
def test_what_a_store_answers_in_trouble(
    store: Store,
    parcel: Parcel,
    tmp_path: Path,
    fault: dict[str, object],
    code: Trouble,
    whole_target: bool,
    permanent: bool,
    after_s: float | None,
) -> None:
    notes = MemoryNotes()
    plan = {"faults": [{"kind": "status", "match": "partNumber=2", **fault}]}
    with FaultProxy(store.port, plan, tmp_path) as proxy:
        error = failed(store.settings(address=proxy.url), parcel, notes)
        assert len(proxy.faults) == 1  # asked once: who keeps the schedule tries again
    assert (error.code, error.whole, error.permanent) == (code, whole_target, permanent)
    assert error.after_s == after_s
    assert send(store.settings(), parcel, notes).confirmed
    assert store.objects() == whole(parcel)


@pytest.mark.parametrize(
    ("status", "code", "trouble", "words"),
    [
        (404, "NoSuchBucket", Trouble.SETTINGS, "no such bucket"),
        (403, "AccessDenied", Trouble.CREDENTIALS, "access key"),
        (403, "SignatureDoesNotMatch", Trouble.CREDENTIALS, "access key"),
        (403, "RequestTimeTooSkewed", Trouble.SETTINGS, "clock"),
        (400, "EntityTooLarge", Trouble.TOO_LARGE, "size"),
        (400, "BadDigest", Trouble.CHANGED_THERE, "changed on their way"),
        (400, "XAmzContentChecksumMismatch", Trouble.CHANGED_THERE, "changed on their way"),
        (400, "AuthorizationHeaderMalformed", Trouble.SETTINGS, "region"),
        (301, "PermanentRedirect", Trouble.REDIRECTED, "not followed"),
        (503, "SlowDown", Trouble.SLOW_DOWN, "less"),
    ],
)
def test_error_codes_have_words(
    s3rver: Store, short: Parcel, status: int, code: str, trouble: Trouble, words: str
) -> None:
    def rule(method: str, _path: str, _headers: object) -> tuple[int, dict[str, str], bytes] | None:
        return refusal(status, code, "KEYID s3cret &lt;b&gt;") if method == "PUT" else None  # type: ignore[return-value]

    with Front(s3rver.port, rule) as front:
        error = failed(s3rver.settings(address=front.url), short)
    assert error.code is trouble
    assert words in str(error)
    assert "s3cret" not in str(error)
    assert error.permanent == (trouble is Trouble.TOO_LARGE)
    assert error.whole == (trouble not in (Trouble.TOO_LARGE, Trouble.CHANGED_THERE))


def test_a_bucket_that_is_not_there_is_a_matter_of_settings(store: Store, short: Parcel) -> None:
    error = failed(store.settings(bucket="not-there"), short)
    assert (error.code, error.whole) == (Trouble.SETTINGS, True)


def test_a_store_that_is_away_is_unreachable(short: Parcel) -> None:
    with Front(1) as front:
        port = front.server_port
    settings = TargetSettings(
        "s", "s3", f"http://127.0.0.1:{port}", "b", credentials={"access_key": "a", "secret_key": "b"}
    )
    error = failed(settings, short)
    assert (error.code, error.whole) == (Trouble.UNREACHABLE, True)


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_or_lost_file_of_the_station_is_not_sent(s3rver: Store, short: Parcel, name: str) -> None:
    data = bytearray((short.folder / name).read_bytes())
    data[17] ^= 1
    (short.folder / name).write_bytes(data)
    error = failed(s3rver.settings(), short)
    assert (error.code, error.permanent) == (Trouble.DAMAGED_HERE, True)
    assert name in str(error)
    assert PLACE + name not in s3rver.objects()
    (short.folder / name).unlink()
    assert failed(s3rver.settings(), short).code is Trouble.DAMAGED_HERE
    assert PLACE + "clip.json" not in s3rver.objects()


@pytest.mark.parametrize(
    ("status", "code", "message"),
    [
        (501, "NotImplemented", "A header you provided implies functionality that is not implemented"),
        (400, "InvalidArgument", "Unsupported header 'x-amz-sdk-checksum-algorithm' received for this API call."),
        (400, "InvalidRequest", "Checksum algorithm provided is unsupported"),
    ],
)
def test_a_store_that_refuses_checksums_gets_none_and_is_read_back(
    s3rver: Store, parcel: Parcel, status: int, code: str, message: str
) -> None:
    def rule(_method: str, _path: str, headers: dict[str, str]) -> object:
        refused = any("checksum" in name.lower() for name in headers)
        return refusal(status, code, message) if refused else None

    with Front(s3rver.port, rule) as front:  # type: ignore[arg-type]
        assert send(s3rver.settings(address=front.url), parcel).confirmed
    assert s3rver.objects() == whole(parcel)
    assert any(line.startswith("GET") for line in front.seen)


@pytest.mark.parametrize("kind", ["moto", "s3rver"])
def test_keys_that_may_only_write_confirm_where_the_answer_names_the_checksum(
    request: pytest.FixtureRequest, short: Parcel, kind: str
) -> None:
    store: Store = request.getfixturevalue(kind)

    def rule(method: str, _path: str, _headers: object) -> object:
        return refusal(403, "AccessDenied") if method in ("HEAD", "GET") else None

    notes = MemoryNotes()
    with Front(store.port, rule) as front:  # type: ignore[arg-type]
        arrival = send(store.settings(address=front.url), short, notes)
        assert arrival.confirmed == (kind == "moto")
        puts = sum(line.startswith("PUT") for line in front.seen)
        again = send(store.settings(address=front.url), short, notes)
        assert sum(line.startswith("PUT") for line in front.seen) == puts
    assert again.confirmed == arrival.confirmed
    assert store.objects() == whole(short)


def test_memory_stays_flat_for_a_large_file(s3rver: Store, tmp_path: Path) -> None:
    parcel = make(tmp_path / "c-1", 64 * MIB)
    target = S3Target(s3rver.settings())
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        assert target.send(parcel, MemoryNotes(), lambda _done, _all: None).confirmed
        assert tracemalloc.get_traced_memory()[1] - before < 8 * MIB
    finally:
        tracemalloc.stop()
        target.close()
