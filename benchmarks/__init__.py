"""What is promised in figures, measured: `python -m benchmarks` prints one table. Not part of the application."""
