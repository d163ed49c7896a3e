/// What the analyst has chosen, and what follows from it. The only place where it changes; no
/// nodes.
package handover.state;
