"""A ZIP file that depends on what is in it, and on nothing else."""

import zipfile
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from kopienas.bundling.packing import pack_files

NAMES = st.text("abcāž-/.", min_size=1, max_size=12).filter(lambda name: name.strip("/.") != "")


@given(st.dictionaries(NAMES, st.binary(max_size=200), max_size=8))
def test_same_files_give_the_same_bytes_in_whatever_order(files: dict[str, bytes]) -> None:
    backwards = dict(reversed(files.items()))

    assert pack_files(files) == pack_files(backwards)


@given(st.dictionaries(NAMES, st.binary(max_size=200), max_size=8))
def test_every_file_comes_out_as_it_went_in(files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(BytesIO(pack_files(files))) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files
        assert archive.namelist() == sorted(files)
