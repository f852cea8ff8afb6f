"""`python -m refkit` is the command `refkit`."""

from refkit.cli import main

if __name__ == "__main__":
    main()
