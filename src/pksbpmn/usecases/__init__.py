"""What people and workers do with a complaint: one action each, on a unit of work."""
