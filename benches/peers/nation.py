"""The job `nation` of run.py: duplicates among invented Chinese people by ten or a hundred million, on one machine.

Nothing runs beside it: no other program that was tried does this in the memory of one machine. What is checked is
the promise of memory: a fixed part and so many bytes for each record.
"""

import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
THREADS = 2
# What docs/src/measuring.md promises.
FIXED_MB = 300
BYTES_PER_RECORD = 155


def run(arguments, renkou, out, measured):
    """`measured` runs a command; its output, wall seconds, peak memory in MB and seconds of processors."""
    folder = out / f"nation-{arguments.millions}"
    if not (folder / "done").exists():
        build = ["cargo", "build", "--quiet", "--release", "--package", "renkou-benches", "--bin", "nation"]
        subprocess.run(build, cwd=ROOT, check=True)
        measured([ROOT / "target" / "release" / "nation", arguments.millions, folder])
        (folder / "done").touch()
    files = sorted(folder.glob("register-*.parquet"))
    found = folder / "found"
    command = [renkou, "link", *files, "--within", "--model", HERE / "nation.model.json", "--threads", THREADS, "--out", found]
    output, seconds, mebibytes, cpu = measured(command)
    memory = mebibytes * 1.048576
    summary = json.loads((found / "summary.json").read_text())
    records = summary["records"]
    print(
        f"{records:,} records in {len(files)} files, {summary['compared']:,} pairs compared, {summary['links']:,} links, "
        f"{summary['clusters']['of_several']:,} clusters of two or more"
    )
    print(f"{seconds:.0f} s, {cpu:.0f} s of processors, {memory:,.0f} MB, {memory * 1e6 / records:.0f} bytes per record")
    print(output.splitlines()[-1] if output else "")
    allowed = FIXED_MB + BYTES_PER_RECORD * records / 1e6
    if memory > allowed:
        sys.exit(f"that is more than the {allowed:,.0f} MB promised: {FIXED_MB} MB and {BYTES_PER_RECORD} bytes per record")
