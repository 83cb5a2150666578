"""Requests of the Enhance page to the engine; the work runs on the engine thread."""

from __future__ import annotations

import contextlib
import dataclasses
import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QRect

from engine.errors import DmaxError
from engine.photos.output import Output
from engine.progress import Notice, Steps
from gui.enhance.look import Look

if TYPE_CHECKING:
    from engine.enhancing.change import Change, OriginalDetail
    from engine.enhancing.enhancer import Enhancer
    from engine.enhancing.insight import Insight
    from engine.library.profile import ProfileInfo, TransportProfile
    from engine.photos import Photo
    from engine.session import Session
    from gui.enhance.on_screen import ToScreen
    from gui.enhance.picture import Picture

_SKETCH_MEGAPIXELS = 30   # above this, making the picture takes as long as reading the photo


@dataclass(frozen=True, eq=False)
class Sketch:
    """Preview of a large photo, every eighth pixel, shown until its picture is made."""

    picture: Picture


@dataclass(frozen=True, eq=False)
class Opened:
    """A photo that was read, perhaps restored, with its picture for the screen."""

    photo: Photo                      # the photo to enhance
    picture: Picture
    to_screen: ToScreen               # from sRGB, of any type, to the screen's 8 bits
    source: Photo                     # the photo as it was read; `photo` itself while nothing has restored it
    restorer: str = ""                # the word of the restorer that restored it
    restored_by: str = ""             # the name of the restorer
    degraded: Picture | None = None   # the source, as large as the restored photo


@dataclass(eq=False)
class LookedAt:
    """The part of the photo on the screen: top, left, bottom, right in px; None: all of it, or it is not known.

    The window writes it while the engine works, and the engine reads it between two steps.
    """

    region: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, eq=False)
class Chosen:
    """The profile in use, and a warning sentence or ""."""

    info: ProfileInfo
    warning: str


@dataclass(frozen=True, eq=False)
class Enhanced:
    """An enhanced photo: its change, and all else that export needs."""

    opened: Opened
    change: Change
    profile: TransportProfile
    enhancer: Enhancer
    insight: Insight
    better: str = ""                       # a profile that suits the photo better, by name
    taken: OriginalDetail | None = None    # what restoration took away; None without an original


@dataclass(frozen=True, eq=False)
class Enhance:
    """Open a photo, restore it if that is wanted and was not done, and compute its change.

    Yields Sketch, Opened, Restoring, Chosen, Progress, QRect (a part of the picture that changed, in px) and Notice;
    returns Enhanced. Where Dmax restored the photo, what that took away is in the picture as well, for its share to be
    chosen live.
    """

    path: Path
    look: Look
    opened: Opened | None = None
    screen_icc: bytes | None = None   # None: sRGB
    looked_at: LookedAt = dataclasses.field(default_factory=LookedAt)
    lane: str = "enhance"
    urgency: int = 2

    def steps(self, session: Session) -> Generator[Any, None, Enhanced]:
        from engine import photos
        from engine.calibrating.without_calibration import more_like
        from engine.enhancing.change import ChangeTile
        from engine.enhancing.insight import assess
        from engine.enhancing.method import EnhanceError
        from engine.restoring.original_detail import OriginalDiffers
        from gui.enhance.on_screen import change_of
        from gui.enhance.transparency import fade

        opened = self.opened
        if opened is None or opened.restorer not in ("", self.look.restorer):   # or restored by another restorer
            photo = photos.read(self.path) if opened is None else opened.source
            if opened is None and photo.megapixels > _SKETCH_MEGAPIXELS:
                small = dataclasses.replace(photo, samples=photo.samples[::8, ::8])
                yield Sketch(_opened(small, self.screen_icc).picture)
            opened = _opened(photo, self.screen_icc)
        yield opened
        if opened.restorer != self.look.restorer:
            opened = yield from self._restored(session, opened)
            yield opened
        enhancer = yield from self._enhancer(session, opened)
        choice = enhancer.choose(opened.photo)
        yield Chosen(choice.profile.info, choice.warning)
        whole = 0, 0, opened.photo.height, opened.photo.width
        steps = Steps(enhancer.compute_change(opened.photo, choice.profile, lambda: self.looked_at.region or whole))
        for step in steps:
            if isinstance(step, ChangeTile):
                change = change_of(opened.photo, step, opened.to_screen)
                opened.picture.paint(fade(change, opened.photo, step.top, step.left), step.left, step.top)
                yield QRect(step.left, step.top, step.delta.shape[2], step.delta.shape[1])
            else:
                yield step
        computed = steps.result
        why = assess(opened.photo, computed.latents, choice.profile, enhancer.autoencoder.stride)
        better = more_like(opened.photo, computed.latents, choice.profile, _own_profiles(session),
                           enhancer.autoencoder.stride)
        taken = None
        with contextlib.suppress(EnhanceError, OriginalDiffers):   # enlarged, or the profile knows no natural detail
            taken = enhancer.original_detail(opened.photo, opened.source, choice.profile, 1.0)
        if taken:
            opened.picture.give_original(taken.kappa)
        return Enhanced(opened, computed.change, choice.profile, enhancer, why, better, taken)

    def _restored(self, session: Session, opened: Opened) -> Generator[Any, None, Opened]:
        from engine.restoring.restore_job import Restoring, restore_in_background

        yield Restoring(0.0)   # a network may take a while to load
        restorer = session.restorer(self.look.restorer)
        restored = yield from restore_in_background(restorer, opened.source)
        again = _opened(restored, self.screen_icc)
        return dataclasses.replace(again, source=opened.source, restorer=self.look.restorer, restored_by=restorer.name,
                                   degraded=opened.picture.enlarged(again.picture.width, again.picture.height))

    def _enhancer(self, session: Session, opened: Opened) -> Generator[Any, None, Enhancer]:
        from engine import photos
        from engine.calibrating.without_calibration import AUTO, auto_profile
        from engine.enhancing.enhancer import Enhancer
        from engine.enhancing.method import Method

        method = Method(self.look.detail, self.look.form)
        if self.look.profile != AUTO:
            return session.enhancer(self.look.profile, method)
        with tempfile.TemporaryDirectory(prefix="dmax-", ignore_cleanup_errors=True) as scratch:
            looked_at, cache = self.path, session.library.statistics_cache
            if opened.restorer:   # the file on the disk is not restored
                looked_at = photos.write(opened.photo, Path(scratch) / "restored.png") or looked_at
            steps = Steps(auto_profile([looked_at], session.autoencoder(), None if opened.restorer else cache))
            for step in steps:   # it learns from this very photo
                yield dataclasses.replace(step, done=0.0)
        learned = steps.result
        return Enhancer(session.autoencoder(), [learned], method, learned.info.scale_px)


