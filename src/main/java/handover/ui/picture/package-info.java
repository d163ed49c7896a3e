/// Asking for one picture: its size, how it is drawn, and a look at it before it is made.
package handover.ui.picture;
