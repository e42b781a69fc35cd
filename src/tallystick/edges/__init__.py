"""The world outside: messages, print, command line."""
