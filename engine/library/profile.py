"""A transport profile, what a calibration learned, with its .dmax file.

The file is safetensors: four float64 arrays, and eight more where there is a map for each strength of texture, with
everything else as JSON in the header. Symmetric matrices are stored as their upper triangles, so that none can be
asymmetric. Files come from strangers: the header is checked before an array is touched, the arrays before anything is built
from them. Nothing here needs torch until the statistics themselves are asked for, so that lists of profiles are quick.
"""

from __future__ import annotations

import itertools
import json
import math
import struct
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.atomic_files import whole_file
from engine.errors import DmaxError

if TYPE_CHECKING:
    from torch import Tensor

    from engine.transport.patch_statistics import PatchStatistics
    from engine.transport.texture_transport import Textures

SUFFIX = ".dmax"
SCHEMA = 1
MAX_HEADER_BYTES = 1 << 16
MAX_DIMENSION = 4096   # 32 channels with p = 11: beyond any use, and 128 MB an array
SPARED_DB = 0.5         # what a suggested alpha may cost in PSNR
_LARGEST_VARIANCE = 1e12   # latents are of the order of 1 to 100
_MAX_CLASSES, _MAX_LEVELS = 64, 256
_YOUNGER = {"classes", "finest_gain"}   # profiles of old do not say them


