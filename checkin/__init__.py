"""Partner Day check-in: what volunteers use at the door; the command line and the window start in __main__."""

__version__ = "0.1.0"
