"""The photo that is open on the Enhance page, and the work on it on the engine thread."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Signal

from engine.photos.on_disk import stamp
from engine.progress import Notice, Progress
from gui.enhance.look import Look
from gui.enhance.open_photo import LeftPhotos, OpenPhoto
from gui.enhance.requests import Chosen, Enhance, Enhanced, LookedAt, Opened, Sketch
from gui.language import filled, translated
from gui.photo_choice import SUGGEST
from gui.work.background import Background
from gui.work.engine_thread import EngineThread, Failure, Job


class Enhancing(QObject):
    """Opens one photo at a time and enhances it; the photo before it is kept until the new one could be read.

    Photos that were enhanced and left are kept as well, so that they are there at once.
    """

    sketched = Signal(object)            # Picture: preview of a large photo that is being opened
    shown = Signal(object, object)       # OpenPhoto that was read or restored, and its Opened before, if it was open
    painted = Signal(QRect)              # px of the photo whose change is new
    learned = Signal(object)             # OpenPhoto: its profile, notices or result are new
    finished = Signal(object, float)     # OpenPhoto that is enhanced, and the seconds that it took
    changed = Signal(object)             # Path of a kept photo whose file was changed by another program
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
        self._left = LeftPhotos()
        self._background = Background(self)
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
        """Make a photo the one that `show_kept` and `enhance` are about."""
        if self.opened is not None:
            self._before, self._interrupted = self.photo, self.busy
        elif self._before is not None and self._before.path == path:   # back, before another could be read
            self.photo, self._before = self._before, None
            return
        self.photo = self._left.take(path) or OpenPhoto(path)

    def show_kept(self) -> bool:
        """Show the photo at once if it is still there from before; True if it is enhanced as well, or will be."""
        photo = self.photo
        if photo is None or photo.opened is None:
            return False
        if (job := self._job) is not None:   # of another photo
            job.cancel()
        self._restoring, self.refused = False, None
        self._leave_behind()
        self.shown.emit(photo, None)
        if photo.done is not None:
            self.captioned.emit(self.tr("Enhanced"))
            self.learned.emit(photo)
            self.finished.emit(photo, 0.0)
        self._background.run(partial(stamp, photo.path), partial(self._compare, photo))
        return photo.done is not None or self._job is not job

    def _compare(self, photo: OpenPhoto, now: str) -> None:
        """Tell if the file was changed since it was read; one that is gone can still be exported."""
        if now and photo is self.photo and photo.opened is not None and now != photo.opened.stamp:
            self.changed.emit(photo.path)

    def forget_left(self) -> None:
        """Enhance photos anew when one goes back to them: profiles have changed."""
        self._left.clear()

    def _leave_behind(self) -> None:
        """The photo before is not needed to go back to any more."""
        before, self._before = self._before, None
        if before is not None and before.done is not None and self.photo and before.path != self.photo.path:
            self._left.keep(before)

    def outdated(self, look: Look) -> bool:
        """True if the photo has to be enhanced anew for a look, and will not be anyway.

        It will be if it is still being restored as the look wishes.
        """
        photo = self.photo
        if photo is None or photo.look is None or photo.look.same_change(look):
            return False
        return not (self._restoring and look.restorer == photo.look.restorer)

    def enhance(self, look: Look, screen_icc: bytes | None, seen: QRect | None, *, takes_kept: bool = False) -> None:
        """Ask the engine for the open photo's change, after reading and restoring it where that is still to be done.

        `screen_icc`: the screen's profile, None for sRGB; `seen`: the part of the photo on the screen, in px.
        `takes_kept`: the look is that of photos for which the library keeps none.
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
        request = Enhance(photo.path, look, photo.opened, screen_icc, self._looked_at, photo.suggested, takes_kept)
        job = self._job = self._engine.submit(request)
        job.yielded.connect(partial(self._take, request))
        job.returned.connect(self._finished)
        job.failed.connect(self._stopped)
        job.finished.connect(partial(self._ended, job))

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

    def _take(self, request: Enhance, step: object) -> None:
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
            self.photo.look = request.look_for(step)
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
        self._restoring = False
        self._leave_behind()
        before, photo.opened = photo.opened, opened
        self._part_began = time.monotonic()
        self.shown.emit(photo, before)
        self._tell(0.0)

    def _tell(self, share: float) -> None:
        elapsed = time.monotonic() - self._part_began
        left = elapsed * (1 - share) / share if share > 0.05 else None
        self.progressed.emit(share, self.tr("Enhancing …") if left is None
                             else self.tr("Enhancing, {s:.0f} s left").format(s=left))
        self.captioned.emit(filled(self.tr("Enhancing, {share:.0%}"), share=int(100 * share) / 100) if share
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

    def _ended(self, job: Job) -> None:
        if job is self._job or self._job is None:
            self._job, self._restoring = None, False
            self.progressed.emit(None, "")
            self.ended.emit()
