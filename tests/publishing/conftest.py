"""The tiny project."""

from tests.project_fixtures import console, plan, project, remote, send, write

__all__ = ["console", "plan", "project", "remote", "send", "write"]
