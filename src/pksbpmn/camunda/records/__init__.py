"""The record stream of a real broker: what ran, what waits, what went wrong."""

from pksbpmn.camunda.records.idle import wait_until_idle
from pksbpmn.camunda.records.sink import RecordStream
from pksbpmn.camunda.records.state import Incident, UserTask, Waiting

__all__ = ["Incident", "RecordStream", "UserTask", "Waiting", "wait_until_idle"]
