"""Where the frozen app begins."""

import sys

from checkin.__main__ import main

sys.exit(main())
