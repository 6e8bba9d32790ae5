"""Windows about several laptops at one event. They write and read no file themselves."""
