/// Tables from elsewhere, made into a dossier: reading them, saying which column is what, checking
/// them row by row, writing what came of it. It trusts no byte of a table.
package handover.io.intake;
