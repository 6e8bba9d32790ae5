"""One event on several laptops: a file for each other one, stations of their own, their logs made one again."""
