"""What docs/keamanan.md claims has its test: each that it names is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_NAMED = re.compile(r"`([a-z_/]*)(test_\w+\.py)(?:::(\w+))?`")
CLAIMS = sorted(set(_NAMED.findall((ROOT / "docs/keamanan.md").read_text(encoding="utf-8"))))


@pytest.mark.parametrize(("folder", "file", "function"), CLAIMS)
def test_a_test_that_a_claim_names_is_there(folder: str, file: str, function: str) -> None:
    found = [p for p in (ROOT / "tests").rglob(file) if str(p.parent).endswith(folder.rstrip("/"))]
    assert found
    assert not function or any(f"def {function}(" in p.read_text(encoding="utf-8") for p in found)


def test_every_row_of_claims_names_a_test_or_a_command() -> None:
    text = (ROOT / "docs/keamanan.md").read_text(encoding="utf-8")
    table = text.partition("| Who |")[2].partition("\n\n")[0]
    rows = table.splitlines()[2:]
    assert len(rows) > 20
    assert [r for r in rows if not _NAMED.search(r.rsplit("|", 2)[1]) and "`make " not in r] == []
