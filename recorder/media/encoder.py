"""Covered frames to fragmented MP4: H.264, no sound, true frame times, pushed into a sink."""

from __future__ import annotations

import io
import itertools
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from statistics import median

import av
from av.video.frame import PictureType

from recorder.media.fragments import TIMESCALE, Timeline, Timing
from recorder.media.frame import CoveredFrame, Planes
from recorder.media.muxer import Coded, FragmentWriter, Sink

KEY_FRAME_EVERY_S = 0.5  # so that seeking decodes few frames

_ONE_THREAD_UP_TO = 1280 * 720  # pixels; two cost a quarter more CPU, but 1080p needs them to keep up
_START_CODE = re.compile(rb"\x00\x00\x01")


@dataclass(frozen=True)
class Encoded(Timing):
    """What came of a clip: its frame times, and `first_t`, the first frame's t (None without frames)."""

    first_t: float | None


class ClipEncoder:
    """Encodes one clip into `sink`; `size` is (width, height) in pixels, both even.

    Use from one thread (`frames`, `seconds` and `recorded_ms` may be read from any). `fps` is a first guess only: the
    times are the frames' own. The defaults of `preset` and `crf` were measured: at 720p 9 CPU ms a
    frame and about the bit rate up to which padding costs more than pictures do.

    When the sink raises (a full disk), `push`, `tick` and `close` pass that on unchanged and the encoder
    is shut, as after `abandon`: what the sink sealed is a clip, see `FragmentScanner`. Using a shut
    encoder raises ValueError.
    """

    def __init__(
        self,
        sink: Sink,
        size: tuple[int, int],
        *,
        fps: float = 30,
        preset: str = "superfast",
        crf: float = 25,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._size = size
        self._now = now
        self._timeline = Timeline()
        self._first_t: float | None = None
        self._last_key = 0
        self._pushed: deque[float] = deque(maxlen=10)
        self._usual_wait = 1 / fps
        self._head = io.BytesIO()
        self._container = _open(self._head, size, fps, preset, crf)
        head = self._head.getvalue()
        self._writer = FragmentWriter(sink, round(TIMESCALE / fps), now, behind=len(head))
        self._open = True
        sink.write(head)

    @property
    def frames(self) -> int:
        """Frames encoded so far."""
        return self._timeline.frames

    @property
    def seconds(self) -> float:
        """Time of the last encoded frame in the clip."""
        return max(self._timeline.last, 0) / TIMESCALE

    @property
    def recorded_ms(self) -> int:
        """Milliseconds up to the last encoded frame, without the gaps."""
        return self._timeline.recorded_ms

    def push(self, frame: CoveredFrame) -> None:
        """Encode `frame`; its bytes are sealed within 0.25 s, or at the next `push` or `tick` after that.

        A frame that is not later than the last one is moved one tick behind it. Raises ValueError for
        another size, and what the sink raises.
        """
        self._check_open()
        if frame.size != self._size:
            raise ValueError(f"a frame of {frame.size} in a clip of {self._size}")
        try:
            self._push(frame.planes, frame.t)
        except BaseException:
            self.abandon()
            raise

    def tick(self, next_s: float = 0.05) -> None:
        """Seal what has waited long enough; call it every `next_s` seconds while no frame comes."""
        self._check_open()
        try:
            self._writer.settle(next_s)
        except BaseException:
            self.abandon()
            raise

    def close(self) -> Encoded:
        """Write the rest and tell what came of it; the sink is left for the caller to finish."""
        self._check_open()
        try:
            self._writer.finish()
        finally:
            self.abandon()
        timing = self._timeline.timing(self._writer.last_duration)
        return Encoded(**vars(timing), first_t=self._first_t)

    def abandon(self) -> None:
        """Let go of the encoder without writing anything; may be called at any time, more than once."""
        if self._open:
            self._open = False
            self._container.close()

    def _check_open(self) -> None:
        if not self._open:
            raise ValueError("this encoder is shut")

    def _push(self, planes: Planes, t: float) -> None:
        pushed = self._now()
        if self._first_t is None:
            self._first_t = t
        pts = max(self._timeline.last + 1, round((t - self._first_t) * TIMESCALE))
        for coded in self._encode(planes, pts):
            self._writer.add(coded, pushed)
        self._timeline.add(pts)
        self._writer.settle(self._next_push_in(pushed))

    def _encode(self, planes: Planes, pts: int) -> list[Coded]:
        picture = av.VideoFrame.from_ndarray(planes, "yuv420p")
        picture.pts, picture.time_base = pts, Fraction(1, TIMESCALE)
        if not pts or pts - self._last_key >= KEY_FRAME_EVERY_S * TIMESCALE:
            picture.pict_type = PictureType.I
            self._last_key = pts
        packets = self._container.streams.video[0].encode(picture)
        return [Coded(pts, _length_prefixed(bytes(p)), p.is_keyframe) for p in packets]

    def _next_push_in(self, pushed: float) -> float:
        self._pushed.append(pushed)
        waits = [after - before for before, after in itertools.pairwise(self._pushed)]
        return median(waits) if waits else self._usual_wait


def _open(head: io.BytesIO, size: tuple[int, int], fps: float, preset: str, crf: float) -> av.container.OutputContainer:
    """Set up x264 and write ftyp and moov to `head`; nothing else is ever muxed into it."""
    container = av.open(
        head,
        "w",
        format="mp4",
        options={
            "movflags": "empty_moov+default_base_moof+skip_trailer",
            "video_track_timescale": str(TIMESCALE),
        },
    )
    stream = container.add_stream(
        "libx264",
        rate=Fraction(fps).limit_denominator(1001),
        options={
            "preset": preset,
            "tune": "zerolatency",  # no B-frames, no look-ahead: a frame in is a packet out
            "crf": str(crf),
            "forced-idr": "1",
            # Key frames only where we ask for them. CAVLC and the plainest search take a fifth less CPU; the bits
            # they cost fit into what padding would fill anyway.
            "x264-params": "scenecut=0:keyint=infinite:no-cabac=1:subme=0",
        },
    )
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.time_base = Fraction(1, TIMESCALE)
    context.thread_count = 1 if size[0] * size[1] <= _ONE_THREAD_UP_TO else 2
    context.color_range = 1  # limited
    context.colorspace = 6  # BT.601 matrix (smpte170m)
    container.start_encoding()
    return container


def _length_prefixed(annex_b: bytes) -> bytes:
    """Replace H.264 start codes (ISO/IEC 14496-10 annex B) by 4 byte lengths, as MP4 wants it."""
    starts = [found.span() for found in _START_CODE.finditer(annex_b)]
    ends = [start for start, _ in starts[1:]] + [len(annex_b)]
    units = [
        # no unit ends in a zero byte: those belong to the next start code
        annex_b[start:end].rstrip(b"\x00")
        for (_, start), end in zip(starts, ends, strict=True)
    ]
    return b"".join(len(unit).to_bytes(4) + unit for unit in units)
