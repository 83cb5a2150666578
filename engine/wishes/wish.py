"""A wish: everything that a user wants of a photo, as one value that a batch, a preset and an output's XMP share.

Nothing here imports torch, so that screens can hold wishes before it is loaded.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeGuard

from engine.enhancing.method import ALPHA_RANGE, AUTO_ALPHA, DEFAULT_ALPHA, Method
from engine.masks import mask_file
from engine.masks.mask import Mask
from engine.photos.output import Output

if TYPE_CHECKING:
    from engine.enhancing.enhancer import Enhancer
    from engine.library.profile import TransportProfile


@dataclass(frozen=True)
class Wish:
    """What a user wants of a photo: how it is restored and enhanced, how much and where, and how it is written."""

    profile: str                                     # a name or a .dmax file; empty: what suits the photo
    alpha: float | Literal["auto"] = DEFAULT_ALPHA   # -1 to 2; where there is a mask, the alpha of its weight 1
    method: Method = field(default_factory=Method)
    output: Output = field(default_factory=Output)
    restorer: str = ""                               # a word of restoring.restorers; empty: photos are restored already
    original_share: float | None = None              # of the original's detail, 0 to 1; None: what the profile knows
    mask: Mask | None = None                         # where it is enhanced; None: everywhere
    faces: float = 0.0                               # how much faces are protected: 0 not at all, 1 wholly

    def to_json(self) -> dict[str, Any]:
        """The wish as values that JSON can hold."""
        return {"profile": self.profile, "alpha": self.alpha, "method": self.method.to_json(),
                "output": self.output.to_json(), "restorer": self.restorer, "original_share": self.original_share,
                "mask": mask_file.to_json(self.mask) if self.mask else None, "faces": self.faces}

    @classmethod
    def from_json(cls, record: Any) -> Wish:
        """The wish that a record of `to_json` describes; the default stands for any value that makes no sense.

        But not for the mask, since what was to be protected would be enhanced: raises BadMask.
        """
        return cls(**values_of(record))

    @property
    def usual_alpha(self) -> float:
        """Alpha as a number: the default where each photo has its own."""
        return DEFAULT_ALPHA if self.alpha == AUTO_ALPHA else self.alpha

    @property
    def hash(self) -> str:
        """Hash of what decides an output's content; 16 hexadecimal digits.

        The photo and the profile's content are not part of it, nor are the folder and the name of the output.
        """
        return hashlib.sha256(json.dumps(self._facts()).encode()).hexdigest()[:16]

    def _facts(self) -> list[Any]:
        output = self.output
        alpha = self.alpha if self.alpha == AUTO_ALPHA else f"{self.alpha:g}"
        facts = [alpha, self.method.to_json(), output.format, output.quality, output.chroma, output.bit_depth]
        # What came later is part of it only where it is used, so that outputs made before keep their hash.
        if self.restorer:
            facts.append(self.restorer)
        if self.mask:
            facts.append({"mask": mask_file.hash_of(self.mask)})
        if self.faces:
            facts.append({"faces": self.faces})
        return facts

    def properties(self, enhancer: Enhancer, profile: TransportProfile, restored_by: str = "") -> dict[str, str]:
        """XMP properties that record how an output was made, once the photo's own alpha and share are known.

        `profile`: that of the photo's pixel scale; `restored_by`: name of the photo's restorer, if known.
        """
        made = enhancer.properties(profile, self.usual_alpha, restored_by, self.original_share or 0.0)
        if self.mask:
            made["Mask"] = mask_file.hash_of(self.mask)
        if self.faces:
            made["FacesProtected"] = f"{self.faces:g}"
        return made


def values_of(record: Any) -> dict[str, Any]:
    """The values of a wish in a record of `Wish.to_json`, by their names; see `Wish.from_json`. Raises BadMask."""
    record = record if isinstance(record, dict) else {}
    alpha, share, mask = record.get("alpha"), record.get("original_share"), record.get("mask")
    faces = record.get("faces")
    sound = alpha == AUTO_ALPHA or (is_number(alpha) and ALPHA_RANGE[0] <= alpha <= ALPHA_RANGE[1])
    return {"profile": str(record.get("profile", "")), "alpha": alpha if sound else DEFAULT_ALPHA,
            "method": Method.from_json(record.get("method")), "output": Output.from_json(record.get("output")),
            "restorer": str(record.get("restorer") or ""),
            "original_share": float(share) if is_number(share) and 0 <= share <= 1 else None,
            "mask": None if mask is None else mask_file.from_json(mask),
            "faces": float(faces) if is_number(faces) and 0 <= faces <= 1 else 0.0}


def is_number(value: object) -> TypeGuard[float]:
    """True for a finite number of JSON that is no bool and no integer beyond floats."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300
