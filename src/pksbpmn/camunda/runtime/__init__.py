"""The job worker: declare a handler with `@pekerjaan`, run all of them with `WorkerRuntime`."""

from pksbpmn.camunda.runtime.handlers import Handler, choose, declare, pekerjaan, registered
from pksbpmn.camunda.runtime.limits import Limits
from pksbpmn.camunda.runtime.process import Handle, run_in_thread, serve
from pksbpmn.camunda.runtime.variables import Hasil, InfoPekerjaan, Variabel
from pksbpmn.camunda.runtime.worker import WorkerRuntime

__all__ = [
    "Handle",
    "Handler",
    "Hasil",
    "InfoPekerjaan",
    "Limits",
    "Variabel",
    "WorkerRuntime",
    "choose",
    "declare",
    "pekerjaan",
    "registered",
    "run_in_thread",
    "serve",
]
