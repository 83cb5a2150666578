"""A transport profile, the result of a calibration, with its .dmax file.

The file is safetensors: four float64 arrays, eight more where there is a map for each class of texture (their
covariances float32), and two of what natural photos tell of detail by place (`foretelling`), with everything else as
JSON in the header. Symmetric matrices are stored as their upper triangles, so that none can be asymmetric. Files come
from strangers: `profile_checks` checks the header before an array is touched, and the arrays before anything is built
from them. Nothing here imports torch until the statistics themselves are asked for, so that lists of profiles are
quick.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from engine.atomic_files import whole_file
from engine.library.profile_checks import (
    DETAIL,
    STRENGTHS,
    checked_detail,
    checked_header,
    checked_statistics,
    checked_textures,
)
from engine.library.profile_info import MOST_GAIN, SCHEMA, SUFFIX, BadProfile, ProfileInfo

if TYPE_CHECKING:
    from engine.transport.foretelling import DetailByPlace
    from engine.transport.patch_statistics import PatchStatistics
    from engine.transport.texture_transport import Textures

__all__ = ["SUFFIX", "BadProfile", "ProfileInfo", "TransportProfile", "load", "read_info", "save"]


@dataclass(frozen=True)
class TransportProfile:
    """A transport profile: everything that enhancing needs beside the photo and the autoencoder."""

    info: ProfileInfo
    source: PatchStatistics   # of restored photos
    target: PatchStatistics   # of natural photos
    textures: tuple[Textures, Textures] | None = None   # of both, by class of texture; None: one map for all
    detail: DetailByPlace | None = None   # of natural photos; None: nothing bounds the change by place

    @property
    def name(self) -> str:
        """The profile's name."""
        return self.info.name

    @cached_property
    def hash(self) -> str:
        """sha256, hexadecimal, of the statistics and the latents they belong to; not of name, date or curve."""
        import hashlib

        digest = hashlib.sha256(f"{self.info.autoencoder} {self.info.patch} {self.info.channels}".encode())
        for statistics in (self.source, self.target):
            digest.update(struct.pack("<q", statistics.count))
            digest.update(statistics.sum.numpy().tobytes())
            digest.update(statistics.outer.numpy().tobytes())
        for textures in self.textures or ():
            tensors = [textures.levels, textures.ranks]
            tensors += [one.mean for one in textures.classes]
            tensors += [one.covariance for one in textures.classes]
            for tensor in tensors:
                digest.update(tensor.numpy().tobytes())
        if self.detail:
            digest.update(self.detail.products.numpy().tobytes() + self.detail.counts.numpy().tobytes())
        for number, usual in ((self.info.finest_gain, 1), (self.info.most_gain, MOST_GAIN)):
            if number != usual:   # so that profiles made before there was such a number keep their hash
                digest.update(struct.pack("<d", number))
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
    if profile.textures:
        for role, textures in zip(("source", "target"), profile.textures, strict=True):
            arrays[f"{role}.levels"] = textures.levels.numpy()
            arrays[f"{role}.ranks"] = textures.ranks.numpy()
            arrays[f"{role}.means"] = np.stack([one.mean.numpy() for one in textures.classes])
            arrays[f"{role}.covariances"] = np.stack(
                [upper_triangle(one.covariance).float().numpy() for one in textures.classes])
    if profile.detail:
        arrays[DETAIL] = upper_triangle(profile.detail.products).numpy()
        arrays[STRENGTHS] = profile.detail.counts.numpy()
    header = {"schema": SCHEMA} | asdict(profile.info)
    with whole_file(path) as file:
        file.write(to_bytes(arrays, metadata={"dmax": json.dumps(header, ensure_ascii=False)}))


def read_info(path: Path) -> ProfileInfo:
    """The profile's description; reads the header alone, at most 64 KiB.

    Raises BadProfile with a sentence if the file is damaged, too large, of a newer version, or not a profile.
    """
    info, _ = checked_header(path)
    return info


def load(path: Path) -> TransportProfile:
    """Read a profile, whole and checked: shapes, finiteness, positive variances. Raises BadProfile."""
    from safetensors import SafetensorError
    from safetensors.numpy import load as from_bytes

    info, size = checked_header(path)
    try:
        with path.open("rb") as file:
            arrays = from_bytes(file.read(size))
    except (OSError, SafetensorError, ValueError) as error:
        raise BadProfile("The profile {name} is damaged; copy or export it again from where it came.",
                         name=path.name) from error
    source = checked_statistics(arrays, "source", info, path)
    target = checked_statistics(arrays, "target", info, path)
    textures = None
    if info.classes > 1:
        textures = checked_textures(arrays, "source", info, path), checked_textures(arrays, "target", info, path)
    return TransportProfile(info, source, target, textures, checked_detail(arrays, path) if DETAIL in arrays else None)
