"""Brings the diagrams, decision tables and forms to the engine; doing it again changes nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.domain.galat import PksError


@dataclass(frozen=True)
class Terpasang:
    """One process, decision or form on the engine. `baru`: this deployment made the version."""

    jenis: str
    id: str
    versi: int
    baru: bool

    def __str__(self) -> str:
        return f"{self.jenis} {self.id} versi {self.versi}{' (baru)' if self.baru else ''}"


def pasang_diagram(client: CamundaClient, paths: Sequence[Path] | None = None) -> list[Terpasang]:
    """Deploy `paths` (default: everything in `bpmn/`) in one call, all or nothing.

    Raises PksError with the engine's reason when it rejects one of them.
    """
    files = list(paths) if paths is not None else diagram_files()
    if not files:
        raise PksError("Tidak ada diagram untuk dipasang.", "Periksa folder bpmn/.")
    answer = client.deploy(files)
    return [
        installed for deployment in answer.deployments if (installed := _installed(deployment, answer.key)) is not None
    ]


def _installed(deployment: Any, deployment_key: int) -> Terpasang | None:
    """The engine names old and new alike; a key younger than the deployment's own was made by it."""
    match deployment.WhichOneof("Metadata"):
        case "process":
            process = deployment.process
            new = process.processDefinitionKey > deployment_key
            return Terpasang("proses", process.bpmnProcessId, process.version, new)
        case "decision":
            decision = deployment.decision
            return Terpasang(
                "keputusan", decision.dmnDecisionId, decision.version, decision.decisionKey > deployment_key
            )
        case "form":
            form = deployment.form
            return Terpasang("formulir", form.formId, form.version, form.formKey > deployment_key)
        case _:
            return None  # the requirements graph around a decision
