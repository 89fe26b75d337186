"""Release: the worker's yes. Receipt and state in one transaction, then the wrapped keys, then the queue.

A release that a crash cut off after the transaction is completed at the next start; one cut off before
it never happened, and the clip is in review again. A withdrawal at any moment wins.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from recorder.domain.clip import MANIFEST, Clip, TakeState, key_file
from recorder.domain.consent import ConsentRecord
from recorder.domain.document import Document, sha256, to_bytes
from recorder.domain.moment import Moment, stamp
from recorder.domain.money import minor_unit, pay_for, seconds_text
from recorder.domain.receipt import Receipt, RowHead, write
from recorder.errors import RecorderError
from recorder.storage.ledger import LedgerRow
from recorder.vault.age import Recipient, encrypt_bytes
from recorder.vault.keys import write_private
from recorder.vault.sshsig import SigningKey
from recorder.workflow import versions
from recorder.workflow.consenting import stands
from recorder.workflow.station import Station, transaction

if TYPE_CHECKING:
    from recorder.workflow.remaking import Progress


def release(station: Station, clip_id: str, pin: str) -> LedgerRow:
    """Release a clip under the terms it was recorded on; returns its receipt (the same one a second time)."""
    clip = versions.known(station, clip_id)
    key = station.worker_key(clip.worker, pin)
    if clip.state is TakeState.RELEASED:
        return _receipt_of(station, clip)
    _refuse(station, clip)
    consent = _consent(station, clip)
    moment = station.dated()
    final = clip.manifest | {"release": {"time": stamp(moment.wall), "buyers": _buyers(station, clip, consent)}}
    _sign(station, clip, key, final)
    with transaction(station.db):
        versions.refuse_taken_back(station, clip_id)
        receipt = _write_receipt(station, clip, final, moment)
        station.clips.begin_release(clip_id)
        station.clips.set_manifest(clip_id, final)
        station.clips.move(clip_id, station.at(), TakeState.RELEASED, f"row {receipt.row}")
    complete(station, clip_id)
    return _receipt_of(station, clip)


def release_when_clear(station: Station, clip_id: str, pin: str, progress: Progress) -> LedgerRow:
    """Release a clip if its second look, run now where it has not run, finds nothing.

    RecorderError face-was-found when it found something: that is covered in a new version, which she watches first.
    """
    clip = versions.known(station, clip_id)
    station.worker_key(clip.worker, pin)  # a wrong PIN is told before the long look
    if clip.state is TakeState.REVIEW and not clip.looked:
        from recorder.workflow.looking import look_again  # here: a start needs nothing that sees pictures

        _consent(station, clip)
        look = look_again(station, clip_id, progress)
        if look.found_frames:
            raise RecorderError(
                "face-was-found",
                f"In {look.found_frames} frames of clip {clip_id} something like a face was left. It is covered "
                f"now, in version {look.clip.version}, and nothing was released.",
                f"Watch the new version first, then run: fairtake release {clip_id}.",
            )
    return release(station, clip_id, pin)


def complete(station: Station, clip_id: str) -> None:
    """After the transaction: wrap the clip's identity for each buyer of her consent, then queue it."""
    clip = versions.known(station, clip_id)
    folder = station.home.clip_folder(clip_id)
    with transaction(station.db):  # the lock that a withdrawal takes: no key comes after its intent
        versions.refuse_taken_back(station, clip_id)
        identity = station.clip_identity(clip_id, clip.version)
        if identity is None:
            raise RecorderError("key-missing", f"The key of clip {clip_id} is gone.", "Tell the coordinator.")
        buyers = clip.manifest["release"]["buyers"]
        for buyer in buyers:
            path = folder / key_file(buyer["id"])
            if not path.exists():
                write_private(
                    path, encrypt_bytes(f"{identity.encode()}\n".encode(), [Recipient.parse(buyer["recipient"])])
                )
        for target in _targets(station, clip):
            station.deliveries.queue(clip_id, clip.version, target, station.at())
        station.clips.end_release(clip_id)


