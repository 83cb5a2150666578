"""Builds a diffusers network from a config and weights, without the rest of diffusers."""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import nn

from engine.autoencoders.model_files import CLASSES, AutoencoderFiles, UnusableAutoencoder

_AUTOENCODERS = "diffusers.models.autoencoders"
# Packages whose __init__ imports all of diffusers' models or file loaders, none of which an autoencoder needs.
_SKIPPED_PACKAGES = (_AUTOENCODERS, "diffusers.models.unets", "diffusers.models.transformers", "diffusers.loaders")
# What else takes long and serves other uses: files of other programs, and classes fetched from a hub.
_SKIPPED_MODULES = ("diffusers.loaders.single_file_model", "diffusers.utils.dynamic_modules_utils")
_SKIPPED_NAMES = ("FromOriginalModelMixin", "PeftAdapterMixin", "get_class_from_dynamic_module")
# What the networks' constructors raise for settings that make no sense together.
_SENSELESS = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, AssertionError, RuntimeError)
# What talks to a hub; it is not talked to here.
_CALLED_LATER = ("huggingface_hub", "huggingface_hub.file_download", "huggingface_hub.utils", "huggingface_hub.errors",
                 "requests")
_COMPILER = "torch._dynamo"   # diffusers imports it for a decorator that means nothing without it


def build(files: AutoencoderFiles) -> nn.Module:
    """The network of these files, in evaluation mode, with the dtype of the file; its weights are mapped from the disk.

    Raises UnusableAutoencoder if the config describes no network, or another one than the weights belong to.
    """
    network = skeleton(files)
    stored = files.checkpoint.tensors
    try:
        by_stored_name = load_file(files.checkpoint.path)
        weights = {name: by_stored_name[tensor.stored_name].reshape(tensor.shape) for name, tensor in stored.items()}
        network.load_state_dict(weights, strict=True, assign=True)
    except (OSError, SafetensorError, RuntimeError, KeyError) as error:
        raise UnusableAutoencoder(
            f"The weights in {files.checkpoint.path} are damaged; fetch or copy them again.") from error
    return network.eval().requires_grad_(False)


def skeleton(files: AutoencoderFiles) -> nn.Module:
    """The network without its numbers; raises UnusableAutoencoder like `build`, but reads no weights."""
    kind = str(files.config["_class_name"])
    network_class = import_class(kind)
    known = inspect.signature(network_class.__init__).parameters
    settings = {key: value for key, value in files.config.items() if key in known}
    try:
        with torch.device("meta"):   # no memory, no time spent on random numbers
            network: nn.Module = network_class(**settings)
    except _SENSELESS as error:
        raise UnusableAutoencoder(
            f"The config.json of the autoencoder in {files.path} describes no working {kind}; "
            "fetch or copy it again.") from error
    wanted = {name: tuple(tensor.shape) for name, tensor in network.state_dict().items()}
    given = {name: tensor.shape for name, tensor in files.checkpoint.tensors.items()}
    if wanted != given:
        wrong = sorted(name for name in wanted.keys() | given.keys() if wanted.get(name) != given.get(name))
        raise UnusableAutoencoder(
            f"The weights of the autoencoder in {files.path} do not fit its config.json (first at {wrong[0]}); "
            "fetch or copy both again.")
    return network


def import_class(kind: str) -> Any:
    """A network class of diffusers by its name, one of CLASSES.

    Importing it the usual way imports some three hundred other modules and takes longer than torch itself. If this
    version of diffusers is laid out so that the short way fails, the usual way is taken.
    """
    name = f"{_AUTOENCODERS}.{CLASSES[kind]}"
    if name not in sys.modules and _AUTOENCODERS not in sys.modules:
        before = set(sys.modules)
        try:
            with _short_way():
                importlib.import_module(name)
        except (ImportError, AttributeError, TypeError):
            for left in [one for one in sys.modules if one.startswith("diffusers") and one not in before]:
                del sys.modules[left]
    return getattr(importlib.import_module(name) if name not in sys.modules else sys.modules[name], kind)


@contextmanager
def _short_way() -> Iterator[None]:
    """While it lasts, the skipped packages are found but their __init__ is not run; nothing of it stays behind."""
    found = importlib.util.find_spec("diffusers")
    if found is None or found.origin is None:
        raise ImportError("diffusers is not installed")
    root = Path(found.origin).parent
    names = {name: type(name, (), {}) for name in _SKIPPED_NAMES}
    stand_ins: dict[str, ModuleType | None] = {}
    for name in (*_SKIPPED_PACKAGES, *_SKIPPED_MODULES):
        module = ModuleType(name)
        if name in _SKIPPED_PACKAGES:
            module.__path__ = [str(root.joinpath(*name.split(".")[1:]))]
        if name.startswith("diffusers.loaders") or name in _SKIPPED_MODULES:
            vars(module).update(names)
        stand_ins[name] = module
    importlib.import_module("huggingface_hub.constants")   # these are wanted, and take no time
    stand_ins |= {name: _Later(name) for name in _CALLED_LATER}
    stand_ins[_COMPILER] = None   # None makes its import fail, which diffusers expects
    before = {name: sys.modules[name] for name in stand_ins if name in sys.modules}
    sys.modules.update(stand_ins)   # type: ignore[arg-type]
    # Asked for the names of other packages only, it reads the list of files of every package that is installed.
    list_packages, importlib.metadata.packages_distributions = importlib.metadata.packages_distributions, dict
    try:
        yield
    finally:
        importlib.metadata.packages_distributions = list_packages
        for name in stand_ins:
            sys.modules.pop(name, None)
        sys.modules.update(before)


class _Later(ModuleType):
    """Stands for a module that is imported when one of its functions is called."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__spec__ = ModuleSpec(name, None)   # diffusers asks whether there is one

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name.isupper():
            return None
        if name.endswith(("Error", "Exception")):
            return type(name, (Exception,), {})
        if name == "validate_hf_hub_args":   # decorates what is called with the names of hub repositories
            return lambda function: function

        def call(*arguments: Any, **named: Any) -> Any:
            return getattr(importlib.import_module(self.__name__), name)(*arguments, **named)

        return call
