"""Writes the migration from the newest schema to the tables as the records now say: `make migration NAME="…"`.

A new record, field or index needs no migration by hand. What data must be moved is added to the file that this writes.
"""

import argparse
import io
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

from alembic import command
from alembic.config import Config

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.database import MIGRATIONS, newest_schema, open_database, prepare
from pksbpmn.registry.vault import Vault, new_key


def write_migration(message: str, folder: Path = MIGRATIONS / "versions") -> Path:
    """Write the next migration into `folder` and return its path. Raises PksError when there is nothing to write."""
    known = set(folder.glob("[0-9]*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        database = open_database(f"sqlite:///{scratch}/registri.sqlite3")
        prepare(database, Vault([new_key()]), newest_schema())
        config = Config()
        config.set_main_option("path_separator", "os")
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("version_locations", str(folder))
        config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
        with database.connect() as connection, redirect_stdout(io.StringIO()):  # the path is all that is printed
            config.attributes["connection"] = connection
            command.revision(config, message, autogenerate=True, rev_id=f"{int(newest_schema()) + 1:04d}")
        database.dispose()
    made = set(folder.glob("[0-9]*.py")) - known
    if not made:
        raise PksError("Tabel sudah sama dengan migrasi terbaru.", "Ubah dahulu catatannya di domain.")
    return made.pop()


def main(arguments: list[str]) -> int:
    """The command line of it."""
    parser = argparse.ArgumentParser(prog="make migration", description=__doc__)
    parser.add_argument("message", help="what changes, in a few words; becomes the file's name")
    try:
        path = write_migration(parser.parse_args(arguments).message)
    except PksError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
