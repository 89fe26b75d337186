"""The live covered picture before a recording, on one camera after the other, and never two at a time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from recorder.media.zone import Corners
from recorder.ui.bridge import Bridge
from recorder.ui.preview_slot import PreviewSlot
from recorder.ui.widgets.video import Video
from recorder.workflow.preview import Preview


class _Ears(QObject):
    """What is told on the preview's threads arrives on the window's. It outlives the page: a preview may end later."""

    readings = Signal(object)
    trouble = Signal(object)


class Live(QObject):
    """Shows a camera on `video`. `readings` and `trouble` are those of `Preview`; `closed`: the camera is free again."""

    readings = Signal(object)
    trouble = Signal(object)
    pictures = Signal()  # the first one of a camera is shown
    closed = Signal()

    def __init__(self, bridge: Bridge, video: Video, zone: Corners = ()) -> None:
        super().__init__(video)
        self._bridge, self._zone = bridge, zone
        self._slot = PreviewSlot(video)
        self._slot.first.connect(self.pictures)
        self._ears = _Ears()
        self._preview: Preview | None = None
        self._closing = False
        self._wanted = ""

    @property
    def shown(self) -> int:
        """How many pictures of the present camera were shown."""
        return self._slot.shown

    def show(self, camera: str) -> None:
        """Show this camera, named as for `Order.camera`, as soon as the one before is free."""
        self._wanted = camera
        if self._preview is not None:
            self._end()
        elif not self._closing:
            self._open()

    def close(self) -> None:
        """Let the camera go; `closed` tells when it is free."""
        self._wanted = ""
        if self._preview is not None:
            self._end()
        elif not self._closing:
            self.closed.emit()

    def _open(self) -> None:
        self._ears = ears = _Ears()
        ears.readings.connect(self.readings, Qt.ConnectionType.QueuedConnection)
        ears.trouble.connect(self.trouble, Qt.ConnectionType.QueuedConnection)
        self._slot.start()
        self._preview = Preview(
            self._wanted,
            work_zone=self._zone,
            covered=self._slot.put,
            readings=ears.readings.emit,
            trouble=ears.trouble.emit,
        )
        self._preview.start()

    def _end(self) -> None:
        preview, self._preview = self._preview, None
        if preview is None:
            return
        self._closing = True
        self._slot.stop()
        self._ears.disconnect(self)  # the old camera has no more to say
        self._bridge.run(self, lambda _station, _job: preview.stop(), lambda _none: self._is_free())

    def _is_free(self) -> None:
        self._closing = False
        if self._wanted:
            self._open()
        else:
            self.closed.emit()
