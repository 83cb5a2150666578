"""Build a network from a config and weights: the built-in one in plain torch, all others by diffusers."""

from __future__ import annotations

import contextlib
import importlib
import inspect
import sys
from collections.abc import Iterator, Mapping
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn

from engine.autoencoders.built_in_network import BuiltInNetwork, describes_built_in
from engine.autoencoders.model_files import CLASSES, AutoencoderFiles, UnusableAutoencoder

# The networks' constructors raise these for settings that make no sense together.
_SENSELESS = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, AssertionError, RuntimeError)


def build(files: AutoencoderFiles) -> nn.Module:
    """Build the network of these files, in evaluation mode, with the dtype of the file.

    Its weights are memory-mapped from the disk. Raises UnusableAutoencoder if the config describes no network, or
    another one than the weights belong to.
    """
    network = skeleton(files)
    stored = files.checkpoint.tensors
    try:
        by_stored_name = load_file(files.checkpoint.path)
        weights = {name: by_stored_name[tensor.stored_name].reshape(tensor.shape) for name, tensor in stored.items()}
        network.load_state_dict(weights, strict=True, assign=True)
    except (OSError, SafetensorError, RuntimeError, KeyError) as error:
        raise UnusableAutoencoder("The weights in {path} are damaged; fetch or copy them again.",
                                  path=files.checkpoint.path) from error
    if isinstance(network, BuiltInNetwork):
        network.lower_into_float16()
    return network.eval().requires_grad_(False)


def skeleton(files: AutoencoderFiles) -> nn.Module:
    """Build the network without weights, on torch's meta device; raises UnusableAutoencoder like `build`."""
    try:
        with torch.device("meta"):   # no memory, no time spent on random numbers
            network = _constructed(files.config)
    except _SENSELESS as error:
        raise UnusableAutoencoder("The config.json of the autoencoder in {path} describes no working {kind}; fetch or "
                                  "copy it again.", path=files.path, kind=files.config["_class_name"]) from error
    wanted = {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}
    given = {name: tensor.shape for name, tensor in files.checkpoint.tensors.items()}
    if wanted != given:
        wrong = sorted(name for name in wanted.keys() | given.keys() if wanted.get(name) != given.get(name))
        raise UnusableAutoencoder("The weights of the autoencoder in {path} do not fit its config.json (first at "
                                  "{name}); fetch or copy both again.", path=files.path, name=wrong[0])
    return network


def _constructed(config: Mapping[str, Any]) -> nn.Module:
    if describes_built_in(config):
        return BuiltInNetwork(config)
    network_class = diffusers_class(str(config["_class_name"]))
    known = inspect.signature(network_class.__init__).parameters
    network: nn.Module = network_class(**{key: value for key, value in config.items() if key in known})
    return network


def diffusers_class(kind: str) -> Any:
    """A network class of diffusers by its name, one of CLASSES; the first import takes seconds.

    Raises UnusableAutoencoder where diffusers cannot be imported.
    """
    try:
        _hide_broken_torchvision()
        with _without_compiler():
            return getattr(importlib.import_module(f"diffusers.models.autoencoders.{CLASSES[kind]}"), kind)
    except Exception as error:   # importing runs the code of many packages, each with its own ways to fail
        raise UnusableAutoencoder("This autoencoder needs diffusers, which cannot be loaded ({kind}); install Dmax's "
                                  "packages again, or use the built-in autoencoder.",
                                  kind=type(error).__name__) from error


@contextlib.contextmanager
def _without_compiler() -> Iterator[None]:
    """Keep diffusers from importing torch's compiler, of which it wants only to mark what is not to be compiled.

    Dmax compiles nothing; the compiler takes a second, and the installed app comes without it.
    """
    compiler = "torch._dynamo"
    if compiler in sys.modules:   # somebody else wanted it
        yield
        return

    def unmarked(function: Any = None, *_: Any, **__: Any) -> Any:
        return function if function is not None else unmarked

    marking = torch.compiler.disable
    vars(torch.compiler)["disable"] = unmarked
    sys.modules[compiler] = None   # type: ignore[assignment]   # importing it fails, as where it is missing
    try:
        yield
    finally:
        vars(torch.compiler)["disable"] = marking
        del sys.modules[compiler]


def _hide_broken_torchvision() -> None:
    """Make diffusers do without a torchvision that is installed but cannot be imported; no autoencoder needs it.

    A torchvision made for another torch fails in its own __init__, and diffusers asks only whether it is installed.
    """
    with _without_compiler():
        import_utils = importlib.import_module("diffusers.utils.import_utils")
    if not import_utils.is_torchvision_available():
        return
    try:
        importlib.import_module("torchvision")
    except Exception:   # for any reason: autoencoders do not need it
        vars(import_utils)["_torchvision_available"] = False
