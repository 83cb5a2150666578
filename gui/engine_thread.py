"""The one thread that owns the engine: immutable requests in, signals out."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from engine.errors import DmaxError
from gui.picture import Picture, tile_picture

if TYPE_CHECKING:
    from engine.enhance import Change
    from engine.enhancer import Enhancer
    from engine.photo import Photo

_tickets = count(1)
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Enhance:
    """Open a photo and compute its change with a profile; a newer one supersedes an older."""

    path: Path
    profile: str
    ticket: int = field(default_factory=lambda: next(_tickets))


@dataclass(frozen=True)
class Export:
    """Write the photo that was enhanced last."""

    target: Path
    alpha: float
    quality: int = 95
    ticket: int = field(default_factory=lambda: next(_tickets))


@dataclass(frozen=True)
class Failure:
    """A sentence for the user, and what a report of the error should hold."""

    sentence: str
    details: str


class EngineThread(QObject):
    """Owns the thread. Signals arrive on the GUI thread; `shutdown` ends the work between two tiles."""

    ready = Signal()
    opened = Signal(object, str)         # Picture of the restored photo; facts
    tile = Signal(object)                # TilePicture of the enhanced photo
    progressed = Signal(float)           # 0..1
    enhanced = Signal(str, str)          # name of the profile used; a warning, or nothing
    exported = Signal(Path)
    failed = Signal(object)              # Failure
    idle = Signal()
    _wanted = Signal(object)

    def __init__(self, library_root: Path | None = None) -> None:
        super().__init__()
        self._thread = QThread()
        self._worker = _Worker(self, library_root)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.work)
        self._thread.started.connect(self._worker.prepare)
        self.newest = 0

    def start(self) -> None:
        """Begin loading the engine."""
        self._thread.start()

    def submit(self, request: Enhance | Export) -> None:
        """Ask for something; returns at once."""
        if isinstance(request, Enhance):
            self.newest = request.ticket
        self._wanted.emit(request)

    def cancel(self) -> None:
        """Give up what is being enhanced."""
        self.newest = next(_tickets)

    def shutdown(self) -> None:
        """Stop between two tiles and wait for the thread's end."""
        self.cancel()
        self._thread.quit()
        self._thread.wait()


