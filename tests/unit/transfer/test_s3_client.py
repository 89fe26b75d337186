"""The way to a store: trusted, to that host alone, with the target's own keys, and silent about them."""

from __future__ import annotations

import http.client
import logging
import os
import tempfile
import traceback
from hashlib import sha256
from pathlib import Path

import pytest
from notes import MemoryNotes
from s3_peers import KEYS, Front, Store, moto, moto_store, refusal, s3rver, s3rver_store, store

from recorder.transfer.s3 import S3Target
from recorder.transfer.s3_client import _session
from recorder.transfer.target import Parcel, TargetError, TargetSettings, Trouble
from recorder.transfer.targets import open_target
from tests.peers.tls_front import TlsFront, make_papers

__all__ = ["moto", "moto_store", "s3rver", "s3rver_store", "store"]  # fixtures


@pytest.fixture
def parcel(tmp_path: Path) -> Parcel:
    folder = tmp_path / "c-1"
    folder.mkdir()
    (folder / "clip.json").write_bytes(b"{}" * 40_000)
    return Parcel("towels", "st", "c-1", 1, folder, {"clip.json": sha256(b"{}" * 40_000).hexdigest()})


def send(settings: TargetSettings, parcel: Parcel) -> bool:
    target = open_target(settings)
    try:
        return target.send(parcel, MemoryNotes(), lambda _done, _all: None).confirmed
    finally:
        target.close()


def refused(settings: TargetSettings, parcel: Parcel) -> TargetError:
    with pytest.raises(TargetError) as told:
        send(settings, parcel)
    return told.value


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"address": "http://192.0.2.7:9000"}, Trouble.SETTINGS),
        ({"address": "http://localhost.example.org"}, Trouble.SETTINGS),
        ({"address": "ftp://192.0.2.7"}, Trouble.SETTINGS),
        ({"address": "https://user:word@192.0.2.7"}, Trouble.SETTINGS),
        ({"address": "https://192.0.2.7/?a=b"}, Trouble.SETTINGS),
        ({"address": "https://192.0.2.7:many"}, Trouble.SETTINGS),
        ({"address": "https://"}, Trouble.SETTINGS),
        ({"bucket": ""}, Trouble.SETTINGS),
        ({"region": "no such region!"}, Trouble.SETTINGS),
        ({"ca": "-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n"}, Trouble.SETTINGS),
        ({"credentials": {}}, Trouble.CREDENTIALS),
        ({"credentials": {"access_key": "a"}}, Trouble.CREDENTIALS),
        ({"credentials": {"access_key": "a", "secret_key": ""}}, Trouble.CREDENTIALS),
    ],
)
def test_settings_that_can_not_be_used_are_told_before_anything_is_sent(
    changes: dict[str, object], code: Trouble
) -> None:
    plain = {"address": "https://192.0.2.7", "bucket": "b", "credentials": KEYS}
    with pytest.raises(TargetError) as told:
        S3Target(TargetSettings("s", "s3", **{**plain, **changes}))  # type: ignore[arg-type]
    assert (told.value.code, told.value.whole) == (code, True)
    assert "word" not in str(told.value)


def test_plain_http_needs_this_machine_or_the_switch() -> None:
    for address, switch in (("http://127.0.0.9:1", False), ("http://[::1]:1", False), ("http://192.0.2.7", True)):
        S3Target(TargetSettings("s", "s3", address, "b", plain_http=switch, credentials=KEYS)).close()


def test_without_an_address_it_is_amazons_of_the_region() -> None:
    for region in ("", "ap-south-1"):
        target = S3Target(TargetSettings("s", "s3", "", "a-bucket", region=region, credentials=KEYS))
        calls = target._bucket._calls
        words = {"Bucket": "a-bucket", "Key": "k"}
        url = calls.generate_presigned_url("get_object", Params=words)
        assert url.startswith(f"https://a-bucket.s3.{region + '.' if region else ''}amazonaws.com/k?")
        assert {"s3.ap-south-1.amazonaws.com", "s3.amazonaws.com"} & target._bucket._client._hosts
        assert url.split("/")[2] in target._bucket._client._hosts
        target.close()


