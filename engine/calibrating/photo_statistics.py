"""Patch statistics of single photos, kept in a cache, and their sums over all photos of a side."""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TypeVar

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.autoencoders.photo_latents import encode
from engine.autoencoders.tiles import LatentTile
from engine.library.cache import Cache
from engine.photos.pixel_scale import ScaleEvidence, evidence
from engine.restoring.original_detail import ShareSums
from engine.restoring.truth_pairs import Remaking
from engine.transport.detail_band import FinestOctave
from engine.transport.foretelling import MOMENTS, DetailByPlace
from engine.transport.patch_statistics import BadStatistics, PatchStatistics, symmetric, upper_triangle
from engine.transport.texture_transport import MAX_DIMENSION, TextureStatistics

_VERSION = 6          # of how statistics are computed and kept; entries of other versions are never read again
_DRAWN_LATENTS = 48   # side of what is drawn of each natural photo; statistics of pixels need no more
Sums = TypeVar("Sums", PatchStatistics, TextureStatistics, FinestOctave, DetailByPlace, ShareSums)
_OCTAVE_NAMES = [field.name for field in fields(FinestOctave)]


@dataclass(frozen=True)
class PhotoFacts:
    """Statistics of one photo: latent patches, also by strength of texture; pixel scale, detail and finest octave."""

    statistics: PatchStatistics
    scale: ScaleEvidence
    detail: DetailByPlace
    textures: TextureStatistics | None = None   # None where patches are too large for them
    octave: FinestOctave | None = None          # of natural photos alone
    share: ShareSums | None = None              # of remade photos alone: what of the degraded photo pays


@dataclass
class SideStatistics:
    """Statistics of all photos of one side, restored or natural, as sums; sums of parts of the photos merge.

    `each` holds the patch statistics of single photos, of all or of some that stand for them.
    """

    count: int = 0
    sum: PatchStatistics | None = None
    each: list[PatchStatistics] = field(default_factory=list)
    scales: list[ScaleEvidence] = field(default_factory=list)
    textures: TextureStatistics | None = None
    octave: FinestOctave | None = None
    detail: DetailByPlace | None = None
    share: ShareSums | None = None

    def add(self, facts: PhotoFacts, *, keep: bool = True) -> None:
        """Add a photo; `keep` its own statistics in `each`."""
        each = [facts.statistics] if keep else []
        self.merge(SideStatistics(1, facts.statistics, each, [facts.scale], facts.textures, facts.octave, facts.detail,
                                  facts.share))

    def merge(self, other: SideStatistics) -> None:
        """Add the sums of other photos."""
        self.count += other.count
        self.each += other.each
        self.scales += other.scales
        self.sum = _both(self.sum, other.sum)
        self.textures = _both(self.textures, other.textures)
        self.octave = _both(self.octave, other.octave)
        self.detail = _both(self.detail, other.detail)
        self.share = _both(self.share, other.share)


def _both(one: Sums | None, other: Sums | None) -> Sums | None:
    return one + other if one and other else one or other


