"""Stages of a complaint started by themselves; the complaint's own process waits in its first task."""

import json

import grpc
from pyzeebe.proto.gateway_pb2 import CreateProcessInstanceRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.domain.berkas.pihak import Pihak
from tests.process.matters import Matters
from tests.unit.usecases.contents import meet, write

SIGNING = (Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN)


def start(matters: Matters, process: str, nomor: str, **variables: object) -> None:
    """One stage of a complaint."""
    isi = {"nomorBerkas": nomor, "tanggalBerkas": matters.stage.now().date().isoformat(), "durasiKeputusan": "P5D"}
    request = CreateProcessInstanceRequest(bpmnProcessId=process, version=-1, variables=json.dumps(isi | variables))
    with grpc.insecure_channel(matters.stage.address.grpc) as channel:
        GatewayStub(channel).CreateProcessInstance(request, timeout=60)
    matters.settle()


def minutes(matters: Matters, nomor: str) -> None:
    """The minutes of a mediasi in which the parties agreed, as far as the Ombudsman's signature."""
    with matters.transaction() as uow:
        write(uow, nomor, "mediasi")
        meet(uow, nomor)
    start(
        matters,
        "berita-acara",
        nomor,
        hasilPertemuan="SEPAKAT",
        jenisBeritaAcara="MEDIASI",
        jenisTandaTangan="TANDA_TANGAN_MEDIASI",
        penandatangan=SIGNING,
        penerima=[*SIGNING, Pihak.OMBUDSMAN],
    )
