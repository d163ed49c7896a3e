/// Briefing mode: the picture that fills a screen, the speaker's view of it, and the keys.
package handover.ui.briefing;
