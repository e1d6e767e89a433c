"""The tiny project."""

from tests.project_fixtures import plan, project, remote, send, voice, write

__all__ = ["plan", "project", "remote", "send", "voice", "write"]
