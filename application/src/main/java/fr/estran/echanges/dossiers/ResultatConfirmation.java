package fr.estran.echanges.dossiers;

sealed interface ResultatConfirmation {

    /** @param autrement the records had changed since the check: other rows were touched than those announced */
    record Fait(Changements changements, boolean autrement) implements ResultatConfirmation {}

    /** Of a sheet, something is still to be said. */
    record ADire() implements ResultatConfirmation {}

    /** By a second click, or in another window. */
    record DejaFait() implements ResultatConfirmation {}

    /** The records had changed since the check: the folder no longer agrees with them. Nothing was kept. */
    record Refuse(Trouvailles erreurs) implements ResultatConfirmation {}
}
