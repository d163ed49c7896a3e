/// The program's front: the command line, the start of the window, and what ties the parts
/// together.
package handover.app;
