"""Giving consent: a signed record, or no trace at all."""

from __future__ import annotations

from recorder.domain import consent
from recorder.domain.campaign import Campaign
from recorder.domain.consent import GIVEN, ConsentRecord, Yes
from recorder.domain.document import to_bytes
from recorder.domain.moment import stamp
from recorder.domain.names import new_id
from recorder.errors import RecorderError
from recorder.vault import sshsig
from recorder.vault.schema import consent_fault
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
    for record in station.people.consents(campaign.campaign_id, worker):
        if record.covers(campaign) and _holds(station, campaign, record):
            return record
    raise RecorderError(
        "no-consent",
        f"{worker} has not said yes to the notice of campaign {campaign.campaign_id} v{campaign.version}. "
        "Nothing was recorded.",
        "Show her the notice and ask for her consent first.",
    )


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


def _holds(station: Station, campaign: Campaign, record: ConsentRecord) -> bool:
    trust = trust_of(station, campaign.campaign_id)
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
