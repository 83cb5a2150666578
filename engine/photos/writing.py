"""Writing photos: whole or not at all, never over the original, with all metadata."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from numpy.typing import NDArray

from engine.atomic_files import make_folder, sync_file, sync_folder, temporary_beside
from engine.errors import DmaxError, shown
from engine.names import MOST_NUMBERED, folded, numbered
from engine.photos.check_written import Spoilt, read_back
from engine.photos.codecs import jpeg_segments, png_chunks
from engine.photos.codecs.file_encoders import Choices, encode, is_exact
from engine.photos.colour.colour_profile import HIGH_DYNAMIC_RANGE
from engine.photos.formats import FORMATS, WRITTEN, Format, format_of_suffix, listed
from engine.photos.metadata import captions, exif, xmp
from engine.photos.metadata.metadata import is_icc
from engine.sentences import Sentence

if TYPE_CHECKING:
    from engine.photos.metadata.metadata import Metadata
    from engine.photos.photo import Photo


_LOOK_AT_ICC = frozenset({"PNG", "JXL", "WebP"})   # formats that hold sound profiles of their own colours alone
Existing = Literal["rename", "replace", "skip", "error"]
BeforeNaming = Callable[[Path, Path], None]   # the finished file, and the name that it is about to get


class UnwritablePhoto(DmaxError):
    """The output cannot be written. Its text is the sentence that the user sees."""


def write(photo: Photo, path: Path, *, format: str | None = None, quality: int = 95,
          chroma: Literal["4:4:4", "4:2:0"] = "4:4:4", bit_depth: int | None = None, existing: Existing = "rename",
          xmp_properties: Mapping[str, str] | None = None, temporary: Path | None = None,
          before_naming: BeforeNaming | None = None) -> Path | None:
    """Write a photo; returns the path it got, or None if it was skipped because a file is there already.

    The file is written beside its target under another name (`temporary`, if the caller wants to know it beforehand),
    synced, read back and compared, then renamed; `before_naming` is told the finished file and each name that it is
    about to get. `format` is a name of FORMATS (None: by the suffix); `quality` 1 to 100; `bit_depth` 8, 10, 12, 16 or
    32 (None: the photo's own, or the format's nearest). The properties go into XMP under `dmax:`. A format leaves out
    what it cannot hold: see `left_out`; JPEG refuses a photo that is not opaque. Raises UnwritablePhoto; then nothing
    has changed.
    """
    wanted = _written(path, format)
    if not 1 <= quality <= 100:
        raise UnwritablePhoto("The quality must be from 1 to 100, not {quality}.", quality=quality)
    if max(photo.width, photo.height) > wanted.largest_side:
        raise UnwritablePhoto("{format} holds at most {side} px a side; write {name} as TIFF or PNG.",
                              format=wanted.name, side=wanted.largest_side, name=shown(path.name))
    _guard_original(photo, path)
    if existing in ("skip", "error") and os.path.lexists(path):
        if existing == "skip":
            return None
        raise _exists_already(path)
    photo = _in_range(photo, wanted)
    metadata = _fitted(photo, wanted)
    metadata = dataclasses.replace(metadata, xmp=xmp.with_properties(metadata.xmp, xmp_properties or {}))
    temporary = temporary or temporary_beside(path)
    choices = Choices(quality, chroma, wanted.fitting_depth(bit_depth or _bits(photo)))
    try:
        samples = _flattened(wanted, photo, photo.at_depth(choices.depth_in_memory))
        make_folder(path.parent)
        handle = os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        with os.fdopen(handle, "w+b") as file:
            encode(wanted.name, samples, metadata, file, choices)
            file.flush()
            sync_file(file.fileno())
        exactly = is_exact(wanted.name, samples, metadata, choices)
        read_back(temporary, wanted.name, samples, metadata, exactly=exactly)
        del samples
        written = _take_name(temporary, path, existing, before_naming)
    except (OSError, ValueError) as error:   # ValueError: a name with a zero byte
        reason = getattr(error, "strerror", None) or str(error)
        raise UnwritablePhoto("{path} cannot be written ({reason}); check its name, the folder, its permissions and "
                              "the space left.", path=shown(path), reason=reason) from error
    except Spoilt as error:
        raise UnwritablePhoto(
            "{path} did not come back from the disk as it was written ({difference}); it was not kept. Check the disk, "
            "or choose another format.", path=shown(path), difference=error.args[0]) from error
    except MemoryError as error:
        raise UnwritablePhoto("{path} cannot be written for lack of memory; close other programs.",
                              path=shown(path)) from error
    finally:
        with contextlib.suppress(OSError, ValueError):
            temporary.unlink(missing_ok=True)
    with contextlib.suppress(OSError):   # some network disks cannot sync a folder; the photo is there all the same
        sync_folder(path.parent)
    return written


def _written(path: Path, format: str | None) -> Format:
    """The format of an output. Raises UnwritablePhoto."""
    wanted = FORMATS.get(format) if format else format_of_suffix(path)
    if wanted is None or not wanted.depths:
        raise UnwritablePhoto("{name} has a suffix that Dmax does not write; use {suffixes}.", name=shown(path.name),
                              suffixes=listed([suffix for one in WRITTEN.values() for suffix in one.suffixes]))
    return wanted


def left_out(photo: Photo, path: Path) -> list[str]:
    """What a photo's file held that its output at `path` does not, in words for the user; empty for most."""
    wanted, metadata = format_of_suffix(path), photo.metadata
    found = list(metadata.lost)
    if wanted is None:
        return found
    if metadata.codes and "codes" not in wanted.metadata:
        keep = listed([one.name for one in WRITTEN.values() if "codes" in one.metadata], "and")
        found.append(Sentence("its high dynamic range ({kind}): what is brighter than white; {keep} keep it",
                              kind=HIGH_DYNAMIC_RANGE[metadata.codes.transfer], keep=keep))
    if not _holds_icc(photo, wanted):
        found.append(Sentence("its colour profile, which is broken or which {format} cannot hold", format=wanted.name))
    if photo.has_extra and not photo.has_alpha and wanted.name != "TIFF":
        found.append(Sentence("its channel beside the colours (infrared), which {format} cannot hold",
                              format=wanted.name))
    if metadata.iptc and "iptc" not in wanted.metadata and not captions.of_iptc(metadata.iptc)[1]:
        found.append(Sentence("a part of its IPTC data, which {format} cannot hold", format=wanted.name))
    if metadata.exif and wanted.name == "TIFF" and exif.maker_note_is_bound(io.BytesIO(metadata.exif)):
        found.append(Sentence("its maker note, whose values are bound to their place in the file"))
    if metadata.png_chunks and wanted.name != "PNG" and png_chunks.holds_text(metadata.png_chunks):
        found.append(Sentence("its PNG texts, which {format} cannot hold", format=wanted.name))
    if metadata.jpeg_comments and wanted.name != "JPEG":
        found.append(Sentence("its JPEG comment, which {format} cannot hold", format=wanted.name))
    if metadata.densities and not metadata.pixels_per_mm and wanted.name not in ("JPEG", "PNG"):
        found.append(Sentence("the shape of its pixels, which {format} cannot tell", format=wanted.name))
    if wanted.name == "JPEG" and metadata.exif and len(metadata.exif) > jpeg_segments.LARGEST_EXIF_BYTES:
        found.append(Sentence("a part of its EXIF, of which a JPEG holds 64 KB"))
    own, held = _bits(photo), max(wanted.depths, default=photo.bit_depth)
    if own > held:
        found.append(Sentence("its float samples, made whole numbers of {held} bits, as {format} holds no more"
                              if own == 32 else
                              "its {own} bits a sample, rounded to {held} bits, as {format} holds no more",
                              own=own, held=held, format=wanted.name))
    return found


