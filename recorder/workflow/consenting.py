"""Giving consent: a signed record, or no trace at all."""

from __future__ import annotations

from recorder.domain import consent
from recorder.domain.campaign import Campaign
from recorder.domain.consent import GIVEN, ConsentRecord, Yes
from recorder.domain.document import sha256, to_bytes
from recorder.domain.moment import stamp
from recorder.domain.names import new_id
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.vault.schema import consent_fault
from recorder.vault.trust import Trust
from recorder.workflow.station import Station
from recorder.workflow.verifying import trust_of

NAMESPACE = "consent@fairtake"


def give(station: Station, campaign: Campaign, worker: str, pin: str, yes: Yes) -> ConsentRecord:
    """Write down, sign and keep a worker's yes; a no raises RecorderError and writes nothing."""
    refuse_strangers(station, campaign, worker)
    key = station.worker_key(worker, pin)
    moment = station.dated()
    document = consent.build(new_id("consent", 12), campaign, worker, yes, stamp(moment.wall))
    fault = consent_fault(document)
    if fault:
        raise RecorderError(
            "consent-invalid",
            f"The consent record could not be written as it must be ({fault}).",
            "Ask the coordinator: the campaign file needs a correction.",
        )
    data = to_bytes(document)
    record = ConsentRecord(
        record_id=document["record_id"],
        worker=worker,
        data=data,
        worker_signature=key.sign(data, NAMESPACE),
        station_signature=station.signing_key().sign(data, NAMESPACE),
        state=GIVEN,
        document=document,
    )
    station.people.add_consent(record, campaign.campaign_id, stamp(moment.wall))
    return record


def live_consent(station: Station, campaign: Campaign, worker: str) -> ConsentRecord:
    """The worker's live consent to the notice this campaign has now; RecorderError when there is none.

    The gate before every recording: also judges the record's signatures and schema again.
    """
    refuse_strangers(station, campaign, worker)
    record = newest(station, campaign.campaign_id, worker)
    if record is not None and record.covers(campaign) and stands(station, record):
        return record
    raise RecorderError(
        "no-consent",
        f"{worker} has not said yes to the notice of campaign {campaign.campaign_id} v{campaign.version}. "
        "Nothing was recorded.",
        "Show her the notice and ask for her consent first.",
    )


def newest(station: Station, campaign_id: str, worker: str) -> ConsentRecord | None:
    """What she said last to a campaign; an older, broader yes does not count beside it, nor after it is withdrawn.

    A record that is not well signed, or not of this campaign, was not said by her and is passed over.
    """
    trust = trust_of(station, campaign_id)
    records = station.people.consents(campaign_id, worker)
    return next((r for r in records if r.document.get("campaign") == campaign_id and _holds(station, trust, r)), None)


def stands(station: Station, record: ConsentRecord) -> bool:
    """Whether a record was neither withdrawn nor has expired: by its state, and by the ledger's signed rows."""
    row = station.ledger.withdrawal_of(record.document["campaign"], sha256(record.data))
    return record.state == GIVEN and row is None


def refuse_strangers(station: Station, campaign: Campaign, worker: str) -> None:
    """Refuse a worker or a station that no coordinator of this campaign enrolled."""
    enrolled = {e.id for e in station.people.enrolments(campaign.campaign_id)}
    for name in (station.station_id, worker):
        if name not in enrolled:
            raise RecorderError(
                "not-enrolled",
                f"{name} is not enrolled in campaign {campaign.campaign_id}. Nothing was recorded.",
                "Ask the coordinator to enrol this station and this worker.",
            )


def _holds(station: Station, trust: Trust, record: ConsentRecord) -> bool:
    keys = trust.stations | trust.workers
    try:
        for signer, signature in (
            (record.worker, record.worker_signature),
            (station.station_id, record.station_signature),
        ):
            if sshsig.verify(signature, record.data, NAMESPACE).line() != keys.get(signer):
                return False
    except ValueError:
        return False
    return consent_fault(record.document) is None
