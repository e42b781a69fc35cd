"""The demo of five markets: a made-up firm that trades, clears and settles in five currencies, with the statements of every depository and bank."""
