"""What a change of the diagrams does, before it is installed: stories told on both, and what differs (ADR 0040)."""
