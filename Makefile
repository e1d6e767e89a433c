# `make` lists the tasks of tasks.py. `make NAME` first sets up what the task needs, then runs it;
# extra words go in ARGS:  make serve ARGS="--port 8001"
#
# The tools live in .venv. A stamp named by the content of the requirements says that they are
# installed; it is written last, so a set-up that was cut off is simply done again.

PYTHON ?= python3
ARGS ?=
# They are for this make only, not for one that a task may start.
unexport PYTHON ARGS

NEED_TEST_TOOLS := test gates review edits coverage lint types format lock torture

RUN := .venv/bin/python -m
SITE_TOOLS := .venv/site-$(shell git hash-object requirements.txt)
TEST_TOOLS := .venv/test-$(shell git hash-object requirements-dev.txt)

# A Python that was upgraded or removed leaves .venv pointing nowhere.
$(shell [ -x .venv/bin/python ] || rm -f .venv/made .venv/site-* .venv/test-*)

.PHONY: help FORCE $(NEED_TEST_TOOLS)

help:
	@awk -F'"""' '/^@task/ { task = 1; name = "" } \
		task && /^@task.*name=/ { split($$0, word, "\""); name = word[2] } \
		task && /^def / && !name { split($$0, word, /[ (]/); name = word[2] } \
		task && NF > 1 { printf "make %-8s %s\n", name, $$2; task = 0 }' tasks.py

$(NEED_TEST_TOOLS): $(TEST_TOOLS)
	@$(RUN) invoke $@ $(ARGS)

%: $(SITE_TOOLS) FORCE
	@$(RUN) invoke $@ $(ARGS)

FORCE:
Makefile: ;

ifeq (,$(shell command -v git))
$(error Vajadzīgs git (Debian un Ubuntu: sudo apt install git) · git is needed)
endif

.venv/made:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'Vajadzīgs Python 3.11 vai jaunāks. Ja tas ir ar citu nosaukumu: make PYTHON=python3.12' >&2; \
		echo 'Python 3.11 or newer is needed. If it has another name: make PYTHON=python3.12' >&2; exit 1; }
	@rm -rf .venv
	@$(PYTHON) -m venv .venv >&2 || { rm -rf .venv; \
		echo 'Pythonam trūkst moduļa venv (Debian un Ubuntu: sudo apt install python3-venv).' >&2; \
		echo 'This Python lacks venv (Debian and Ubuntu: sudo apt install python3-venv).' >&2; exit 1; }
	@touch $@

# While pip works there is no .venv/made: cut off, it would leave packages that only look whole.
define install
	@echo 'Sagatavoju rīkus / Setting up the tools: $(1)'
	@rm -f .venv/made .venv/site-* .venv/test-*
	@$(RUN) pip install --quiet --disable-pip-version-check --require-hashes -r $(1)
endef

$(SITE_TOOLS): | .venv/made
	$(call install,requirements.txt)
	@touch .venv/made $@

# requirements-dev.txt holds everything of requirements.txt, in the same versions.
$(TEST_TOOLS): | .venv/made
	$(call install,requirements-dev.txt)
	@touch .venv/made $(SITE_TOOLS) $@
