"""What leaves the page: exports, copies and dragged files, and the widgets that ask for them and tell of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.enhance.controls import Controls
from gui.enhance.exporting import Exporter
from gui.enhance.result import Result
from gui.enhance.sharing import Sharing
from gui.page import Shell


class Outgoing(QObject):
    """Connects exporter and sharing with the controls, whose progress they show."""

    said = Signal(str)
    failed = Signal(object)   # Failure
    rested = Signal()         # nothing is being written any more

    def __init__(self, shell: Shell, page: QWidget, controls: Controls, now: Callable[[], Result | None]) -> None:
        """`now` tells the enhanced photo as it stands on the screen; None while there is none."""
        super().__init__(page)
        self.exporter = Exporter(shell, page, now)
        self.sharing = Sharing(shell, self.exporter, page, now)
        for helper in (self.exporter, self.sharing):
            helper.said.connect(self.said)
            helper.failed.connect(self.failed)
            helper.ended.connect(self.rested)
        self.exporter.exported.connect(controls.say_exported)
        self.exporter.began.connect(lambda: controls.show_progress(0.0, self.tr("Exporting …")))
        self.sharing.began.connect(partial(controls.show_progress, 0.0))
        controls.drag.taken.connect(self.sharing.prepare)
        controls.drag.dragged.connect(partial(self.sharing.drag, controls.drag))
        controls.view.pulled_out.connect(partial(self.sharing.drag, controls.view))
