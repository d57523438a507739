"""A registry as an older version left it."""

import sqlalchemy as sa
from alembic import command
from alembic.config import Config

import pksbpmn.registry


def upgrade_to(mesin: sa.Engine, revisi: str) -> sa.MetaData:
    """Bring the database to an older schema; returns its tables."""
    atur = Config()
    atur.set_main_option("script_location", f"{pksbpmn.registry.__path__[0]}/migrations")
    with mesin.connect() as c:
        atur.attributes["connection"] = c
        command.upgrade(atur, revisi)
    skema = sa.MetaData()
    skema.reflect(mesin)
    return skema
