"""Argument parser of the command line: every verb with its options.

Imports nothing that takes time, so that --help answers at once.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Literal, TypeAlias

from engine import __version__
from engine.command_line.grouped_help import GroupedHelp
from engine.installation import command
from engine.names import EXISTING
from engine.photos.formats import DEPTHS, WORDS, WRITTEN, listed

Parser: TypeAlias = argparse.ArgumentParser
_NOT_TYPED = argparse.SUPPRESS   # `wish_options` tells what a preset or the usual is for
Verbs: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def parser() -> Parser:
    """The argument parser with all verbs; `verb` of the result is None if no verb is given."""
    top = GroupedHelp(
        prog=command(), description="Dmax makes restored photos look real again. Without a verb it opens the window.",
        epilog=f"What a verb takes: {command()} VERB --help")
    top.add_argument("--version", action="version", version=f"Dmax {__version__}")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", parser_class=Parser)
    common = _common()
    working = _working()
    network = _network()
    restoring, restoring_first = _restoring(), _restoring(_NOT_TYPED)
    _add_window(verbs, [common])
    _add_edit(verbs, [common])
    _add_demo(verbs, [common, working, network])
    _add_calibrate(verbs, [common, working, _clusters(), network, restoring, _repairs()])
    _add_enhance(verbs, [common, working, network, _enhancing(), restoring_first])
    _add_evaluate(verbs, [common, working, network, restoring, _repairs()])
    _add_batch(verbs, [common, working, _clusters(), _enhancing(), restoring_first])
    _add_again(verbs, [common, working])
    _add_library_verbs(verbs, [common])
    _add_completion(verbs)
    return top


def with_verb(words: list[str]) -> list[str]:
    """The words, with the verb `window` before a photo, as a file manager gives it, and before options alone."""
    if words and words[0] not in ("-h", "--help", "--version") and (words[0].startswith("-") or _is_file(words[0])):
        return ["window", *words]
    return words


def _is_file(word: str) -> bool:
    try:
        return Path(word).is_file()
    except (OSError, ValueError):   # no name that a file can have
        return False


# Options that several verbs share

def _common() -> Parser:
    common = Parser(add_help=False)
    common.add_argument("--library", type=Path, metavar="FOLDER",
                        help="keep profiles, sets, caches and settings in this folder instead of the system's places")
    common.add_argument("--json", action="store_true", help="print one machine-readable object and nothing else")
    return common


def _working() -> Parser:
    working = Parser(add_help=False)
    working.add_argument("--allow-sleep", action="store_true",
                         help="let the system go to sleep in the middle of the work")
    return working


def _clusters() -> Parser:
    clusters = Parser(add_help=False)
    clusters.add_argument("--cluster", nargs="?", const="", metavar="HOST:PORT",
                          help="on the cluster of Ray that this machine is part of; without an address, on all devices "
                               "of this machine")
    return clusters


def _network() -> Parser:
    network = Parser(add_help=False)
    network.add_argument("--autoencoder", default=None, metavar="ID",
                         help="which autoencoder (see: autoencoders list)")
    network.add_argument("--device", default="auto", help="auto, cpu, cuda:0, ... (default: auto)")
    network.add_argument("--precision", default="auto", choices=("auto", "float32", "bfloat16", "float16"))
    network.add_argument("--scale", type=float, metavar="PX",
                         help="pixel scale by hand: the long side of a whole photo of such texture, in px")
    return network


def _enhancing() -> Parser:
    enhancing = Parser(add_help=False)
    enhancing.add_argument("--profile", default=_NOT_TYPED, metavar="NAME_OR_FILE",
                           help="a profile's name, a .dmax file, or, to enhance, 'auto': no calibration, learn from "
                                "these very photos and the ready-made profile most like them; 'best': as 'auto', but a "
                                "profile of your own where they are most like its photos")
    enhancing.add_argument("--preset", metavar="NAME_OR_FILE",
                           help="all options that --save-preset kept, but for those that are typed")
    enhancing.add_argument("--save-preset", metavar="NAME", help="keep these options as a preset")
    enhancing.add_argument("--alpha", type=_alpha, default=_NOT_TYPED, metavar="ALPHA|auto",
                           help="1 = untouched, 0 = full transport, from -1 to 2; auto = 0, or the best on the "
                                "profile's curve, and more for a photo that lacks little or is unlike the profile's "
                                "(default: auto)")
    enhancing.add_argument("--detail", default=_NOT_TYPED, metavar="auto|off|SIGMA",
                           help="keep colours and tones and change detail finer than SIGMA px only; "
                                "off = the paper's exact form (default: auto, 3/8 of the autoencoder's stride)")
    enhancing.add_argument("--form", choices=("plain", "residual"), default=_NOT_TYPED,
                           help="change against the photo, or against its reconstruction (default: plain)")
    enhancing.add_argument("--original-detail", type=_share, default=_NOT_TYPED, metavar="auto|SHARE",
                           help="share of the detail that restoration took from the original, given back where natural "
                                "photos have it, 0 to 1; needs --restorer or --originals (default: auto, what the "
                                "profile's calibration found to pay)")
    enhancing.add_argument("--originals", type=Path, metavar="FOLDER",
                           help="the photos before restoration, by name, for --original-detail")
    enhancing.add_argument("--mask", type=Path, default=_NOT_TYPED, metavar="FILE_OR_FOLDER",
                           help="where to enhance: a mask of Dmax's (.json), or a gray picture of any size and the "
                                "photo's aspect ratio: white = enhanced at --alpha, black = untouched bit for bit, "
                                "gray = in between; of a folder each photo's own, called NAME.mask.json, .png or .tif "
                                "(default: everywhere)")
    enhancing.add_argument("--protect", type=_faces, default=_NOT_TYPED, metavar="faces[:SHARE]", dest="faces",
                           help="enhance faces less, by a share from 0 to 1 (faces: by half); they are found offline; "
                                "with --mask, a mask of Dmax's that protects may paint over them")
    enhancing.add_argument("--format", choices=WORDS, default=_NOT_TYPED)
    with_quality = listed([one.name for one in WRITTEN.values() if one.has_quality], "and")
    enhancing.add_argument("--quality", type=int, default=_NOT_TYPED, help=f"of {with_quality}, 1 to 100 (default: 95)")
    with_chroma = listed([one.name for one in WRITTEN.values() if one.has_chroma], "and")
    enhancing.add_argument("--chroma", choices=("4:4:4", "4:2:0"), default=_NOT_TYPED,
                           help=f"chroma sampling of {with_chroma}")
    enhancing.add_argument("--bits", type=int, choices=DEPTHS, default=_NOT_TYPED,
                           help="of a sample, or the format's nearest; 32 is float (default: the photo's own)")
    enhancing.add_argument("--existing", choices=EXISTING, default=_NOT_TYPED,
                           help="what to do when an output is there already (default: rename the new one)")
    return enhancing


def _restoring(default: str | None = None) -> Parser:
    restoring = Parser(add_help=False)
    restoring.add_argument("--restorer", default=default, metavar="NAME_FILE_OR_COMMAND",
                           help="restore first: nlm, nlm:25, lanczos:4, none, a model file (.pth, .safetensors), or a "
                                "command with {input} and {output} or {folder}")
    restoring.add_argument("--restorer-seconds", type=float, default=600, metavar="S",
                           help="how long a command may take for one photo (default: 600)")
    return restoring


def _repairs() -> Parser:
    repairs = Parser(add_help=False)
    repairs.add_argument("--degradation", metavar="STEPS",
                         help="what the restorer repairs: bicubic:4, noise:25, jpeg:10, blur:2, several joined by +, "
                              "or sisr, denoising, jpeg, nsr, csr")
    return repairs


def _share(word: str) -> float | None:
    return None if word == "auto" else float(word)


def _faces(word: str) -> float:
    what, _, share = word.partition(":")
    if what != "faces":
        raise ValueError(word)
    return float(share) if share else 0.5


def _alpha(word: str) -> float | Literal["auto"]:
    return "auto" if word == "auto" else float(word)


# The verbs

def _add_window(verbs: Verbs, parents: list[Parser]) -> None:
    window = verbs.add_parser("window", parents=parents,
                              help="open the window, with a photo if one is named, restored first by a model file "
                                   "named with it")
    window.add_argument("photos", type=Path, nargs="*", metavar="PHOTO")


def _add_edit(verbs: Verbs, parents: list[Parser]) -> None:
    edit = verbs.add_parser("edit", parents=parents,
                            help="open a copy that another program made ('edit in'); Done writes the result into it, "
                                 "which no other verb does to a file that it is given")
    edit.add_argument("photos", type=Path, nargs=1, metavar="COPY")


def _add_demo(verbs: Verbs, parents: list[Parser]) -> None:
    demo = verbs.add_parser("demo", parents=parents, help="degrade, restore and enhance sample photos")
    demo.add_argument("--output", type=Path, default=Path("dmax-demo"), metavar="FOLDER")


def _add_calibrate(verbs: Verbs, parents: list[Parser]) -> None:
    calibrate = verbs.add_parser("calibrate", parents=parents, help="learn a transport profile from photos")
    calibrate.add_argument("name", metavar="NAME", help="what to call the profile")
    calibrate.add_argument("natural_photos", type=Path, nargs="*", default=[], metavar="NATURAL",
                           help="with --restorer and --degradation: about a dozen natural photos, nothing else is "
                                "needed")
    calibrate.add_argument("--restored", type=Path, nargs="+", default=[], metavar="PATH",
                           help="about a dozen restored photos, or folders of them")
    calibrate.add_argument("--natural", type=Path, nargs="+", default=[], metavar="PATH",
                           help="natural photos (default: the built-in natural statistics)")
    calibrate.add_argument("--paired", action="store_true",
                           help="the same scenes restored and natural, by file name")
    calibrate.add_argument("--patch", type=int, default=3, help="side of the latent patches, odd (default: 3)")
    calibrate.add_argument("--output", type=Path, metavar="FILE", help="write this .dmax file, not into the library")
    calibrate.add_argument("--existing", choices=("error", "replace"), default="error",
                           help="replace: a profile of that name goes to the trash (default: say that it is there)")


def _add_enhance(verbs: Verbs, parents: list[Parser]) -> None:
    enhance = verbs.add_parser("enhance", parents=parents, help="make restored photos look real")
    enhance.add_argument("photos", type=Path, nargs="+", metavar="PHOTO_OR_FOLDER",
                         help="- alone: one photo from standard input, enhanced to standard output")
    enhance.add_argument("--output", type=Path, metavar="FOLDER", help="default: beside each photo, as NAME-dmax")
    enhance.add_argument("--max-megapixels", type=float, default=300, help="refuse larger photos (default: 300)")


def _add_evaluate(verbs: Verbs, parents: list[Parser]) -> None:
    evaluate = verbs.add_parser("evaluate", parents=parents,
                                help="how faithful and how real a profile is, over alpha")
    evaluate.add_argument("profile", nargs="?", metavar="PROFILE", help="a profile's name, or a .dmax file")
    evaluate.add_argument("--protocol", choices=("paper",),
                          help="instead of a profile: learn and judge as the paper does, from the photos of --truth "
                               "cut to 512 px, with --restorer and --degradation (sd-vae-ft-ema, patches of 5, "
                               "detail off)")
    evaluate.add_argument("--calibration-photos", type=int, metavar="N",
                          help="with --protocol: the first N photos are restored to learn from, the next N are the "
                               "natural ones, the rest is judged (default: 100)")
    evaluate.add_argument("--truth", type=Path, required=True, metavar="FOLDER", help="true photos")
    evaluate.add_argument("--restored", type=Path, metavar="FOLDER",
                          help="the same photos restored, by file name (or give --degradation and --restorer)")
    evaluate.add_argument("--alphas", type=float, nargs="+", metavar="ALPHA", help="default: 31 from -1 to 2")
    evaluate.add_argument("--detail", metavar="auto|off|SIGMA",
                          help="as for enhance (default: auto; with --protocol: off)")
    evaluate.add_argument("--form", choices=("plain", "residual"), default="plain")
    evaluate.add_argument("--keep", action="store_true",
                          help="keep the curve in the profile, for enhance --alpha auto")
    evaluate.add_argument("--output", type=Path, metavar="FOLDER",
                          help="write curve.md, curve.csv and curve.png here")


def _add_batch(verbs: Verbs, parents: list[Parser]) -> None:
    batch = verbs.add_parser("batch", parents=parents,
                             help="enhance many photos with a journal, to be gone on with after any end")
    batch.add_argument("photos", type=Path, nargs="+", metavar="PHOTO_OR_FOLDER",
                       help="or a .txt or .csv that lists photos; with --cluster also addresses such as "
                            "s3://bucket/a.jpg")
    batch.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="subfolders are kept in it")
    batch.add_argument("--template", default=_NOT_TYPED,
                       help="names of the outputs, of {name} {profile} {alpha} {realism} {number} "
                            "(default: {name}-dmax)")
    batch.add_argument("--resume", action="store_true",
                       help="go on with the batch into this folder: what is left, what failed, what was lost")
    batch.add_argument("--settings", choices=("kept", "new"),
                       help="with --resume and other settings than before: go on with those, or with the new ones")


def _add_again(verbs: Verbs, parents: list[Parser]) -> None:
    again = verbs.add_parser("again", parents=parents,
                             help="enhance the photo that an output was made of once more, with what the output's "
                                  "metadata say")
    again.add_argument("output_photo", type=Path, metavar="OUTPUT", help="a photo that Dmax made")
    again.add_argument("--original", type=Path, metavar="PHOTO_OR_FOLDER",
                       help="what it was made of, or where to look for that (default: the output's folder)")
    again.add_argument("--alpha", type=_alpha, metavar="ALPHA|auto", help="another alpha than the output's")
    again.add_argument("--profile", metavar="NAME_OR_FILE", help="another profile than the output's")
    again.add_argument("--restorer", metavar="NAME_FILE_OR_COMMAND",
                       help="the restorer, where the output was restored first by a model file or a command")
    again.add_argument("--mask", type=Path, metavar="FILE",
                       help="the mask, where the output was made with one that is neither beside the original nor what "
                            "the window remembers for it; or another one")
    again.add_argument("--output", type=Path, metavar="FOLDER", help="default: beside the original, as NAME-dmax")


def _add_completion(verbs: Verbs) -> None:
    completion = verbs.add_parser("completion", help="print what completes the words of a command line in a shell")
    completion.add_argument("shell", choices=("bash", "zsh", "fish"))
    completion.set_defaults(json=False, library=None)


def _add_library_verbs(verbs: Verbs, parents: list[Parser]) -> None:
    profiles = verbs.add_parser("profiles", parents=parents, help="list, show, export, import, remove profiles")
    profiles.add_argument("action", nargs="?", choices=("list", "show", "export", "import", "remove"), default="list")
    profiles.add_argument("which", nargs="*", metavar="NAME_OR_FILE", help="export takes NAME and a target")

    presets = verbs.add_parser("presets", parents=parents, help="list, show, export, import, remove presets")
    presets.add_argument("action", nargs="?", choices=("list", "show", "export", "import", "remove"), default="list")
    presets.add_argument("which", nargs="*", metavar="NAME_OR_FILE", help="export takes NAME and a target")

    autoencoders = verbs.add_parser("autoencoders", parents=parents, help="list, fetch, add, remove autoencoders")
    autoencoders.add_argument("action", nargs="?", choices=("list", "fetch", "add", "remove"), default="list")
    autoencoders.add_argument("which", nargs="?", metavar="ID_OR_PATH")
    autoencoders.add_argument("--accept-changed", action="store_true",
                              help="fetch weights even if they are not those that were fetched first")