def _in_range(photo: Photo, wanted: Format) -> Photo:
    """The photo; one of high dynamic range as a screen shows it, for a format that cannot say what its numbers mean."""
    if photo.metadata.codes is None or "codes" in wanted.metadata:
        return photo
    return dataclasses.replace(photo.shown, metadata=dataclasses.replace(photo.metadata, codes=None, icc=None))


def _fitted(photo: Photo, wanted: Format) -> Metadata:
    """Metadata for an output: what its format has no place for goes where it has one, or is left out.

    Extended XMP and IPTC into the XMP packet, a resolution into EXIF; a profile that it would refuse is left out.
    """
    metadata = photo.metadata
    packet, block = metadata.xmp, metadata.exif
    if packet and metadata.extended_xmp and wanted.name != "JPEG":
        packet = xmp.joined(packet, jpeg_segments.extension_of(metadata.extended_xmp))
    if metadata.iptc and "iptc" not in wanted.metadata:
        packet = captions.with_captions(packet, captions.of_iptc(metadata.iptc)[0])
    if metadata.pixels_per_mm and "resolution" not in wanted.metadata and not (block and exif.resolution(block)):
        with contextlib.suppress(ValueError):   # a broken block stays as it is
            block = exif.with_resolution(block, metadata.pixels_per_mm)
    icc = metadata.icc if _holds_icc(photo, wanted) and not metadata.codes else None   # codes say it already
    return dataclasses.replace(metadata, xmp=packet, exif=block, icc=icc)


