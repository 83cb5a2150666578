"""The files of one autoencoder on the disk: its config, its weights, and the identity of both; no torch."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from engine.autoencoders.checkpoint import Checkpoint, UnusableAutoencoder
from engine.autoencoders.tensor_names import config_for
from engine.sentences import Sentence, joined_names

__all__ = ["CLASSES", "AutoencoderFiles", "UnusableAutoencoder"]

CLASSES = {   # diffusers' class and the module that it lives in
    "AutoencoderKL": "autoencoder_kl",
    "AutoencoderTiny": "autoencoder_tiny",
    "AutoencoderDC": "autoencoder_dc",
}
CONFIG = "config.json"
WEIGHTS = "model.safetensors"
LOCK = "dmax.json"   # lock file beside weights that were fetched or added: the identity that was verified then

_WEIGHTS_NAMES = (WEIGHTS, "diffusion_pytorch_model.safetensors", "diffusion_pytorch_model.fp16.safetensors")
_MOST_CHANNELS = 1 << 14     # limit of all other numbers in a config too; a hostile one would build layers for hours
_MOST_LAYERS = 64            # limit of the layers of one level, and of the levels
_CONFIG_LIMIT_BYTES = 1 << 20
# Keys that do not count for the identity: Dmax works in the network's own latents, so the scaling that suits latents
# to diffusion models changes nothing.
_WITHOUT_EFFECT = {"sample_size", "scaling_factor", "shift_factor", "latents_mean", "latents_std", "force_upcast",
                   "latent_magnitude", "latent_shift"}


@dataclass(frozen=True)
class AutoencoderFiles:
    """One autoencoder's checked config and its checkpoint's checked table of contents; no weights are read yet."""

    path: Path                # as the user named it
    config: dict[str, Any]    # diffusers' config.json
    checkpoint: Checkpoint

    @classmethod
    def find(cls, path: Path) -> AutoencoderFiles:
        """Find the autoencoder in a folder, or in a single .safetensors file whose network can be recognised.

        A folder has config.json and the weights, or is a whole text-to-image model with these in its folder vae.
        Raises UnusableAutoencoder with the sentence that says what is missing or wrong.
        """
        if path.is_dir():
            folder = path / "vae" if (path / "vae" / CONFIG).is_file() and not (path / WEIGHTS).exists() else path
            config = _config(folder / CONFIG)
            return cls(path, config, Checkpoint.open(_weights(folder)))
        checkpoint = Checkpoint.open(path)
        inferred = config_for({name: tensor.shape for name, tensor in checkpoint.tensors.items()})
        if inferred is None:
            raise UnusableAutoencoder("Dmax cannot tell which network {name} belongs to; choose a folder that holds it "
                                      "together with its config.json.", name=path.name)
        return cls(path, _checked(inferred, path), checkpoint)

    def identity(self) -> str:
        """Identity of the autoencoder: sha256 (hex) of the config, and of the weights by name and value.

        The file's name and layout do not count. Raises UnusableAutoencoder if the weights cannot be read to their end.
        """
        kept = {key: value for key, value in self.config.items()
                if key == "_class_name" or not (key.startswith("_") or key in _WITHOUT_EFFECT)}
        digest = hashlib.sha256(json.dumps(kept, sort_keys=True, separators=(",", ":")).encode())
        try:
            for chunk in self.checkpoint.chunks():
                digest.update(chunk)
        except OSError as error:
            raise UnusableAutoencoder("{path} cannot be read to its end; copy it again.",
                                      path=self.checkpoint.path) from error
        return digest.hexdigest()

    def verified_identity(self) -> str:
        """The identity; raises UnusableAutoencoder if it is not the one in the lock file, where there is one."""
        identity = self.identity()
        if locked_identity(self.path) not in (None, identity):
            raise UnusableAutoencoder("The autoencoder in {path} has changed since it came here; remove it and fetch "
                                      "or add it again.", path=self.path)
        return identity

    def write_config(self, file: BinaryIO) -> None:
        """Write the config as config.json."""
        file.write(json.dumps(self.config, indent=2, sort_keys=True).encode() + b"\n")


def identity_of(path: Path) -> str:
    """The identity of the autoencoder at a path; raises UnusableAutoencoder. 12 MB take some 20 ms, 335 MB a second."""
    return AutoencoderFiles.find(path).identity()


def locked_identity(folder: Path) -> str | None:
    """The identity in a folder's lock file, verified when the autoencoder was added there; None without a lock file."""
    try:
        lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))
        return str(lock["identity"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _config(path: Path) -> dict[str, Any]:
    folder = path.parent
    try:
        if path.stat().st_size > _CONFIG_LIMIT_BYTES:
            raise ValueError("no config has a megabyte")
        config = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise UnusableAutoencoder("There is no config.json in {folder}; choose the folder of an autoencoder.",
                                  folder=folder) from error
    except (OSError, ValueError, RecursionError) as error:
        raise UnusableAutoencoder("The config.json in {folder} is damaged; fetch or copy it again.",
                                  folder=folder) from error
    return _checked(config, folder)


def _checked(config: Any, path: Path) -> dict[str, Any]:
    kind = config.get("_class_name") if isinstance(config, dict) else None
    if kind not in CLASSES:
        what = Sentence("is of the class {kind}", kind=kind) if kind else Sentence("does not say its class")
        raise UnusableAutoencoder("The autoencoder in {path} {what}; Dmax knows {classes}.", path=path, what=what,
                                  classes=joined_names(CLASSES))
    if not _sane(config):
        raise UnusableAutoencoder("The config.json of the autoencoder in {path} asks for an absurdly large network; "
                                  "fetch or copy it again.", path=path)
    if config.get("in_channels", 3) != 3 or config.get("out_channels", 3) != 3:
        raise UnusableAutoencoder("The autoencoder in {path} is not for colour photos; choose one with three channels.",
                                  path=path)
    return dict(config)


def _sane(value: Any, most: int = _MOST_CHANNELS) -> bool:
    if isinstance(value, dict):
        return all(_sane(one, _MOST_LAYERS if "layers_per_block" in key or key.startswith("num_") else _MOST_CHANNELS)
                   for key, one in value.items())
    if isinstance(value, list):
        return len(value) <= _MOST_LAYERS and all(_sane(one, most) for one in value)
    return not isinstance(value, int | float) or abs(value) <= most


def _weights(folder: Path) -> Path:
    """The weights' file in a folder; of several the one with the usual name. Raises UnusableAutoencoder."""
    found = {path.name: path for path in folder.glob("*.safetensors")}
    usual = [found[name] for name in _WEIGHTS_NAMES if name in found]
    if usual or len(found) == 1:
        return usual[0] if usual else next(iter(found.values()))
    if found:
        raise UnusableAutoencoder("There are several .safetensors files in {folder}; leave only the autoencoder's own "
                                  "there.", folder=folder)
    pickles = [path for path in sorted(folder.iterdir()) if path.suffix.lower() in (".bin", ".ckpt", ".pt", ".pth")]
    if pickles:
        Checkpoint.open(pickles[0])   # says why not
    raise UnusableAutoencoder("There is no .safetensors file in {folder}; fetch or copy the autoencoder's weights "
                              "again.", folder=folder)
