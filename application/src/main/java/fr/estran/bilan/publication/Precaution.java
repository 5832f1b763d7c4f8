package fr.estran.bilan.publication;

/** What one chose where a new document, beside an older one, would tell of few people. */
public enum Precaution {
    /** Figures that would tell are left as they were told. */
    GARDER,
    /** The new ones are told wherever they can be: rows are merged, or left out, until nothing is left to subtract. */
    REGROUPER
}
