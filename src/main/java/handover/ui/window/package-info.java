/// What frames the window: the bar above, the keys, the looks, and the short messages.
package handover.ui.window;
