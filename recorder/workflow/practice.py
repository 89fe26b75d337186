"""The practice campaign: made at first start with keys of its own, so that everything can be tried.

Its keys lie in the open under HOME/practice, its PIN is printed: marked everywhere as practice.
"""

from __future__ import annotations

from datetime import timedelta

from recorder.domain.document import Document, from_bytes, sha256, to_bytes
from recorder.domain.moment import stamp
from recorder.domain.names import new_id
from recorder.domain.worker import PICTURES, station_enrolment, worker_enrolment
from recorder.resources import resource
from recorder.storage.people import InstalledCampaign
from recorder.vault.age import Identity
from recorder.vault.keys import write_private
from recorder.vault.sshsig import SigningKey
from recorder.workflow.enrolling import named_row, signed
from recorder.workflow.station import Station, transaction

CAMPAIGN, WORKER, PIN = "practice", "w-practice", "1234"
COORDINATOR, BUYER, TARGET = "coordinator-practice", "buyer-practice", "inbox"
_LANGUAGES = ("en", "hi", "ta", "bn", "es", "ar")  # the campaign is written in the first, the others are drafts
_WARNING = """PRACTICE ONLY.
The keys in this folder are made for practising and are not protected: root (signs the campaign),
coordinator (signs batches), buyer.key (opens released clips), vault.key (opens keys.db).
No real campaign uses them. The practice worker's PIN is 1234.
"""


def set_up(station: Station) -> None:
    """Make the station's own key and the practice campaign, once; a start cut off midway begins anew."""
    if station.people.fact("station") is not None:
        _add_worker(station)  # to a home that was made before workers could sign in
        return
    folder = station.path / "practice"
    write_private(folder / "PRACTICE.txt", _WARNING.encode())
    root, coordinator, own, worker, signer = (SigningKey.generate() for _ in range(5))
    buyer = Identity.generate()
    for name, key in (("root", root), ("coordinator", coordinator), ("buyer-signer", signer)):
        write_private(folder / name, key.to_openssh())
        write_private(folder / f"{name}.pub", f"{key.public.line('practice')}\n".encode())
    write_private(folder / "buyer.key", f"# practice buyer\n{buyer.encode()}\n".encode())
    (folder / "inbox").mkdir(mode=0o700, exist_ok=True)

    name, at = new_id("station"), station.now().wall
    document = _campaign(coordinator, buyer, signer, stamp(at), stamp(at + timedelta(days=3650)))
    data = to_bytes(document)
    installed = InstalledCampaign(CAMPAIGN, 1, data, root.sign(data, "campaign@fairtake"), root.public.line())
    place = station.path / "campaigns" / CAMPAIGN / "1"
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    for language in _LANGUAGES:
        write_private(place / _notice(language), resource(f"practice/{_notice(language)}").read_bytes())

    station.keys.replace("station", station.vault.wrap("station", own.raw))
    key_id = f"worker:{WORKER}"
    station.keys.replace(key_id, station.vault.wrap_with_pin(key_id, worker.raw, PIN))
    enrolments = (
        station_enrolment(name, own.public.line(), CAMPAIGN, stamp(at)),
        worker_enrolment(WORKER, worker.public.line(), CAMPAIGN, name, stamp(at)),
    )
    with transaction(station.db):
        station.people.trust_root(root.public.line(), CAMPAIGN, stamp(at))
        station.people.install(installed, stamp(at))
        for enrolment in enrolments:
            station.people.enrol(CAMPAIGN, signed(enrolment, COORDINATOR, coordinator))
        _add_worker(station)
        station.people.set_fact("station", name)


def _add_worker(station: Station) -> None:
    if station.workers.get(WORKER) is None:
        station.workers.add(named_row(station, WORKER, "Practice", PICTURES[0], "", station.at()))


def _campaign(coordinator: SigningKey, buyer: Identity, signer: SigningKey, issued: str, expires: str) -> Document:
    document = from_bytes(resource("practice/campaign.json").read_bytes())
    return document | {
        "issued": issued,
        "expires": expires,
        "coordinators": [{"id": COORDINATOR, "key": coordinator.public.line(), "from": issued, "until": expires}],
        "buyers": [
            {
                "id": BUYER,
                "name": "Practice buyer (this computer)",
                "contact": "whoever set up this computer",
                "recipient": buyer.recipient.encode(),
                "signer": signer.public.line(),
            }
        ],
        "notices": [
            {
                "language": language,
                "version": 1,
                "file": _notice(language),
                "sha256": sha256(resource(f"practice/{_notice(language)}").read_bytes()),
            }
            for language in _LANGUAGES
        ],
        "targets": [{"id": TARGET, "kind": "folder", "path": "practice/inbox", "buyers": [BUYER]}],
    }


def _notice(language: str) -> str:
    return f"notice-{language}.txt"
