/// Files, in and out: reading and checking a dossier, reading the base map, writing so that no half
/// file is left. Whatever is wrong with a user's file becomes a [handover.io.Problem] with its
/// place. The only package that knows a JSON library; it knows no screen.
package handover.io;
