"""Stages of a complaint started by themselves; the complaint's own process waits in its first task."""

import json

import grpc
from pyzeebe.proto.gateway_pb2 import CreateProcessInstanceRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import TaskId
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.ports import UnitOfWork
from tests.process.matters import Matters
from tests.unit.usecases.contents import meet, write

SIGNING = (Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN)


DECIDED: dict[TaskId, dict[str, object]] = {
    TaskId.VERIFIKASI_FORMIL: {"syaratLengkap": True},
    TaskId.VERIFIKASI_MATERIIL: {},
    TaskId.RAPAT_PLENO: {"laporanDiterima": True},
    TaskId.RENCANA_PEMERIKSAAN: {},
    TaskId.TETAPKAN_TEMUAN: {"kesimpulan": "DITEMUKAN"},
    TaskId.PUTUSKAN_USULAN_KONSILIASI: {"usulkanKonsiliasi": False},
    TaskId.NILAI_TINDAK_LANJUT: {"tindakLanjutDilaksanakan": False},
    TaskId.TELAAHAN_LAHP: {"berkasLengkap": True},
    TaskId.PUTUSKAN_MEDIASI: {"adakanMediasi": True},
    TaskId.USULKAN_JADWAL: {"lanjutkanPenjadwalan": True},
    TaskId.PIMPIN_MEDIASI: {"hasilPertemuan": "SEPAKAT"},
}
"""What leads to the stages that are started here; without it their jobs would not run (ADR 0032)."""


def _decide(uow: UnitOfWork, nomor: str) -> None:
    """As it was kept before process instances were: it counts in each."""
    for elemen, data in DECIDED.items():
        uow.keputusan.add(
            Keputusan(id=id_baru(), nomor_berkas=nomor, elemen=elemen, data=data, waktu=uow.clock.now(), pegawai="11")
        )


def start(matters: Matters, process: str, nomor: str, **variables: object) -> None:
    """One stage of a complaint, as if the ones before had come to it."""
    with matters.transaction() as uow:
        _decide(uow, nomor)
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
