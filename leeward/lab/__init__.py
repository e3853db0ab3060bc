"""The laboratory: data, training, marks and export of the networks that Leeward ships (needs the extra ``lab``)."""
