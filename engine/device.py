"""Choose the device that computes, its precision and its memory budget."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from engine.errors import DmaxError
from engine.sentences import joined_names

PRECISIONS = ("float32", "bfloat16", "float16")

_CPU_BUDGET_BYTES = 1 << 30      # larger tiles are hardly faster on a processor
_LEAST_BUDGET_BYTES = 64 << 20   # below it no network works, whatever the system says is free
_SHARED_MEMORY_SHARE = 0.25      # of free memory: the photo, its change and other programs live there too
_GPU_MEMORY_SHARE = 0.7          # of free memory: the weights come on top, and memory that the allocator cannot use
_UNKNOWN_FREE_BYTES = 4 << 30    # assumed to be free where the system does not tell
_MUCH_QUICKER, _TURNS = 0.7, 3   # share of float32's time; tries, of which the best counts
_OUT_OF_MEMORY_WORDS = ("out of memory", "can't allocate memory", "not enough memory")


class NoSuchDevice(DmaxError):
    """The device or the precision that was asked for is not there. Its text is the sentence that the user sees."""


@dataclass(frozen=True)
class Device:
    """A device to run the network on; `name` and `dtype_name` are torch's words for device and precision."""

    name: str            # cpu, cuda:0, mps
    dtype_name: str      # float32, bfloat16 or float16
    budget_bytes: int    # working memory that the network may take for one tile
    mixed: bool = False  # the costliest part of a float32 network is computed in bfloat16 (`half_precision`)


def available() -> list[Device]:
    """The devices of this machine with their own precision and budget, the fastest first, the CPU always last."""
    import torch

    found = []
    for index in range(torch.cuda.device_count()):
        free, _ = torch.cuda.mem_get_info(index)
        found.append(Device(f"cuda:{index}", "float16", _at_least(free * _GPU_MEMORY_SHARE)))
    for index in range(torch.xpu.device_count()):
        free, _ = torch.xpu.mem_get_info(index)
        found.append(Device(f"xpu:{index}", "float16", _at_least(free * _GPU_MEMORY_SHARE)))
    shared = free_memory_bytes() * _SHARED_MEMORY_SHARE
    if torch.backends.mps.is_available():
        found.append(Device("mps", "float16", _at_least(shared)))
    return [*found, Device("cpu", "float32", min(_at_least(shared), _CPU_BUDGET_BYTES), bfloat16_is_quicker())]


@cache
def bfloat16_is_quicker() -> bool:
    """True if the processor convolves in bfloat16 in much less time than in float32, as those with AMX do.

    Whether it knows bfloat16 does not tell: many that do take longer. So where it does a moment's work is timed, once.
    """
    import torch

    knows = ("_is_amx_tile_supported", "_is_avx512_bf16_supported")   # torch has no public words for these
    if not any(getattr(torch.cpu, name, bool)() for name in knows):
        return False
    picture, weight = torch.ones(1, 64, 96, 96), torch.ones(64, 64, 3, 3)

    def seconds(dtype: torch.dtype) -> float:
        given = [x.to(dtype, memory_format=torch.channels_last) for x in (picture, weight)]
        times = []
        for _ in range(_TURNS):
            start = time.perf_counter()
            torch.nn.functional.conv2d(given[0], given[1], padding=1)
            times.append(time.perf_counter() - start)
        return min(times)

    with torch.inference_mode():
        return seconds(torch.bfloat16) < _MUCH_QUICKER * seconds(torch.float32)


