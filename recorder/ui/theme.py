"""Colours, type and measures of the window, in one place.

Text sizes are pixels at 100 %; `scale` enlarges them up to 200 %: text of the body and what is smaller in full, what
is larger by as many pixels as the body. All is flat: fill, line, rounded corner, hatch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette

PAPER: Final = QColor("#F5F3EE")
CARD: Final = QColor("#FFFFFF")
SAND: Final = QColor("#E9E6DD")
INK: Final = QColor("#16201D")
INK_2: Final = QColor("#3E4844")
LINE: Final = QColor("#D9D4C7")  # the edge of what is read
CONTROL: Final = QColor("#5F6864")  # the edge of what is pressed
GREEN: Final = QColor("#1F6F54")
GREEN_DEEP: Final = QColor("#185A43")  # every green that carries text
GREEN_TINT: Final = QColor("#E2EFE7")
AMBER: Final = QColor("#F2B32E")
AMBER_TINT: Final = QColor("#FBEBC4")
RED: Final = QColor("#D83F2B")  # recording only, and never under text
WHITE: Final = QColor("#FFFFFF")

RADIUS: Final = 20
INNER_RADIUS: Final = 16
TARGET: Final = 64  # the least side of what a gloved finger presses
COMPACT_BELOW: Final = (1200, 700)
NARROW_ABOVE: Final = 125  # percent

# role: (pixels, pixels where there is little room, bold)
_ROLES: Final = {
    "time": (92, 64, True),
    "money": (40, 34, True),
    "title": (34, 30, True),
    "head": (28, 24, True),
    "button": (24, 22, True),
    "button-light": (24, 22, False),
    "strong": (21, 18, True),
    "body": (21, 18, False),
    "small": (18, 18, False),
    "small-strong": (18, 18, True),
}


@dataclass(frozen=True, slots=True)
class Theme:
    """How large things are: `scale` in percent, 100 to 200; `compact` for windows of about 1024 x 600."""

    compact: bool = False
    scale: int = 100

    @property
    def margin(self) -> int:
        """Pixels around a page."""
        return 20 if self.compact else 32

    @property
    def foot(self) -> int:
        """Height of a foot button in pixels."""
        return 68 if self.compact else 80

    @property
    def side(self) -> int:
        """Width of a page's fixed column in pixels."""
        return 376 if self.compact else 400

    @property
    def narrow(self) -> bool:
        """Whether words are so large that what stands side by side must stand one below the other."""
        return self.scale > NARROW_ABOVE

    def pixels(self, role: str) -> int:
        """Text size of a role in pixels."""
        base, body = (_ROLES[name][1 if self.compact else 0] for name in (role, "body"))
        return round(base + min(base, body) * (self.scale - 100) / 100)

    def font(self, role: str) -> QFont:
        """Font of a role: the system's, in one of two weights."""
        font = QFont()
        font.setPixelSize(self.pixels(role))
        font.setBold(_ROLES[role][2])
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def palette() -> QPalette:
    """The application's palette: ink on paper."""
    colours = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, PAPER),
        (QPalette.ColorRole.Base, CARD),
        (QPalette.ColorRole.Button, CARD),
        (QPalette.ColorRole.WindowText, INK),
        (QPalette.ColorRole.Text, INK),
        (QPalette.ColorRole.ButtonText, INK),
        (QPalette.ColorRole.Highlight, AMBER),
        (QPalette.ColorRole.HighlightedText, INK),
        (QPalette.ColorRole.PlaceholderText, INK_2),
    ):
        colours.setColor(role, colour)
    return colours


STYLE: Final = f"""
QScrollBar:vertical {{ width: 20px; background: {SAND.name()}; border-radius: 10px; }}
QScrollBar::handle:vertical {{ background: {CONTROL.name()}; border-radius: 8px; min-height: 64px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
QLineEdit {{ background: {CARD.name()}; border: 2px solid {CONTROL.name()}; border-radius: 16px; padding: 12px 16px;
             min-height: 36px; color: {INK.name()}; }}
"""


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of two colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
