package fr.estran.socle.tableurs;

import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;

public sealed interface LectureDeFeuille {

    /**
     * @param lignes that were received
     * @param formules cells among them that a formula fills: they count as what it last gave, and whoever shows the rows says so
     */
    record Lue(long lignes, long formules) implements LectureDeFeuille {}

    record Refusee(RefusDeFeuille refus) implements LectureDeFeuille {}
}
