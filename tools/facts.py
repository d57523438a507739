"""Copies the facts that one form shows into all others: change them in Modeler in one form, then name it here.

python tools/facts.py verifikasi-formil
"""

import json
import sys
from pathlib import Path

from pksbpmn.camunda.checking.tasks import FACTS

BPMN = Path(__file__).parents[1] / "bpmn"


def main(source: str) -> int:
    """Write every form; its own identifiers stay."""
    (text,) = (c["text"] for c in _read(BPMN / f"{source}.form")["components"] if FACTS in c.get("text", ""))
    for path in sorted(BPMN.glob("*.form")):
        form = _read(path)
        for component in form["components"]:
            if FACTS in component.get("text", ""):
                component["text"] = text
        path.write_text(json.dumps(form, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


def _read(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
