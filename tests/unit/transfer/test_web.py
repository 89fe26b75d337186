"""HTTP for targets: who is trusted, who is not followed, what is said, and what never is."""

from __future__ import annotations

import json
import logging
import os
import socket
import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from notes import MemoryNotes
from peers.servers import FaultProxy, Peer
from peers.tls_front import TlsFront, make_papers

from recorder.transfer.target import Parcel, TargetError, TargetSettings, Trouble
from recorder.transfer.targets import open_target
from recorder.transfer.web import Web

Start = Callable[..., Peer]
SECRET = "s3cret-0f-the-station"


@pytest.fixture
def parcel(tmp_path: Path) -> Parcel:
    folder = tmp_path / "c-1"
    folder.mkdir()
    (folder / "clip.json").write_bytes(os.urandom(5000))
    files = {"clip.json": sha256((folder / "clip.json").read_bytes()).hexdigest()}
    return Parcel("towels", "station-1", "c-1", 1, folder, files)


def to(address: str, **more: Any) -> TargetSettings:
    return TargetSettings("t", "tus", address, **more)


def send(parcel: Parcel, settings: TargetSettings) -> bool:
    with closing(open_target(settings)) as target:
        return target.send(parcel, MemoryNotes(), lambda *_: None).confirmed


def failed(parcel: Parcel, settings: TargetSettings) -> TargetError:
    with pytest.raises(TargetError) as told:
        send(parcel, settings)
    return told.value


def unusable(settings: TargetSettings) -> TargetError:
    with pytest.raises(TargetError) as told:
        Web(settings)
    assert (told.value.code, told.value.permanent) == (Trouble.SETTINGS, True)
    return told.value


# --- TLS ---------------------------------------------------------------------------------------------


def test_a_private_authority_is_trusted_only_where_it_was_given(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    papers = make_papers(tmp_path)
    with TlsFront(tus().port, papers) as front:
        # The server behind calls itself http in what it answers: that is not followed down to http.
        assert send(parcel, to(f"{front.url}/files", ca=papers.ca))
        told = failed(parcel, to(f"{front.url}/files"))
        assert (told.code, told.whole, told.permanent) == (Trouble.TLS, True, False)
        other = tmp_path / "other"
        other.mkdir()
        assert failed(parcel, to(f"{front.url}/files", ca=make_papers(other).ca)).code == Trouble.TLS


def test_plain_http_switch_does_not_weaken_tls(tus: Start, parcel: Parcel, tmp_path: Path) -> None:
    with TlsFront(tus().port, make_papers(tmp_path)) as front:
        assert failed(parcel, to(f"{front.url}/files", plain_http=True)).code == Trouble.TLS


@pytest.mark.parametrize(
    ("name", "days", "word"), [("elsewhere.example", 2, "127.0.0.1"), ("127.0.0.1", -1, "expired")]
)
def test_a_certificate_for_another_name_or_too_old(
    tus: Start, parcel: Parcel, tmp_path: Path, name: str, days: int, word: str
) -> None:
    papers = make_papers(tmp_path, name, days)
    with TlsFront(tus().port, papers) as front:
        told = failed(parcel, to(f"{front.url}/files", ca=papers.ca))
        assert told.code == Trouble.TLS
        assert word in str(told)


def test_the_environment_can_not_bring_an_authority(
    tus: Start, parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = make_papers(tmp_path)
    (tmp_path / "ca.pem").write_text(papers.ca)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with TlsFront(tus().port, papers) as front:
        assert failed(parcel, to(f"{front.url}/files")).code == Trouble.TLS


def test_plain_text_where_tls_should_be(tus: Start, parcel: Parcel) -> None:
    told = failed(parcel, to(f"https://127.0.0.1:{tus().port}/files"))
    assert told.code == Trouble.TLS


def test_a_certificate_that_is_none_is_said() -> None:
    assert "PEM" in str(unusable(to("https://tus.example/files", ca="not one")))


# --- where it may go ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "host", ["tus.example", "192.0.2.7", "[2001:db8::1]", "localhost.example", "127.0.0.1.example"]
)
def test_plain_http_to_elsewhere_is_refused(host: str) -> None:
    assert "plain http" in str(unusable(to(f"http://{host}/files")))
    Web(to(f"http://{host}/files", plain_http=True)).close()
    Web(to(f"https://{host}/files")).close()


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "127.8.8.8", "[::1]:80", "localhost"])
def test_plain_http_on_this_machine_is_allowed(host: str) -> None:
    Web(to(f"http://{host}/files")).close()


