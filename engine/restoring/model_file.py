"""Restorer that runs a model file (.pth, .safetensors) of any architecture that spandrel recognises."""

from __future__ import annotations

import contextlib
import importlib.util
import pickle
import sys
import threading
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from engine.device import Device, choose, ran_out, release_unused
from engine.errors import shown
from engine.installation import how_to_add
from engine.photos import Photo
from engine.restoring.restorer import Restorer, RestorerError, check_stop, with_colours

_HALO_PX = 32             # of input; beyond DnCNN's receptive field, and enough for attention windows to agree
_BYTES_PER_PX = 8192      # working memory per pixel of input; when memory runs out, the tile is halved
_LARGEST_TILE_PX = 1024
_LEAST_TILE_PX = 32
_CPU_TILE_PX = 256

_MOST_TENSORS, _MOST_LAYERS, _MOST_NESTING = 20_000, 10_000, 4   # ten times what published networks have
_LOADING_S = 120.0   # the largest published ones take some 10 s

_operators: list[torch.library.Library] = []   # operators stay declared only as long as their library object lives


class ModelFile(Restorer):
    """Restorer with the network of a model file. Only weights are loaded: a file that would run code is refused."""

    def __init__(self, path: Path, device: Device | None = None) -> None:
        """Load the network. Raises RestorerError if spandrel is missing, or the file unsafe, damaged or unknown."""
        self.path = path
        self.name = path.stem
        self.device: Device = device or choose()
        weights = _weights(path)
        _check_names(path, weights)
        network, spandrel = _recognised(path, weights)
        if not isinstance(network, spandrel.ImageModelDescriptor) or network.input_channels not in (1, 3) \
                or network.output_channels != network.input_channels:
            raise RestorerError("The model {name} wants more than a photo (a mask or a noise map); choose another.",
                                name=path.name)
        half = self.device.dtype_name
        fits = half == "float32" or (network.supports_half if half == "float16" else network.supports_bfloat16)
        self._dtype = getattr(torch, half) if fits else torch.float32
        self._network: Any = network.eval().to(self.device.name, self._dtype)
        self.factor = int(network.scale)
        self.channels = int(network.input_channels)
        side_within_budget = int((self.device.budget_bytes / _BYTES_PER_PX) ** 0.5) - 2 * _HALO_PX
        self._side_px = min(_CPU_TILE_PX if self.device.name == "cpu" else _LARGEST_TILE_PX,
                            max(_LEAST_TILE_PX, side_within_budget))

    def restore(self, photo: Photo, stop: threading.Event | None = None) -> Photo:
        """The restored photo, `factor` times as large; a grayscale network is given each colour channel by itself.

        Raises RestorerError if the network fails or memory runs out, and Stopped once `stop` is set.
        """
        while True:
            try:
                return with_colours(photo, self._in_tiles(photo, stop))
            except (RuntimeError, MemoryError) as error:
                if not ran_out(error):
                    raise RestorerError("The model {name} fails on this photo; choose another model.",
                                        name=self.path.name) from error
            if self._side_px <= _LEAST_TILE_PX:
                raise RestorerError("This photo needs more memory than there is; close other programs, or use a "
                                    "smaller version.")
            self._side_px //= 2
            release_unused(self.device)

    @torch.inference_mode()
    def _in_tiles(self, photo: Photo, stop: threading.Event | None) -> NDArray[np.float32]:
        """Colours [3, H, W] of the restored photo, restored tile by tile, each with a halo."""
        side = self._side_px
        scale = self.factor
        answer = np.empty((3, photo.height * scale, photo.width * scale), np.float32)
        for top in range(0, photo.height, side):
            for left in range(0, photo.width, side):
                check_stop(stop)
                bottom, right = min(top + side, photo.height), min(left + side, photo.width)
                halo_top, halo_left = max(0, top - _HALO_PX), max(0, left - _HALO_PX)
                tile = torch.from_numpy(photo.region(halo_top, halo_left, min(bottom + _HALO_PX, photo.height),
                                                     min(right + _HALO_PX, photo.width)))
                drawn = self._restored(tile)[:, (top - halo_top) * scale:(bottom - halo_top) * scale,
                                             (left - halo_left) * scale:(right - halo_left) * scale]
                answer[:, top * scale:bottom * scale, left * scale:right * scale] = drawn.numpy()
        return answer

    def _restored(self, pixels: torch.Tensor) -> torch.Tensor:
        """Colours [3, h * factor, w * factor] that the network makes of [3, h, w], float32 on the CPU."""
        batch = pixels[:, None] if self.channels == 1 else pixels[None]
        return torch.cat([self._network(one[None].to(self.device.name, self._dtype)).float().cpu()
                          for one in batch]).reshape(3, pixels.shape[1] * self.factor, -1)


