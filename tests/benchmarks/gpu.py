"""Measures Dmax on a graphics card, each figure beside its bar; prints one table and writes one JSON file.

    pip install -e ".[restore]"
    python tests/benchmarks/gpu.py [--device cuda] [--quick] [--part N]... [--json FILE]

Parts: 1 identity, 2 throughput, 3 a batch, 4 waiting, 5 memory, 6 jobs side by side, 7 a restorer, 8 a cold start, 9 a
minute's work. "network" is the bare autoencoder on samples that are on the card already: encoding and decoding as many
pixels, and nothing else. `--quick` takes small photos, and with `--device cpu` shows on any machine that the benchmark
itself works. Under 4 minutes on an H100.
"""

import argparse
import contextlib
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT))

from gpu_tools import (
    BUILT_IN,
    CPU,
    PROFILE,
    Run,
    apart,
    banded,
    bare,
    batch_and_codecs,
    changed,
    dncnn,
    large,
    networks,
    transport_for,
)
from turns import jpeg

from engine.autoencoders.autoencoder import load_autoencoder
from engine.device import choose
from engine.enhancing.change import ChangeTile
from engine.enhancing.compute_change import compute_change
from engine.enhancing.method import USUAL
from engine.photos import Photo
from engine.progress import Notice, Steps


def part_1(run: Run) -> None:
    """Identity: the device's change beside that of the processor in float32."""
    photo = large(0.1 if run.quick else 1)
    for name, folder in networks(run.folder, run.quick):
        there, here = load_autoencoder(folder, run.device), load_autoencoder(folder, CPU)
        transport, shown = transport_for(here), photo if here.walks_in_bands else Photo.of(photo.samples[:512, :768])
        expected = changed(shown, here, transport).delta
        largest, mean = apart(changed(shown, there, transport).delta, expected)
        kind = str(there._dtype).removeprefix("torch.")
        run.line(f"{name} ({kind}): largest difference, of 255", largest, 1)
        run.line(f"{name} ({kind}): mean difference, of 255", mean, 0.1)
        largest, _ = apart(changed(shown, there, transport, tile_latents=40).delta,
                           changed(shown, there, transport, tile_latents=10_000).delta)
        run.line(f"{name}: whole beside bands or tiles, largest, of 255", largest, 1)
    built_in, transport = load_autoencoder(BUILT_IN, run.device), transport_for(load_autoencoder(BUILT_IN, CPU))
    for dtype in (np.uint8, np.uint16, np.float32):
        shown = large(0.1 if run.quick else 1, dtype)
        fetched = changed(shown, built_in, transport).render(shown, 0.3).samples
        kept = changed(shown, built_in, transport, stays=True).render(shown, 0.3).samples
        unit = 1.0 if dtype is np.float32 else np.iinfo(dtype).max
        largest, _ = apart(fetched / unit, kept / unit)
        run.line(f"{np.dtype(dtype).name}: blended on the device beside here, largest", largest, 255 / 65535)
        assert changed(shown, built_in, transport, stays=True).render(shown, 1.0) is shown


def part_2(run: Run) -> None:
    """Throughput beside the bare network."""
    network = load_autoencoder(BUILT_IN, run.device)
    transport = transport_for(network)
    for megapixels in (2, 24, 100):
        photo = run.photo(megapixels, megapixels / 50)
        rounds = 3 if megapixels == 100 else 7
        alone = run.seconds(bare(run, network, photo), rounds)
        walked = run.seconds(banded(run, network, photo), rounds)
        whole = run.seconds(lambda photo=photo: changed(photo, network, transport), rounds)
        kept = run.seconds(lambda photo=photo: changed(photo, network, transport, stays=True), rounds)
        rendered = run.seconds(
            lambda photo=photo: changed(photo, network, transport, stays=True).render(photo, 0.3), rounds)
        run.tell(f"{megapixels} MP: bare network", photo.megapixels / alone, " MP/s")
        run.tell(f"{megapixels} MP: network in bands", photo.megapixels / walked, " MP/s")
        run.tell(f"{megapixels} MP: change, from memory to memory", photo.megapixels / whole, " MP/s")
        run.tell(f"{megapixels} MP: finished photo, from memory to memory", photo.megapixels / rendered, " MP/s")
        run.line(f"{megapixels} MP: bare network / change, time", alone / whole, 0.85, least=True)
        run.line(f"{megapixels} MP: everything but the network / network", (kept - walked) / walked, 0.1)


