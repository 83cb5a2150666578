"""What works beside the window: the engine's thread, small work in the background, thumbnails."""
