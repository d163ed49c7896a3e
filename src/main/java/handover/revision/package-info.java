/// Two versions of a dossier compared: what has been added, what has changed and what is gone, and
/// what follows for the ends of its sites.
package handover.revision;
