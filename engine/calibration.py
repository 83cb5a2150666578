"""From a calibration set to a transport profile."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from engine import __version__, photos
from engine.atomic_files import whole_file
from engine.autoencoders.autoencoder import Autoencoder
from engine.autoencoders.photo_latents import encode
from engine.autoencoders.tiles import LatentTile
from engine.library import profile as profile_file
from engine.library.calibration_set import BadCalibrationSet, CalibrationSet
from engine.library.profile import ProfileInfo, TransportProfile
from engine.photos.pixel_scale import ScaleEvidence, evidence, octaves_apart, pixel_scale
from engine.progress import Progress
from engine.resources import RESOURCES
from engine.restoring.degradation import Degradation
from engine.restoring.restorer import Restorer
from engine.restoring.restorers import restorer_of
from engine.restoring.truth_pairs import Remaking
from engine.transport.detail_band import FineDetail, FinestOctave
from engine.transport.gaussian_transport import GaussianTransport, wasserstein2_squared
from engine.transport.patch_statistics import PatchStatistics, merged, symmetric, upper_triangle
from engine.transport.texture_transport import CLASSES, MAX_DIMENSION, TextureStatistics, TextureTransport, Transport

_UNSEEN_GAIN = 0.97     # of the finest octave: what is nearer to 1 is not worth its time
_DRAWN_LATENTS = 48   # side of what is drawn of each natural photo; statistics of pixels need no more


@dataclass(frozen=True)
class PhotoFacts:
    """What a calibration keeps of one photo."""

    statistics: PatchStatistics
    scale: ScaleEvidence
    textures: TextureStatistics | None = None   # None where patches are too large for them
    octave: FinestOctave | None = None          # of natural photos alone


@dataclass
class Gathered:
    """What a calibration keeps of the photos of one side: of textures, which are large, only the sum."""

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


class Statistician:
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
        """Those of a natural photo once it is degraded and restored, and its own. Raises what `Remaking.pair` does."""
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
        """Of the middle of a natural photo."""
        f, part = self.autoencoder.stride, LatentTile((0, latents.shape[1]), (0, latents.shape[2])).middle(_DRAWN_LATENTS)
        drawn = self.autoencoder.decode_region(latents, part.rows, part.cols)
        true = torch.from_numpy(photo.region(part.rows[0] * f, part.cols[0] * f, min(part.rows[1] * f, photo.height),
                                             min(part.cols[1] * f, photo.width)))
        return FinestOctave.of(drawn[:, :true.shape[1], :true.shape[2]], true)

    def _kept(self, path: Path) -> PhotoFacts | None:
        """What the cache holds; None when it holds nothing sound, for a cache may always be made again."""
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


def calibrate(wanted: CalibrationSet, autoencoder: Autoencoder, cache: Path | None = None, restorer: Restorer | None = None,
              ) -> Generator[Progress | TransportProfile, None, list[PatchStatistics]]:
    """Learn a transport profile from a calibration set; yields progress after each photo, and last the profile.

    Returns the statistics of each restored photo. `restorer` is that of a set's word, if it is loaded already.
    Raises BadCalibrationSet if the set cannot be used, UnreadablePhoto if one of its photos cannot be read, and where photos
    are remade BadDegradation, RestorerError, PairError.
    """
    wanted.checked()
    statistician = Statistician(autoencoder, wanted.patch, cache)
    restored, natural = Gathered(), Gathered()
    paths = wanted.natural if wanted.remade else (*wanted.restored, *wanted.natural)
    remaking = Remaking(Degradation.of(wanted.degradation), restorer or restorer_of(wanted.restorer, autoencoder.device),
                        wanted.restorer) if wanted.remade else None
    for number, path in enumerate(paths, 1):
        if remaking:
            for side, facts in zip((restored, natural), statistician.facts_remade(path, remaking), strict=True):
                side.add(facts)
        else:
            is_natural = number > len(wanted.restored)
            (natural if is_natural else restored).add(statistician.facts(path, natural=is_natural))
        yield Progress(number, len(paths), path.name)
    scale_px = wanted.scale_px or pixel_scale(restored.scales)
    distances = []
    for distance in distances_to_all(restored.each):   # with large patches seconds each, between which the user may cancel
        distances.append(distance)
        yield Progress(len(paths), len(paths), "")
    known = natural if natural.each else natural_statistics(autoencoder.identity, wanted.patch, scale_px)
    yield finished_profile(wanted, autoencoder, restored, known, scale_px, distances)
    return restored.each


def distances_to_all(restored: Sequence[PatchStatistics]) -> Generator[float, None, None]:
    """Squared W2 of each photo's statistics to those of all photos together; 0 for a single one."""
    whole = merged(restored).gaussian
    for one in restored:
        yield wasserstein2_squared(one.gaussian, whole) if len(restored) > 1 else 0.0


