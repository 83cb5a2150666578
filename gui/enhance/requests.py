"""Requests of the Enhance page to the engine; the work runs on the engine thread."""

from __future__ import annotations

import contextlib
import dataclasses
import tempfile
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect

from engine.progress import Notice, Steps
from engine.sentences import Sentence, joined_names
from gui.enhance.look import Look
from gui.photo_choice import AUTO, DEFAULT_PROFILE, SUGGEST

if TYPE_CHECKING:
    from engine.enhancing.change import Change, OriginalDetail
    from engine.enhancing.enhancer import Choice, Enhancer
    from engine.enhancing.insight import Insight
    from engine.enhancing.method import Method
    from engine.library.profile import ProfileInfo, TransportProfile
    from engine.photos import Photo
    from engine.session import Session
    from engine.wishes.wish import Wish
    from gui.enhance.on_screen import ToScreen
    from gui.enhance.picture import Picture

_LOOKED_AT_LATENTS = 64   # side of the middle by which a profile is suggested: half a second, before anything is seen
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
    content: str = ""                 # `photo_key` of the file; empty: nothing can be kept for it
    stamp: str = ""                   # of the file when it was read
    kept: Wish | None = None          # what is kept for it


@dataclass(eq=False)
class LookedAt:
    """The part of the photo on the screen: top, left, bottom, right in px; None: all of it, or it is not known.

    The window writes it while the engine works, and the engine reads it between two steps.
    """

    region: tuple[int, int, int, int] | None = None


@dataclass(frozen=True, eq=False)
class Chosen:
    """The profile in use, what is to be said of the photo, and facts for those who ask."""

    info: ProfileInfo
    said: str          # sentences on the photo, or ""
    mismatch: str      # a sentence on px if photo and profile differ in pixel scale, or ""
    scale_px: float    # pixel scale of the photo
    computed_in: str   # precision and device


