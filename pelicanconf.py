"""The site as it is built for a look on one's own machine; publishconf.py changes what differs."""

import os

from jinja2 import StrictUndefined

# Where things are
PATH = "content"
OUTPUT_PATH = "output"
THEME = "theme"
PLUGIN_PATHS = ["plugins"]
PLUGINS = ["kopienas"]

# The site
SITENAME = "Darbīgās kopienas"
SITEURL = f"http://localhost:{os.environ.get('KOPIENAS_PREVIEW_PORT', '8000')}"
DEFAULT_LANG = "lv"
TIMEZONE = "Europe/Riga"
# The first of these that the machine has; dates and sorting are the site's own and ask no locale.
LOCALE = ["C.UTF-8", "en_US.UTF-8", "C"]
REPOSITORY_URL = os.environ.get("REPOSITORY_URL", "")
PREVIEW = False

# Which source this was built from, for version.json
COMMIT = os.environ.get("KOPIENAS_COMMIT", "")
BUILT = os.environ.get("KOPIENAS_BUILT", "")

# A file with the addresses that are public already; publishing writes it
PUBLISHED_ADDRESSES = os.environ.get("KOPIENAS_PUBLISHED_ADDRESSES", "")

# The plugin reads all of content/ strictly by itself; Pelican's own readers, which pass over what
# they cannot read, get nothing to read.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""

# The theme
THEME_STATIC_PATHS = ["static"]
JINJA_ENVIRONMENT = {
    "trim_blocks": True,
    "lstrip_blocks": True,
    "autoescape": True,
    "undefined": StrictUndefined,
}
