"""Restoration: restorers that turn degraded photos into restored ones, and standard degradations to test them with."""

MODEL_SUFFIXES = (".pth", ".pt", ".ckpt", ".safetensors")   # of model files; here, so that lists need no numpy for it