class _Worker(QObject):
    """What runs on the thread. Torch is imported here, when the window is already on the screen."""

    def __init__(self, owner: EngineThread, library_root: Path | None) -> None:
        super().__init__()
        self._owner, self._root = owner, library_root
        self._enhancers: dict[str, Enhancer] = {}
        self._photo: Photo | None = None
        self._change: Change | None = None
        self._used: tuple[Enhancer, Any] | None = None
        self._network: Any = None

    @Slot()
    def prepare(self) -> None:
        self._guarded(self._load)

    @Slot(object)
    def work(self, request: Enhance | Export) -> None:
        if isinstance(request, Enhance):
            if request.ticket == self._owner.newest:
                self._guarded(lambda: self._enhance(request))
        else:
            self._guarded(lambda: self._export(request))
        self._owner.idle.emit()

    def _guarded(self, job: Any) -> None:
        """The edge of a job, the one place where every error is caught: it becomes a sentence, and the app goes on."""
        try:
            job()
        except DmaxError as error:
            self._owner.failed.emit(Failure(str(error), traceback.format_exc()))
        except Exception as error:
            log.exception("a job failed")
            self._owner.failed.emit(Failure(f"Something went wrong inside Dmax ({type(error).__name__}); the details can be "
                                            "copied into a report.", traceback.format_exc()))

    def _load(self) -> None:
        from engine import autoencoder, device
        from engine.catalog import BUILT_IN, Catalog
        from engine.library import Library

        self._library = Library(self._root)
        self._network = autoencoder.load(Catalog(self._library.autoencoders_folder).path_of(BUILT_IN), device.choose())
        self._owner.ready.emit()

    def _enhance(self, request: Enhance) -> None:
        from engine import photo as photos
        from engine.enhance import Change, Tile
        from engine.progress import Progress

        self._photo = self._change = None
        photo = photos.read(request.path)
        shown = _for_screen(photo)
        picture = Picture.of(shown)
        facts = f"{photo.width} × {photo.height} px, {photo.bit_depth} bits"
        self._owner.opened.emit(picture, facts)
        for enhancer in self._enhancer(request, photo):
            choice = enhancer.choose(photo)
            for step in enhancer.change(photo, choice.profile):
                if request.ticket != self._owner.newest:
                    return   # superseded or cancelled; the generator is closed with this frame
                if isinstance(step, Progress):
                    self._owner.progressed.emit(step.done / step.total)
                elif isinstance(step, Tile):
                    self._owner.tile.emit(_tile_picture(shown, step, len(picture.levels)))
                elif isinstance(step, Change):
                    self._photo, self._change, self._used = photo, step, (enhancer, choice.profile)
                    self._owner.enhanced.emit(choice.profile.name, choice.warning)

    def _enhancer(self, request: Enhance, photo: Photo) -> Iterator[Enhancer]:
        """The enhancer of the profile asked for; none if the request is superseded meanwhile."""
        from engine.enhancer import AUTO, Enhancer, auto_profile
        from engine.progress import Progress

        if request.profile == AUTO:   # learned from this very photo
            for step in auto_profile([request.path], self._network, self._library.cache_folder):
                if request.ticket != self._owner.newest:
                    return
                if not isinstance(step, Progress):
                    yield Enhancer(self._network, [step], scale_px=step.info.scale_px)
            return
        if request.profile not in self._enhancers:
            self._enhancers[request.profile] = Enhancer.from_files(self._network, self._library.profile_paths(request.profile))
        yield self._enhancers[request.profile]

    def _export(self, request: Export) -> None:
        from engine import photo as photos

        if self._photo is None or self._change is None or self._used is None:
            raise NothingToExport("There is no enhanced photo yet; open one, and export when it is done.")
        enhancer, profile = self._used
        written = photos.write(self._change.render(self._photo, request.alpha), request.target, quality=request.quality,
                               existing="replace", xmp_properties=enhancer.properties(profile, request.alpha))
        self._owner.exported.emit(written)


class NothingToExport(DmaxError):
    """There is nothing to write yet."""


def _for_screen(photo: Photo) -> Any:
    """The photo as uint8 [H, W, 3] in sRGB."""
    import numpy as np

    samples = photo.samples[..., :1] if photo.grayscale else photo.samples[..., :3]
    if samples.dtype == np.uint16:
        samples = (samples >> 8).astype(np.uint8)
    elif samples.dtype == np.float32:
        samples = np.rint(samples.clip(0, 1) * 255).astype(np.uint8)
    samples = samples.repeat(3, 2) if samples.shape[2] == 1 else samples
    return _to_srgb(samples, photo.metadata.icc) if photo.metadata.icc and not photo.grayscale else samples


def _to_srgb(samples: Any, icc: bytes) -> Any:
    """RGB samples through their ICC profile; a profile that cannot be read leaves them as they are."""
    import io

    import numpy as np
    from PIL import Image, ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        image = ImageCms.profileToProfile(Image.fromarray(np.ascontiguousarray(samples)), profile,
                                          ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return samples
    return np.asarray(image)


def _tile_picture(shown: Any, tile: Any, levels: int) -> Any:
    """A finished part of the change on what the screen shows of the photo, at alpha 0."""
    import numpy as np

    height, width = tile.delta.shape[1:]
    below = shown[tile.top:tile.top + height, tile.left:tile.left + width].astype(np.float32)
    pixels = np.rint(below + 255 * tile.delta.astype(np.float32).transpose(1, 2, 0)).clip(0, 255).astype(np.uint8)
    return tile_picture(pixels, tile.left, tile.top, levels)
