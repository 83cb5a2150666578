"""pyvips for PyInstaller: the compiled part, which it imports only if it is there."""

hiddenimports = ["_libvips", "_cffi_backend"]
