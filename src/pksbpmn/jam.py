"""How exact clocks are; no length of time that a rule sets (`bpmn/tenggat.dmn`)."""

from datetime import timedelta

SELISIH_JAM = timedelta(minutes=10)
"""By how much the engine's clock may be ahead of the registry's."""
