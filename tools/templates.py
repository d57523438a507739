"""Writes the element templates of Camunda Modeler beside the diagrams; `--check` fails where they are stale."""

import sys

import workers
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.template_generator import render, templates_dir
from pksbpmn.domain.galat import PksError


def main(arguments: list[str]) -> int:
    """Write, or with `--check` compare."""
    folder = diagram_dir()
    target = templates_dir(folder)
    try:
        files = render(workers.pilih(), folder)
    except PksError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    present = {path.name: path.read_text(encoding="utf-8") for path in target.glob("*.json")}
    if "--check" in arguments:
        for name in sorted(n for n in {*present, *files} if present.get(n) != files.get(n)):
            sys.stderr.write(f"{name} tidak sesuai dengan pekerja dan daftarnya: jalankan `make templat`.\n")
        return int(present != files)
    target.mkdir(parents=True, exist_ok=True)
    for name in present.keys() - files.keys():
        (target / name).unlink()
    for name, text in files.items():
        (target / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
