"""`python -m workers [NAME…]`: the same as `pksbpmn worker [NAME…]`."""

import sys

from pksbpmn.cli.app import main

sys.exit(main(["worker", *sys.argv[1:]]))
