"""What talks to the outside: exports, registration systems, rounds. Knows no Qt."""