def choose(wish: str = "auto", precision: str = "auto", budget_bytes: int | None = None) -> Device:
    """Choose the device for a wish such as auto, cpu, cuda or cuda:1.

    Precision auto is float32 on the CPU, in part bfloat16 where that is much quicker (`Device.mixed`), and float16
    elsewhere, which networks that overflow in it do not take (see Autoencoder); never bfloat16 alone, whose steps are
    128 of 65535. `budget_bytes` replaces the device's own budget.
    Raises NoSuchDevice if there is no such device or precision.
    """
    there = available()
    if precision not in ("auto", *PRECISIONS):
        raise NoSuchDevice("There is no precision '{precision}'; choose one of: auto, {precisions}.",
                           precision=precision, precisions=joined_names(PRECISIONS))
    for device in there:
        if wish in ("auto", device.name, device.name.partition(":")[0]):
            return Device(device.name, device.dtype_name if precision == "auto" else precision,
                          budget_bytes or device.budget_bytes, device.mixed and precision == "auto")
    names = joined_names(device.name for device in there)
    raise NoSuchDevice("There is no device '{device}' on this machine; choose one of: auto, {names}.", device=wish,
                       names=names)


def prepare(device: Device) -> None:
    """Have float32 mean float32 on a graphics card: cuDNN would multiply it with the 10 bits of TF32."""
    import torch

    if device.name.startswith("cuda"):
        torch.backends.cudnn.conv.fp32_precision = "ieee"   # type: ignore[attr-defined]


def release_unused(device: Device) -> None:
    """Give the memory of a device back that torch keeps for later use; nothing on the CPU."""
    import torch

    kind = device.name.partition(":")[0]
    if kind != "cpu":
        torch.get_device_module(kind).empty_cache()


def ran_out(error: BaseException) -> bool:
    """True if an error says that there was too little memory; torch says so in several ways."""
    import torch

    return isinstance(error, MemoryError | torch.OutOfMemoryError) or (
        isinstance(error, RuntimeError) and any(word in str(error) for word in _OUT_OF_MEMORY_WORDS))


def free_memory_bytes() -> int:
    """Memory in bytes that is available now without swapping, within the limit of the container if there is one."""
    return min([_free_of_system(), *_free_of_containers()])


def _free_of_system() -> int:
    if sys.platform == "win32":
        return _free_of_windows()
    try:   # Linux; its "available" includes the caches that it would give back
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        pass
    try:   # macOS tells how much there is, not how much is free
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (AttributeError, OSError, ValueError):
        return _UNKNOWN_FREE_BYTES


def _free_of_windows() -> int:
    import ctypes

    class MemoryStatus(ctypes.Structure):
        _fields_ = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong),
                    *((name, ctypes.c_ulonglong) for name in ("total", "free", "total_page", "free_page",
                                                              "total_virtual", "free_virtual", "free_extended"))]

    status = MemoryStatus(length=ctypes.sizeof(MemoryStatus))
    kernel: Any = vars(ctypes)["windll"].kernel32   # there on Windows only
    return int(status.free) if kernel.GlobalMemoryStatusEx(ctypes.byref(status)) else _UNKNOWN_FREE_BYTES


def _free_of_containers(root: Path = Path("/sys/fs/cgroup"), membership: Path = Path("/proc/self/cgroup")) -> list[int]:
    """Memory in bytes that each Linux control group (version 2) around this process still allows."""
    try:
        own = next(line[3:] for line in membership.read_text().splitlines() if line.startswith("0::"))
    except (OSError, StopIteration):
        return []
    inner = root / own.strip("/")
    free = []
    for folder in (inner, *inner.parents):
        try:
            limit = int((folder / "memory.max").read_text())
            used = int((folder / "memory.current").read_text())
            free.append(max(limit - used + _cached_bytes(folder), 0))
        except (OSError, ValueError):   # no such file at the root; "max" means no limit
            pass
        if folder == root:
            break
    return free


def _cached_bytes(folder: Path) -> int:
    """File cache in bytes, counted as used, that the system gives back when memory is needed."""
    for line in (folder / "memory.stat").read_text().splitlines():
        if line.startswith("inactive_file "):
            return int(line.split()[1])
    return 0


def _at_least(budget_bytes: float) -> int:
    return max(int(budget_bytes), _LEAST_BUDGET_BYTES)
