"""An RTSP camera of the smallest kind: one client, RTP over the same TCP connection (RFC 2326, 10.12)."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

_SDP = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=camera\r\nt=0 0\r\nm=video 0 RTP/AVP 26\r\na=control:track\r\n"


def _answer(method: str, base: str) -> tuple[str, str]:
    """Give the headers and the body for a request."""
    if method == "OPTIONS":
        return "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n", ""
    if method == "DESCRIBE":
        return f"Content-Base: {base}/\r\nContent-Type: application/sdp\r\n", _SDP
    return "Session: 7\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n", ""


def _until_play(client: socket.socket) -> None:
    with client.makefile("r", newline="\r\n") as requests:
        method = ""
        while method != "PLAY":
            method, base, _ = requests.readline().split()
            fields = dict(line.strip().split(": ", 1) for line in iter(requests.readline, "\r\n"))
            headers, body = _answer(method, base)
            head = f"RTSP/1.0 200 OK\r\nCSeq: {fields['CSeq']}\r\n{headers}Content-Length: {len(body)}\r\n\r\n"
            client.sendall((head + body).encode())


def _serve(server: socket.socket, media: socket.socket, command: list[str]) -> None:
    with server.accept()[0] as client:
        _until_play(client)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        try:
            while packet := media.recv(65536):
                client.sendall(b"$\0" + len(packet).to_bytes(2, "big") + packet)
        except OSError:  # the client has left, or nothing came any more
            return
        finally:
            process.kill()
            process.wait()


@contextlib.contextmanager
def rtsp_camera(ffmpeg: str, clip: Path) -> Iterator[str]:
    """Play `clip` once as RTP/JPEG (RFC 2435) to whoever asks first; yields the URL."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as media,
    ):
        media.bind(("127.0.0.1", 0))
        media.settimeout(2)
        target = f"rtp://127.0.0.1:{media.getsockname()[1]}?pkt_size=1200"
        command = [ffmpeg, "-v", "error", "-re", "-i", str(clip), "-c:v", "mjpeg", "-huffman", "default"]
        command += ["-pix_fmt", "yuvj420p", "-threads", "1", "-f", "rtp", target]
        thread = threading.Thread(target=_serve, args=(server, media, command), daemon=True)
        thread.start()
        yield f"rtsp://127.0.0.1:{server.getsockname()[1]}/camera"
        thread.join(10)
