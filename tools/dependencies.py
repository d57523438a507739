"""Checks the lock files: everything pinned, hashed, from no host of its own; known faults, where the network is.

Whether a fault is known is asked of OSV (https://osv.dev) by name and version; without it a plain message, no failure.
"""

import json
import re
import sys
from pathlib import Path

import httpx

_ROOT = Path(__file__).parents[1]
_PINNED = re.compile(r"([a-z0-9][a-z0-9._-]*)==([^ ;]+)( ;[^\\]+)?( \\)?")
_HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
_OSV = "https://api.osv.dev/v1/querybatch"
_ANSWERED: dict[str, str] = {}
"""Known faults that do not reach us: id of the fault, and why."""


def faults_of_lock(text: str) -> list[str]:
    """What is wrong with the text of a lock file, line by line."""
    found, hashes, name = [], 1, ""
    for number, line in enumerate(text.splitlines(), 1):
        if _HASH.fullmatch(line):
            hashes += 1
        elif pinned := _PINNED.fullmatch(line):
            found += [] if hashes else [f"{name} has no hash"]
            name, hashes = pinned[1], 0
        elif line.strip():
            found.append(f"line {number} is neither a pinned package nor its hash")
    return found + ([] if hashes else [f"{name} has no hash"])


def faults_of_npm_lock(text: str) -> list[str]:
    """What is wrong with the text of a package-lock.json."""
    packages = {name: p for name, p in json.loads(text)["packages"].items() if name}
    return [f"{name} has no integrity" for name, p in packages.items() if "integrity" not in p] + [
        f"{name} names a host" for name, p in packages.items() if "resolved" in p
    ]


def known_faults(packages: dict[str, str]) -> list[str] | None:
    """Faults of these packages that OSV knows and nobody has answered; None where it cannot be asked."""
    queries = [{"package": {"name": n, "ecosystem": "PyPI"}, "version": v} for n, v in packages.items()]
    try:
        answer = httpx.post(_OSV, json={"queries": queries}, timeout=20)
        results = answer.raise_for_status().json()["results"]
    except (httpx.HTTPError, ValueError, KeyError):
        return None
    return [
        f"{name} {packages[name]}: {fault['id']}"
        for name, result in zip(packages, results, strict=True)
        for fault in result.get("vulns", ())
        if fault["id"] not in _ANSWERED
    ]


def main() -> int:
    """1 with what is wrong, else 0."""
    found, packages = [], {}
    for lock in sorted((_ROOT / "requirements").glob("*.txt")):
        text = lock.read_text(encoding="utf-8")
        found += [f"{lock.name}: {fault}" for fault in faults_of_lock(text)]
        packages |= {m[1]: m[2] for line in text.splitlines() if (m := _PINNED.fullmatch(line))}
    npm = _ROOT / "tools" / "lint" / "package-lock.json"
    found += [f"{npm.name}: {fault}" for fault in faults_of_npm_lock(npm.read_text(encoding="utf-8"))]
    known = known_faults(packages)
    sys.stderr.writelines(f"{fault}\n" for fault in [*found, *(known or ())])
    if known is None:
        sys.stdout.write("Lock files checked; known faults were not looked up: no way to osv.dev from here.\n")
    return 1 if found or known else 0


if __name__ == "__main__":
    sys.exit(main())
