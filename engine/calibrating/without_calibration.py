"""Profiles without a calibration set (`--profile auto` and `best`): the photos to be enhanced are the restored ones.

And the profile that suits a photo better than the one in use (`more_like`).

A photo alone says little of its restoration: a calm scene looks as if it had lost texture, a noisy one as if it had
too much. So its statistics are mixed with those of the ready-made profile whose restored photos are most like it, or
with natural ones where these are: then there is little to give back. And as little is sure, it amplifies less than a
calibration does.
"""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

from torch import Tensor

from engine import photos
from engine.autoencoders.autoencoder import Autoencoder
from engine.calibrating.calibrate import finished_profile
from engine.calibrating.natural_statistics import natural_statistics
from engine.calibrating.photo_statistics import PhotoStatisticsReader, SideStatistics
from engine.library import profile as profile_file
from engine.library.cache import Cache
from engine.library.calibration_set import DEFAULT_PATCH, BadCalibrationSet, CalibrationSet
from engine.library.profile import ProfileInfo, TransportProfile
from engine.photos import Photo
from engine.photos.pixel_scale import octaves_apart, pixel_scale
from engine.progress import Progress
from engine.resources import RESOURCES
from engine.transport.foretelling import DetailByPlace, octaves_stronger
from engine.transport.texture_transport import Textures, TextureStatistics

AUTO, BEST = "auto", "best"
_WORTH_PHOTOS = 3   # how many photos of the user's the statistics of a known kind of restoration count for
#                     (quality.py's `auto` on photos of 480 px, of one photo each: 1 and 3 were tried, and without)

_CLEARLY = 0.5      # share of the unlikeness to the profile in use, below which another is suggested: of 46 photos with
#                     the ready-made profile of their kind none was told another, with those of other kinds two thirds
_UNSURE_GAIN = 3.0   # ProfileInfo.most_gain where one photo tells of its restoration: on 7 tasks as real as without a
#                      bound and, at alphas lower by 0.15, more faithful; 2 and 2.5 leave upscaled photos too soft


def auto_profile(paths: Sequence[Path], autoencoder: Autoencoder, cache: Cache | None, scale_px: float | None = None,
                 own: Sequence[TransportProfile] = ()) -> Generator[Progress, None, TransportProfile]:
    """Learn a profile from the very photos that are to be enhanced, against the built-in natural statistics.

    A folder of thirty is its own calibration set; a single photo is the zero-shot mode of the paper's own code, which
    works but is weaker: the fewer photos, the more counts the known kind of restoration that is most like theirs; the
    profile's notes say which. `own` are profiles of the user's: if the photos are most like the restored ones behind
    one of them, that one is returned as it is. `scale_px` is the pixel scale (None: estimated). Files that cannot be
    read are left out; enhancing them tells the reason. Yields progress, returns the profile. Raises BadCalibrationSet
    if none can be read, or if there are no built-in statistics for the autoencoder.
    """
    statistician = PhotoStatisticsReader(autoencoder, DEFAULT_PATCH, cache)
    gathered = SideStatistics()
    for done, path in enumerate(paths, 1):
        with contextlib.suppress(photos.UnreadablePhoto):
            gathered.add(statistician.facts(path))
        yield Progress(done, len(paths), path.name)
    if not gathered.count:
        raise BadCalibrationSet("None of these photos can be read; choose others.")
    scale_px = scale_px or pixel_scale(gathered.scales)
    natural = natural_statistics(autoencoder.identity, DEFAULT_PATCH, scale_px)
    wanted = CalibrationSet(AUTO, tuple(paths), scale_px=scale_px)
    learned = finished_profile(wanted, autoencoder, gathered, natural, scale_px)
    return _with_known_kind(learned, gathered.detail, own)


def _with_known_kind(learned: TransportProfile, detail: DetailByPlace | None, own: Sequence[TransportProfile],
                     ) -> TransportProfile:
    """The profile with a part of the statistics of the restored photos that are most like its own; or one of `own`."""
    if learned.textures is None or detail is None:
        return learned
    restored, natural = learned.textures
    likest: TransportProfile | None = None
    nearest, least = natural, restored.unlike(natural)
    for known in (*own, *_ready_made(learned.info)):
        if (theirs := _restored_of(known, learned.info, detail)) and (unlike := restored.unlike(theirs)) < least:
            likest, nearest, least = known, theirs, unlike
    if likest is not None and any(likest is one for one in own):
        return likest
    count = learned.info.restored_photos
    mixed = restored.towards(nearest, _WORTH_PHOTOS / (_WORTH_PHOTOS + count))
    like = ("natural photos: there may be little to give back" if likest is None
            else f"those behind the profile '{likest.name}'")
    notes = f"Learned from {count} photo(s) alone, most like {like}."
    return replace(learned, textures=(mixed, natural), info=replace(learned.info, notes=notes, most_gain=_UNSURE_GAIN))


def more_like(photo: Photo, latents: Tensor, profile: TransportProfile, own: Sequence[TransportProfile], stride: int,
              ) -> str:
    """The name of the profile whose restored photos a photo is clearly more like than those of the one in use.

    Among `own` profiles of the user's and the ready-made ones; empty if there is none. `latents` [c, h, w] are the
    photo's, `stride` the autoencoder's.
    """
    if profile.textures is None:
        return ""
    restored = TextureStatistics.of_latents(latents, profile.info.patch).classes()
    seen = photo.without_hidden()
    detail = DetailByPlace.of_middle(seen.region, seen.height, seen.width, stride)
    used = _restored_of(profile, profile.info, detail)
    least = _CLEARLY * restored.unlike(used) if used else 0.0
    name = ""
    for known in (*own, *_ready_made(profile.info)):
        if (theirs := _restored_of(known, profile.info, detail)) and (unlike := restored.unlike(theirs)) < least:
            name, least = known.name, unlike
    return "" if name == profile.name else name


def _restored_of(known: TransportProfile, wanted: ProfileInfo, detail: DetailByPlace) -> Textures | None:
    """The textures of a profile's restored photos, as strong as those of photos with this `detail`.

    None if they are of other latents than wanted, or unknown.
    """
    if not known.textures or not _same_latents(known.info, wanted):
        return None
    if known.detail is None:   # an older profile, which does not know how strong the texture of its photos is
        return known.textures[0]
    return known.textures[0].strengthened(partial(octaves_stronger, detail, known.detail))


def _same_latents(one: ProfileInfo, other: ProfileInfo) -> bool:
    return (one.autoencoder, one.patch) == (other.autoencoder, other.patch)


def _ready_made(wanted: ProfileInfo) -> list[TransportProfile]:
    """The ready-made profiles for an autoencoder and patch size, each at the pixel scale nearest to the wanted one."""
    nearest: dict[str, tuple[float, Path]] = {}
    for path in sorted((RESOURCES / "profiles").glob("*.dmax")):
        info = profile_file.read_info(path)
        if _same_latents(info, wanted):
            found = octaves_apart(info.scale_px, wanted.scale_px), path
            nearest[info.name] = min(found, nearest.get(info.name, found))
    return [_loaded(path) for _, path in nearest.values()]


@lru_cache(maxsize=6)   # some 6 MB each; they are asked for after every photo
def _loaded(path: Path) -> TransportProfile:
    return profile_file.load(path)
