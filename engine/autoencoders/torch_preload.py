"""Import torch in a background thread without blocking the window's thread."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

_LIBRARIES = {"linux": "libtorch_python.so", "darwin": "libtorch_python.dylib"}
_RTLD_NOW = 2


@contextlib.contextmanager
def beside_a_window() -> Iterator[None]:
    """Context manager in which importing torch and the like lets other Python threads run.

    Python holds its global lock while it loads a shared library, a third of a second for torch's; a call through ctypes
    does not, and importing torch then finds the library loaded. The garbage collector would search some hundred
    thousand new objects with the lock held, so it is off meanwhile; the objects that exist at the end are no garbage
    and are frozen, so that it never searches them.
    """
    found = importlib.util.find_spec("torch") if "torch" not in sys.modules else None
    gc.disable()
    try:
        if found is not None and found.origin is not None and sys.platform in _LIBRARIES:
            with contextlib.suppress(OSError, AttributeError):   # then the import itself does it, or says why not
                load = ctypes.CDLL(None).dlopen
                load.restype, load.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
                load(bytes(Path(found.origin).parent / "lib" / _LIBRARIES[sys.platform]), _RTLD_NOW)
        yield
    finally:
        gc.freeze()
        gc.enable()
