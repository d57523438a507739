"""Decision tables before they are deployed: `python tools/tables.py [FOLDER]` prints each finding, fails for any.

What is looked at stands in `pksbpmn.camunda.table_check`; `pksbpmn periksa` and `pasang` tell the same.
"""

import sys
from pathlib import Path

from pksbpmn.camunda.table_check import WORDS, findings
from pksbpmn.domain.galat import PksError


def main(arguments: list[str]) -> int:
    """Print the findings; 1 where there is one."""
    try:
        found = findings(Path(arguments[0]) if arguments else None)
    except PksError as error:
        found = [str(error)]
    summary = f"tabel keputusan: {len(WORDS)} tabel, {len(found)} temuan"
    sys.stdout.write("".join(f"{line}\n" for line in (*found, summary)))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
