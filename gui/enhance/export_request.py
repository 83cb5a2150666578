"""The request to the engine that writes an enhanced photo."""

from __future__ import annotations

import os
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from engine.batches.item import left_out_sentence
from engine.errors import DmaxError, shown
from engine.photos.output import Output
from engine.progress import Notice

if TYPE_CHECKING:
    from engine.masks.mask import Mask
    from engine.photos import Metadata, Photo
    from engine.session import Session
    from gui.enhance.requests import Enhanced

_MM_PER_INCH = 25.4
_MOST_MEGAPIXELS = 64   # of a picture on the clipboard, which takes 8 bytes a px; the file is there as well


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
    dpi: int = 0            # dots per inch of a print; 0: as the photo has it
    mask: Mask | None = None   # where it is enhanced; None: everywhere
    lane: str = ""
    urgency: int = 3   # a moment's work, while an enhancement may take minutes

    def steps(self, session: Session) -> Generator[Any, None, Path | None]:
        from engine import photos
        from engine.masks.mask_file import hash_of
        from engine.photos.check_written import may_replace
        from engine.wishes.remembered import hash_in

        yield   # a more urgent job may go first
        done, wanted = self.enhanced, self.output
        if not self.target.parent.is_dir():
            try:
                self.target.parent.mkdir(parents=True)
            except OSError as error:
                raise CannotExport("The folder {folder} cannot be made ({reason}); choose another.",
                                   folder=self.target.parent, reason=error.strerror) from error
        existing: Literal["skip", "rename", "replace"] = "skip" if wanted.existing == "skip" else "rename"
        if may_replace(self.target, wanted.existing):
            existing = "replace"
        if left := photos.left_out(done.opened.photo, self.target):
            yield Notice(left_out_sentence(left))
        share = self.original_share if done.taken else 0.0
        said = done.enhancer.properties(done.profile, self.alpha, done.opened.restored_by, share)
        said["PixelScale"] = f"{done.scale_px:.0f}"
        if done.opened.content:
            said["Input"] = hash_in(done.opened.content)
        if self.mask:
            said["Mask"] = hash_of(self.mask)
        return photos.write(
            self.rendered(), self.target, quality=wanted.quality, chroma=wanted.chroma, bit_depth=wanted.bit_depth,
            existing=existing, xmp_properties=said)

    def rendered(self) -> Photo:
        """The photo at its alpha, with its share of the original's detail, where its mask wants it."""
        done, photo = self.enhanced, self.enhanced.opened.photo
        mask = self.mask.on(photo.height, photo.width) if self.mask else None
        original = replace(done.taken, share=self.original_share) if done.taken else None
        photo = done.change.render(photo, self.alpha, original, mask)
        return replace(photo, metadata=_printed_at(photo.metadata, self.dpi / _MM_PER_INCH)) if self.dpi else photo


@dataclass(frozen=True, eq=False)
class Copy(Export):
    """Write an enhanced photo for the clipboard; returns its path, and its picture or None if that is too large."""

    def steps(self, session: Session) -> Generator[Any, None, Any]:
        from gui.enhance.on_screen import image_of

        path = yield from super().steps(session)
        return path, image_of(self.rendered()) if self.enhanced.opened.photo.megapixels <= _MOST_MEGAPIXELS else None


@dataclass(frozen=True, eq=False)
class IntoCopy(Export):
    """Write an enhanced photo, and let it take the place of a copy that another program made; returns the copy's path.

    `target` is a name beside the copy, which the finished result has only where it cannot take the copy's: raises
    CannotExport then. All in one step, so that whoever closes the window finds the old copy or the new one.
    """

    copy: Path = Path()
    before: os.stat_result | None = None   # of the copy when it was opened

    def steps(self, session: Session) -> Generator[Any, None, Path | None]:
        written = yield from super().steps(session)
        assert written and self.before
        try:
            now = self.copy.stat()
            if (now.st_mtime_ns, now.st_size) != (self.before.st_mtime_ns, self.before.st_size):
                raise CannotExport("{name} was changed by another program meanwhile; it was left as it is, and the "
                                   "result is {path}.", name=shown(self.copy.name), path=shown(written))
            os.chmod(written, self.before.st_mode & 0o7777)
            os.replace(written, self.copy)
        except OSError as error:
            raise CannotExport("{copy} cannot be written ({reason}); the result is {path}.", copy=shown(self.copy),
                               reason=error.strerror, path=shown(written)) from error
        return self.copy


def _printed_at(metadata: Metadata, pixels_per_mm: float) -> Metadata:
    """The metadata with another resolution, also where EXIF tells one."""
    from engine.photos.metadata import exif

    both, block = (pixels_per_mm, pixels_per_mm), metadata.exif
    if block and exif.resolution(block):
        block = exif.with_resolution(block, both)
    return replace(metadata, pixels_per_mm=both, densities=None, exif=block)


class CannotExport(DmaxError):
    """The folder of the output cannot be made, or the output cannot take its place."""
