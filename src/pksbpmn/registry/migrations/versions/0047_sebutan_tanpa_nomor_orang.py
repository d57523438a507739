"""Mentions are kept of more records, and of no number of a person; the end of the upgrade makes them anew."""

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward: no table changes."""
