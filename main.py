"""Start: no arguments open the window, any argument goes to the terminal face."""

import sys

from app.bootstrap import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
