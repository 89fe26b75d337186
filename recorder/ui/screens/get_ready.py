"""Start? The covered picture as it will be kept, who is signed in, and what to put right first."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.media.readings import Readings
from recorder.media.watchdog import WatchdogEvent
from recorder.media.zone import Corners
from recorder.ui.context import Context
from recorder.ui.live import Live
from recorder.ui.page import Page
from recorder.ui.screens.ready_checks import Preflight
from recorder.ui.screens.ready_parts import Start, WhoCard, what_is_kept
from recorder.ui.texts import text_in
from recorder.ui.widgets.panels import Pill, banner
from recorder.ui.widgets.press import Button
from recorder.ui.widgets.video import Video
from recorder.workflow.cameras import SAMPLE, cameras
from recorder.workflow.gauges import minutes_left
from recorder.workflow.station import Station

_POLL_MS = 2000
_SIZE = (1280, 720)  # before the first picture came

Found = list[tuple[str, str]]


class GetReadyPage(Page):
    """`start_take` gives the camera once it is free for the recording; `not_me`: somebody else stands here.

    `cameras` are (name for `Order.camera`, what it is called); None looks for them, also for ones that come later.
    `zone` are the corners of the work zone, as `Order.work_zone`.
    """

    start_take = Signal(str)
    not_me = Signal()

    def __init__(
        self, context: Context, campaign: Campaign, task: Document, cameras: Found | None = None, zone: Corners = ()
    ) -> None:
        super().__init__(context, self.tr("Get ready"), text_in(task["title"], context.language), who=False)
        self._campaign, self._fixed, self._zone = campaign, cameras, zone
        self._cameras: Found = []
        self.camera = ""
        self._size = _SIZE
        self._starting = self._begun = False  # asked for, done
        self._make_parts()
        self._arrange()
        self.live = Live(context.bridge, self.video, zone)
        self.live.readings.connect(self.show_readings)
        self.live.trouble.connect(self.show_trouble)
        self.live.closed.connect(self._camera_is_free)
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._look_round)
        self._no_pictures(self.tr("Looking for a camera"))

    @property
    def possible(self) -> bool:
        """Whether she may start."""
        return self.start_row.button.possible

    # --- what it shows ----------------------------------------------------------------------

    def show_cameras(self, found: Found) -> None:
        """Show the cameras there are; the present one stays chosen, else the first one is."""
        self._cameras = found
        specs = [spec for spec, _ in found]
        self.other.setVisible(len(found) > 1)
        if specs and self.camera not in specs:
            self._choose(specs[0])
        elif not specs and not self.camera:
            self._no_pictures(self.tr("No camera: plug one in"))

    def show_room(self, minutes: int, possible: bool) -> None:
        """Show for how long the disk has room, and whether a recording may begin at all."""
        self.checks.show_room(minutes, possible)
        self._judge()

    def show_readings(self, readings: Readings) -> None:
        """Show what the last second of the picture tells."""
        self._size = readings.size
        self.checks.show_readings(readings)
        self._judge()

    def show_trouble(self, trouble: RecorderError | WatchdogEvent) -> None:
        """Show what is wrong with the camera; it is over with the next readings."""
        if isinstance(trouble, RecorderError):
            self._no_pictures(self.checks.told(trouble))
        else:
            self.checks.show_alarm(trouble)
            self._judge()

    # --- the page ---------------------------------------------------------------------------

    def first(self) -> QWidget | None:
        """The red button, also when it is not possible yet: then its name says why."""
        return self.start_row.button

    def entered(self) -> None:
        """Look for cameras and room, now and then every two seconds."""
        self._look_round()
        self._poll.start()

    def left(self) -> None:
        """Let the camera go."""
        self._poll.stop()
        self._begun = True
        self.live.close()

    def spoken(self) -> Sequence[str]:
        """The title, who records, and each line with what its mark says."""
        told = [row.told() for row in self.checks.rows.values()]
        who = self.who.accessibleName()
        return [self.title.text(), self.line.text(), who, *told, self.start_row.button.accessibleName()]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._begin()  # a pedal is heard wherever the focus is, unless a button takes it
        else:
            super().keyPressEvent(event)

    # --- inside -----------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.video = Video(self.tr("Live picture with faces hidden"), self.theme)
        self.video.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.video.chips = [("top", "hidden", self.tr("Faces are hidden"))]
        if self._zone:
            self.video.chips.append(("bottom", "zone", self.tr("Only the bench is kept")))
            self.video.outlines = [list(self._zone)]
        self.who = WhoCard(self.context)
        self.who.not_me.clicked.connect(self.not_me)
        self.checks = Preflight(self.theme)
        self.start_row = Start(self.theme)
        self.start_row.button.clicked.connect(self._begin)
        self.other = Button("", self.theme, "camera")
        self.other.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.other.words.setWordWrap(False)
        self.other.clicked.connect(self._next_camera)
        self.other.hide()

    def _arrange(self) -> None:
        compact = self.theme.compact
        start, end, below = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for layout, gap in ((start, 16), (end, 12), (below, 16)):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(gap)
        self._add_practice(start)  # over the picture only: the list beside it needs the height
        start.addWidget(self.video, 1)
        end.addWidget(self.who)
        end.addWidget(self.checks, 1)
        if compact:
            below.addWidget(self.start_row, 1)
        else:
            below.addWidget(what_is_kept(self.theme), 1)
            end.addWidget(self.start_row)
        below.addWidget(self.other, 0, Qt.AlignmentFlag.AlignVCenter)
        start.addLayout(below)
        side = QWidget()
        side.setLayout(end)
        side.setFixedWidth(self.theme.side + (0 if compact else 24))
        columns = QHBoxLayout()
        columns.setSpacing(16 if compact else 24)
        columns.addLayout(start, 1)
        columns.addWidget(side)
        self.set_body(columns)
        QWidget.setTabOrder(self.start_row.button, self.who.not_me)
        QWidget.setTabOrder(self.who.not_me, self.other)

    def _add_practice(self, column: QVBoxLayout) -> None:
        if not self._campaign.practice:
            return
        word, sentence = self.tr("Practice"), self.tr("Not paid. Nothing leaves this station.")
        if self.theme.compact:
            pill = Pill(self.tr("Practice: not paid"), self.theme, "wait", "practice")
            pill.setAccessibleName(f"{word}. {sentence}")
            self.in_header(pill)
        else:
            line = banner("practice", word, sentence, self.theme)
            line.setMinimumHeight(56)
            column.addWidget(line)

    def _look_round(self) -> None:
        practice, size, fixed = self._campaign.practice, self._size, self._fixed

        def look(station: Station) -> tuple[Found, int, bool]:
            possible = False
            with suppress(RecorderError):
                station.home.refuse_full()
                possible = True
            found = fixed if fixed is not None else cameras(practice=practice)
            return found, minutes_left(station, size), possible

        self.context.bridge.ask(self, look, self._saw)

    def _saw(self, seen: tuple[Found, int, bool]) -> None:
        if not self._starting:
            self.show_cameras(seen[0])
            self.show_room(*seen[1:])

    def _choose(self, camera: str) -> None:
        self.camera = camera
        self.checks.wait()
        name = self.tr("Built-in scene") if camera == SAMPLE else dict(self._cameras).get(camera, camera)
        self.video.show_nothing(self.tr("One moment: {camera}").format(camera=name))
        self.other.set_text(name)
        self.other.setAccessibleName(self.tr("Camera: {camera}. Press for another one.").format(camera=name))
        self.live.show(camera)
        self._judge()

    def _next_camera(self) -> None:
        specs = [spec for spec, _ in self._cameras]
        at = specs.index(self.camera) if self.camera in specs else -1
        self._choose(specs[(at + 1) % len(specs)])

    def _no_pictures(self, why: str) -> None:
        self.video.show_nothing(self.tr("{why}. The picture then comes by itself.").format(why=why))
        self.checks.no_pictures(why)
        self._judge()

    def _judge(self) -> None:
        if not self._starting:
            self.start_row.show_reason(self.checks.why_not())

    def _begin(self) -> None:
        if self.possible and not self._starting:
            self._starting = True
            self._poll.stop()
            self.start_row.show_reason(self.tr("The camera gets ready."), self.tr("One moment"))
            self.live.close()

    def _camera_is_free(self) -> None:
        if self._starting and not self._begun:
            self._begun = True
            self.start_take.emit(self.camera)
