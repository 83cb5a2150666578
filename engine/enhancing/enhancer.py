"""Enhance photos one after the other with one profile: shared by the command line, the window and batches."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch

from engine import __version__
from engine.autoencoders.autoencoder import Autoencoder
from engine.enhancing.change import ChangeTile, ComputedChange, OriginalDetail
from engine.enhancing.compute_change import compute_change
from engine.enhancing.focus import Focus, Region
from engine.enhancing.method import EnhanceError, Method
from engine.enhancing.photo_signs import signs
from engine.enhancing.toning import Toning
from engine.library import profile as profile_file
from engine.library.profile import TransportProfile
from engine.photos import Photo
from engine.photos.formats import listed
from engine.photos.pixel_scale import MISMATCH_OCTAVES, evidence, octaves_apart, pixel_scale
from engine.progress import Notice, Progress
from engine.restoring.original_detail import taken_away
from engine.sentences import Sentence, joined
from engine.transport.detail_band import FineDetail
from engine.transport.gaussian_transport import UNKNOWN, GaussianTransport
from engine.transport.texture_transport import Textures, TextureTransport, Transport


@dataclass(frozen=True)
class Choice:
    """The profile that was chosen for a photo, the photo's pixel scale, and what the user should know."""

    profile: TransportProfile
    scale_px: float   # pixel scale of the photo
    mismatch: str     # a sentence if the profile's pixel scale is far from the photo's; else empty
    said: str         # sentences on the state of the photo's file and on its `signs`; empty for most

    @property
    def warning(self) -> str:
        """All that the user should know, in sentences; empty for most photos."""
        return joined((self.mismatch, self.said))


