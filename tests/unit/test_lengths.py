"""The length of what is encrypted tells which of two names it is; the size of a file, which of two letters."""

from base64 import urlsafe_b64decode, urlsafe_b64encode

import pytest
from hypothesis import given, strategies

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.padding import emptied, filled
from pksbpmn.registry.vault import Vault, new_key

PLACE = "identitas.nama_lengkap"


@pytest.mark.aturan("KEAMANAN-06")
@pytest.mark.parametrize("names", [("Ani", "Bambang Sutrisno Wicaksono Hadi"), ("", "A" * 63), ("A" * 64, "B" * 127)])
def test_a_ciphertext_tells_which_of_two_names_it_is_by_its_length(names: tuple[str, str]) -> None:
    vault = Vault([new_key()])
    tokens = [vault.encrypt(n.encode(), PLACE) for n in names]
    assert len(tokens[0]) == len(tokens[1])
    assert [vault.decrypt(t, PLACE).decode() for t in tokens] == list(names)


@pytest.mark.aturan("KEAMANAN-06")
def test_a_document_tells_which_of_two_letters_it_is_by_its_size() -> None:
    vault = Vault([new_key()])
    one, other = (len(vault.encrypt(bytes(n), "dokumen/x")) for n in (181_003, 183_950))
    assert one == other


@given(strategies.binary(max_size=3000))
def test_what_was_filled_up_is_as_it_was(content: bytes) -> None:
    assert emptied(filled(content)) == content


@pytest.mark.parametrize("size", [1, 64, 1023, 1025, 4097, 70_000, 10**6 + 1, 25 * 2**20])
def test_filling_up_costs_a_ninth_at_most(size: int) -> None:
    assert size < len(filled(bytes(size))) <= max(size * 10 / 9 + 64, 64)


def test_what_is_bound_says_itself_that_it_is_filled_up() -> None:
    """Or a token with its version changed would open with the filling in it."""
    vault = Vault([new_key()])
    token = vault.encrypt(b"Ani", PLACE)
    with pytest.raises(PksError, match="berubah"):
        vault.decrypt(urlsafe_b64encode(b"\x01" + urlsafe_b64decode(token)[1:]), PLACE)