class BadProfile(DmaxError):
    """The file is not a profile that can be used. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class ProfileInfo:
    """What a profile says of itself; all that lists, screens and choices need."""

    name: str
    autoencoder: str          # identity: hash of weights and config
    autoencoder_name: str
    patch: int                # side p of the latent patches, odd
    channels: int             # c of the latents; statistics have d = c * p * p dimensions
    scale_px: float           # pixel scale: long side, in px, at which a whole photo shows this texture
    restored_photos: int
    natural_photos: int
    source_count: int         # patches
    target_count: int
    w2: float                 # squared Wasserstein-2 distance of restored and natural patches
    typical_w2: float         # median squared W2 of one calibration photo to all of them; 0 if unknown
    paired: bool = False
    created: str = ""         # ISO 8601, UTC
    app_version: str = ""
    notes: str = ""
    classes: int = 1          # of texture, from the flattest to the liveliest, with a map each or two by two
    finest_gain: float = 1.0   # of the finest octave of what the autoencoder draws, at most 1 (detail_band.FinestOctave)
    curve: tuple[tuple[float, float, float], ...] = ()   # alpha, PSNR in dB, FD, by rising alpha; none if never measured

    @property
    def dimension(self) -> int:
        """d = c * p * p."""
        return self.channels * self.patch * self.patch

    @property
    def best_alpha(self) -> float | None:
        """Where on the curve, from 0 to 1, photos are most real and at most SPARED_DB less faithful than the restored ones.

        None if unknown. Behind a restorer of least error nothing is as faithful as the restored photo itself (Blau and
        Michaeli 2018): to ask for that would be to suggest that nothing be done.
        """
        within = [point for point in self.curve if 0 <= point[0] <= 1]
        if not within or within[-1][0] != 1:
            return None
        restored = within[-1][1]
        return min((point for point in within if point[1] >= restored - SPARED_DB), key=lambda point: point[2])[0]


@dataclass(frozen=True)
class TransportProfile:
    """Everything that enhancing needs beside the photo and the autoencoder."""

    info: ProfileInfo
    source: PatchStatistics   # of restored photos
    target: PatchStatistics   # of natural photos
    textures: tuple[Textures, Textures] | None = None   # of both by strength of texture; None: one map for all

    @property
    def name(self) -> str:
        return self.info.name

    @cached_property
    def hash(self) -> str:
        """sha256 of what the profile does: its statistics and the latents they belong to; not its name or date."""
        import hashlib

        digest = hashlib.sha256(f"{self.info.autoencoder} {self.info.patch} {self.info.channels}".encode())
        for statistics in (self.source, self.target):
            digest.update(struct.pack("<q", statistics.count))
            digest.update(statistics.sum.numpy().tobytes())
            digest.update(statistics.outer.numpy().tobytes())
        for textures in self.textures or ():
            for tensor in (textures.levels, textures.ranks, *(one.mean for one in textures.classes),
                           *(one.covariance for one in textures.classes)):
                digest.update(tensor.numpy().tobytes())
        if self.info.finest_gain != 1:   # profiles of old have their old hash
            digest.update(struct.pack("<d", self.info.finest_gain))
        return digest.hexdigest()


def save(profile: TransportProfile, path: Path) -> None:
    """Write a profile; the file appears whole or not at all."""
    import numpy as np
    from safetensors.numpy import save as to_bytes

    from engine.transport.patch_statistics import upper_triangle

    arrays = {}
    for role, statistics in (("source", profile.source), ("target", profile.target)):
        arrays[f"{role}.sum"] = statistics.sum.numpy()
        arrays[f"{role}.outer"] = upper_triangle(statistics.outer).numpy()
    for role, textures in zip(("source", "target"), profile.textures or (), strict=False):
        arrays[f"{role}.levels"], arrays[f"{role}.ranks"] = textures.levels.numpy(), textures.ranks.numpy()
        arrays[f"{role}.means"] = np.stack([one.mean.numpy() for one in textures.classes])
        arrays[f"{role}.covariances"] = np.stack(
            [upper_triangle(one.covariance).float().numpy() for one in textures.classes])
    header = {"schema": SCHEMA} | asdict(profile.info)
    with whole_file(path) as file:
        file.write(to_bytes(arrays, metadata={"dmax": json.dumps(header, ensure_ascii=False)}))


def read_info(path: Path) -> ProfileInfo:
    """The profile's description; reads the header alone, at most 64 KiB of it.

    Raises BadProfile with a sentence if the file is damaged, too large, of a newer version, or not a profile.
    """
    info, _ = _checked_header(path)
    return info


def load(path: Path) -> TransportProfile:
    """Read a profile, whole and checked: shapes, finiteness, positive variances. Raises BadProfile."""
    from safetensors import SafetensorError
    from safetensors.numpy import load as from_bytes

    info, size = _checked_header(path)
    try:
        with path.open("rb") as file:
            arrays = from_bytes(file.read(size))
    except (OSError, SafetensorError, ValueError) as error:
        raise BadProfile(f"The profile {path.name} is damaged; copy or export it again from where it came.") from error
    source = _statistics(arrays, "source", info.source_count, info, path)
    target = _statistics(arrays, "target", info.target_count, info, path)
    textures = None
    if info.classes > 1:
        textures = _textures(arrays, "source", info, path), _textures(arrays, "target", info, path)
    return TransportProfile(info, source, target, textures)


def _statistics(arrays: dict[str, Any], role: str, count: int, info: ProfileInfo, path: Path) -> PatchStatistics:
    """The sums of one side, once they are those of photos."""
    from torch import from_numpy

    from engine.transport.patch_statistics import PatchStatistics, symmetric

    total, outer = from_numpy(arrays[f"{role}.sum"].copy()), symmetric(from_numpy(arrays[f"{role}.outer"].copy()), info.dimension)
    mean = total / count
    _check_covariance(outer / count - mean.outer(mean), mean, path)
    return PatchStatistics(count, total, outer)


def _textures(arrays: dict[str, Any], role: str, info: ProfileInfo, path: Path) -> Textures:
    """The classes of one side, once they are those of photos."""
    from torch import from_numpy

    from engine.transport.patch_statistics import Gaussian, symmetric
    from engine.transport.texture_transport import Textures

    levels, ranks, means, triangles = (
        from_numpy(arrays[f"{role}.{what}"].copy()) for what in ("levels", "ranks", "means", "covariances"))
    rising = (levels.diff() > 0).all() and (ranks.diff() >= 0).all()   # which numbers that are not finite never are
    if not (rising and levels.isfinite().all() and ranks[0] == 0 and abs(ranks[-1] - 1) < 1e-9):
        raise _damaged(path, "sorts textures in a way that cannot be one")
    classes = []
    for mean, triangle in zip(means, triangles, strict=True):
        covariance = symmetric(triangle.double(), info.dimension)
        _check_covariance(covariance, mean, path)
        classes.append(Gaussian(mean, covariance))
    return Textures(tuple(classes), levels, ranks)


def _check_covariance(covariance: Tensor, mean: Tensor, path: Path) -> None:
    """Raises BadProfile unless there can be photos with these means and variances."""
    from torch.linalg import cholesky_ex

    if not (mean.isfinite().all() and covariance.isfinite().all()):
        raise _damaged(path, "holds numbers that are not finite")
    spread = float(covariance.trace())
    # A Cholesky factor is there unless an eigenvalue is below zero by more than rounding.
    raised = covariance + 1e-7 * max(spread, 1e-12) * covariance.new_ones(len(mean)).diag()
    if not 0 <= spread <= _LARGEST_VARIANCE or cholesky_ex(raised).info:
        raise _damaged(path, "holds a covariance that no photos have")


def _damaged(path: Path, what: str) -> BadProfile:
    return BadProfile(f"The profile {path.name} {what}, so it is damaged or was tampered with; export it again.")


def _checked_header(path: Path) -> tuple[ProfileInfo, int]:
    """The description and the file's size, once everything that the header claims is consistent."""
    not_one = BadProfile(f"{path.name} is not a Dmax profile; choose a {SUFFIX} file that Dmax exported.")
    try:
        if not path.is_file():
            raise BadProfile(f"There is no profile at {path}; check the name, or list the profiles.")
        size = path.stat().st_size
        with path.open("rb") as file:
            prefix = file.read(8)
            length = struct.unpack("<Q", prefix)[0] if len(prefix) == 8 else 0
            if not 2 <= length <= MAX_HEADER_BYTES:
                raise not_one
            header = json.loads(file.read(length).decode())
        metadata = json.loads(header.pop("__metadata__")["dmax"])
    except OSError as error:
        raise BadProfile(f"The profile {path.name} cannot be read ({error.strerror}); check its permissions.") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise not_one from error
    if not isinstance(metadata, dict):
        raise not_one
    if metadata.get("schema") != SCHEMA:
        raise BadProfile(f"The profile {path.name} was made by a newer Dmax; update Dmax to use it.")
    info = _info_from(metadata, path)
    d, end = info.dimension, 0
    triangle = d * (d + 1) // 2
    shapes = {f"{role}.{what}": ("F64", shape) for role in ("source", "target")
              for what, shape in (("sum", [d]), ("outer", [triangle]))}
    if info.classes > 1:
        for role in ("source", "target"):
            levels = _length(header.get(f"{role}.levels"))
            shapes |= {f"{role}.levels": ("F64", [levels]), f"{role}.ranks": ("F64", [levels]),
                       f"{role}.means": ("F64", [info.classes, d]), f"{role}.covariances": ("F32", [info.classes, triangle])}
    if set(header) != set(shapes):
        raise _damaged(path, "lacks some of its arrays")
    for name, (kind, shape) in shapes.items():
        entry = header[name]
        if not isinstance(entry, dict) or entry.get("dtype") != kind or entry.get("shape") != shape:
            raise _damaged(path, "has arrays of the wrong shape")
        end += (8 if kind == "F64" else 4) * math.prod(shape)
    if size != 8 + length + end:
        raise BadProfile(f"The profile {path.name} is cut short; copy or export it again from where it came.")
    return info, size


