"""What would be wrong with the diagrams, tables and forms of `bpmn/` once they run, found without an engine."""

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.run import Hasil, periksa

__all__ = ["Hasil", "Temuan", "periksa"]
