"""A registry of before references could be searched: those to our own complaints are found, the others stay closed."""

import sqlalchemy as sa

from pksbpmn.registry import database, encrypted
from pksbpmn.registry.vault import Vault, new_key
from tests.integration.old_schema import upgrade_to


def test_references_to_our_complaints_are_found_after_the_upgrade(database_url: str) -> None:
    engine = database.open_database(database_url)
    vault = Vault([new_key()])
    encrypted.install(engine, vault)
    old = upgrade_to(engine, "0044")
    with engine.begin() as c:
        for ident, system, number in (("a", "OMBUDSMAN", "0001/LM/III/2026"), ("b", "SIMADU", "SMD-1")):
            closed = vault.encrypt(number.encode(), "rujukan_luar.nomor").decode()
            row = {"id": ident, "nomor_berkas": "0002/LM/III/2026", "sistem": system, "nomor": closed}
            c.execute(sa.insert(old.tables["rujukan_luar"]).values(**row))
    new = upgrade_to(engine, "head").tables["rujukan_luar"]
    with engine.connect() as c:
        found = {r.id: r.laporan for r in c.execute(sa.select(new.c.id, new.c.laporan))}
    engine.dispose()
    assert found == {"a": "0001/LM/III/2026", "b": None}
