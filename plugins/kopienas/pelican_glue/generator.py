"""The Pelican generator: writes the planned pages with Pelican's templates and writer."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pelican.generators import Generator
from pelican.writers import Writer

from kopienas.imaging.published_files import publish_pictures
from kopienas.model.language import Language
from kopienas.model.paths import language_of_path, output_file_of
from kopienas.pelican_glue.foreign_links import NamingTemplate
from kopienas.pelican_glue.page import Redirect, make_pages
from kopienas.pelican_glue.stylesheet import publish_stylesheet
from kopienas.pelican_glue.template_filters import install_filters
from kopienas.planning.data_files import make_data_files
from kopienas.planning.plan import Plan, plan_site
from kopienas.planning.settings import read_site_settings
from kopienas.views.calendar.agenda import agenda
from kopienas.views.calendar.announcement import find_main_contact
from kopienas.views.calendar_files import activity_calendar_paths
from kopienas.views.drawing_rules import draw_rules
from kopienas.views.exhibitions.tied_photos import find_tied_photos
from kopienas.views.navigation import build_menus


def offer_site_generator(_pelican: object) -> type[Generator]:
    """Return the generator class of this site to Pelican."""
    return SiteGenerator


class SiteGenerator(Generator):  # type: ignore[misc]  # Pelican is untyped
    """Reads all content, then writes every page; faults stop it before the first file."""

    plan: Plan

    def generate_context(self) -> None:
        """Read and check the content and plan the pages.

        Raises:
            ContentProblems: the content is faulty; it lists every fault.
        """
        self.site_settings = read_site_settings(self.settings)
        own = self.site_settings
        self.plan = plan_site(own.content, own.today, own.published)
        install_filters(self.env, self.site_settings)

    def generate_output(self, writer: Writer) -> None:
        """Write pages, pictures, the stylesheet and the data files."""
        output = Path(self.output_path)
        rules = draw_rules(self.plan.site, self.site_settings.today)
        shared = {
            "site": self.plan.site,
            "settings": self.site_settings,
            "menus": {language: build_menus(self.plan.site, language) for language in Language},
            "tied_photos": find_tied_photos(self.plan.site),
            "coming": agenda(self.plan.site.activities.values(), self.site_settings.today).slugs,
            "main_contact": find_main_contact(self.plan.site),
            "motifs": self.plan.site.centre_motifs(),
            "motifs_of": self.plan.site.motifs_of,
            "calendar_paths": {
                language: activity_calendar_paths(
                    self.plan.site, language, self.site_settings.today
                )
                for language in Language
            },
            "stylesheet": publish_stylesheet(
                self.site_settings.theme / "styles" / "main.css",
                output,
                rules,
            ),
        }
        pages = list(make_pages(self.plan.pages, self.site_settings.built))
        # Where plugins look for pages, as they do with Pelican's own.
        self.context["pages"] = pages
        for page in pages:
            context = {**self.context, **shared, **page.data, "page": page}
            self._write(writer, page.path, page.template, context)
        for old, new in self.plan.redirects.items():
            redirect = {"page": Redirect(old), "new_path": new, "language": language_of_path(new)}
            context = {**self.context, **shared, **redirect}
            self._write(writer, old, "moved.html", context)
        publish_pictures(self.plan.site.pictures.values(), self.site_settings.content, output)
        for name, text in make_data_files(self.plan, self.site_settings).items():
            file = output / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")

    def _write(self, writer: Writer, path: str, template: str, context: Mapping[str, Any]) -> None:
        drawn = NamingTemplate(self.env.get_template(template), path, self.site_settings.base_path)
        writer.write_file(output_file_of(path), drawn, context, override_output=False)