class PhotoStatisticsReader:
    """Reads photos into their patch statistics; a photo that was read before, under any name, is not encoded again."""

    def __init__(self, autoencoder: Autoencoder, patch: int, cache: Cache | None) -> None:
        self.autoencoder, self.patch, self.cache = autoencoder, patch, cache

    def facts(self, path: Path, *, natural: bool = False) -> PhotoFacts:
        """Statistics of one photo file; with its finest octave if it is a natural one. Raises UnreadablePhoto."""
        kept = self._place(path, "natural" if natural else "")
        known = self._read(kept)
        return known or self._keep(self.facts_of(photos.read(path), natural=natural), kept)

    def facts_remade(self, path: Path, remaking: Remaking) -> tuple[PhotoFacts, PhotoFacts]:
        """Statistics of a natural photo after degrading and restoring it, and of the photo itself.

        Raises UnreadablePhoto, and what `Remaking.made_of` does.
        """
        words = remaking.key   # None where the outcome may differ from time to time
        restored_at = self._place(path, f"restored {words}") if words else None
        true_at = self._place(path, f"true {words}") if words else None
        known_restored, known_true = self._read(restored_at), self._read(true_at)
        if known_restored and known_true:
            return known_restored, known_true
        true, degraded, restored = remaking.made_of(photos.read(path))
        of_restored = replace(self.facts_of(restored),
                              share=ShareSums.of(true, degraded, restored, self.autoencoder.stride))
        return self._keep(of_restored, restored_at), self._keep(self.facts_of(true, natural=True), true_at)

    def facts_of(self, photo: photos.Photo, *, natural: bool = False) -> PhotoFacts:
        """Statistics of one photo in memory; with its finest octave if it is a natural one."""
        photo = photo.without_hidden()
        latents = encode(photo, self.autoencoder)
        textures = None
        if len(latents) * self.patch**2 <= MAX_DIMENSION:
            textures = _as_kept(TextureStatistics.of_latents(latents, self.patch))
        return PhotoFacts(PatchStatistics.of_latents(latents, self.patch), evidence(photo),
                          DetailByPlace.of_middle(photo.region, photo.height, photo.width, self.autoencoder.stride),
                          textures, self._octave_of(photo, latents) if natural else None)

    def _octave_of(self, photo: photos.Photo, latents: Tensor) -> FinestOctave:
        """Finest octave of the middle of a natural photo, as it is and as the autoencoder draws it."""
        f = self.autoencoder.stride
        part = LatentTile((0, latents.shape[1]), (0, latents.shape[2])).middle(_DRAWN_LATENTS)
        drawn = self.autoencoder.decode_region(latents, part.rows, part.cols)
        true = torch.from_numpy(photo.region(part.rows[0] * f, part.cols[0] * f, min(part.rows[1] * f, photo.height),
                                             min(part.cols[1] * f, photo.width)))
        return FinestOctave.of(drawn[:, :true.shape[1], :true.shape[2]], true)

    def _place(self, path: Path, words: str) -> Path | None:
        """The cache file of a photo; None without a cache."""
        if self.cache is None:
            return None
        key = f"{_VERSION} {photos.content_hash(path)} {self.autoencoder.identity} {self.patch} {words}"
        return self.cache.path(key, ".safetensors")

    def _read(self, path: Path | None) -> PhotoFacts | None:
        """The statistics in a cache file; None if it is not there or not sound."""
        if path is None or self.cache is None:
            return None
        facts = _from_file(path)
        if facts:
            self.cache.used(path)
        return facts

    def _keep(self, facts: PhotoFacts, path: Path | None) -> PhotoFacts:
        """Write the statistics into a cache file, and hand them on."""
        if path is not None and self.cache is not None:
            with contextlib.suppress(OSError):   # a cache that cannot be written costs time alone
                self.cache.keep(path, _to_bytes(facts))
        return facts


def _as_kept(textures: TextureStatistics) -> TextureStatistics:
    """The same statistics with outer products rounded to float32, as the cache keeps them at half the size.

    Profiles keep covariances so as well. Rounded before use, they are the same whether out of the cache or computed.
    """
    return TextureStatistics({level: replace(one, outer=one.outer.float().double())
                              for level, one in textures.by_level.items()})


def _to_bytes(facts: PhotoFacts) -> bytes:
    """Statistics as a safetensors file: upper triangles of symmetric matrices, all else as JSON in its header."""
    arrays = {"sum": facts.statistics.sum, "outer": upper_triangle(facts.statistics.outer)}
    arrays["detail"], arrays["strengths"] = upper_triangle(facts.detail.products), facts.detail.counts
    counts = []
    for level, one in (facts.textures.by_level if facts.textures else {}).items():
        counts.append([level, one.count])
        arrays[f"{level}.sum"] = one.sum
        arrays[f"{level}.outer"] = upper_triangle(one.outer).float()
    about = {"count": facts.statistics.count, "levels": counts, "scale": asdict(facts.scale),
             "octave": asdict(facts.octave) if facts.octave else None,
             "share": asdict(facts.share) if facts.share else None}
    return bytes(save(arrays, metadata={"dmax": json.dumps(about)}))


def _from_file(path: Path) -> PhotoFacts | None:
    """Statistics out of a cache file; None if it is not there or not sound, for they can be made again."""
    try:
        with safe_open(path, "pt") as file:
            about = json.loads(file.metadata()["dmax"])
            total = file.get_tensor("sum")
            whole = PatchStatistics(int(about["count"]), total, symmetric(file.get_tensor("outer"), len(total)))
            by_level = {int(level): PatchStatistics(int(count), file.get_tensor(f"{level}.sum"),
                                                    symmetric(file.get_tensor(f"{level}.outer").double(), len(total)))
                        for level, count in about["levels"]}
            detail = DetailByPlace(symmetric(file.get_tensor("detail"), MOMENTS), file.get_tensor("strengths"))
        scale = ScaleEvidence(int(about["scale"]["long_side_px"]), float(about["scale"]["coarse_edge"]))
        octave = about["octave"] and FinestOctave(*(float(about["octave"][name]) for name in _OCTAVE_NAMES))
        share = about["share"] and ShareSums(float(about["share"]["mixed"]), float(about["share"]["square"]))
        return PhotoFacts(whole, scale, detail, TextureStatistics(by_level) if by_level else None, octave or None,
                          share or None)
    except (OSError, SafetensorError, KeyError, TypeError, ValueError, RuntimeError, BadStatistics):
        return None
