"""``python -m leeward`` is the same as ``leeward``."""

from leeward.cli import main

if __name__ == "__main__":
    main()
