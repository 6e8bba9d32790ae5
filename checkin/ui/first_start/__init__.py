"""The first steps on a computer: a few calm pages until an event is open. They make and open nothing themselves."""
