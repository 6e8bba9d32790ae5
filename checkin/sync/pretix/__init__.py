"""pretix as registration system: attendees in, check-ins out, over its REST API (docs.pretix.eu/dev/api/)."""
