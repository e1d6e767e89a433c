"""Settings of the public site: those of pelicanconf.py, at the site's public address."""

import os

from kopienas.tasks.public_address import read_public_address
from pelicanconf import *

SITEURL = read_public_address(os.environ)
