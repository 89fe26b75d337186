"""The small sign in the header: whether all clips are delivered, how many wait, how far one is, or what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from recorder.ui.icons import icon
from recorder.ui.theme import INK, TARGET, Theme
from recorder.ui.widgets.press import Press
from recorder.ui.words import Words, centred, isolated

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from recorder.ui.dispatching import Dispatching, Sign

_PICTURES = {
    "quiet": "send",
    "done": "check",
    "waiting": "clock",
    "away": "offline",
    "held": "hold",
    "sent": "question",
    "sending": "send",
    "problem": "alert",
}
_MOST = 999  # more is not counted on so small a sign


class DeliverySign(Press):
    """An icon over a figure; pressed it opens the deliveries, unless it `leads` nowhere: then it is only seen."""

    def __init__(self, theme: Theme, source: Dispatching, *, leads: bool) -> None:
        super().__init__(theme, "", radius=TARGET / 2)
        self._source, self._leads = source, leads
        self.shown: Sign | None = None
        self._picture = QLabel()
        self._figure = centred(Words("", theme, "small-strong", wrap=False))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
        layout.setSpacing(0)
        layout.addStretch(1)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        if leads:
            self.clicked.connect(source.wanted)
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        source.changed.connect(self.look)
        source.flowing.connect(self.look)
        self.look()

    def look(self, _key: object = None) -> None:
        """Show how the deliveries stand now."""
        sign = self._source.sign
        if sign == self.shown:
            return
        self.shown = sign
        cramped = self.theme.compact and self.theme.narrow  # the title needs the room; the name says it all
        figure = "" if cramped else self._figure_of(sign)
        self._picture.setPixmap(icon(_PICTURES[sign.kind], 24 if figure else 30, INK))
        self._figure.setText(figure)
        self._figure.setVisible(bool(figure))
        name = self.tr("{state} Open the deliveries.").format(state=self.said(sign)) if self._leads else self.said(sign)
        self.setAccessibleName(name)
        self.setToolTip(self.said(sign))
        self.updateGeometry()

    def said(self, sign: Sign) -> str:
        """In words what the sign shows."""
        told = {
            "quiet": lambda: self.tr("Nothing waits to be sent."),
            "done": lambda: self.tr("All clips are delivered."),
            "waiting": lambda: self.tr("%n clips wait to be sent.", "", sign.count),
            "away": lambda: self.tr("%n clips wait: the other side can't be reached.", "", sign.count),
            "held": lambda: self.tr("%n clips are held.", "", sign.count),
            "sent": lambda: self.tr("%n clips were sent, not confirmed.", "", sign.count),
            "problem": lambda: self.tr("%n deliveries need a look.", "", sign.problems),
            "sending": lambda: self._sending(sign),
        }[sign.kind]()
        if sign.kind == "sending" and sign.problems:
            return f"{told} {self.tr('%n deliveries need a look.', '', sign.problems)}"
        return told

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102 - Qt names it
        if self._leads:  # else nothing looks as if it could be pressed
            super().paintEvent(event)

    def _sending(self, sign: Sign) -> str:
        if sign.share is None:
            return self.tr("A clip is being sent.")
        return self.tr("A clip is being sent, {percent} are done.").format(percent=_percent(sign.share))

    def _figure_of(self, sign: Sign) -> str:
        if sign.kind == "sending":
            return "" if sign.share is None else _percent(sign.share)
        if sign.kind in ("waiting", "away", "held", "sent", "problem"):
            return isolated(str(sign.count) if sign.count <= _MOST else f"{_MOST}+")
        return ""


def _percent(share: float) -> str:
    return isolated(f"{int(share * 100)} %")
