"""Masks as JSON and as files: Dmax's own .json, and gray pictures of other programs; a folder with masks of photos."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine import photos
from engine.atomic_files import whole_file
from engine.errors import shown
from engine.masks.mask import BadMask, Mask
from engine.masks.picture import Picture
from engine.masks.shapes import FaceEllipse, LinearGradient, RadialGradient, Shape, Stroke
from engine.names import composed
from engine.photos.finding import MASK_ENDING
from engine.photos.on_disk import UnreadablePhoto, opened
from engine.sentences import Sentence

if TYPE_CHECKING:
    from engine.photos import Photo

SCHEMA = 1
SUFFIXES = (".json", ".png", ".tif", ".tiff")   # of a photo's mask, behind MASK_ENDING; the first that exists is taken
_PROTECT, _ONLY_HERE = "protect", "only here"
_KINDS: dict[str, type[Shape]] = {"brush": Stroke, "linear gradient": LinearGradient, "face": FaceEllipse,
                                  "radial gradient": RadialGradient, "picture": Picture}   # a face's is one as well
_CALLED = {Stroke: Sentence("a brush stroke"), LinearGradient: Sentence("a linear gradient"),
           FaceEllipse: Sentence("the ellipse of a face"), RadialGradient: Sentence("a radial gradient"),
           Picture: Sentence("a picture")}
_MOST_BYTES = 64 << 20
_MOST_SHAPES, _MOST_POINTS = 10_000, 200_000
_FARTHEST = 100.0   # a place outside of the photo, in its sides
_MOST_SIDE_PX = 10_000_000
_GRAY = 1 / 255     # colours that differ by no more are gray, as a JPEG has it


def to_json(mask: Mask) -> dict[str, Any]:
    """The mask as plain values that JSON can hold."""
    return {"dmax_mask": SCHEMA, "effect": _PROTECT if mask.protects else _ONLY_HERE,
            "painted_on": list(mask.painted_on) if mask.painted_on else None,
            "shapes": [_shape_record(shape) for shape in mask.shapes]}


def from_json(record: Any, name: str = "") -> Mask:
    """The mask that a record of `to_json` describes; `name`: of its own file, if any. Raises BadMask."""
    if not isinstance(record, dict) or "dmax_mask" not in record:
        raise BadMask("The mask {name} is none that Dmax knows; paint one in Dmax, or use a gray picture." if name else
                      "The mask in it is none that Dmax knows; paint one in Dmax, or use a gray picture.",
                      name=shown(name))
    version = record["dmax_mask"]
    if version != SCHEMA:
        newer = isinstance(version, int) and version > SCHEMA
        if newer:
            raise BadMask("The mask {name} was made by a newer Dmax; update Dmax to use it." if name else
                          "The mask in it was made by a newer Dmax; update Dmax to use it.", name=shown(name))
        raise BadMask(_damaged(name, Sentence("its version is none")))
    try:
        match record:
            case {"effect": ("protect" | "only here") as effect, "painted_on": (None | [int(), int()]) as size,
                  "shapes": list(records)} if len(records) <= _MOST_SHAPES:
                if size and not all(type(side) is int and 0 < side <= _MOST_SIDE_PX for side in size):
                    raise _Wrong(Sentence("the photo's size is impossible"))
                shapes = tuple(_shape(one) for one in records)
            case _:
                raise _Wrong(Sentence("its effect, its photo's size or its shapes are missing"))
        if sum(len(shape.points) for shape in shapes if isinstance(shape, Stroke)) > _MOST_POINTS:
            raise _Wrong(Sentence("it has more than 200,000 points"))
    except _Wrong as error:
        raise BadMask(_damaged(name, error.args[0])) from None
    except BadMask as error:
        raise BadMask(_damaged(name, Sentence("its picture cannot be read"))) from error
    return Mask(shapes, effect == _PROTECT, (size[0], size[1]) if size else None)


def hash_of(mask: Mask) -> str:
    """Hash of a mask's content; 16 hexadecimal digits."""
    return hashlib.sha256(json.dumps(to_json(mask), sort_keys=True).encode()).hexdigest()[:16]


def write(mask: Mask, path: Path) -> None:
    """Write a mask as JSON; the file appears whole or not at all. Raises OSError."""
    with whole_file(path) as file:
        file.write(json.dumps(to_json(mask), separators=(",", ":")).encode())


def read(path: Path) -> Mask:
    """Read a mask: Dmax's own JSON, or a gray picture, white where the photo is enhanced. Raises BadMask.

    Of a picture the samples count as they are stored, 0 to the largest, whatever its colour profile; what is
    transparent counts as black.
    """
    try:
        with opened(path) as file:
            begins = file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n")
        if begins[:1] in (b"{", b"["):
            return from_json(_record_in(path), path.name)
        return _of_photo(photos.read(path), path.name)
    except UnreadablePhoto as error:
        raise BadMask("The mask cannot be used: {error}", error=error) from error
    except OSError as error:
        raise BadMask("The mask {path} cannot be read ({reason}); check the disk it is on.", path=shown(path),
                      reason=error.strerror) from error


def checked_folder(path: str) -> Path:
    """A folder of masks. Raises BadMask if it is not there: photos would be enhanced where they are to be protected."""
    folder = Path(path)
    if not folder.is_dir():
        raise BadMask("The folder of masks {folder} is gone; put it back, or choose another.", folder=shown(folder))
    return folder


