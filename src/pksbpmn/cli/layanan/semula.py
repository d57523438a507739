"""The diagrams as they were committed, for who changes them in a checkout."""

import io
import subprocess
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from pksbpmn.domain.galat import PksError


@contextmanager
def committed(folder: Path) -> Iterator[Path]:
    """A copy of `folder` as the last commit has it, until this ends. PksError where no commit has one."""
    command = ("git", "-C", str(folder), "archive", "--format=tar", "HEAD", ".")
    try:
        archive = subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        raise PksError(
            "Yang semula tidak ditemukan: folder ini yang terpasang, dan git tidak mempunyai commit tentangnya.",
            "Sebut folder pembanding dengan --banding.",
        ) from None
    with TemporaryDirectory(prefix="pksbpmn-semula-") as place, tarfile.open(fileobj=io.BytesIO(archive)) as files:
        files.extractall(place, filter="data")
        yield Path(place)
