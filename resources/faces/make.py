"""Makes mtcnn.safetensors of the weights in the wheel of facenet-pytorch:

    pip download --no-deps facenet-pytorch==2.6.0 && unzip facenet_pytorch-2.6.0-py3-none-any.whl -d wheel
    python resources/faces/make.py wheel/facenet_pytorch/data
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch
from safetensors.torch import save_file

LANDMARKS = "dense6_3"   # the output layer of eyes, nose and mouth, which nobody asks for

if __name__ == "__main__":
    weights = {f"{net}.{name}": tensor.half().contiguous() for net in ("pnet", "rnet", "onet")
               for name, tensor in torch.load(Path(sys.argv[1]) / f"{net}.pt", weights_only=True).items()
               if not name.startswith(LANDMARKS)}
    save_file(weights, Path(__file__).with_name("mtcnn.safetensors"))
