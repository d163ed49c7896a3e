/// Finds sites, days, sources, claims and passages by what is typed. Pure: it knows neither files
/// nor screens.
package handover.search;
