"""Help where many people come at once: arrivals, queues by letter, the screen that faces them."""
