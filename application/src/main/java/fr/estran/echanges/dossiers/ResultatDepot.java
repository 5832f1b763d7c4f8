package fr.estran.echanges.dossiers;

import java.util.List;

sealed interface ResultatDepot {

    /** Nothing of it was kept. */
    record Refuse(Trouvailles erreurs, List<Constat> laisses) implements ResultatDepot {}

    /** It is kept for a day too, while one says what its columns are. */
    record ADire(TransfertId id) implements ResultatDepot {}

    /** It is kept for a day, and changes nothing before it is confirmed. */
    record AConfirmer(TransfertId id) implements ResultatDepot {}
}