def test_keys_and_addresses_of_the_surroundings_are_not_used(
    s3rver: Store, parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".aws/models/s3/2006-03-01").mkdir(parents=True)
    (tmp_path / ".aws/models/s3/2006-03-01/service-2.json").write_text("not a model")
    (tmp_path / ".aws/config").write_text("[default]\nendpoint_url = http://192.0.2.9\nregion = xx\nnot a config")
    (tmp_path / ".aws/credentials").write_text("[default]\naws_access_key_id = OTHER\naws_secret_access_key = x\n")
    for name, value in {
        "HOME": str(tmp_path),
        "AWS_ACCESS_KEY_ID": "OTHER",
        "AWS_SECRET_ACCESS_KEY": "other",
        "AWS_SESSION_TOKEN": "other",
        "AWS_PROFILE": "nobody",
        "AWS_CONFIG_FILE": str(tmp_path / ".aws/config"),
        "AWS_ENDPOINT_URL": "http://192.0.2.9",
        "AWS_ENDPOINT_URL_S3": "http://192.0.2.9",
        "AWS_CA_BUNDLE": "/nowhere",
        "AWS_USE_FIPS_ENDPOINT": "true",
        "AWS_MAX_ATTEMPTS": "9",
        "HTTP_PROXY": "http://192.0.2.9:1",
        "http_proxy": "http://192.0.2.9:1",
    }.items():
        monkeypatch.setenv(name, value)
    _session.cache_clear()
    with Front(s3rver.port) as front:
        assert send(s3rver.settings(address=front.url), parcel)
    assert all("Credential=S3RVER/" in headers["Authorization"] for headers in front.headers)
    assert all(headers["User-Agent"].startswith("Fairtake") for headers in front.headers)
    assert not any("x-amz-security-token" in map(str.lower, headers) for headers in front.headers)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_store_that_leads_elsewhere_is_not_followed(s3rver: Store, parcel: Parcel, status: int) -> None:
    with Front(s3rver.port) as elsewhere:

        def rule(_method: str, path: str, _headers: object) -> object:
            where = {"Location": elsewhere.url + path, "x-amz-bucket-region": "eu-west-3"}
            return refusal(status, "PermanentRedirect", **where)

        with Front(s3rver.port, rule) as front:  # type: ignore[arg-type]
            error = refused(s3rver.settings(address=front.url), parcel)
        assert elsewhere.seen == []
        assert len(front.seen) == 1
    assert (error.code, error.whole) == (Trouble.REDIRECTED, True)