def _weights(path: Path) -> dict[str, Any]:
    """The tensors of a model file by name; no code in it is run. Raises RestorerError."""
    try:
        if path.suffix.lower() == ".safetensors":
            from safetensors.torch import load_file

            tensors: dict[str, Any] = load_file(path)
            return tensors
        weights = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise RestorerError("There is no model file {path}; check the path.", path=path) from error
    except pickle.UnpicklingError as error:
        raise RestorerError("The model {name} is damaged, or holds more than weights and might run code; use a "
                            ".safetensors version of it.", name=path.name) from error
    except Exception as error:   # a damaged file raises errors of many kinds, other ones for each format
        raise RestorerError("The model {name} cannot be read; fetch it again from its source.",
                            name=path.name) from error
    if not isinstance(weights, dict):
        raise RestorerError("The model {name} holds no weights; choose another file.", name=path.name)
    return weights


def _check_names(path: Path, weights: dict[str, Any], depth: int = 0) -> None:
    """Raise RestorerError for more tensors, or more numbered layers, than any network has.

    Architectures are rebuilt from the names of tensors: one called body.2000000000.weight would be so many layers.
    """
    if len(weights) > _MOST_TENSORS or depth > _MOST_NESTING:
        raise RestorerError("The model {name} holds more than any network does; fetch it again from its source.",
                            name=path.name)
    for name, value in weights.items():
        numbers = [part for part in str(name).split(".") if part.isdecimal()]
        if any(len(number) > 9 or int(number) > _MOST_LAYERS for number in numbers):
            raise RestorerError("The model {name} names a layer that no network has ({layer}); fetch it again from its "
                                "source.", name=path.name, layer=shown(str(name)[:80]))
        if isinstance(value, dict):
            _check_names(path, value, depth + 1)


def _recognised(path: Path, weights: dict[str, Any]) -> tuple[Any, Any]:
    """The network that spandrel makes of weights, and spandrel. Raises RestorerError, also if that takes too long."""
    spandrel = _spandrel()
    made: list[Any] = []
    errors: list[Exception] = []

    def load() -> None:
        try:
            made.append(spandrel.ModelLoader("cpu").load_from_state_dict(spandrel.canonicalize_state_dict(weights)))
        except Exception as error:   # forty architectures, each with its own ways to fail on others' weights
            errors.append(error)

    loader = threading.Thread(target=load, name="loading a model", daemon=True)
    loader.start()
    loader.join(_LOADING_S)
    if errors and isinstance(errors[0], spandrel.UnsupportedModelError):
        raise RestorerError("The model {name} is of an architecture that spandrel does not know.",
                            name=path.name) from errors[0]
    if errors:
        raise RestorerError("The model {name} does not hold the weights of a whole network.",
                            name=path.name) from errors[0]
    if not made:
        raise RestorerError("The model {name} takes longer than {seconds:.0f} seconds to load; choose another.",
                            name=path.name, seconds=_LOADING_S)
    return made[0], spandrel


def _spandrel() -> Any:
    """Import spandrel. Raises RestorerError if it is not installed.

    A torchvision without its compiled part is enough once the two operators that it refers to are declared.
    """
    if not hasattr(torch.ops.torchvision, "nms"):
        library: Any = torch.library.Library("torchvision", "FRAGMENT")   # type: ignore[no-untyped-call]
        for name in ("nms", "qnms"):
            with contextlib.suppress(RuntimeError):
                library.define(f"{name}(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
        _operators.append(library)
    try:
        with _torchvision_if_missing():
            import spandrel
    except (ImportError, RuntimeError, OSError) as error:
        raise RestorerError("Model files need spandrel; {how}.", how=how_to_add("restore", "spandrel")) from error
    return spandrel


@contextlib.contextmanager
def _torchvision_if_missing() -> Iterator[None]:
    """Provide a stand-in torchvision for the block, if there is none.

    It has the three names that two of spandrel's forty architectures import; those two fail only when they are used.
    """
    if importlib.util.find_spec("torchvision") is not None:
        yield
        return

    def missing(*_: Any, **__: Any) -> Any:
        raise RestorerError("This model is of an architecture that needs torchvision, which is not installed; "
                            "install it, or choose another model.")

    names = ("torchvision", "torchvision.transforms", "torchvision.transforms.functional")
    modules: Any = [ModuleType(name) for name in names]
    vars(modules[2]).update(InterpolationMode=Enum("InterpolationMode", "NEAREST BILINEAR"), rotate=missing,
                            normalize=missing)
    sys.modules.update(zip(names, modules, strict=True))
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]
