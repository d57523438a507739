"""Alembic's entry: migrates over the connection that `basis_data.mutakhirkan` hands in."""

from alembic import context

from pksbpmn.registry.tables import metadata

sambungan = context.config.attributes["sambungan"]
context.configure(connection=sambungan, target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
sambungan.commit()
