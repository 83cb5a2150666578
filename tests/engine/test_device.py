"""The device is chosen, with a precision and a budget of memory."""

import subprocess
import sys
from pathlib import Path

import pytest

from engine import device
from engine.device import Device, NoSuchDevice, available, choose, free_memory_bytes


def test_the_cpu_is_always_there_and_comes_last() -> None:
    assert available()[-1].name == "cpu"
    assert available()[-1].dtype_name == "float32"
    assert choose("auto") == available()[0]


def test_a_wish_is_granted_with_its_precision_and_budget() -> None:
    assert choose("cpu", "bfloat16", 123 << 20) == Device("cpu", "bfloat16", 123 << 20)
    assert 64 << 20 <= choose("cpu").budget_bytes <= 1 << 30


def test_only_a_precision_of_the_users_choice_is_all_of_it() -> None:
    assert choose("cpu").mixed == device.bfloat16_is_quicker()
    assert not choose("cpu", "float32").mixed


def test_a_device_that_is_not_there_is_refused_in_a_sentence() -> None:
    with pytest.raises(NoSuchDevice,
                       match=r"There is no device 'cuda:97' on this machine; choose one of: auto, .*cpu\."):
        choose("cuda:97")
    with pytest.raises(NoSuchDevice, match="There is no precision 'int3'"):
        choose("cpu", "int3")


def test_a_gpu_with_little_free_memory_still_gets_a_budget(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda index: (10 << 20 if index else 8 << 30, 8 << 30))
    assert [one.name for one in available()][:2] == ["cuda:0", "cuda:1"]
    assert choose("cuda") == Device("cuda:0", "float16", int((8 << 30) * 0.7))
    assert choose("cuda:1", "float32") == Device("cuda:1", "float32", 64 << 20)


def test_free_memory_is_a_plausible_number() -> None:
    assert 1 << 20 < free_memory_bytes() < 1 << 50


def test_a_container_limits_the_free_memory(tmp_path: Path) -> None:
    inner = tmp_path / "shop" / "till"
    inner.mkdir(parents=True)
    (inner / "memory.max").write_text("max\n")
    (inner / "memory.current").write_text("1000\n")
    (tmp_path / "shop" / "memory.max").write_text("5000\n")
    (tmp_path / "shop" / "memory.current").write_text("4000\n")
    (tmp_path / "shop" / "memory.stat").write_text("anon 100\ninactive_file 700\n")
    membership = tmp_path / "membership"
    membership.write_text("0::/shop/till\n")
    assert device._free_of_containers(tmp_path, membership) == [1700]
    assert device._free_of_containers(tmp_path, tmp_path / "none") == []


def test_what_lists_autoencoders_and_devices_does_not_import_torch() -> None:
    program = ("import engine.device, engine.autoencoders.catalog, engine.autoencoders.model_files, sys; "
               "sys.exit(any(name in sys.modules for name in ('torch', 'diffusers', 'safetensors')))")
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
