"""imagecodecs for PyInstaller: the codecs of photographs, without those of science and of textures."""

CODECS = ("shared", "shared_cython", "imcd", "avif", "brotli", "cms", "deflate", "jpeg8", "jpeg2k", "jpegls", "jpegxl",
          "jpegxr", "jetraw", "lerc", "lzma", "png", "tiff", "webp", "zlib", "zlibng", "zstd")

warn_on_missing_hiddenimports = False
hiddenimports = [f"imagecodecs._{name}" for name in CODECS]
