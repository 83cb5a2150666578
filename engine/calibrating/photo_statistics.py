"""Patch statistics of single photos, kept in a cache, and their sums over all photos of a side."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from engine import photos
from engine.atomic_files import whole_file
from engine.autoencoders.autoencoder import Autoencoder
from engine.autoencoders.photo_latents import encode
from engine.autoencoders.tiles import LatentTile
from engine.photos.pixel_scale import ScaleEvidence, evidence
from engine.restoring.truth_pairs import Remaking
from engine.transport.detail_band import FinestOctave
from engine.transport.patch_statistics import PatchStatistics, symmetric, upper_triangle
from engine.transport.texture_transport import MAX_DIMENSION, TextureStatistics

_DRAWN_LATENTS = 48   # side of what is drawn of each natural photo; statistics of pixels need no more


@dataclass(frozen=True)
class PhotoFacts:
    """Statistics of one photo: of its latent patches, by strength of texture, its pixel scale and its finest octave."""

    statistics: PatchStatistics
    scale: ScaleEvidence
    textures: TextureStatistics | None = None   # None where patches are too large for them
    octave: FinestOctave | None = None          # of natural photos alone


@dataclass
class SideStatistics:
    """Statistics of all photos of one side, restored or natural; those by texture, which are large, as a sum alone."""

    each: list[PatchStatistics] = field(default_factory=list)
    scales: list[ScaleEvidence] = field(default_factory=list)
    textures: TextureStatistics | None = None
    octave: FinestOctave | None = None

    def add(self, facts: PhotoFacts) -> None:
        self.each.append(facts.statistics)
        self.scales.append(facts.scale)
        if facts.textures:
            self.textures = self.textures + facts.textures if self.textures else facts.textures
        if facts.octave:
            self.octave = self.octave + facts.octave if self.octave else facts.octave


class PhotoStatisticsReader:
    """Reads photos into their patch statistics; a photo that was read before, under any name, is not encoded again."""

    def __init__(self, autoencoder: Autoencoder, patch: int, cache: Path | None) -> None:
        self.autoencoder, self.patch = autoencoder, patch
        self.cache = cache / "statistics" if cache else None

    def facts(self, path: Path, *, natural: bool = False) -> PhotoFacts:
        """Patch statistics and pixel scale of one photo file. Raises UnreadablePhoto."""
        kept = self._place(path, *["natural"] * natural)
        if kept and (known := self._kept(kept)):
            return known
        return self._keep(self.facts_of(photos.read(path), natural=natural), kept)

    def facts_remade(self, path: Path, remaking: Remaking) -> tuple[PhotoFacts, PhotoFacts]:
        """Statistics of a natural photo after degrading and restoring it, and of the photo itself.

        Raises what `Remaking.pair` does.
        """
        words = remaking.key
        kept = [self._place(path, f"{side} {words}") if words else None for side in ("restored", "true")]
        known = [self._kept(place) if place else None for place in kept]
        if known[0] and known[1]:
            return known[0], known[1]
        true, restored = remaking.pair(path)
        return self._keep(self.facts_of(restored), kept[0]), self._keep(self.facts_of(true, natural=True), kept[1])

    def _place(self, path: Path, *words: str) -> Path | None:
        if self.cache is None:
            return None
        said = " ".join((photos.content_hash(path), self.autoencoder.identity, str(self.patch), "textures", *words))
        return self.cache / f"{hashlib.sha256(said.encode()).hexdigest()}.safetensors"

    def _keep(self, facts: PhotoFacts, kept: Path | None) -> PhotoFacts:
        if kept:
            arrays = {"sum": facts.statistics.sum, "outer": facts.statistics.outer}
            octave = [*asdict(facts.octave).values()] if facts.octave else None
            about = asdict(facts.scale) | {"count": facts.statistics.count, "levels": [], "octave": octave}
            for level, one in (facts.textures.by_level if facts.textures else {}).items():
                about["levels"].append([level, one.count])
                arrays[f"{level}.sum"], arrays[f"{level}.outer"] = one.sum, upper_triangle(one.outer)
            with whole_file(kept) as file:
                file.write(save(arrays, metadata={"dmax": json.dumps(about)}))
        return facts

    def facts_of(self, photo: photos.Photo, *, natural: bool = False) -> PhotoFacts:
        """Patch statistics and pixel scale of one photo in memory."""
        latents = encode(photo, self.autoencoder)
        textures = TextureStatistics.of_latents(latents, self.patch) if len(latents) * self.patch**2 <= MAX_DIMENSION else None
        return PhotoFacts(PatchStatistics.of_latents(latents, self.patch), evidence(photo), textures,
                          self._octave_of(photo, latents) if natural else None)

    def _octave_of(self, photo: photos.Photo, latents: Tensor) -> FinestOctave:
        """Finest octave of the middle of a natural photo, as it is and as the autoencoder draws it."""
        f, part = self.autoencoder.stride, LatentTile((0, latents.shape[1]), (0, latents.shape[2])).middle(_DRAWN_LATENTS)
        drawn = self.autoencoder.decode_region(latents, part.rows, part.cols)
        true = torch.from_numpy(photo.region(part.rows[0] * f, part.cols[0] * f, min(part.rows[1] * f, photo.height),
                                             min(part.cols[1] * f, photo.width)))
        return FinestOctave.of(drawn[:, :true.shape[1], :true.shape[2]], true)

    def _kept(self, path: Path) -> PhotoFacts | None:
        """Read the statistics of a cache file; None if it is not there or not sound, for they can be made again."""
        try:
            with safe_open(path, "pt") as file:
                about = json.loads(file.metadata()["dmax"])
                total, outer = file.get_tensor("sum"), file.get_tensor("outer")
                by_level = {int(level): PatchStatistics(int(count), file.get_tensor(f"{level}.sum"),
                                                        symmetric(file.get_tensor(f"{level}.outer"), len(total)))
                            for level, count in about["levels"]}
            return PhotoFacts(PatchStatistics(int(about["count"]), total, outer),
                              ScaleEvidence(int(about["long_side_px"]), float(about["coarse_edge"])),
                              TextureStatistics(by_level) if by_level else None,
                              FinestOctave(*map(float, about["octave"])) if about["octave"] else None)
        except (OSError, SafetensorError, KeyError, TypeError, ValueError, RuntimeError):
            return None
