"""The first time: with the coordinator present, a worker gets her picture and her number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recorder.domain.campaign import Campaign
from recorder.ui.context import Context
from recorder.ui.page import Page
from recorder.ui.pictures import picture_name
from recorder.ui.texts import text_in
from recorder.ui.theme import Theme
from recorder.ui.widgets.keypad import Keypad
from recorder.ui.widgets.panels import Panel, Picture, banner
from recorder.ui.widgets.press import Button, Press, Tile
from recorder.ui.widgets.switch import Switch
from recorder.ui.words import Words


def _across(theme: Theme) -> int:
    """How many pictures stand side by side."""
    return 5 if theme.narrow else 4 if theme.compact or theme.scale > 100 else 5


@dataclass(frozen=True, slots=True)
class Newcomer:
    """What the coordinator and the worker settle together; `key_file` is None in the practice campaign."""

    campaign: str
    name: str
    picture: str
    age_confirmed: bool
    key_file: Path | None
    passphrase: str


class EnrolPage(Page):
    """The coordinator's part: which work, which name, her age, and the key that signs. `settled` gives a Newcomer."""

    settled = Signal(object)

    def __init__(self, context: Context, campaigns: Sequence[Campaign], pictures: Sequence[str]) -> None:
        super().__init__(context, "", who=False)
        self.title.setText(self.tr("A new worker"))
        self.line.setText(self.tr("With the coordinator beside her"))
        self.line.show()
        self._campaigns, self._chosen, self._picture = list(campaigns), campaigns[0], ""
        self._key_file: Path | None = None
        body = QVBoxLayout()
        body.setSpacing(16)
        columns = self.columns()
        columns.addWidget(self._who(), 1)
        columns.addWidget(self._pictures(pictures), 1)
        body.addWidget(self._for_practice())
        body.addLayout(columns, 1)
        self.set_body(body)
        self.on = Button("", self.theme, "next", "yes", after=True)
        self.on.clicked.connect(self._settle)
        self.set_foot(self.on)
        self._judge()

    def first(self) -> QWidget | None:
        """The name."""
        return self.name

    def _for_practice(self) -> Panel:
        self._banner = banner(
            "practice",
            self.tr("Practice"),
            self.tr("This worker is for trying only. The coordinator's key is made up."),
            self.theme,
        )
        return self._banner

    def _who(self) -> Panel:
        inside = QVBoxLayout()
        panel = Panel(inside)
        inside.setSpacing(12)
        inside.addWidget(Words(self.tr("What she is called here"), self.theme, "strong"))
        self.name = QLineEdit()
        self.name.setFont(self.theme.font("body"))
        self.name.setMaxLength(60)
        self.name.setAccessibleName(self.tr("What she is called here"))
        self.name.textChanged.connect(self._judge)
        inside.addWidget(self.name)
        inside.addWidget(
            Words(self.tr("The name stays on this station, locked. It is never sent."), self.theme, "small")
        )
        inside.addWidget(Words(self.tr("Which work"), self.theme, "strong"))
        self.works: list[Press] = []
        self._signs: list[Picture] = []
        for campaign in self._campaigns:
            work = Press(self.theme, text_in(campaign.document["title"], self.context.language))
            row = QHBoxLayout(work)
            row.setContentsMargins(16, 8, 16, 8)
            row.addWidget(Picture("practice" if campaign.practice else "campaign", 30))
            row.addWidget(Words(work.accessibleName(), self.theme, "body"), 1)
            chosen_sign = Picture("check", 28)
            keeps = chosen_sign.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            chosen_sign.setSizePolicy(keeps)
            row.addWidget(chosen_sign)
            self._signs.append(chosen_sign)
            work.clicked.connect(lambda _down=False, chosen=campaign: self._choose(chosen))
            self.works.append(work)
            inside.addWidget(work)
        age = QHBoxLayout()
        self.age_words = Words("", self.theme, "strong")
        age.addWidget(self.age_words, 1)
        self.age = Switch(self.tr("Old enough"), self.theme)
        self.age.toggled.connect(self._judge)
        age.addWidget(self.age)
        inside.addLayout(age)
        inside.addWidget(self._key())
        inside.addStretch(1)
        return panel

    def _key(self) -> QWidget:
        self._key_box = QWidget()
        column = QVBoxLayout(self._key_box)
        column.setContentsMargins(0, 0, 0, 0)
        self.key = Button(self.tr("The coordinator's key file"), self.theme, "lock")
        self.key.clicked.connect(self._choose_key)
        column.addWidget(self.key)
        self.passphrase = QLineEdit()
        self.passphrase.setFont(self.theme.font("body"))
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setPlaceholderText(self.tr("Passphrase of the key, if it has one"))
        self.passphrase.setAccessibleName(self.passphrase.placeholderText())
        column.addWidget(self.passphrase)
        return self._key_box

    def _pictures(self, pictures: Sequence[str]) -> Panel:
        grid = QGridLayout()
        panel = Panel(grid)
        grid.setSpacing(16)
        across = _across(self.theme)
        grid.addWidget(Words(self.tr("Her picture"), self.theme, "strong"), 0, 0, 1, across)
        self.tiles: list[Tile] = []
        for number, picture in enumerate(pictures):
            tile = Tile(picture, picture_name(picture), self.theme, 40, "small")
            tile.setProperty("picture", picture)
            tile.clicked.connect(lambda _down=False, chosen=picture: self._take(chosen))
            grid.addWidget(tile, 1 + number // across, number % across)
            self.tiles.append(tile)
        if not pictures:
            grid.addWidget(Words(self.tr("All pictures are taken."), self.theme, "body"), 1, 0)
        return panel

    def _choose(self, campaign: Campaign) -> None:
        self._chosen = campaign
        self._judge()

    def _take(self, picture: str) -> None:
        self._picture = picture
        self._judge()

    def _choose_key(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("The coordinator's key file"))
        self._key_file = Path(path) if path else None
        self._judge()

    def _judge(self) -> None:
        for work, campaign in zip(self.works, self._campaigns, strict=True):
            work.set_mark("done" if campaign is self._chosen else "none")
        for sign, campaign in zip(self._signs, self._campaigns, strict=True):
            sign.setVisible(campaign is self._chosen)
        for tile in self.tiles:
            tile.set_mark("here" if tile.property("picture") == self._picture else "none")
        years = int(self._chosen.document["minimum_age"])
        self.age_words.setText(self.tr("She is {years} years or older").format(years=years))
        self._banner.setVisible(self._chosen.practice)
        self._key_box.setVisible(not self._chosen.practice)
        if not self.name.text().strip():
            self.on.set_possible(False, self.tr("The name is missing"))
        elif not self._picture:
            self.on.set_possible(False, self.tr("The picture is missing"))
        elif not self.age.isChecked():
            self.on.set_possible(False, self.tr("Too young for this work"))
        elif not self._chosen.practice and self._key_file is None:
            self.on.set_possible(False, self.tr("The coordinator's key is missing"))
        else:
            self.on.set_possible(True, self.tr("Next: her number"))

    def _settle(self) -> None:
        key_file = None if self._chosen.practice else self._key_file
        self.settled.emit(
            Newcomer(
                self._chosen.campaign_id,
                self.name.text().strip(),
                self._picture,
                self.age.isChecked(),
                key_file,
                self.passphrase.text(),
            )
        )


class NewPinPage(Page):
    """The worker's part: her number, twice, with nobody looking. `chosen` gives it."""

    chosen = Signal(str)

    def __init__(self, context: Context, picture: str, digits: int) -> None:
        super().__init__(context, "", who=False)
        self.title.setText(self.tr("Choose your number"))
        self.line.setText(self.tr("Only you know it. Let nobody look."))
        self.line.show()
        self._once = ""
        inside = QVBoxLayout()
        card = Panel(inside)
        inside.addStretch(1)
        inside.addWidget(Picture(picture, 120, 180), 0, Qt.AlignmentFlag.AlignCenter)
        self.told = Words(self.tr("Press a number of {digits} digits.").format(digits=digits), self.theme, "head")
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self.told)
        inside.addStretch(1)
        self.pad = Keypad(self.theme, digits)
        self.pad.entered.connect(self._entered)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addWidget(card, 5)
        columns.addWidget(self.pad, 3)
        self.set_body(columns)

    def first(self) -> QWidget | None:
        """The pad."""
        return self.pad.keys["1"]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102 - Qt names it
        if not self.pad.take_key(event):
            super().keyPressEvent(event)

    def _entered(self, pin: str) -> None:
        if not self._once:
            self._once = pin
            self.told.setText(self.tr("Once more, the same number."))
        elif pin == self._once:
            self.chosen.emit(pin)
        else:
            self._once = ""
            self.told.setText(self.tr("These were two numbers. Begin again."))
