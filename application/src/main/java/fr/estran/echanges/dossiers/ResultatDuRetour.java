package fr.estran.echanges.dossiers;

/** What came of undoing an import; but for the first, nothing was changed. */
sealed interface ResultatDuRetour {

    record Fait() implements ResultatDuRetour {}

    /** By a second click, or by somebody else. */
    record DejaFait() implements ResultatDuRetour {}

    /** It is looked at again, with what stands in the way. */
    record Empeche() implements ResultatDuRetour {}

    /** Somebody is changing what it wrote. */
    record Occupe() implements ResultatDuRetour {}

    /** @param regle that the records would break */
    record Contredit(String regle) implements ResultatDuRetour {}
}
