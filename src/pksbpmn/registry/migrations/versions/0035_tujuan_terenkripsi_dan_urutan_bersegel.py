"""Purposes in the journal of access are encrypted; seals are over the order of rows too (ADR 0024).

No table changes its form. `row_seal.bind_all`, the last step, encrypts the purposes for their place and seals all rows
anew. What the chain holds of the journal is over what its rows say, and stays as it is.
"""

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
