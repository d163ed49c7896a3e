/// The program's words: every text in both languages, and the sentence that says a state.
package handover.words;