def part_3(run: Run) -> None:
    """A batch of JPEG photos beside the bare network and beside the codecs alone."""
    number, megapixels = (4, 0.2) if run.quick else (200, 2)
    took, codecs = batch_and_codecs(run.folder, run.device, number, large(megapixels), PROFILE)
    network = load_autoencoder(BUILT_IN, run.device)
    alone = number * run.seconds(bare(run, network, large(megapixels)))
    run.tell(f"batch of {number} photos of {megapixels} MP", number / took, " photos/s")
    run.tell("codecs alone, reading and writing at once", number / codecs, " photos/s")
    run.tell("network alone", number / alone, " photos/s")
    run.line(f"slower of both ({'codecs' if codecs > alone else 'network'}) / batch, time", max(codecs, alone) / took,
             0.85, least=True)


def part_4(run: Run) -> None:
    """Waiting for a photo of 24 megapixels that has been read."""
    network = load_autoencoder(BUILT_IN, run.device)
    transport, photo = transport_for(network), run.photo(24, 0.5)
    top, left = photo.height // 3, photo.width // 3
    focus = (top, left, top + 720, left + 1080)

    def first() -> None:
        steps = compute_change(photo, transport, network, focus_px=focus)
        next(step for step in steps if isinstance(step, ChangeTile))
        steps.close()   # type: ignore[attr-defined]

    run.line("first part", 1000 * run.seconds(first), 50, unit=" ms")
    run.line("whole change, with the part that is looked at first", run.seconds(
        lambda: changed(photo, network, transport, focus_px=focus)), 0.5, unit=" s")


def part_5(run: Run) -> None:
    """Memory at the peak, and what happens when there is none."""
    if not run.device.name.startswith("cuda"):
        print("  not measured: only CUDA tells its peak")
        return
    network = load_autoencoder(BUILT_IN, run.device)
    transport = transport_for(network)
    for megapixels in (2, 24, 100):
        photo = run.photo(megapixels, megapixels / 50)
        torch.cuda.reset_peak_memory_stats()
        changed(photo, network, transport)
        run.tell(f"{megapixels} MP: peak", torch.cuda.max_memory_allocated() / 1e9, " GB")
    photo = large(2 if run.quick else 12)
    expected = changed(photo, network, transport).delta
    total = torch.cuda.get_device_properties(0).total_memory
    for what, share, there in (("a little memory", 1.2e9 / total, True), ("hardly any memory", 40e6 / total, False)):
        torch.cuda.empty_cache()
        torch.cuda.set_per_process_memory_fraction(share)
        try:
            steps = Steps(compute_change(photo, transport, network, USUAL, tile_latents=10_000))
            notices = [step for step in steps if isinstance(step, Notice)]
        finally:
            torch.cuda.set_per_process_memory_fraction(1.0)
        run.tell(f"{what}: notices to the user", len(notices))
        run.line(f"{what}: largest difference, of 255", apart(steps.result.change.delta, expected)[0], 1)
        run.line(f"{what}: went on {'there' if there else 'on the processor'}",
                 float((network.device.name != "cpu") == there), 1, least=True)
    network.move(run.device)
    run.line("back on the device: largest difference, of 255",
             apart(changed(photo, network, transport).delta, expected)[0], 0.1)


def part_6(run: Run) -> None:
    """Two jobs that take turns, step by step, as the window has them."""
    network = load_autoencoder(BUILT_IN, run.device)
    transport, one, other = transport_for(network), run.photo(12, 0.4), Photo.of(run.photo(6).samples[::-1].copy())
    expected = [changed(photo, network, transport).delta for photo in (one, other)]
    jobs = [Steps(compute_change(photo, transport, network, USUAL)) for photo in (one, other)]
    alive: list[Iterator[object]] = [iter(job) for job in jobs]
    while alive:
        for job in list(alive):
            with contextlib.suppress(StopIteration):
                next(job)
                continue
            alive.remove(job)
    for number, (job, wanted) in enumerate(zip(jobs, expected, strict=True), 1):
        run.line(f"job {number}: largest difference from the job alone, of 255",
                 apart(job.result.change.delta, wanted)[0], 0.1)


