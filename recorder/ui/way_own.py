"""What is hers: clips, consents, earnings, complaints, and taking all of it along."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from recorder.errors import RecorderError
from recorder.ui.bridge import Job
from recorder.ui.paper_words import paper_words
from recorder.ui.places import Place, places
from recorder.ui.screens.clips import ClipsPage
from recorder.ui.screens.complain import ComplainPage
from recorder.ui.screens.consents import ConsentsPage
from recorder.ui.screens.earnings import EarningsPage
from recorder.ui.screens.save_statement import SaveStatementPage
from recorder.ui.screens.take_data import TakeDataPage, Wish
from recorder.ui.statement import Statement
from recorder.workflow import consents, disputing, earning, my_data, own_clips, taking_back
from recorder.workflow.consents import Given
from recorder.workflow.earning import Row, Summary
from recorder.workflow.own_clips import OwnClip
from recorder.workflow.statement import statement_csv
from recorder.workflow.station import Station

if TYPE_CHECKING:
    from recorder.ui.way import Way


class OwnWay:
    """Everything behind the buttons at the foot of today's screen."""

    def __init__(self, way: Way) -> None:
        self._way = way

    # --- clips ------------------------------------------------------------------------------

    def clips(self, chosen: str = "") -> None:
        """Show her clips."""
        worker = self._way.person.worker
        self._way.ask(lambda station: own_clips.own_clips(station, worker), lambda found: self._clips(found, chosen))

    def _clips(self, found: list[OwnClip], chosen: str) -> None:
        page = ClipsPage(self._way.fresh(), found, chosen)
        page.look.connect(lambda clip: self._way.take.review(clip.clip_id, lambda: self.clips(clip.clip_id)))
        page.receipt.connect(
            lambda clip: self._way.take.receipt(clip.campaign, clip.row, lambda: self.clips(clip.clip_id))
        )
        page.take_back.connect(self._take_back)
        page.back.connect(self._way.today)
        self._way.show(page, lambda: self.clips(chosen))

    def _take_back(self, clip: OwnClip) -> None:
        pin = self._way.person.pin
        self._way.ask(
            lambda station: taking_back.withdraw(station, clip.clip_id, pin), lambda _row: self.clips(clip.clip_id)
        )

    # --- consents ---------------------------------------------------------------------------

    def consents(self) -> None:
        """Show what she said yes to."""
        worker = self._way.person.worker
        self._way.ask(lambda station: consents.consents_of(station, worker), self._consents)

    def _consents(self, found: list[Given]) -> None:
        page = ConsentsPage(self._way.fresh(), found)
        page.take_back.connect(self._withdraw)
        page.change.connect(self._change)
        page.back.connect(self._way.today)
        self._way.show(page, self.consents)

    def _withdraw(self, given: Given) -> None:
        pin = self._way.person.pin
        self._way.ask(
            lambda station: consents.withdraw_consent(station, given.record_id, pin), lambda _done: self.consents()
        )

    def _change(self, given: Given) -> None:
        worker = self._way.person.worker
        self._way.ask(
            lambda station: [a for a in consents.asks(station, worker) if a.campaign.campaign_id == given.campaign_id],
            lambda asks: self._way.consent.begin(asks[0], None) if asks else self.consents(),
        )

    # --- earnings ---------------------------------------------------------------------------

    def earnings(self) -> None:
        """Show her money."""
        worker = self._way.person.worker
        self._way.ask(lambda station: earning.summary(station, worker), self._earnings)

    def _earnings(self, summary: Summary) -> None:
        page = EarningsPage(self._way.fresh(), summary)
        page.opened.connect(lambda row: self._way.take.receipt(row.campaign, row.row, self.earnings))
        page.wrong.connect(lambda: self._complain(summary))
        page.paper.connect(lambda: self._way.ask(lambda _station: places(), lambda found: self._save(summary, found)))
        page.back.connect(self._way.today)
        self._way.show(page, self.earnings)

    def _complain(self, summary: Summary) -> None:
        worker = self._way.person.worker
        self._way.ask(
            lambda station: disputing.disputes(station, worker), lambda made: self._show_complain(summary, made)
        )

    def _show_complain(self, summary: Summary, made: list[disputing.Dispute]) -> None:
        page = ComplainPage(self._way.fresh(), summary.rows, made)
        page.complained.connect(self._dispute)
        page.back.connect(self.earnings)
        self._way.show(page, lambda: self._show_complain(summary, made))

    def _dispute(self, row: Row, kind: Any) -> None:
        worker, pin = self._way.person.worker, self._way.person.pin

        def work(station: Station) -> Summary:
            disputing.dispute(station, worker, pin, row.row, row.campaign, kind)
            return earning.summary(station, worker)

        self._way.ask(work, self._complain)

    def _save(self, summary: Summary, found: list[Place]) -> None:
        page = SaveStatementPage(self._way.fresh(), found)
        page.chosen.connect(lambda folder: self._write(page, summary, folder))
        page.printed.connect(lambda: self._print(page, summary))
        page.back.connect(self.earnings)
        self._way.show(page, lambda: self._save(summary, found))

    def _write(self, page: SaveStatementPage, summary: Summary, folder: Path) -> None:
        person, code = self._way.person, self._way.context.language
        paper, words = Statement(summary, person.name, code).pdf(), paper_words()

        def work(station: Station) -> Path:
            table = statement_csv(station, person.worker, words, code)
            return _keep_statement(folder / f"earnings-{person.worker}-{station.at()[:10]}.pdf", paper, table)

        self._way.ask(work, page.show_done, page.show_fault)

    def _print(self, page: SaveStatementPage, summary: Summary) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, page)
        document = Statement(summary, self._way.person.name, self._way.context.language).document()
        document.setParent(dialog)
        dialog.accepted.connect(lambda: document.print_(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    # --- all of it --------------------------------------------------------------------------

    def data(self) -> None:
        """Let her take her data along."""
        self._way.ask(lambda _station: places(), self._data)

    def _data(self, found: list[Place]) -> None:
        page = TakeDataPage(self._way.fresh(), found)
        page.wanted.connect(lambda wish: self._take(page, wish))
        page.back.connect(self._way.today)
        self._way.show(page, self.data)

    def _take(self, page: TakeDataPage, wish: Wish) -> None:
        person, code, words = self._way.person, self._way.context.language, paper_words()

        def work(station: Station, job: Job) -> Path:
            taken = my_data.take_data(
                station,
                person.worker,
                person.pin,
                wish.folder,
                clips=wish.clips,
                passphrase=wish.passphrase or None,
                progress=job.progress,
                language=code,
                words=words,
            )
            return taken.path

        job = self._way.bridge.run(page, work, page.show_done, page.show_fault)
        job.progressed.connect(page.show_progress)
        page.stopped.connect(job.cancel)
        page.show_progress(0, 0)


def _keep_statement(target: Path, paper: bytes, table: str) -> Path:
    """Write the page, and the table beside it: both or none."""
    beside = target.with_suffix(".csv")
    try:
        target.write_bytes(paper)
        beside.write_text(table, "utf-8", newline="")
    except OSError as error:
        for half in (target, beside):
            with suppress(OSError):
                half.unlink(missing_ok=True)
        raise RecorderError(
            "place-failed",
            f"{target.parent} does not take it: {error.strerror or error}. Everything is kept here.",
            "Check the stick (pulled out? write protected?), then try again.",
        ) from error
    return target