def _length(entry: object) -> int:
    """How long an array of levels says that it is; 0, which fits none, if that cannot be."""
    match entry:
        case {"shape": [int(length)]} if 2 <= length <= _MAX_LEVELS:
            return length
    return 0


def _info_from(metadata: dict[str, Any], path: Path) -> ProfileInfo:
    """The description out of JSON that anybody may have written."""
    kinds = {"int": int, "float": (int, float), "str": str, "bool": bool}
    values: dict[str, Any] = {}
    for field in fields(ProfileInfo):
        if field.name == "curve":
            continue
        value = metadata.get(field.name, field.default if field.name in _YOUNGER else None)
        right_kind = isinstance(value, kinds[str(field.type)])  # type: ignore[arg-type]
        if not right_kind or (isinstance(value, bool) and field.type != "bool"):
            raise _damaged(path, f"does not say its {field.name.replace('_', ' ')}")
        values[field.name] = value
    info = ProfileInfo(**values, curve=_curve_from(metadata.get("curve", []), path))
    numbers = (info.scale_px, info.w2, info.typical_w2)
    sound = (
        1 <= info.patch <= 31 and info.patch % 2 == 1 and info.channels >= 1
        and info.dimension <= MAX_DIMENSION and 1 <= info.classes <= _MAX_CLASSES
        and 1 <= info.source_count < 2**53 and 1 <= info.target_count < 2**53
        and info.restored_photos >= 0 and info.natural_photos >= 0
        and all(math.isfinite(number) and number >= 0 for number in numbers) and 0 <= info.finest_gain <= 1
        and info.name.strip() and max(len(info.name), len(info.autoencoder), len(info.autoencoder_name)) <= 500
    )
    if not sound:
        raise _damaged(path, "describes itself with impossible numbers")
    return info


def _curve_from(points: object, path: Path) -> tuple[tuple[float, float, float], ...]:
    """A measured curve out of JSON; profiles from before there were any have none."""
    match points:
        case list() if all(isinstance(point, list) and len(point) == 3 and all(
                isinstance(number, int | float) and not isinstance(number, bool) and math.isfinite(number) for number in point)
                for point in points):
            curve = tuple((float(alpha), float(psnr), float(fd)) for alpha, psnr, fd in points)
            if all(one[0] < other[0] for one, other in itertools.pairwise(curve)):
                return curve
    raise _damaged(path, "holds a curve that cannot be one")