@dataclass(frozen=True, eq=False)
class Enhanced:
    """An enhanced photo: its change, and all else that export needs."""

    opened: Opened
    change: Change
    profile: TransportProfile
    enhancer: Enhancer
    insight: Insight
    scale_px: float                        # pixel scale of the photo
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
    suggested: str = ""               # the profile that was suggested for this photo before, by name
    takes_kept: bool = False          # what the library keeps for the photo takes the place of `look`
    lane: str = "enhance"
    urgency: int = 2

    def look_for(self, opened: Opened) -> Look:
        """The look that the photo is enhanced with, once it is known what is kept for it."""
        return Look.of(opened.kept) if self.takes_kept and opened.kept else self.look

    def steps(self, session: Session) -> Generator[Any, None, Enhanced]:
        from engine.calibrating.without_calibration import more_like
        from engine.enhancing.change import ChangeTile
        from engine.enhancing.insight import assess
        from engine.enhancing.method import EnhanceError
        from engine.restoring.original_detail import OriginalDiffers
        from gui.enhance.on_screen import change_of
        from gui.enhance.transparency import fade

        opened = yield from self._read(session)
        if (look := self.look_for(opened)) != self.look:
            again = dataclasses.replace(self, look=look, opened=opened, takes_kept=False)
            return (yield from again.steps(session))
        yield opened
        if opened.restorer != self.look.restorer:
            opened = yield from self._restored(session, opened)
            yield opened
        enhancer, choice = yield from self._chosen(session, opened)
        device = enhancer.autoencoder.device
        yield Chosen(choice.profile.info, choice.said, choice.mismatch, choice.scale_px,
                     joined_names((device.dtype_name, device.name)))
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
        better = "" if self.look.profile == SUGGEST else more_like(
            opened.photo, computed.latents, choice.profile, _own_profiles(session), enhancer.autoencoder.stride)
        taken = None
        with contextlib.suppress(EnhanceError, OriginalDiffers):   # enlarged, or the profile knows no natural detail
            taken = enhancer.original_detail(opened.photo, opened.source, choice.profile, 1.0)
        if taken:
            opened.picture.give_original(taken.on(opened.photo))
        return Enhanced(opened, computed.change, choice.profile, enhancer, why, choice.scale_px, better, taken)

    def _read(self, session: Session) -> Generator[Any, None, Opened]:
        """The photo as it was read, or as it is restored already."""
        from engine import photos
        from engine.photos.on_disk import stamp

        opened = self.opened
        if opened is not None and opened.restorer in ("", self.look.restorer):
            return opened
        if opened is not None:   # restored by another restorer
            return dataclasses.replace(_opened(opened.source, self.screen_icc), content=opened.content,
                                       kept=opened.kept, stamp=opened.stamp)
        before = stamp(self.path)
        photo = photos.read(self.path)
        if photo.megapixels > _SKETCH_MEGAPIXELS:
            small = dataclasses.replace(photo, samples=photo.samples[::8, ::8])
            yield Sketch(_opened(small, self.screen_icc).picture)
        opened = dataclasses.replace(_opened(photo, self.screen_icc), stamp=before)
        return (yield from self._with_kept(session, opened))

    def _with_kept(self, session: Session, opened: Opened) -> Generator[Any, None, Opened]:
        """The photo with what is kept for it in the library; a Notice says what of that cannot be used."""
        from engine.library.library import LibraryError
        from engine.masks.mask import BadMask
        from engine.photos import UnreadablePhoto
        from engine.wishes.remembered import photo_key, remembered

        with contextlib.suppress(OSError, UnreadablePhoto):   # the file is gone by now: nothing is kept
            content = photo_key(self.path)
            try:
                kept = remembered(content, session.library)
            except BadMask as error:   # it stays there, for who can read it
                yield Notice(Sentence("The mask that was painted in this photo is not used. {error}", error=error))
                return opened
            if kept and kept.profile not in (SUGGEST, AUTO):
                try:
                    session.library.profile_paths(kept.profile)
                except LibraryError:
                    yield Notice(Sentence("The profile '{profile}', which was chosen for this photo, is not in the "
                                          "library any more.", profile=kept.profile))
                    kept = dataclasses.replace(kept, profile=self.look.profile)
            return dataclasses.replace(opened, content=content, kept=kept)
        return opened

    def _restored(self, session: Session, opened: Opened) -> Generator[Any, None, Opened]:
        from engine.restoring.restore_job import Restoring, restore_in_background

        yield Restoring(0.0)   # a network may take a while to load
        restorer = session.restorer(self.look.restorer)
        restored = yield from restore_in_background(restorer, opened.source)
        again = _opened(restored, self.screen_icc)
        return dataclasses.replace(again, source=opened.source, restorer=self.look.restorer, restored_by=restorer.name,
                                   content=opened.content, kept=opened.kept, stamp=opened.stamp,
                                   degraded=opened.picture.enlarged(again.picture.width, again.picture.height))

    def _chosen(self, session: Session, opened: Opened) -> Generator[Any, None, tuple[Enhancer, Choice]]:
        """The enhancer that the look wishes, and its profile for the photo."""
        from engine.enhancing.method import Method

        method = Method(self.look.detail, self.look.form)
        if self.look.profile == AUTO:
            enhancer = yield from self._learned(session, opened, method)
        else:
            enhancer = session.enhancer(self.look.profile or self.suggested or DEFAULT_PROFILE, method)
        choice = enhancer.choose(opened.photo)
        if self.look.profile == SUGGEST and not self.suggested:
            better = _suggested(session, opened.photo, enhancer, choice.profile)
            if better:
                enhancer = session.enhancer(better, method)
                choice = enhancer.choose(opened.photo)
        return enhancer, choice

    def _learned(self, session: Session, opened: Opened, method: Method) -> Generator[Any, None, Enhancer]:
        """The enhancer of a profile that is learned from the photo itself."""
        from engine import photos
        from engine.calibrating.without_calibration import auto_profile
        from engine.enhancing.enhancer import Enhancer

        with tempfile.TemporaryDirectory(prefix="dmax-", ignore_cleanup_errors=True) as scratch:
            looked_at, cache = self.path, session.library.statistics_cache
            if opened.restorer:   # the file on the disk is not restored
                looked_at = photos.write(opened.photo, Path(scratch) / "restored.png") or looked_at
            steps = Steps(auto_profile([looked_at], session.autoencoder(), None if opened.restorer else cache))
            for step in steps:   # it learns from this very photo
                yield dataclasses.replace(step, done=0.0)
        learned = steps.result
        return Enhancer(session.autoencoder(), [learned], method, learned.info.scale_px)


def _suggested(session: Session, photo: Photo, enhancer: Enhancer, usual: TransportProfile) -> str:
    """The name of the profile that suits the middle of a photo better than the usual one; empty if none does."""
    from engine.autoencoders.photo_latents import encode
    from engine.calibrating.without_calibration import more_like

    network = enhancer.autoencoder
    side = _LOOKED_AT_LATENTS * network.stride
    top, left = max(0, photo.height - side) // 2, max(0, photo.width - side) // 2
    middle = dataclasses.replace(photo, samples=photo.samples[top:top + side, left:left + side])
    return more_like(middle, encode(middle, network), usual, _own_profiles(session), network.stride)


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
