"""The autoencoders that Dmax knows by name: the built-in one and those of the hub."""

from __future__ import annotations

from dataclasses import dataclass

from engine.sentences import Sentence

BUILT_IN = "built-in"
BUILT_IN_TITLE = Sentence("Built-in")


@dataclass(frozen=True)
class Entry:
    """An autoencoder that Dmax knows of, on this machine or not."""

    id: str
    title: str                 # a Sentence, unless it is a name alone
    licence: str
    size_bytes: int            # of the weights; roughly, if they are still to be fetched
    repository: str = ""       # on the hub; empty for the built-in one and the user's own
    subfolder: str = ""        # in the repository
    own: bool = False          # added by the user
    # Both only where they are known for sure. Without the latter, what was fetched first is held against later fetches.
    revision: str = "main"     # commit of the repository
    sha256: str | None = None  # hex, of the weights' file

    @property
    def source(self) -> str:
        """Origin of the autoencoder: repository/subfolder on the hub, "your own" or the built-in one's id."""
        if self.repository:
            return f"{self.repository}/{self.subfolder}".rstrip("/")
        return Sentence("your own") if self.own else BUILT_IN


KNOWN = (
    Entry("taesd", Sentence("TAESD, tiny, for Stable Diffusion 1 and 2"), "MIT", 9_800_000, "madebyollin/taesd"),
    Entry("taesdxl", Sentence("TAESDXL, tiny, for Stable Diffusion XL"), "MIT", 9_800_000, "madebyollin/taesdxl"),
    Entry("taef1", Sentence("TAEF1, tiny, for FLUX.1"), "MIT", 9_900_000, "madebyollin/taef1"),
    Entry("sd-vae-ft-mse", Sentence("Stable Diffusion VAE, fine-tuned, MSE (the paper's)"), "MIT", 335_000_000,
          "stabilityai/sd-vae-ft-mse"),
    Entry("sd-vae-ft-ema", Sentence("Stable Diffusion VAE, fine-tuned, EMA (the paper's)"), "MIT", 335_000_000,
          "stabilityai/sd-vae-ft-ema"),
    Entry("sdxl-vae", "Stable Diffusion XL VAE", "MIT", 335_000_000, "stabilityai/sdxl-vae"),
    Entry("flux1-vae", "FLUX.1 VAE", "Apache-2.0", 168_000_000, "black-forest-labs/FLUX.1-schnell", "vae"),
)


def titled(name: str) -> str:
    """The title of an autoencoder that a file names: as a sentence if Dmax knows it, so that it can be translated."""
    return next((title for title in (BUILT_IN_TITLE, *(entry.title for entry in KNOWN)) if title == name), name)