def part_7(run: Run) -> None:
    """A restorer on the device: DnCNN, by spandrel, with weights of no meaning."""
    try:
        from engine.restoring.model_file import ModelFile

        path = dncnn(run.folder)
        photo = large(0.1 if run.quick else 2)
        there, here = ModelFile(path, run.device), ModelFile(path, CPU)
    except Exception as error:   # an extra
        print(f"  not measured: {error}")
        return
    expected = here.restore(Photo.of(photo.samples[:512, :512])).pixels()
    run.line("largest difference from the processor, of 255",
             apart(there.restore(Photo.of(photo.samples[:512, :512])).pixels(), expected)[0], 2)
    run.tell("restoring", photo.megapixels / run.seconds(lambda: there.restore(photo), 3), " MP/s")


def part_8(run: Run) -> None:
    """From the start of the program to the first photo, with cold kernels."""
    picture = jpeg(run.folder / "one.jpg", 800, 1200)
    command = [sys.executable, str(ROOT / "main.py"), "enhance", str(picture), "--profile", str(PROFILE), "--output",
               str(run.folder / "out"), "--existing", "replace", "--library", str(run.folder / "library")]
    for device in (run.device.name, "cpu"):
        taken = []
        for _ in range(2):
            start = time.perf_counter()
            subprocess.run([*command, "--device", device], check=True, capture_output=True, cwd=ROOT)
            taken.append(time.perf_counter() - start)
        run.tell(f"main.py enhance of 1 MP on {device}: first time", taken[0], " s")
        run.tell(f"main.py enhance of 1 MP on {device}: again", taken[1], " s")


def part_9(run: Run) -> None:
    """One photo of 24 megapixels after the other, for a while."""
    network = load_autoencoder(BUILT_IN, run.device)
    transport, photo = transport_for(network), run.photo(24, 0.3)
    seconds, begun, taken = (3 if run.quick else 60), time.perf_counter(), list[float]()
    while time.perf_counter() - begun < seconds:
        start = time.perf_counter()
        changed(photo, network, transport, stays=True)
        run.synchronize()
        taken.append(time.perf_counter() - start)
    tenth = max(1, len(taken) // 10)
    run.tell(f"{seconds} s: photos", len(taken))
    run.tell("sustained", len(taken) * photo.megapixels / sum(taken), " MP/s")
    run.line("last tenth / first tenth, time", sum(taken[-tenth:]) / sum(taken[:tenth]), 1.1)


PARTS = {1: part_1, 2: part_2, 3: part_3, 4: part_4, 5: part_5, 6: part_6, 7: part_7, 8: part_8, 9: part_9}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="auto", help="auto, cuda:0, xpu:0, mps or cpu")
    parser.add_argument("--quick", action="store_true", help="small photos, for a first look")
    parser.add_argument("--part", type=int, action="append", choices=PARTS, help="only this one; may be given again")
    parser.add_argument("--json", type=Path, help="a file for all figures")
    arguments = parser.parse_args()
    device = choose(arguments.device)
    card = torch.cuda.get_device_name(device.name) if device.name.startswith("cuda") else device.name
    print(f"{card}, torch {torch.__version__}, {device.dtype_name}, {time.strftime('%Y-%m-%d')}")
    found: dict[str, Any] = {"card": card, "torch": torch.__version__, "date": time.strftime("%Y-%m-%d")}
    for number in arguments.part or PARTS:
        start = time.perf_counter()
        print(f"\n{number}. {PARTS[number].__doc__}", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            run = Run(device, arguments.quick, Path(folder))
            try:
                PARTS[number](run)
            except Exception as error:   # one part that fails costs the others nothing
                print(f"  FAILED: {type(error).__name__}: {error}")
                run.found["failed"] = f"{type(error).__name__}: {error}"
            found[str(PARTS[number].__doc__)] = run.found
        print(f"  ({time.perf_counter() - start:.0f} s)", flush=True)
        if arguments.json:
            arguments.json.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
