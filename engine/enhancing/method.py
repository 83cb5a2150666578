"""The user's choices for computing a change: the method, and the range of alpha.

Nothing here needs torch, so that lists and screens can hold them.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

from engine.errors import DmaxError

ALPHA_RANGE = (-1.0, 2.0)   # 1 = the restored photo untouched, 0 = full transport
DEFAULT_ALPHA = 0.0
AUTO_ALPHA: Literal["auto"] = "auto"   # the alpha that suits each photo: `insight.assess`


class EnhanceError(DmaxError):
    """The photo and the profile do not go together. Its text is the sentence that the user sees."""


def check_share(share: float) -> None:
    """Raise EnhanceError unless a share of the original's detail is from 0 to 1."""
    if not 0 <= share <= 1:
        raise EnhanceError("The share of the original's detail must be from 0 to 1, not {share:g}.", share=share)


def check_alpha(alpha: float) -> None:
    """Raise EnhanceError unless alpha is in ALPHA_RANGE."""
    if not ALPHA_RANGE[0] <= alpha <= ALPHA_RANGE[1]:
        raise EnhanceError("Alpha must be from {least:g} to {most:g}, not {alpha:g}.", least=ALPHA_RANGE[0],
                           most=ALPHA_RANGE[1], alpha=alpha)


@dataclass(frozen=True)
class Method:
    """The method of computing a change: every choice but the photo, the profile and the autoencoder."""

    # Blur sigma of the detail band in px, 0.3 to 200; auto = 3/8 stride; off = the paper's exact form: the whole
    # change, one map for all textures.
    detail: float | Literal["auto", "off"] = "auto"
    form: Literal["plain", "residual"] = "plain"       # change against the photo x*, or against D(E(x*))

    def sigma_px(self, stride: int) -> float | None:
        """Sigma in px of the blur that takes colour and tone out of the change; None: everything is transported."""
        if self.detail == "off":
            return None
        return 3 * stride / 8 if self.detail == "auto" else self.detail

    def checked(self) -> Method:
        """The method itself. Raises EnhanceError if sigma is out of range."""
        if not isinstance(self.detail, str) and not 0.3 <= self.detail <= 200:
            raise EnhanceError("The detail band's sigma must be from 0.3 to 200 px, not {detail:g}.",
                               detail=self.detail)
        return self

    def to_json(self) -> dict[str, Any]:
        """Plain values for settings and journals; `from_json` reads them."""
        return asdict(self)

    @classmethod
    def from_json(cls, record: Any) -> Method:
        """The method that a record of `to_json` describes; missing or invalid values get their defaults."""
        if not isinstance(record, dict):
            return cls()
        detail, form = record.get("detail"), record.get("form")
        number = isinstance(detail, int | float) and not isinstance(detail, bool) and 0.3 <= detail <= 200
        return cls(detail if number or detail == "off" else "auto",   # type: ignore[arg-type]
                   "residual" if form == "residual" else "plain")


USUAL = Method()
