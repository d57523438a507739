"""`python -m workers [NAME…]`: the same as `pksbpmn pekerja [NAME…]`."""

import sys

from pksbpmn.cli.app import main

sys.exit(main(["pekerja", *sys.argv[1:]]))
