"""torch for PyInstaller: its modules as bytecode and its libraries, without compiler, tests, headers and programs."""

from pathlib import Path

from PyInstaller.utils.hooks import collect_dynamic_libs, collect_submodules, get_package_paths

_LEFT_OUT = ("torch._dynamo", "torch._inductor", "torch.test", "torch.utils.tensorboard",
             "torch.utils.benchmark", "torch.onnx", "torch.distributed.elastic", "torch.distributed._shard")
_TEST_LIBRARIES = ("libtorchbind_test", "libjitbackend_test", "libbackend_with_compiler", "libaoti_custom_ops")
_OF_SOURCES = ("_overload", "install_config_module(", "jit.script")
_ASKED_FOR = "torch_shm_manager*"   # of the programs, the one that importing torch looks for

warn_on_missing_hiddenimports = False
_FOLDER = Path(get_package_paths("torch")[1])


def _reads_its_source(module):
    """True for a module that torch compiles or whose comments it reads: its text must lie beside the bytecode."""
    file = _FOLDER.parent.joinpath(*module.split(".")).with_suffix(".py")   # no package: it would count for all in it
    return file.exists() and any(word in file.read_text(encoding="utf-8") for word in _OF_SOURCES)


hiddenimports = collect_submodules("torch", lambda name: not name.startswith(_LEFT_OUT), on_error="ignore")
module_collection_mode = {"torch": "pyz"} | {module: "pyz+py" for module in hiddenimports if _reads_its_source(module)}
binaries = [entry for entry in collect_dynamic_libs("torch", search_patterns=["*.dll", "*.dylib", "*.so", "*.so.*"])
            if not any(name in entry[0] for name in _TEST_LIBRARIES) and "/test" not in entry[1]]
binaries += [(str(path), "torch/bin") for path in sorted((_FOLDER / "bin").glob(_ASKED_FOR))]
datas = []
excludedimports = list(_LEFT_OUT)