def mask_of(photo: Path, folder: Path, relative: Path = Path()) -> Path | None:
    """The mask of a photo in a folder, by its name: NAME.mask.json, or .png, .tif; None if there is none.

    Looked for in the subfolder `relative` first.
    """
    for place in dict.fromkeys((folder / relative, folder)):
        for suffix in SUFFIXES:
            for name in dict.fromkeys((photo.name, photo.stem, composed(photo.name), composed(photo.stem))):
                if os.path.lexists(path := place / f"{name}{MASK_ENDING}{suffix}"):
                    return path
    return None


class _Wrong(Exception):
    """What is wrong with a record, as part of a sentence."""


def _damaged(name: str, what: str) -> str:
    return Sentence("The mask {name} is damaged: {what}; make it again." if name else
                    "The mask in it is damaged: {what}; make it again.", name=shown(name), what=what)


def _record_in(path: Path) -> Any:
    if path.stat().st_size > _MOST_BYTES:
        raise BadMask("The mask {name} has more than {megabytes} MB; save it as a gray picture.", name=shown(path.name),
                      megabytes=_MOST_BYTES >> 20)
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadMask(_damaged(path.name, Sentence("it is not the JSON that Dmax writes"))) from error


def _of_photo(photo: Photo, name: str) -> Mask:
    samples = photo.samples
    if not photo.grayscale:
        for top in range(0, photo.height, 256):   # no second copy of a large one
            strip = samples[top:top + 256, :, :3].astype(np.float32)
            if np.nanmax(strip.max(2) - strip.min(2)) > _GRAY * photo.unit:
                raise BadMask("The mask {name} has colours; save it as a gray picture, white where the photo is to be "
                              "enhanced.", name=shown(name))
    gray = np.nan_to_num(samples[..., 0]) if photo.bit_depth == 32 else samples[..., 0]
    if photo.has_alpha and (samples[..., -1] < photo.unit).any():
        seen = gray.astype(np.float32) * (samples[..., -1] / photo.unit)
        gray = (np.rint(seen) if gray.dtype.kind == "u" else seen).astype(gray.dtype)
    if gray.dtype.kind == "f":
        gray = np.rint(gray.clip(0, 1) * 65535).astype(np.uint16)
    return Mask((Picture.of(gray),), painted_on=(photo.width, photo.height))


def _shape_record(shape: Shape) -> dict[str, Any]:
    kind = next(kind for kind, one in _KINDS.items() if isinstance(shape, one))
    record: dict[str, Any] = {"kind": kind}
    for field in fields(shape):
        value = getattr(shape, field.name)
        if field.name == "points":
            value = [[x, y] if pressure == 1 else [x, y, pressure] for x, y, pressure in value]
        elif isinstance(value, bytes):
            value = base64.b64encode(value).decode()
        elif isinstance(value, tuple):
            value = list(value)
        record[field.name] = value
    return record


def _shape(record: Any) -> Shape:
    """Raises _Wrong, or BadMask if its picture is damaged."""
    kind = record.get("kind") if isinstance(record, dict) else None
    made = _KINDS.get(kind) if isinstance(kind, str) else None
    if made is None:
        raise _Wrong(Sentence("it has a shape of an unknown kind"))
    named = {field.name for field in fields(made)}
    if record.keys() - {"kind"} != named:
        raise _Wrong(Sentence("{shape} has other properties than it should", shape=_CALLED[made]))
    try:
        shape = made(**{name: _CHECKS[name](record[name]) for name in named})
    except (TypeError, ValueError, OverflowError) as error:
        raise _Wrong(Sentence("{shape} has impossible values", shape=_CALLED[made])) from error
    if isinstance(shape, Picture):
        _ = shape.size   # called for its error
    return shape


def _number(least: float, most: float) -> Callable[[Any], float]:
    def checked(value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= most:
            raise ValueError
        return float(value)
    return checked


def _pair(least: float, most: float) -> Callable[[Any], tuple[float, float]]:
    def checked(value: Any) -> tuple[float, float]:
        first, second = value
        return number(first), number(second)
    number = _number(least, most)
    return checked


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _points(value: Any) -> tuple[tuple[float, float, float], ...]:
    if not isinstance(value, list) or not value:
        raise ValueError
    return tuple((_place(x), _place(y), _share(pressure)) for x, y, pressure in (
        (*point, 1.0) if len(point) == 2 else point for point in value))


def _png(value: Any) -> bytes:
    if not isinstance(value, str):
        raise ValueError
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error as error:
        raise ValueError from error


_share, _place = _number(0, 1), _number(-_FARTHEST, _FARTHEST)
_CHECKS: dict[str, Callable[[Any], Any]] = {   # by the names of the shapes' fields
    "strength": _share, "softness": _share, "size": _number(0, 10), "angle": _number(-360, 360),
    "erases": _flag, "inverted": _flag, "outside": _flag, "points": _points, "png": _png,
    "whole": _pair(-_FARTHEST, _FARTHEST), "none": _pair(-_FARTHEST, _FARTHEST),
    "centre": _pair(-_FARTHEST, _FARTHEST), "radii": _pair(0, _FARTHEST)}
