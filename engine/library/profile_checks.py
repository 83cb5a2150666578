"""Checking of .dmax files, which may come from strangers: the header first, then the arrays."""

from __future__ import annotations

import itertools
import json
import math
import struct
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.autoencoders.known import titled
from engine.library.profile_info import MAX_DIMENSION, MOST_NAME_CHARACTERS, SCHEMA, SUFFIX, BadProfile, ProfileInfo
from engine.sentences import Sentence

if TYPE_CHECKING:
    from torch import Tensor

    from engine.transport.foretelling import DetailByPlace
    from engine.transport.patch_statistics import PatchStatistics
    from engine.transport.texture_transport import Textures

DETAIL, STRENGTHS = "target.detail", "target.strengths"   # arrays of DetailByPlace; older profiles lack them
MAX_HEADER_BYTES = 1 << 16
_LARGEST_NUMBER = 1e12   # of a scale in px, a distance, a figure of a curve
_LARGEST_MEAN, _LARGEST_LEVEL = 1e6, 1e3   # of latents; of octaves of their energy
_LARGEST_VARIANCE = 1e12   # latents are of the order of 1 to 100
_MAX_CLASSES = 64
_MAX_LEVELS = 256
_DETAIL_SUMS, _STRENGTHS = 28, 80   # numbers of DetailByPlace, which is not asked: headers are checked without torch
# Of ProfileInfo; older profiles lack them.
_LATER_FIELDS = {"classes", "finest_gain", "most_gain", "original_share", "doctor_score"}


def checked_header(path: Path) -> tuple[ProfileInfo, int]:
    """The description in a profile's header, and the file's size in bytes, once the header proves consistent.

    Reads the header alone. Raises BadProfile.
    """
    header, metadata, arrays_start, size = _header(path)
    schema = metadata.get("schema")
    if not (isinstance(schema, int) and not isinstance(schema, bool) and 1 <= schema <= SCHEMA):
        raise BadProfile("The profile {name} was made by a newer Dmax; update Dmax to use it.", name=path.name)
    info = _info_from(metadata, path)
    expected = _expected_arrays(info, header)
    if set(header) != set(expected):
        raise _damaged(path, Sentence("lacks some of its arrays"))
    arrays_bytes = 0
    for name, (kind, shape) in expected.items():
        entry = header[name]
        if not isinstance(entry, dict) or entry.get("dtype") != kind or entry.get("shape") != shape:
            raise _damaged(path, Sentence("has arrays of the wrong shape"))
        arrays_bytes += (8 if kind == "F64" else 4) * math.prod(shape)
    if size != arrays_start + arrays_bytes:
        raise BadProfile("The profile {name} is cut short; copy or export it again from where it came.", name=path.name)
    return info, size


def checked_statistics(arrays: dict[str, Any], role: str, info: ProfileInfo, path: Path) -> PatchStatistics:
    """The patch statistics of one side, checked to be possible for photos; `role`: source or target.

    Raises BadProfile.
    """
    from torch import from_numpy

    from engine.transport.patch_statistics import PatchStatistics, symmetric

    count = info.source_count if role == "source" else info.target_count
    total = from_numpy(arrays[f"{role}.sum"].copy())
    outer = symmetric(from_numpy(arrays[f"{role}.outer"].copy()), info.dimension)
    mean = total / count
    _check_covariance(outer / count - mean.outer(mean), mean, path)
    return PatchStatistics(count, total, outer)


def checked_textures(arrays: dict[str, Any], role: str, info: ProfileInfo, path: Path) -> Textures:
    """The texture classes of one side, checked to be possible for photos; `role`: source or target.

    Raises BadProfile.
    """
    from torch import from_numpy

    from engine.transport.patch_statistics import Gaussian, symmetric
    from engine.transport.texture_transport import Textures

    levels = from_numpy(arrays[f"{role}.levels"].copy())
    ranks = from_numpy(arrays[f"{role}.ranks"].copy())
    means = from_numpy(arrays[f"{role}.means"].copy())
    triangles = from_numpy(arrays[f"{role}.covariances"].copy())
    rising = (levels.diff() > 0).all() and (ranks.diff() >= 0).all()   # NaN never compares as rising
    if not (rising and levels.abs().max() <= _LARGEST_LEVEL and ranks[0] == 0 and abs(ranks[-1] - 1) < 1e-9):
        raise _damaged(path, Sentence("sorts textures in a way that cannot be one"))
    classes = []
    for mean, triangle in zip(means, triangles, strict=True):
        covariance = symmetric(triangle.double(), info.dimension)
        _check_covariance(covariance, mean, path)
        classes.append(Gaussian(mean, covariance))
    return Textures(tuple(classes), levels, ranks)


