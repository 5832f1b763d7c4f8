package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.StructureId;
import java.util.List;

public sealed interface ResultatImport {

    /** Nothing was kept. The errors have been told one by one. */
    record Refuse(long erreurs) implements ResultatImport {}

    /**
     * @param lignes read from the folder
     * @param ajoutees rows that were not there before
     * @param modifiees rows that said something else before, that of the structure among them
     * @param retirees rows that hung on a session, an action, a survey… of the folder, and that it no longer holds
     * @param apercu what it makes, where whoever asks will look at it before they confirm
     * @param constats what is odd without being wrong, and on rows that the folder no longer holds
     */
    record Garde(
            StructureId structure,
            long lignes,
            long ajoutees,
            long modifiees,
            long retirees,
            ApercuDImport apercu,
            List<Constat> constats)
            implements ResultatImport {}
}