@dataclass(frozen=True, eq=False)
class Export:
    """Write an enhanced photo; returns its path, or None if a file was there already and was to be kept.

    Yields a Notice of what the output leaves out. Raises CannotExport if the folder cannot be made.
    """

    enhanced: Enhanced
    alpha: float
    original_share: float   # of the original's detail, 0 to 1
    target: Path
    output: Output
    lane: str = ""
    urgency: int = 3   # a moment's work, while an enhancement may take minutes

    def steps(self, session: Session) -> Generator[Any, None, Path | None]:
        from engine import photos
        from engine.photos.check_written import may_replace

        yield   # a more urgent job may go first
        done, wanted = self.enhanced, self.output
        if not self.target.parent.is_dir():
            try:
                self.target.parent.mkdir(parents=True)
            except OSError as error:
                raise CannotExport(
                    f"The folder {self.target.parent} cannot be made ({error.strerror}); choose another.") from error
        existing: Literal["skip", "rename", "replace"] = "skip" if wanted.existing == "skip" else "rename"
        if may_replace(self.target, wanted.existing):
            existing = "replace"
        if left := photos.left_out(done.opened.photo, self.target):
            yield Notice(f"Left out: {'; '.join(left)}.")
        share = self.original_share if done.taken else 0.0
        original = dataclasses.replace(done.taken, share=share) if done.taken else None
        return photos.write(
            done.change.render(done.opened.photo, self.alpha, original), self.target, quality=wanted.quality,
            chroma=wanted.chroma, bit_depth=wanted.bit_depth, existing=existing,
            xmp_properties=done.enhancer.properties(done.profile, self.alpha, done.opened.restored_by, share))


class CannotExport(DmaxError):
    """The folder of the output cannot be made."""


def _own_profiles(session: Session) -> list[TransportProfile]:
    """The user's own profiles that can be read."""
    from engine.library import profile

    found = []
    for stored in session.library.profiles():
        if not stored.ready_made:
            with contextlib.suppress(profile.BadProfile):
                found.append(profile.load(stored.path))
    return found


def _opened(photo: Photo, screen_icc: bytes | None) -> Opened:
    """Open a photo: its picture in the screen's colours."""
    from gui.enhance.on_screen import conversion_to, pixels_of
    from gui.enhance.picture import Picture
    from gui.enhance.transparency import lay_on_checkerboard

    pixels = pixels_of(photo, screen_icc)
    lay_on_checkerboard(pixels, photo)
    return Opened(photo, Picture.of(pixels), conversion_to(screen_icc), photo)
