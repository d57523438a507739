"""Tells stories on a scratch broker of their own, with the diagrams of a folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from pksbpmn.camunda.diagrams import diagrams_in
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.camunda.embedded.download import DownloadProgress
from pksbpmn.settings import Settings
from pksbpmn.stories.deeds import News
from pksbpmn.stories.harapan import Batas, Surat
from pksbpmn.stories.model import Cerita
from pksbpmn.stories.pace import ClockPace
from pksbpmn.stories.sight import StreamSight
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.stories.teller import Teller
from pksbpmn.stories.trial.recorded import Telling, matters, record
from pksbpmn.testing.seen import Collector

_OURS = ("cache_dir", "lembaga_file", "holidays_file", "letter_number_pattern", "complaint_number_pattern", "mail_from")
_OURS_TOO = ("objection_enabled", "decision_minutes", "engine_shared_machine")


@dataclass(frozen=True)
class Watch:
    """Who looks on: hears of a download of the engine, and of what happens in the stories."""

    download: DownloadProgress | None = None
    news: News = lambda *_: None


def retell(
    diagrams: Path,
    stories: Mapping[str, Cerita],
    begin: datetime,
    settings: Settings,
    watch: Watch,
) -> list[Telling]:
    """Tell stories with the diagrams of a folder from `begin` on; nothing is left of broker and registry.

    What a story expects to see is left out: a deadline that became another is to be told, not to end the story.
    Raises PksError where the broker does not start.
    """
    with TemporaryDirectory(prefix="pksbpmn-coba-") as folder, diagrams_in(diagrams):
        scratch = scratch_settings(settings)
        with open_stage(
            EngineSize.BROKER, Path(folder), settings=scratch, begin=begin, progress=watch.download
        ) as stage:
            return _told(stage, {name: without_expectations(s) for name, s in stories.items()}, watch.news)


def scratch_settings(settings: Settings) -> Settings:
    """What letters look like here; nothing by which a registry, keys, a cluster, a signer or mail are reached."""
    return Settings.model_construct(**{name: getattr(settings, name) for name in (*_OURS, *_OURS_TOO)})


def without_expectations(story: Cerita) -> Cerita:
    """The story with what people do in it, and nothing of what it looks at."""
    return story.model_copy(
        update={"langkah": tuple(step for step in story.langkah if not isinstance(step, Surat | Batas))}
    )


def _told(stage: Stage, stories: Mapping[str, Cerita], news: News) -> list[Telling]:
    collector = Collector()
    stage.stream.listen(collector.take)
    teller = Teller(stage.app, stage.client, StreamSight(stage.stream), ClockPace(stage), news)
    teller.tell(stories)
    with stage.app.uow() as uow:
        whose = {n: t.name for t in teller.tales if t.nomor for n in (t.nomor, *matters(uow, t.nomor))}
        collector.claim({i: whose[n] for i, n in stage.stream.numbers().items() if n in whose})
        passed = collector.seen().by_test
        return [record(uow, tale, passed.get(tale.name, {})) for tale in teller.tales]