def test_another_region_is_not_followed_either(parcel: Parcel, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    target = S3Target(TargetSettings("s", "s3", "", "a-bucket", region="us-east-2", credentials=KEYS))
    session = target._bucket._calls._endpoint.http_session

    def answer(request: object) -> object:
        from botocore.awsrequest import AWSResponse

        asked.append(request.url)  # type: ignore[attr-defined]
        return AWSResponse(asked[-1], 301, {"x-amz-bucket-region": "eu-west-3"}, Raw())

    class Raw:
        def stream(self) -> list[bytes]:
            return [b""]

    monkeypatch.setattr(session, "send", answer)
    with pytest.raises(TargetError) as told:
        target.send(parcel, MemoryNotes(), lambda _done, _all: None)
    target.close()
    assert told.value.code is Trouble.REDIRECTED
    assert len(asked) == 1
    assert asked[0].startswith("https://a-bucket.s3.us-east-2.amazonaws.com/")


def test_a_private_authority_is_trusted_when_it_was_installed_and_only_then(
    s3rver: Store, parcel: Parcel, tmp_path: Path
) -> None:
    papers = make_papers(tmp_path)
    with TlsFront(s3rver.port, papers) as front:
        error = refused(s3rver.settings(address=front.url), parcel)
        assert (error.code, error.whole) == (Trouble.TLS, True)
        assert s3rver.objects() == {}
        before = set(Path(tempfile.gettempdir()).glob("fairtake-authorities-*"))
        target = S3Target(s3rver.settings(address=front.url, ca=papers.ca))
        (made,) = set(Path(tempfile.gettempdir()).glob("fairtake-authorities-*")) - before
        assert os.name == "nt" or made.stat().st_mode & 0o077 == 0
        assert made.read_text().count("BEGIN CERTIFICATE") > 20
        assert target.send(parcel, MemoryNotes(), lambda _done, _all: None).confirmed
        target.close()
        assert not made.exists()


def test_a_certificate_for_another_name_or_out_of_date_is_refused(
    s3rver: Store, parcel: Parcel, tmp_path: Path
) -> None:
    for number, papers in enumerate((("store.example.org", 2), ("127.0.0.1", -1))):
        (tmp_path / str(number)).mkdir()
        made = make_papers(tmp_path / str(number), *papers)
        with TlsFront(s3rver.port, made) as front:
            error = refused(s3rver.settings(address=front.url, ca=made.ca), parcel)
        assert error.code is Trouble.TLS


def test_a_key_that_the_store_does_not_know(s3rver: Store, parcel: Parcel) -> None:
    error = refused(s3rver.settings(credentials={"access_key": "WRONG", "secret_key": "s3cret"}), parcel)
    assert (error.code, error.whole, error.permanent) == (Trouble.CREDENTIALS, True, False)
    assert "InvalidAccessKeyId" in str(error)


def test_keys_never_show(
    store: Store, parcel: Parcel, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = {"access_key": "ACCESSKEYIDENTITY", "secret_key": "vErYsEcReTkEy"}
    settings = store.settings(bucket="not-there", credentials=secret)
    with pytest.raises(TargetError) as told:
        send(settings, parcel)
    target = S3Target(settings)
    shown = [
        str(told.value),
        repr(told.value),
        "".join(traceback.format_exception(told.value)),
        repr(target),
        str(vars(target)),
        repr(vars(target._bucket)),
        repr(settings),
        caplog.text,
    ]
    target.close()
    for text in shown:
        assert "ACCESSKEYIDENTITY" not in text
        assert "vErYsEcReTkEy" not in text


def _check_keys(port: int, after: bytes) -> None:
    """Have moto check signatures and rights from so many requests on."""
    there = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    there.request("POST", "/moto-api/reset-auth", after, {"Content-Type": "text/plain"})
    assert there.getresponse().status == 200
    there.close()


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({}, ""),
        ({"secret_key": "wrong"}, "SignatureDoesNotMatch"),
        ({"access_key": "AKIANOBODY"}, "InvalidAccessKeyId"),
        ({"rights": ""}, "AccessDenied"),
    ],
)
def test_a_store_that_checks_signatures_and_rights(
    moto: Store, parcel: Parcel, wrong: dict[str, str], code: str
) -> None:
    policy = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
    people = _session().client(
        "iam",
        endpoint_url=f"http://127.0.0.1:{moto.port}",
        region_name="us-east-1",
        aws_access_key_id="a",
        aws_secret_access_key="b",
    )
    name = f"station-{moto.bucket}"
    people.create_user(UserName=name)
    made = people.create_access_key(UserName=name)["AccessKey"]
    if wrong.get("rights", policy):
        people.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=policy)
    keys = {"access_key": made["AccessKeyId"], "secret_key": made["SecretAccessKey"], **wrong}
    settings = moto.settings(credentials=keys)
    _check_keys(moto.port, b"0")
    try:
        if not code:
            assert send(settings, parcel)
            return
        error = refused(settings, parcel)
        assert (error.code, error.whole) == (Trouble.CREDENTIALS, True)
        assert code in str(error)
    finally:
        _check_keys(moto.port, b"inf")
