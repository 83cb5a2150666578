"""The photo that is open on the Enhance page, and the work on it on the engine thread."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Signal

from engine.progress import Notice, Progress
from gui.enhance.look import Look
from gui.enhance.requests import Chosen, Enhance, Enhanced, LookedAt, Opened, Sketch
from gui.language import translated
from gui.photo_choice import SUGGEST
from gui.work.engine_thread import EngineThread, Failure, Job


@dataclass
class OpenPhoto:
    """A photo and what is known of it so far."""

    path: Path
    opened: Opened | None = None     # None: it is still to be read
    look: Look | None = None         # that it was last enhanced with
    chosen: Chosen | None = None
    notices: list[str] = field(default_factory=list)
    done: Enhanced | None = None     # None: it is not enhanced, or not yet
    suggested: str = ""              # the profile that suits it, by name, once it was looked for


class Enhancing(QObject):
    """Opens one photo at a time and enhances it; the photo before it is kept until the new one could be read."""

    sketched = Signal(object)            # Picture: preview of a large photo that is being opened
    shown = Signal(object, object)       # OpenPhoto that was read or restored, and its Opened before, if it was open
    painted = Signal(QRect)              # px of the photo whose change is new
    learned = Signal(object)             # OpenPhoto: its profile, notices or result are new
    finished = Signal(object, float)     # OpenPhoto that is enhanced, and the seconds that it took
    kept = Signal(object, bool)          # OpenPhoto that stays, or None; True: opening another has interrupted its work
    progressed = Signal(object, str)     # share 0..1 and what is being done; None when nothing is
    captioned = Signal(str)              # what the enhanced side of the compare view shows
    failed = Signal(object)              # Failure
    ended = Signal()

    def __init__(self, engine: EngineThread, parent: QObject) -> None:
        super().__init__(parent)
        self.photo: OpenPhoto | None = None
        self._before: OpenPhoto | None = None   # to go back to while `photo` is still to be read
        self.refused: Path | None = None        # the photo that could not be opened last
        self._interrupted = False               # `_before` was still being enhanced
        self._engine = engine
        self._job: Job | None = None
        self._restoring = False                 # the job still restores the photo
        self._looked_at = LookedAt()
        self._began = self._part_began = 0.0

    @property
    def opened(self) -> Opened | None:
        """The open photo as it was read, perhaps restored; None while it is read."""
        return self.photo.opened if self.photo else None

    @property
    def done(self) -> Enhanced | None:
        """The enhanced photo; None while it is not."""
        return self.photo.done if self.photo else None

    @property
    def busy(self) -> bool:
        """True while a photo is opened, restored or enhanced."""
        return self._job is not None

    def open(self, path: Path) -> None:
        """Make a photo the one that `enhance` is about."""
        if self.opened is not None:
            self._before, self._interrupted = self.photo, self.busy
        self.photo = OpenPhoto(path)

    def serves(self, look: Look) -> bool:
        """True if the photo is being restored as a look wishes, and will be enhanced with it then."""
        photo = self.photo
        return self._restoring and photo is not None and photo.look is not None and look.restorer == photo.look.restorer

    def enhance(self, look: Look, screen_icc: bytes | None, seen: QRect | None) -> None:
        """Ask the engine for the open photo's change, after reading and restoring it where that is still to be done.

        `screen_icc`: the screen's profile, None for sRGB; `seen`: the part of the photo on the screen, in px.
        """
        photo = self.photo
        if photo is None:
            return
        photo.look, photo.chosen, photo.done, photo.notices = look, None, None, []
        if photo.opened is not None:   # the same photo, another look
            photo.opened = replace(photo.opened, picture=photo.opened.picture.unchanged())
        self._began = self._part_began = time.monotonic()
        self.progressed.emit(0.0, self.tr("Waiting for the engine …"))
        self._looked_at = LookedAt()
        if photo.opened is not None and photo.opened.restorer == look.restorer:
            self.look_at(seen)
        self._restoring = False
        if photo.opened is not None and photo.opened.restorer != look.restorer:
            photo.suggested = ""
        job = self._job = self._engine.submit(Enhance(photo.path, look, photo.opened, screen_icc, self._looked_at,
                                                      photo.suggested))
        job.yielded.connect(self._take)
        job.returned.connect(self._finished)
        job.failed.connect(self._stopped)
        job.finished.connect(self._ended)

    def forget_suggestion(self) -> None:
        """Look for the profile that suits the photo anew when it is enhanced next: there may be others now."""
        if self.photo is not None:
            self.photo.suggested = ""

    def look_at(self, seen: QRect | None) -> None:
        """Tell which part of the photo is on the screen, in px: it is enhanced before the rest."""
        if seen is None or self.opened is None:   # what is seen before it is read is another photo
            self._looked_at.region = None
        else:
            self._looked_at.region = seen.top(), seen.left(), seen.bottom() + 1, seen.right() + 1

    def cancel(self) -> bool:
        """Cancel the work, if there is some; what was drawn stays. A photo that is still read gives way to the last."""
        if self._job is None:
            return False
        self._restoring = False
        self._job.cancel()
        self._interrupted, self.refused = False, None
        self._leave()
        return True

    def _take(self, step: object) -> None:
        from engine.restoring.restore_job import Restoring

        assert self.photo
        if isinstance(step, QRect):
            self.painted.emit(step)
        elif isinstance(step, Progress):
            self._tell(step.done / step.total)
        elif isinstance(step, Sketch):
            self.sketched.emit(step.picture)
            self.captioned.emit(self.tr("Preview"))
        elif isinstance(step, Opened):
            self._show(self.photo, step)
        elif isinstance(step, Restoring):
            self._restoring = True
            self.progressed.emit(0.0, self.tr("Restoring for {s:.0f} s").format(s=step.seconds))
        elif isinstance(step, Chosen):
            self.photo.chosen = step
            if self.photo.look is not None and self.photo.look.profile == SUGGEST:
                self.photo.suggested = step.info.name
            self.learned.emit(self.photo)
        elif isinstance(step, Notice):
            self.photo.notices.append(translated(step.sentence))
            self.learned.emit(self.photo)

    def _show(self, photo: OpenPhoto, opened: Opened) -> None:
        self._before, self._restoring = None, False
        before, photo.opened = photo.opened, opened
        self._part_began = time.monotonic()
        self.shown.emit(photo, before)
        self._tell(0.0)

    def _tell(self, share: float) -> None:
        elapsed = time.monotonic() - self._part_began
        left = elapsed * (1 - share) / share if share > 0.05 else None
        self.progressed.emit(share, self.tr("Enhancing …") if left is None
                             else self.tr("Enhancing, {s:.0f} s left").format(s=left))
        self.captioned.emit(self.tr("Enhancing, {percent} %").format(percent=int(100 * share)) if share
                            else self.tr("Not enhanced yet"))

    def _finished(self, done: Enhanced) -> None:
        assert self.photo
        self.photo.done = done
        self.captioned.emit(self.tr("Enhanced"))
        self.learned.emit(self.photo)
        self.finished.emit(self.photo, time.monotonic() - self._began)

    def _stopped(self, failure: Failure) -> None:
        self.refused = self.photo.path if self.photo and self.photo.opened is None else None
        self._leave()
        self.failed.emit(failure)

    def _leave(self) -> None:
        """Say what is seen of a photo whose enhancing ended early; one that was not even read gives way to the last."""
        goes_on = self._before is not None and self._interrupted
        if self._before is not None:
            self.photo, self._before = self._before, None
        photo = self.photo
        if photo is None or photo.opened is None:
            self.photo = None if self.refused else photo   # one that was cancelled can be tried again
        else:
            self.captioned.emit(self.tr("Enhanced") if photo.done else self.tr("Enhanced in part")
                                if photo.opened.picture.largest else self.tr("Not enhanced"))
        self.kept.emit(self.photo, goes_on)

    def _ended(self) -> None:
        if self.sender() is self._job or self._job is None:
            self._job, self._restoring = None, False
            self.progressed.emit(None, "")
            self.ended.emit()
