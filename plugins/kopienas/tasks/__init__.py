"""Parts that every task shares: the project's folders, the console, git, the public address."""