@pytest.mark.parametrize("address", ["", "tus.example", "ftp://tus.example", "https://", "file:///x"])
def test_what_is_no_web_address_is_refused(address: str) -> None:
    assert "address" in str(unusable(to(address)))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("where", ["http://127.0.0.1:9/files", "https://other.example/files", "//other.example/"])
def test_another_host_is_not_followed(tus: Start, parcel: Parcel, where: str, status: int) -> None:
    peer = tus(redirect=where, redirect_status=status)
    told = failed(parcel, to(f"{peer.url}/files", credentials={"token": SECRET}))
    assert (told.code, told.whole, told.permanent) == (Trouble.REDIRECTED, True, False)
    assert "other.example" not in str(told)


def test_the_same_host_may_say_where_to_ask_once(tus: Start, parcel: Parcel) -> None:
    peer = tus(redirect="/files")
    assert failed(parcel, to(f"{peer.url}/files")).code == Trouble.REDIRECTED  # and again, and again
    assert send(parcel, to(f"{tus(redirect='/files', redirect_from='/old').url}/old"))


def test_an_upload_with_another_host_is_refused() -> None:
    with closing(Web(to("https://tus.example/files/"))) as web:
        ours = {
            "https://tus.example/files/1": "https://tus.example/files/1",
            "http://tus.example/files/1": "https://tus.example/files/1",
            "http://tus.example:443/files/1": "https://tus.example/files/1",
            "/files/1?a=b": "https://tus.example/files/1?a=b",
            "1": "https://tus.example/files/1",
        }
        assert {given: str(web.inside(given)) for given in ours} == ours
        for other in (
            "https://other.example/files/1",
            "https://tus.example:444/files/1",
            "https://tus.example.other/1",
            "https://tus.example@other.example/1",
            "//other.example/1",
            "ftp://tus.example/1",
            "file:///files/1",
        ):
            with pytest.raises(TargetError) as told:
                web.inside(other)
            assert told.value.code == Trouble.REDIRECTED, other


def test_the_machines_proxy_is_for_https_alone(tus: Start, parcel: Parcel, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        proxy = f"http://127.0.0.1:{nobody.getsockname()[1]}"
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, proxy)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    assert send(parcel, to(f"{tus().url}/files"))
    told = failed(parcel, to("https://tus.example/files"))  # would be looked up where there is no proxy
    assert told.code == Trouble.UNREACHABLE
    assert "known" not in str(told)


# --- what is said ------------------------------------------------------------------------------------


def test_nobody_there(parcel: Parcel) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        port = door.getsockname()[1]
    told = failed(parcel, to(f"http://127.0.0.1:{port}/files"))
    assert (told.code, told.whole, told.permanent) == (Trouble.UNREACHABLE, True, False)
    assert "can't be reached" in str(told)


