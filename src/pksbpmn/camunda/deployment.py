"""Brings the diagrams, decision tables and forms to the engine; doing it again changes nothing."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, Field

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.domain.galat import PksError
from pksbpmn.usecases.berkas import diagram
from pksbpmn.usecases.ports import UnitOfWorkFactory

FORM = "formulir"
BELUM_TERCATAT: Final = (
    (
        "Mesin mungkin sudah memasang, tetapi registri belum mencatatnya: perkara yang mulai sekarang akan berhenti "
        "dengan insiden."
    ),
    "Ulangi `pksbpmn pasang` sampai selesai; yang terlanjur berhenti diteruskan dengan `pksbpmn insiden coba-lagi`.",
)
"""What holds between the engine's deployment and the registry's commit, and its cure."""


class Deployed(BaseModel):
    """One process, decision or form on the engine. `new`: this deployment made the version.

    The command line prints the aliases.
    """

    model_config = ConfigDict(frozen=True, validate_by_name=True, validate_by_alias=True, serialize_by_alias=True)

    kind: str = Field(alias="jenis")
    id: str
    version: int = Field(alias="versi")
    new: bool = Field(alias="baru")

    def __str__(self) -> str:
        return f"{self.kind} {self.id} versi {self.version}{' (baru)' if self.new else ''}"


def deploy_diagrams(
    client: CamundaClient,
    keep: UnitOfWorkFactory,
    paths: Sequence[Path] | None = None,
    wordings: Mapping[str, str] = MappingProxyType({}),
) -> list[Deployed]:
    """Deploy `paths` (default: everything in `bpmn/`) in one call, all or nothing; the registry keeps what they say.

    `wordings` of letters are no matter of the engine; they are kept beside, to tell the next time what changed.
    The registry is written first, and is ours until the engine has answered: one that is full or locked refuses before
    anything is deployed, and no job is held against diagrams that are not kept yet.
    Raises PksError with the engine's reason when it rejects one of them.
    """
    files = list(paths) if paths is not None else diagram_files()
    if not files:
        raise PksError("Tidak ada diagram untuk dipasang.", "Periksa folder bpmn/.")
    isi = {**diagram_texts(files), **wordings}
    with keep() as uow:
        diagram.simpan(uow, isi)
        uow.commit()
    with keep() as uow:
        uow.alone()
        answer = client.deploy(files)
        try:
            diagram.catat(uow, [answer.key, *filter(None, map(_key, answer.deployments))], isi)
            uow.commit()
        except Exception as error:
            raise PksError(*BELUM_TERCATAT) from error
    return [
        installed for deployment in answer.deployments if (installed := _installed(deployment, answer.key)) is not None
    ]


def _key(deployment: Any) -> int | None:
    """The engine's key of a process, decision or form."""
    match deployment.WhichOneof("Metadata"):
        case "process":
            return int(deployment.process.processDefinitionKey)
        case "decision":
            return int(deployment.decision.decisionKey)
        case "form":
            return int(deployment.form.formKey)
        case _:
            return None


def _installed(deployment: Any, deployment_key: int) -> Deployed | None:
    """The engine names old and new alike; a key younger than the deployment's own was made by it."""
    match deployment.WhichOneof("Metadata"):
        case "process":
            process = deployment.process
            new = process.processDefinitionKey > deployment_key
            return Deployed(kind="proses", id=process.bpmnProcessId, version=process.version, new=new)
        case "decision":
            decision = deployment.decision
            return Deployed(
                kind="keputusan",
                id=decision.dmnDecisionId,
                version=decision.version,
                new=decision.decisionKey > deployment_key,
            )
        case "form":
            form = deployment.form
            return Deployed(kind=FORM, id=form.formId, version=form.version, new=form.formKey > deployment_key)
        case _:
            return None  # the requirements graph around a decision
