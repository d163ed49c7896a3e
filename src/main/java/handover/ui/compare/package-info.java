/// What differs between two sides, beside their maps: which sides, how many sites, and each in
/// words.
package handover.ui.compare;
