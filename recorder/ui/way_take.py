"""From a task to a receipt: get ready, record, look at it, give or keep or throw away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from recorder.domain.campaign import Campaign
from recorder.domain.document import Document
from recorder.errors import RecorderError
from recorder.ui.screens.get_ready import GetReadyPage
from recorder.ui.screens.receipt import ReceiptPage
from recorder.ui.screens.record import RecordPage
from recorder.ui.screens.review import ReviewPage
from recorder.workflow.receipts import receipt_of

if TYPE_CHECKING:
    from recorder.ui.way import Way


class TakeWay:
    """One take after the other."""

    def __init__(self, way: Way) -> None:
        self._way = way

    def get_ready(self, campaign: Campaign, task: Document) -> None:
        """Show the camera before it records."""
        camera = self._way.camera
        only = [(camera, camera)] if camera else None
        page = GetReadyPage(self._way.fresh(), campaign, task, only)
        page.start_take.connect(lambda camera: self._record(campaign, task, camera))
        page.not_me.connect(self._way.lock)
        page.back.connect(self._way.today)
        self._way.show(page, lambda: self.get_ready(campaign, task))

    def _record(self, campaign: Campaign, task: Document, camera: str) -> None:
        page = RecordPage(self._way.fresh(), campaign, task, camera)
        page.recorded.connect(self._recorded)
        page.nothing.connect(lambda: self.get_ready(campaign, task))
        self._way.show(page)

    def _recorded(self, clip_id: str, ended_early: RecorderError | None) -> None:
        self._way.looks.wake()
        if ended_early is None:
            self.review(clip_id)
        else:
            self._way.fail_then(ended_early, lambda: self.review(clip_id))

    def found_again(self, clip_id: str) -> None:
        """A clip that a crash cut off: hers alone to look at."""
        told = RecorderError(
            "found-again",
            QCoreApplication.translate("TakeWay", "Your last recording was cut off. All of it up to then is kept."),
            QCoreApplication.translate("TakeWay", "Look at it, then decide."),
        )
        self._way.fail_then(told, lambda: self.review(clip_id))

    def review(self, clip_id: str, back: Callable[[], None] | None = None) -> None:
        """Let her look at a clip and decide; `back` is where she came from, if that is not today."""
        page = ReviewPage(self._way.fresh(), clip_id, self._way.looks)
        page.released.connect(self._released)
        page.kept.connect(self._way.today)
        page.discarded.connect(lambda _clip: self._way.today())
        page.back.connect(back or self._way.today)
        self._way.show(page, lambda: self.review(clip_id, back))

    def _released(self, campaign_id: str, row: int) -> None:
        self._way.sending.wake()
        self.receipt(campaign_id, row)

    def receipt(self, campaign_id: str, row: int, back: Callable[[], None] | None = None) -> None:
        """Show a receipt; `back` is where she came from, if that is not today."""
        worker = self._way.person.worker
        self._way.ask(
            lambda station: receipt_of(station, worker, campaign_id, row), lambda card: self._show_receipt(card, back)
        )

    def _show_receipt(self, card: Any, back: Callable[[], None] | None) -> None:
        page = ReceiptPage(self._way.fresh(), card)
        page.done.connect(back or self._way.today)
        page.back.connect(back or self._way.today)
        self._way.show(page, lambda: self._show_receipt(card, back))
