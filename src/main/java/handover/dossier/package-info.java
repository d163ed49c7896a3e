/// What a dossier holds: sites, sources, claims, figures. Plain records that compute nothing about
/// days and know neither files nor screens.
package handover.dossier;