def finished_profile(wanted: CalibrationSet, autoencoder: Autoencoder, restored: Gathered,
                     natural: Gathered | TransportProfile, scale_px: float, distances: Sequence[float] = ()) -> TransportProfile:
    """The profile of statistics that are already there; natural ones may come from a profile. `distances`: `distances_to_all`."""
    source = merged(restored.each)
    if isinstance(natural, Gathered):
        target, natural_photos = merged(natural.each), len(natural.each)
        textures = natural.textures.classes() if natural.textures else None
        gain = natural.octave.gain if natural.octave else 1.0
        finest_gain = gain if gain < _UNSEEN_GAIN else 1.0   # more than 1 would be sharpening
    else:
        target, natural_photos = natural.target, natural.info.natural_photos
        finest_gain = natural.info.finest_gain
        textures = natural.textures[1] if natural.textures else None
    pair = (restored.textures.classes(), textures) if restored.textures and textures else None
    distances = distances or list(distances_to_all(restored.each))
    info = ProfileInfo(
        name=wanted.name, autoencoder=autoencoder.identity, autoencoder_name=autoencoder.name, patch=wanted.patch,
        channels=autoencoder.channels, scale_px=scale_px, restored_photos=len(restored.each), natural_photos=natural_photos,
        source_count=source.count, target_count=target.count, w2=wasserstein2_squared(source.gaussian, target.gaussian),
        typical_w2=float(np.median(distances)), paired=wanted.paired or wanted.remade, app_version=__version__,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"), classes=CLASSES if pair else 1,
        finest_gain=finest_gain)
    return TransportProfile(info, source, target, pair)


def natural_statistics(identity: str, patch: int, scale_px: float) -> TransportProfile:
    """The built-in natural statistics nearest to a pixel scale, as a profile whose both sides are natural.

    Raises BadCalibrationSet when there are none for this autoencoder or patch size.
    """
    known = [(path, profile_file.read_info(path)) for path in sorted((RESOURCES / "natural").glob("*.dmax"))]
    fitting = [(octaves_apart(info.scale_px, scale_px), path) for path, info in known
               if info.autoencoder == identity and info.patch == patch]
    if not fitting:
        raise BadCalibrationSet(
            "The built-in natural statistics belong to the built-in autoencoder with patch size 3; "
            "add natural photos of your own to calibrate with others.")
    return profile_file.load(min(fitting)[1])


def transport_of(profile: TransportProfile, *, single: bool = False) -> Transport:
    """The transport that a profile stands for: maps for strengths of texture, or a `single` one, as the paper has it.

    Statistics are taken as they are.
    Neither shrinkage nor turned patches make few photos worth more (tests/benchmarks/few_shot.py).
    """
    if single:
        return GaussianTransport.between(profile.source.gaussian, profile.target.gaussian, profile.info.patch)
    gain = profile.info.finest_gain
    if profile.textures:
        return TextureTransport.suited(*profile.textures, profile.info.patch, gain)
    return replace(transport_of(profile, single=True), fine=FineDetail(gain))
