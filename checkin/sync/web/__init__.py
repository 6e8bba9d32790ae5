"""A web address as registration system: an export in, attendance out in JSON batches (contract: docs/web.md)."""
