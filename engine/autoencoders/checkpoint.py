"""Table of contents of an autoencoder's .safetensors file, in diffusers' tensor names, read without torch."""

from __future__ import annotations

import json
import math
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from engine.autoencoders.tensor_names import canonical
from engine.errors import DmaxError

_HEADER_LIMIT_BYTES = 16 << 20   # headers of autoencoders have some ten thousand bytes
_SIZES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2}
_CHUNK_BYTES = 1 << 20
_PICKLES = (".bin", ".ckpt", ".pt", ".pth", ".pkl")


class UnusableAutoencoder(DmaxError):
    """The files are no autoencoder that Dmax can use. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class StoredTensor:
    """A tensor's place in the file, and its type and shape in the network."""

    stored_name: str          # in the file
    dtype: str                # F32, F16, BF16, F64
    shape: tuple[int, ...]    # in the network; the file may have more axes of length 1
    first: int                # offset of the first byte from the start of the file
    last: int                 # offset after the last byte


@dataclass(frozen=True)
class Checkpoint:
    """The tensors of one .safetensors file by the names that diffusers gives them today; no numbers are read."""

    path: Path
    tensors: Mapping[str, StoredTensor]

    @classmethod
    def open(cls, path: Path) -> Checkpoint:
        """Read and check the table of contents. Raises UnusableAutoencoder if Dmax cannot use the file."""
        if path.suffix.lower() in _PICKLES:
            raise UnusableAutoencoder("{name} is in a format that can hide programs, so Dmax does not open it; look "
                                      "for the same autoencoder as a .safetensors file.", name=path.name)
        try:
            with path.open("rb") as file:
                stored = _table(file, path.stat().st_size)
        except FileNotFoundError as error:
            raise UnusableAutoencoder("There is no file {path}; choose the file or folder of an autoencoder.",
                                      path=path) from error
        except OSError as error:
            raise UnusableAutoencoder("{path} cannot be read ({reason}); check the disk and its rights.", path=path,
                                      reason=error.strerror) from error
        except (ValueError, KeyError, TypeError, RecursionError, struct.error) as error:
            raise UnusableAutoencoder("{path} is damaged or is no .safetensors file; fetch or copy it again.",
                                      path=path) from error
        names = canonical({name: tensor.shape for name, tensor in stored.items()})
        tensors = {new: StoredTensor(old, stored[old].dtype, shape, stored[old].first, stored[old].last)
                   for old, (new, shape) in names.items()}
        strange = {tensor.dtype for tensor in tensors.values()} - _SIZES.keys()
        if strange:
            raise UnusableAutoencoder("The weights in {path} are stored as {type}, which Dmax cannot use; look for the "
                                      "same autoencoder in float16 or float32.", path=path, type=min(strange))
        return cls(path, dict(sorted(tensors.items())))

    def chunks(self) -> Iterator[bytes]:
        """Yield every tensor's name, type, shape and numbers, sorted by name: the same for any layout of the file.

        Raises OSError if the file cannot be read to its end.
        """
        with self.path.open("rb") as file:
            for name, tensor in self.tensors.items():
                yield f"\n{name} {tensor.dtype} {list(tensor.shape)}\n".encode()
                yield from _read(file, tensor)

    def copy_to(self, target: BinaryIO) -> None:
        """Write these tensors, and nothing else the file holds, as a .safetensors file with diffusers' names.

        Raises OSError if this file cannot be read to its end, or `target` cannot be written.
        """
        header = {}
        offset = 0
        for name, tensor in self.tensors.items():
            size = tensor.last - tensor.first
            header[name] = {"dtype": tensor.dtype, "shape": tensor.shape, "data_offsets": [offset, offset + size]}
            offset += size
        text = json.dumps({"__metadata__": {"format": "pt"}, **header}, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 8)
        target.write(struct.pack("<Q", len(text)) + text)
        with self.path.open("rb") as file:
            for tensor in self.tensors.values():
                for chunk in _read(file, tensor):
                    target.write(chunk)


def _table(file: BinaryIO, file_bytes: int) -> dict[str, StoredTensor]:
    length = struct.unpack("<Q", file.read(8))[0]
    if length > min(_HEADER_LIMIT_BYTES, file_bytes - 8):
        raise ValueError("the header is longer than the file, or absurd")
    header = json.loads(file.read(length))
    header.pop("__metadata__", None)
    table = {name: _tensor(name, entry, 8 + length) for name, entry in header.items()}
    if not table or max(tensor.last for tensor in table.values()) > file_bytes:
        raise ValueError("the file ends before its tensors")
    return table


def _tensor(name: str, entry: Mapping[str, Any], start: int) -> StoredTensor:
    shape = tuple(entry["shape"])
    first, last = entry["data_offsets"]
    if not all(type(number) is int and number >= 0 for number in (*shape, first, last)):
        raise ValueError("sizes and places are whole numbers")
    dtype = str(entry["dtype"])
    if last < first or (dtype in _SIZES and last - first != math.prod(shape) * _SIZES[dtype]):
        raise ValueError("a tensor's size is not that of its numbers")
    return StoredTensor(name, dtype, shape, start + first, start + last)


def _read(file: BinaryIO, tensor: StoredTensor) -> Iterator[bytes]:
    file.seek(tensor.first)
    left = tensor.last - tensor.first
    while left:
        chunk = file.read(min(left, _CHUNK_BYTES))
        if not chunk:
            raise OSError("the file became shorter while it was read")
        left -= len(chunk)
        yield chunk