def mend(station: Station, clip: Clip) -> None:
    """Wrap her yes again for each buyer whose key file was lost; no start looks for that in all clips."""
    folder = station.home.clip_folder(clip.clip_id)
    if not all((folder / key_file(buyer["id"])).exists() for buyer in clip.manifest["release"]["buyers"]):
        complete(station, clip.clip_id)


def _targets(station: Station, clip: Clip) -> set[str]:
    """The targets that take clips for a buyer of her consent."""
    allowed = {buyer["id"] for buyer in clip.manifest["release"]["buyers"]}
    offered = station.campaign(clip.campaign, clip.campaign_version).targets()
    return {target["id"] for target in offered if allowed & set(target["buyers"])}


def _refuse(station: Station, clip: Clip) -> None:
    versions.refuse_taken_back(station, clip.clip_id)
    if clip.state is not TakeState.REVIEW:
        raise RecorderError(
            "not-in-review",
            f"Clip {clip.clip_id} is {clip.state.value}, so it can't be released.",
            "List the clips with: fairtake clips.",
        )
    if not clip.looked:
        raise RecorderError(
            "not-looked-at",
            f"Clip {clip.clip_id} was not looked at a second time, or a face was found and covered since.",
            f"Run: fairtake check-faces {clip.clip_id}, watch the clip, then release it.",
        )


def _consent(station: Station, clip: Clip) -> ConsentRecord:
    record = station.people.consent(clip.record_id)
    if record is None or not stands(station, record) or sha256(record.data) != clip.manifest["consent_sha256"]:
        raise RecorderError(
            "no-consent",
            f"The consent that clip {clip.clip_id} rests on does not stand any more.",
            "Discard the clip, or ask her again before the next one.",
        )
    return record


def _buyers(station: Station, clip: Clip, consent: ConsentRecord) -> list[Document]:
    """Those whom she said yes to and whom the clip's campaign still names, with the same recipient."""
    offered = station.campaign(clip.campaign, clip.campaign_version).buyers()
    named = [{"id": b["id"], "recipient": b["recipient"]} for b in offered]
    return [buyer for buyer in consent.document["recipients"] if buyer in named]


def _sign(station: Station, clip: Clip, key: SigningKey, final: Document) -> None:
    data = to_bytes(final)
    folder = station.home.clip_folder(clip.clip_id)
    own, hers = (k.sign(data, versions.NAMESPACE) for k in (station.signing_key(), key))
    write_private(folder / MANIFEST, data)
    write_private(folder / f"{MANIFEST}.{station.station_id}.sig", own)
    write_private(folder / f"{MANIFEST}.{clip.worker}.sig", hers)


def _write_receipt(station: Station, clip: Clip, final: Document, moment: Moment) -> Receipt:
    row, prev = station.ledger.end(clip.campaign)
    pay = final["terms"]["pay"]
    currency, rate, counts = pay["currency"], Decimal(pay["per_hour"]), pay["counts"]
    seconds = seconds_text(clip.seconds_ms)
    nothing = Decimal(0).quantize(minor_unit(currency))
    amount = pay_for(Decimal(seconds), rate, currency) if counts == "recorded" else nothing
    head = RowHead(clip.campaign, clip.campaign_version, station.station_id, row + 1, prev)
    receipt = write(
        head,
        [
            f"event CLIP {clip.clip_id} v{clip.version} {sha256(to_bytes(final))}",
            f"task {clip.task}/{final['task_version']} seconds {seconds}",
            f"pay {currency} {amount} at {rate} per hour {counts}",
            f"worker {clip.worker}",
            f"consent {final['consent_sha256']}",
            f"time {moment.line()}",
        ],
    )
    station.ledger.add(receipt, station.signing_key().sign(receipt.text, "receipt@fairtake"))
    return receipt


def _receipt_of(station: Station, clip: Clip) -> LedgerRow:
    row = station.ledger.of_clip(clip.clip_id, "CLIP")
    assert row is not None  # noqa: S101 - the state was written in the same transaction
    return row
