package handover.ui.method;

import java.util.List;

/// A part of the page under one heading.
record Chapter(String title, List<Block> blocks) {}