def checked_detail(arrays: dict[str, Any], path: Path) -> DetailByPlace:
    """What natural photos tell of detail by place, checked to be sums of products. Raises BadProfile."""
    from torch import from_numpy
    from torch.linalg import eigvalsh

    from engine.transport.foretelling import MOMENTS, DetailByPlace
    from engine.transport.patch_statistics import symmetric

    products = symmetric(from_numpy(arrays[DETAIL].copy()), MOMENTS)
    counts, count = from_numpy(arrays[STRENGTHS].copy()), float(products[0, 0])
    if not (products.isfinite().all() and 1 <= count < 2**53 and (counts >= 0).all()
            and 1 <= counts.sum() < 2**53 and products.abs().max() <= count * _LARGEST_LEVEL**4
            and eigvalsh(products)[0] >= -1e-6 * products.diagonal().max()):
        raise _damaged(path, Sentence("tells of detail what no photos do"))
    return DetailByPlace(products, counts)


def _check_covariance(covariance: Tensor, mean: Tensor, path: Path) -> None:
    """Raise BadProfile unless mean and covariance are finite, and the covariance positive semidefinite and not huge."""
    from torch.linalg import cholesky_ex

    if not (mean.isfinite().all() and covariance.isfinite().all() and mean.abs().max() <= _LARGEST_MEAN):
        raise _damaged(path, Sentence("holds numbers that are not finite"))
    spread = float(covariance.trace())
    # Cholesky succeeds unless an eigenvalue is below zero by more than rounding.
    raised = covariance + 1e-7 * max(spread, 1e-12) * covariance.new_ones(len(mean)).diag()
    if not 0 <= spread <= _LARGEST_VARIANCE or cholesky_ex(raised).info:
        raise _damaged(path, Sentence("holds a covariance that no photos have"))


def _damaged(path: Path, what: str) -> BadProfile:
    return BadProfile("The profile {name} {what}, so it is damaged or was tampered with; export it again.",
                      name=path.name, what=what)


def _header(path: Path) -> tuple[dict[str, Any], dict[str, Any], int, int]:
    """Entries of the arrays, the description, the offset of the arrays and the size of the file, both in bytes.

    Raises BadProfile if this is no safetensors file with a description.
    """
    not_one = BadProfile("{name} is not a Dmax profile; choose a {suffix} file that Dmax exported.", name=path.name,
                         suffix=SUFFIX)
    try:
        if not path.is_file():
            raise BadProfile("There is no profile at {path}; check the name, or list the profiles.", path=path)
        size = path.stat().st_size
        with path.open("rb") as file:
            prefix = file.read(8)
            length = struct.unpack("<Q", prefix)[0] if len(prefix) == 8 else 0
            if not 2 <= length <= MAX_HEADER_BYTES:
                raise not_one
            header = json.loads(file.read(length).decode())
        metadata = json.loads(header.pop("__metadata__")["dmax"])
    except OSError as error:
        raise BadProfile("The profile {name} cannot be read ({reason}); check its permissions.", name=path.name,
                         reason=error.strerror) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise not_one from error
    if not isinstance(metadata, dict):
        raise not_one
    return header, metadata, 8 + length, size