class Enhancer:
    """One autoencoder and one profile, which may come at several pixel scales; the nearest is used for each photo.

    `scale_px`: the photos' pixel scale, set by hand. Raises EnhanceError if no profile belongs to this autoencoder, or
    the method is out of range.
    """

    def __init__(self, autoencoder: Autoencoder, profiles: Sequence[TransportProfile], method: Method = Method(),
                 scale_px: float | None = None) -> None:
        fitting = [profile for profile in profiles if profile.info.autoencoder == autoencoder.identity]
        if not fitting:
            names = listed(list(dict.fromkeys(profile.info.autoencoder_name for profile in profiles)), "and")
            raise EnhanceError("The profile '{profile}' was calibrated with another autoencoder ({names}); choose that "
                               "autoencoder, or calibrate again with this one.", profile=profiles[0].name, names=names)
        self.autoencoder = autoencoder
        self.method = method.checked()
        self.scale_px = scale_px
        self._profiles = fitting
        self._transports: dict[int, Transport] = {}

    @classmethod
    def from_files(cls, autoencoder: Autoencoder, paths: Sequence[Path], method: Method = Method(),
                   scale_px: float | None = None) -> Enhancer:
        """Make an enhancer from .dmax files, the scales of one profile. Raises BadProfile or EnhanceError."""
        return cls(autoencoder, [profile_file.load(path) for path in paths], method, scale_px)

    @cached_property
    def profile_hashes(self) -> frozenset[str]:
        """Hashes of the profiles that photos may be enhanced with."""
        return frozenset(profile.hash for profile in self._profiles)

    def choose(self, photo: Photo) -> Choice:
        """Choose the profile whose pixel scale is nearest to the photo's, and say what is unusual about the photo."""
        photo = photo.without_hidden()
        scale_px = self.scale_px or pixel_scale([evidence(photo)])
        best = min(self._profiles, key=lambda profile: octaves_apart(profile.info.scale_px, scale_px))
        mismatch: str = ""
        if octaves_apart(best.info.scale_px, scale_px) > MISMATCH_OCTAVES:
            effect = Sentence("too sharp") if best.info.scale_px < scale_px else Sentence("too soft")
            mismatch = Sentence("The profile '{profile}' was learned from photos of about {learned_px:.0f} px and this "
                                "one looks like {scale_px:.0f} px, so it may come out {effect}.", profile=best.name,
                                learned_px=best.info.scale_px, scale_px=scale_px, effect=effect)
        said = joined((photo.metadata.said, signs(photo, best, self.autoencoder.stride)))
        return Choice(best, scale_px, mismatch, said)

    def compute_change(self, photo: Photo, profile: TransportProfile, focus_px: Region | Focus | None = None,
                       stays: bool = False) -> Generator[Progress | ChangeTile | Notice, None, ComputedChange]:
        """Compute a photo's change with one of the profiles that `choose` gave; see `compute_change.compute_change`."""
        return (yield from compute_change(
            photo, self.transport(profile), self.autoencoder, self.method, focus_px=focus_px, stays=stays))

    def transport(self, profile: TransportProfile) -> Transport:
        """The transport of one of the profiles, cached; the paper's single map if the detail band is off."""
        key = id(profile)
        if key not in self._transports:
            self._transports[key] = transport_of(profile, single=self.method.detail == "off")
        return self._transports[key]

    def original_detail(self, photo: Photo, original: Photo, profile: TransportProfile,
                        share: float | None = None) -> OriginalDetail | None:
        """What a restored photo can get back from its degraded original; None if nothing is to be given back.

        `share`: 0 to 1; None: the share that the profile knows to pay, nothing where the two differ in size. Raises
        OriginalDiffers if a share is asked for and the two differ in size, and EnhanceError if the
        profile cannot tell what belongs to a natural photo.
        """
        wanted = profile.info.original_share if share is None else share
        alike = (original.height, original.width) == (photo.height, photo.width)
        if wanted == 0 or original is photo or (share is None and not (alike and profile.detail)):
            return None
        if profile.detail is None:
            raise EnhanceError("The profile '{profile}' was made before detail of the original could be given back; "
                               "calibrate again to have it.", profile=profile.name)
        foreteller = profile.detail.foreteller
        kappa = taken_away(photo.without_hidden(), original.without_hidden(), foreteller, self.autoencoder.stride)
        return OriginalDetail(kappa, wanted, Toning.of(photo, self.method))

    def properties(self, profile: TransportProfile, alpha: float, restorer: str = "",
                   original_share: float = 0.0) -> dict[str, str]:
        """XMP properties that record how an output was made.

        `restorer`: name of the photo's restorer, if known; `original_share`: of the original's detail.
        """
        detail = self.method.detail   # not its sigma in px: auto does more than a blur of the same width
        made = {"Profile": profile.name, "ProfileHash": profile.hash, "Alpha": f"{alpha:g}",
                "Detail": detail if isinstance(detail, str) else f"{detail:g}", "Form": self.method.form,
                "Autoencoder": self.autoencoder.identity, "Version": __version__}
        if original_share:
            made["OriginalDetail"] = f"{original_share:g}"
        return made | ({"Restorer": restorer} if restorer else {})


def transport_of(profile: TransportProfile, *, single: bool = False) -> Transport:
    """The transport of a profile: one map for each strength of texture, or a `single` one, as the paper has it.

    Statistics are used as they are: neither shrinkage nor turned patches make few photos worth more
    (tests/benchmarks/few_shot.py).
    """
    source, target, patch = profile.source.gaussian, profile.target.gaussian, profile.info.patch
    if single:
        return GaussianTransport.between(source, target, patch)
    gain = profile.info.finest_gain
    if profile.textures:
        foreteller = profile.detail.foreteller if profile.detail else None
        return TextureTransport.suited(*profile.textures, patch, gain, foreteller, profile.info.most_gain)
    single_class = Textures((source,), torch.arange(2.0), torch.arange(2.0))   # no texture is told from another
    return TextureTransport(single_class, (GaussianTransport.between(source, target, patch, UNKNOWN),),
                            FineDetail(gain), keeps_surroundings=True)
