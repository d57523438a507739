"""Running process instances brought to the newest installed diagrams, with their legal deadlines (ADR 0039)."""
