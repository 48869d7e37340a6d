// Scripts enhance pages that work without them.
