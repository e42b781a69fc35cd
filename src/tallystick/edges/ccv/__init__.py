"""CCV, Mexico's clearing house for equities: a port for its real-time interface, of which no public specification exists, and a simulated CCV."""
