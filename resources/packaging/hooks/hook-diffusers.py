"""diffusers for PyInstaller: what its autoencoders import, by names that are looked up only while it runs."""

from PyInstaller.utils.hooks import collect_submodules

_LEFT_OUT = ("diffusers.pipelines", "diffusers.modular_pipelines", "diffusers.commands", "diffusers.experimental")

module_collection_mode = "pyz"
warn_on_missing_hiddenimports = False
hiddenimports = collect_submodules("diffusers", lambda name: not name.startswith(_LEFT_OUT), on_error="ignore")
excludedimports = list(_LEFT_OUT)
datas = []
