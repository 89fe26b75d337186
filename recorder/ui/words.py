"""Text on a screen: a label in one of the theme's roles, and how figures are written in each language."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from recorder.domain.money import minor_unit
from recorder.ui.theme import INK, INK_2, Theme

_SYMBOLS = {"INR": "₹", "USD": "$", "EUR": "€", "GBP": "£", "BDT": "৳"}
_GROUPED_BY_TWO = frozenset({"hi", "ta", "bn"})  # and everybody who is paid in rupees: 12,34,567
_COMMA_IS_DECIMAL = frozenset({"es"})
_LRI, _PDI = "\u2066", "\u2069"


class Words(QLabel):
    """Plain text that wraps; `role` is one of the theme's, second text in the second ink."""

    def __init__(
        self, text: str, theme: Theme, role: str = "body", colour: QColor | None = None, *, wrap: bool = True
    ) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self.setWordWrap(wrap)
        self._on_a_button = role.startswith("button")
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # on a button Qt would take another
        self.setAlignment(_reading_side() | Qt.AlignmentFlag.AlignVCenter)
        self.paint_in(colour or (INK_2 if role == "small" else INK))
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:  # noqa: D102 - Qt names it
        hint = super().sizeHint()
        if not self.wordWrap():  # letters of another font than the system's first may be higher than its lines
            ink = self.fontMetrics().tightBoundingRect(self.text()).height() + 2
            return QSize(hint.width(), max(hint.height(), ink))
        if not self._on_a_button:
            return hint
        line = self.fontMetrics().size(0, self.text())  # one line where there is room; Qt would break it early
        width = max(hint.width(), line.width() + 2)
        return QSize(width, max(line.height(), self.heightForWidth(width)))

    def paint_in(self, colour: QColor) -> None:
        """Change the colour of the text."""
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(colours)


def longest_word(words: QLabel) -> int:
    """How wide its longest word is, in pixels: it must have so much room."""
    metrics = words.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in words.text().split()), default=0)


def trailing(words: Words) -> Words:
    """The same label with its text where reading ends."""
    words.setAlignment(_reading_side(end=True) | Qt.AlignmentFlag.AlignVCenter)
    return words


def _reading_side(*, end: bool = False) -> Qt.AlignmentFlag:
    """Where reading begins, by the window's language: Qt would go by the script of each text."""
    from_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if from_right != end else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def centred(words: Words) -> Words:
    """The same label with its text in the middle."""
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return words


def isolated(text: str) -> str:
    """Figures that are read from the left in every language, also inside Arabic."""
    return f"{_LRI}{text}{_PDI}"


def money(amount: Decimal, currency: str, language: str) -> str:
    """An amount as people of a language write it, in Western digits: ₹12,34,567.00, 1.234,56 €."""
    unit = minor_unit(currency)
    sign = "-" if amount < 0 else ""
    whole, _, rest = f"{abs(amount.quantize(unit))}".partition(".")
    comma = language in _COMMA_IS_DECIMAL
    figures = _grouped(whole, currency, language, "." if comma else ",")
    figures += ("," if comma else ".") + rest if rest else ""
    symbol = _SYMBOLS.get(currency, f"{currency}\u00a0")
    text = f"{sign}{figures}\u00a0{symbol.strip()}" if comma else f"{sign}{symbol}{figures}"
    return isolated(text)


def number(value: Decimal, language: str, *, places: int = 0, currency: str = "") -> str:
    """A number as people of a language write it, in Western digits; rupees are grouped as in India."""
    comma = language in _COMMA_IS_DECIMAL
    whole, _, rest = f"{value:.{places}f}".partition(".")
    figures = _grouped(whole, currency, language, "." if comma else ",")
    return isolated(figures + (("," if comma else ".") + rest if rest else ""))


def _grouped(digits: str, currency: str, language: str, mark: str) -> str:
    first = 2 if language in _GROUPED_BY_TWO or currency == "INR" else 3
    head, tail = digits[:-3], digits[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-first:])
        head = head[:-first]
    return mark.join([*groups, tail])


def clock_time(seconds: float) -> str:
    """Minutes and seconds as 04:12, with hours where there are any."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return isolated(f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}")


def day(when: date | datetime, language: str, *, year: bool = True, short: bool = False) -> str:
    """A date in the language's own words and order, in Western digits; short: with the month cut, for charts."""
    length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    months = QLocale(language).standaloneMonthName(when.month, length)
    if short:
        return f"{when.day} {months}"
    joined = f"{when.day} de {months}" if language == "es" else f"{when.day} {months}"
    return f"{joined} {when.year}" if year else joined


def spread(*widgets: QWidget) -> None:
    """Let these widgets take the room there is, each alike."""
    for widget in widgets:
        widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
