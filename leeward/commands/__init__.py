"""What the verbs of the `leeward` command do, one file each."""
