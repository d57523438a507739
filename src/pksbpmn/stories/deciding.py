"""Decisions of a demonstration's officers, said and taken as on the command line."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.forms import form_of
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas.pemutus import MENYEBUT_PEMUTUS
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.pemeriksaan import pernyataan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from pksbpmn.usecases.ports import UnitOfWorkFactory


def decide(
    uow_factory: UnitOfWorkFactory, client: CamundaClient, task: TugasTerbuka, fields: Mapping[str, Any]
) -> None:
    """Say who decides, and complete the task as its form asks. TidakDitemukan when there is no such task any more.

    It is the officer whom the form names, rightly or not: the process refuses who may not. Else it is one of the task's
    group who is free of conflicts of interest.
    """
    if form := form_of(task.element_id):
        form.check(fields)
    if _is_stated(uow_factory, task):  # a moment ago, and the sight lags behind: else the engine never heard of it
        with suppress(TidakDitemukan):
            client.complete_user_task(task.key, fields)
        return
    with uow_factory() as uow:
        officers.register(uow)
        uow.commit()
    say_and_complete(uow_factory, client, task, fields)


def say_and_complete(
    uow_factory: UnitOfWorkFactory, client: CamundaClient, task: TugasTerbuka, fields: Mapping[str, Any]
) -> None:
    """As `decide`, where the officers are entered, the fields are those of the form, and the sight does not lag."""
    named = [fields[name] for name in MENYEBUT_PEMUTUS if name in fields]
    group = task.candidate_groups[0]
    _state(uow_factory, task, fields, [str(n) for n in named or (officers.second(group), officers.writer(group))])
    client.complete_user_task(task.key, fields)


def _is_stated(uow_factory: UnitOfWorkFactory, task: TugasTerbuka) -> bool:
    """Whether somebody said what he decides in this very task, and it still counts."""
    with uow_factory() as uow:
        said = uow.pernyataan_putusan.find(nomor_berkas=str(task.nomor), elemen=task.element_id, gugur=None)
        return any(p.kunci_tugas == str(task.key) and not pernyataan.lewat(uow, p) for p in said)


def _state(
    uow_factory: UnitOfWorkFactory, task: TugasTerbuka, fields: Mapping[str, Any], candidates: list[str]
) -> None:
    for number in candidates:
        try:
            with uow_factory() as uow:
                pernyataan.nyatakan(
                    uow,
                    str(task.nomor),
                    number,
                    task.key,
                    tempat=TempatPutusan(task.element_id, task.process_instance_key, task.element_instance_key),
                    kelompok=(),
                    pemegang=None,
                    isian=fields,
                )
                uow.commit()
        except MasukanSalah:
            if number == candidates[-1]:
                raise
        else:
            return
