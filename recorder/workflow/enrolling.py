"""Enrolling a worker with a coordinator present, who signs that a key belongs to a pseudonym.

A row of `workers` is one pseudonym in one campaign: buyers of two campaigns can't tell that it is the same
person. Who works in two has two pictures. No name stands in anything that leaves the station.
"""

from __future__ import annotations

from pathlib import Path

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document, to_bytes
from recorder.domain.moment import TOLERANCE, Moment, parse_stamp, stamp
from recorder.domain.names import new_id
from recorder.domain.worker import PICTURES, station_enrolment, worker_enrolment
from recorder.errors import RecorderError
from recorder.storage.people import Enrolment
from recorder.storage.workers import WorkerRow
from recorder.vault.sshsig import KeyLocked, PublicKey, SigningKey
from recorder.workflow.station import Station, transaction
from recorder.workflow.verifying import trust_of

NAMESPACE = "enrolment@fairtake"
_LONGEST_NAME = 80


def coordinator_key(path: Path, passphrase: str | None = None) -> SigningKey:
    """Read a coordinator's key file (OpenSSH, Ed25519); RecorderError key-locked when it needs a passphrase."""
    try:
        return SigningKey.from_openssh(path.read_bytes(), passphrase)
    except KeyLocked as error:
        raise RecorderError(
            "key-locked",
            f"{path} is protected by a passphrase.",
            "Give the coordinator's passphrase (on the command line with --passphrase-fd N).",
        ) from error
    except (OSError, ValueError) as error:
        raise RecorderError(
            "key-unreadable",
            f"{path} could not be read as a coordinator's key ({error}).",
            "Plug in the coordinator's stick, choose the key file, and check the passphrase.",
        ) from error


def practice_coordinator(station: Station) -> SigningKey:
    """The practice campaign's coordinator, whose key lies in the open."""
    return coordinator_key(station.path / "practice" / "coordinator")


def coordinator_name(campaign: Campaign, key: SigningKey, now: Moment) -> str:
    """What the campaign calls the coordinator who holds this key; RecorderError when it knows none, or not now."""
    for named in campaign.document["coordinators"]:
        if PublicKey.parse(named["key"]) == key.public:
            _refuse_dates(named, now)
            return str(named["id"])
    raise RecorderError(
        "not-a-coordinator",
        f"That key does not belong to a coordinator of campaign {campaign.campaign_id}.",
        "Use the key that the campaign names.",
    )


def free_pictures(station: Station) -> list[str]:
    """The pictures that nobody has yet, as names of icons."""
    taken = {row.picture for row in station.workers.all()}
    return [picture for picture in PICTURES if picture not in taken]


def enrol_worker(
    station: Station,
    campaign_id: str,
    *,
    name: str,
    picture: str,
    pin: str,
    coordinator: SigningKey,
    language: str,
    age_confirmed: bool,
) -> str:
    """Make a worker: key under her PIN, enrolment signed by the coordinator, name encrypted; her new id.

    `age_confirmed` is the coordinator's word that she has the campaign's minimum age. A station that is not
    in the campaign yet is enrolled with her.
    """
    campaign, moment = station.campaign(campaign_id), station.dated()
    campaign.refuse_expired(moment.wall, station.highest_time())
    by = coordinator_name(campaign, coordinator, moment)
    _refuse_age(campaign, age_confirmed)
    _refuse_pin(campaign, pin)
    called = _checked_name(name)
    _refuse_picture(station, picture)

    worker, key, at = new_id("w", 6), SigningKey.generate(), stamp(moment.wall)
    key_id = f"worker:{worker}"
    document = worker_enrolment(
        worker, key.public.line(), campaign_id, station.station_id, at, campaign.document["minimum_age"]
    )
    row = named_row(station, worker, called, picture, language, at)
    # A key without a row is swept at the next start, a row without a key would be a worker who can't sign in.
    station.keys.put(key_id, station.vault.wrap_with_pin(key_id, key.raw, pin))
    with transaction(station.db):
        _refuse_picture(station, picture)
        _enrol_station(station, campaign_id, by, coordinator, at)
        station.people.enrol(campaign_id, signed(document, by, coordinator))
        station.workers.add(row)
    return worker


def enrolled(station: Station) -> dict[str, list[Campaign]]:
    """For each worker the campaigns that a coordinator enrolled her in, in their newest versions."""
    found: dict[str, list[Campaign]] = {}
    for campaign_id in sorted({c.campaign_id for c in station.people.campaigns()}):
        for worker in trust_of(station, campaign_id).workers:
            found.setdefault(worker, []).append(station.campaign(campaign_id))
    return found


def campaigns_of(station: Station, worker: str) -> list[Campaign]:
    """The campaigns that a worker is enrolled in: as a rule one, for one pseudonym."""
    return enrolled(station).get(worker, [])


def name_of(station: Station, row: WorkerRow) -> str:
    """A worker's name, which only this station knows."""
    return station.vault.unwrap(_name_id(row.worker), row.name).decode()


def named_row(station: Station, worker: str, name: str, picture: str, language: str, at: str) -> WorkerRow:
    """A worker's row with her name encrypted."""
    return WorkerRow(worker, picture, station.vault.wrap(_name_id(worker), name.encode()), language, 100, at)


def signed(document: Document, by: str, key: SigningKey) -> Enrolment:
    """An enrolment, signed by the coordinator whom the campaign calls `by`."""
    data = to_bytes(document)
    return Enrolment(document["type"].split("/")[0], document["id"], data, by, key.sign(data, NAMESPACE))


def _enrol_station(station: Station, campaign_id: str, by: str, key: SigningKey, at: str) -> None:
    if station.station_id in {e.id for e in station.people.enrolments(campaign_id)}:
        return
    own = station.signing_key().public.line()
    station.people.enrol(campaign_id, signed(station_enrolment(station.station_id, own, campaign_id, at), by, key))


def _name_id(worker: str) -> str:
    return f"name:{worker}"


def _refuse_dates(named: Document, now: Moment) -> None:
    begins, ends = named.get("from"), named.get("until")
    if (begins and now.wall + TOLERANCE < parse_stamp(begins)) or (ends and now.wall >= parse_stamp(ends)):
        raise RecorderError(
            "coordinator-not-now",
            f"The campaign names {named['id']} as coordinator from {begins or 'its start'} to {ends or 'its end'}, "
            "not today.",
            "Check the computer's date, or ask the campaign's maker for a new version.",
        )


def _refuse_age(campaign: Campaign, confirmed: bool) -> None:
    if not confirmed:
        raise RecorderError(
            "age-too-low",
            f"Nobody under {campaign.document['minimum_age']} may work in this campaign, so nobody was enrolled.",
            "Only a coordinator who knows her age can confirm it.",
        )


def _refuse_pin(campaign: Campaign, pin: str) -> None:
    if len(pin) != campaign.pin_digits or not (pin.isascii() and pin.isdecimal()):
        raise RecorderError(
            "pin-form", f"A PIN here has {campaign.pin_digits} digits.", "Choose one with that many digits."
        )


def _checked_name(name: str) -> str:
    called = " ".join(name.split())
    if not called or len(called) > _LONGEST_NAME:
        raise RecorderError(
            "name-form", f"A name has 1 to {_LONGEST_NAME} characters.", "Type what she wants to be called."
        )
    return called


def _refuse_picture(station: Station, picture: str) -> None:
    if picture not in free_pictures(station):
        raise RecorderError("picture-taken", "Somebody else has that picture.", "Choose another one.")