def test_a_name_that_nobody_knows(parcel: Parcel, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_args: object, **_more: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    told = failed(parcel, to("https://tus.invalid/files"))
    assert told.code == Trouble.UNREACHABLE
    assert "is not known to this network" in str(told)


CODES = [
    (401, Trouble.CREDENTIALS, True, False),
    (403, Trouble.CREDENTIALS, True, False),
    (413, Trouble.TOO_LARGE, False, True),
    (429, Trouble.SLOW_DOWN, True, False),
    (500, Trouble.SERVER_ERROR, False, False),
    (502, Trouble.SERVER_ERROR, False, False),
    (503, Trouble.SLOW_DOWN, True, False),
    (507, Trouble.NO_SPACE, True, False),
]


@pytest.mark.parametrize(("status", "code", "whole", "permanent"), CODES)
def test_what_a_status_means(
    tus: Start, faults: Callable[..., FaultProxy], status: int, code: Trouble, whole: bool, permanent: bool
) -> None:
    proxy = faults(tus().port, {"kind": "status", "status": status, "retry_after": 120})
    with closing(Web(to(f"{proxy.url}/files"))) as web:
        told = web.refusal(web.ask("OPTIONS", web.address))
    assert (told.code, told.whole, told.permanent) == (code, whole, permanent)
    if code is Trouble.SLOW_DOWN:
        assert told.after_s == 120


@pytest.mark.parametrize(
    ("word", "least", "most"),
    [
        ("7", 7, 7),
        ("999999999", 86_400, 86_400),
        ("Sun, 22 Nov 2020 00:00:00 GMT", 0, 0),
        ("Sun, 22 Nov 2099 00:00:00 GMT", 86_400, 86_400),
        ("-5", None, None),
        ("soon", None, None),
    ],
)
def test_how_long_to_wait(
    tus: Start, faults: Callable[..., FaultProxy], word: str, least: float | None, most: float | None
) -> None:
    proxy = faults(tus().port, {"kind": "status", "status": 503, "retry_after": word})
    with closing(Web(to(f"{proxy.url}/files"))) as web:
        after = web.refusal(web.ask("OPTIONS", web.address)).after_s
    assert after == least if least is None or most is None else after is not None and least <= after <= most


# --- what never is -----------------------------------------------------------------------------------


@pytest.mark.parametrize("credentials", [{"token": SECRET}, {"user": "station-1", "password": SECRET}])
def test_credentials_are_said_nowhere(
    tus: Start, parcel: Parcel, caplog: pytest.LogCaptureFixture, credentials: dict[str, str]
) -> None:
    caplog.set_level(logging.DEBUG)
    peer = tus(token="another")
    settings = to(f"{peer.url}/files", credentials=credentials)
    told = failed(parcel, settings)
    peer.stop()
    gone = failed(parcel, settings)
    said = "".join([*traceback.format_exception(told), *traceback.format_exception(gone), caplog.text, repr(settings)])
    for secret in (SECRET, "Basic ", "Bearer "):
        assert secret not in said
    assert "127.0.0.1" in str(told)
    assert "/files" not in caplog.text


def test_credentials_reach_the_server(tus: Start, parcel: Parcel) -> None:
    assert send(parcel, to(f"{tus(token=SECRET).url}/files", credentials={"token": SECRET}))


@pytest.mark.parametrize("bad", [f"{SECRET}\n", f"{SECRET}\u00e9", f"{SECRET}\x00"])
def test_credentials_that_can_not_be_sent(bad: str) -> None:
    for credentials in ({"token": bad}, {"user": "s", "password": bad}):
        told = unusable(to("https://tus.example/files", credentials=credentials))
        assert SECRET not in "".join(traceback.format_exception(told))


def test_credentials_in_an_address_are_refused() -> None:
    told = unusable(to(f"https://station:{SECRET}@tus.example/files"))
    assert SECRET not in "".join(traceback.format_exception(told))


def test_no_netrc_is_read(tus: Start, parcel: Parcel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".netrc").write_text(f"machine 127.0.0.1 login a password {SECRET}\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("HOME", str(tmp_path))
    with closing(Web(to(f"{tus().url}/files"))) as web:
        assert "Authorization" not in web.ask("OPTIONS", web.address).request.headers


def test_the_parts_for_the_network_are_read_in_late() -> None:
    code = "import sys, json, recorder.transfer.targets; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"httpx", "boto3", "ssl"} & set(json.loads(done.stdout))
