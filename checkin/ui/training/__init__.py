"""Training: what to practise, ticked as the desk sees it done, and the badges for it."""