def _holds_icc(photo: Photo, wanted: Format) -> bool:
    """True unless the photo's colour profile is broken, or is for other colours than an output will have.

    Of the formats that do not look at it, which carry any.
    """
    if photo.icc is None or wanted.name not in _LOOK_AT_ICC:
        return True
    gray = photo.grayscale and not (wanted.name == "WebP" or (wanted.name == "JXL" and photo.has_alpha))
    return is_icc(photo.icc, b"GRAY" if gray else b"RGB ")


def _bits(photo: Photo) -> int:
    """Bits of a sample: as its file has them, unless its samples have become others."""
    return photo.metadata.bits or 16 if photo.bit_depth == 16 else photo.bit_depth


def _guard_original(photo: Photo, path: Path) -> None:
    """Refuse the photo's own file as the target, also if links or letter case hide it. Raises UnwritablePhoto."""
    original = photo.path
    if original is None:
        return
    try:
        same_file = path.exists() and original.exists() and path.samefile(original)
        same = same_file or folded(str(path.resolve())) == folded(str(original.resolve()))
    except (OSError, ValueError, RuntimeError):   # a name that no file can have, or links in a circle: nothing is there
        return
    if same:
        raise UnwritablePhoto("{path} is the original photo, which Dmax never replaces; choose another name or folder.",
                              path=shown(path))


def _take_name(temporary: Path, path: Path, existing: Existing, before_naming: BeforeNaming | None) -> Path | None:
    """Give the finished file its name, another one if the wanted one was taken meanwhile; None if it is to be skipped.

    Raises UnwritablePhoto, OSError.
    """
    if existing == "replace":
        if before_naming:
            before_naming(temporary, path)
        temporary.replace(path)
        return path
    for name in numbered(path.stem):
        candidate = path.with_name(f"{name}{path.suffix}")
        if os.path.lexists(candidate) and existing == "rename":
            continue
        if before_naming:
            before_naming(temporary, candidate)
        try:
            _move_without_replacing(temporary, candidate)
        except FileExistsError:
            if existing == "skip":
                return None
            if existing == "error":
                raise _exists_already(path) from None
            continue
        return candidate
    raise UnwritablePhoto("There are {count} files called {name} already; choose another folder.", count=MOST_NUMBERED,
                          name=shown(path.stem))


def _move_without_replacing(source: Path, target: Path) -> None:
    """Rename a file; raise FileExistsError if the target is there, even if it appeared only now."""
    if os.name == "nt":   # its rename never replaces
        source.rename(target)
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:   # a disk without hard links: hold the name with an empty file, for a moment
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        try:
            source.replace(target)
        except BaseException:
            target.unlink()
            raise
    else:
        source.unlink()


def _exists_already(path: Path) -> UnwritablePhoto:
    return UnwritablePhoto("{path} exists already; choose another name, or let it be replaced.", path=shown(path))


def _flattened(kind: Format, photo: Photo, samples: NDArray[Any]) -> NDArray[Any]:
    """Samples as the format can hold them: without alpha, which must be opaque, where it has no transparency.

    A band of another meaning only a TIFF can hold. Raises UnwritablePhoto.
    """
    if photo.has_extra and not photo.has_alpha and kind.name != "TIFF":
        return samples[..., :-1]
    if not kind.transparency and samples.shape[2] in (2, 4):
        if (samples[..., -1] != 255).any():
            raise UnwritablePhoto("{format} cannot hold transparency; write this photo as PNG, TIFF or WebP.",
                                  format=kind.name)
        return samples[..., :-1]
    if kind.name == "JXL" and samples.shape[2] == 2:   # its encoder knows no gray with transparency
        return samples[..., [0, 0, 0, 1]]
    return samples
