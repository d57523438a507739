"""Attack: pages of a list asked for with any number; the answer is one line with its cure, never a traceback."""

import re

import pytest

from tests.unit.cli_tools import Terminal, succeeded, terminal

pks = pytest.fixture(terminal, name="pks")

LISTS = (("ekspedisi", "daftar"), ("retensi", "tinjau"), ("kotak-surat",))


@pytest.mark.parametrize("words", LISTS)
@pytest.mark.parametrize(
    "number",
    ["0", "-1", "1e3", "1;2", "' OR 1=1 --", "", "2", "18446744073709552", "9223372036854775807", "2" * 4000],
)
def test_a_page_with_any_number_is_answered_in_one_line(pks: Terminal, words: tuple[str, ...], number: str) -> None:
    for option in ("--halaman", "--batas"):
        told = pks(*words, option, number)
        assert not re.search(r"Traceback|tidak terduga|Overflow", told.out + told.err)
        if (option, number) != ("--batas", "2") and told.status == 0:
            assert "belum ditetapkan" in told.out  # no list to have pages


def test_the_lists_are_there(pks: Terminal) -> None:
    for words in LISTS:
        succeeded(pks(*words))
