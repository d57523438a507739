"""Copies the facts that one form shows into all others: change them in Modeler in one form, then name it here.

python tools/facts.py verifikasi-formil
"""

import json
import sys
from pathlib import Path

BPMN = Path(__file__).parents[1] / "bpmn"


def main(source: str) -> int:
    """Write every form; its own identifiers stay."""
    texts = {c["id"]: c.get("text") for c in _read(BPMN / f"{source}.form")["components"]}
    for path in sorted(BPMN.glob("*.form")):
        form = _read(path)
        for component in form["components"]:
            if component["id"] == f"{path.stem}-fakta":
                component["text"] = texts[f"{source}-fakta"]
        path.write_text(json.dumps(form, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def _read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