def _expected_arrays(info: ProfileInfo, header: dict[str, Any]) -> dict[str, tuple[str, list[int]]]:
    """Type and shape of each array that a profile of this description holds; lengths of levels are the header's own."""
    d = info.dimension
    triangle = d * (d + 1) // 2
    expected: dict[str, tuple[str, list[int]]] = {}
    if DETAIL in header:
        expected = {DETAIL: ("F64", [_DETAIL_SUMS]), STRENGTHS: ("F64", [_STRENGTHS])}
    for role in ("source", "target"):
        expected[f"{role}.sum"] = ("F64", [d])
        expected[f"{role}.outer"] = ("F64", [triangle])
        if info.classes > 1:
            levels = _length(header.get(f"{role}.levels"))
            expected[f"{role}.levels"] = ("F64", [levels])
            expected[f"{role}.ranks"] = ("F64", [levels])
            expected[f"{role}.means"] = ("F64", [info.classes, d])
            expected[f"{role}.covariances"] = ("F32", [info.classes, triangle])
    return expected


def _length(entry: object) -> int:
    """The length that the header gives for an array of levels; 0, which fits no array, if it is impossible."""
    match entry:
        case {"shape": [int(length)]} if 2 <= length <= _MAX_LEVELS:
            return length
    return 0


def _info_from(metadata: dict[str, Any], path: Path) -> ProfileInfo:
    """The description out of JSON that anybody may have written. Raises BadProfile."""
    kinds = {"int": int, "float": (int, float), "str": str, "bool": bool}
    values: dict[str, Any] = {}
    for field in fields(ProfileInfo):
        if field.name == "curve":
            continue
        value = metadata.get(field.name, field.default if field.name in _LATER_FIELDS else None)
        right_kind = isinstance(value, kinds[str(field.type)])  # type: ignore[arg-type]
        if not right_kind or (isinstance(value, bool) and field.type != "bool"):
            raise _damaged(path, Sentence("has no '{field}' in its description", field=field.name))
        values[field.name] = value
    values["autoencoder_name"] = titled(values["autoencoder_name"])
    info = ProfileInfo(**values, curve=_curve_from(metadata.get("curve", []), path))
    numbers = (info.scale_px, info.w2, info.typical_w2)
    sound = (
        1 <= info.patch <= 31 and info.patch % 2 == 1 and info.channels >= 1
        and info.dimension <= MAX_DIMENSION and 1 <= info.classes <= _MAX_CLASSES
        and 1 <= info.source_count < 2**53 and 1 <= info.target_count < 2**53
        and 0 <= info.restored_photos < 2**53 and 0 <= info.natural_photos < 2**53
        and all(0 <= number <= _LARGEST_NUMBER for number in numbers) and 0 <= info.finest_gain <= 1
        and (info.doctor_score == -1 or 0 <= info.doctor_score <= _LARGEST_NUMBER)
        and 0 <= info.original_share <= 1 and 1 <= info.most_gain <= _LARGEST_NUMBER
        and info.name.strip()
        and max(len(info.name), len(info.autoencoder), len(info.autoencoder_name)) <= MOST_NAME_CHARACTERS
    )
    if not sound or not is_text(info.name, info.autoencoder, info.autoencoder_name, info.notes, info.created):
        raise _damaged(path, Sentence("describes itself with impossible numbers"))
    return info


def is_text(*words: str) -> bool:
    """True if words can be written down: JSON may hold half of a surrogate pair."""
    try:
        "".join(words).encode()
    except UnicodeEncodeError:
        return False
    return True


def _curve_from(points: object, path: Path) -> tuple[tuple[float, float, float], ...]:
    """A measured curve out of JSON; older profiles have none. Raises BadProfile unless alpha rises."""
    if isinstance(points, list) and all(_is_point(point) for point in points):
        curve = tuple((float(alpha), float(psnr), float(fd)) for alpha, psnr, fd in points)
        if all(one[0] < other[0] for one, other in itertools.pairwise(curve)):
            return curve
    raise _damaged(path, Sentence("holds a curve that cannot be one"))


def _is_point(point: object) -> bool:
    """True for a list of three finite numbers."""
    return isinstance(point, list) and len(point) == 3 and all(
        isinstance(number, int | float) and not isinstance(number, bool) and abs(number) <= _LARGEST_NUMBER
        for number in point)
