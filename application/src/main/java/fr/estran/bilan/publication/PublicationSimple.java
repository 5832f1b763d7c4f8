package fr.estran.bilan.publication;

import fr.estran.bilan.statistiques.Indicateur;

/** What is told by itself, or in parts of one whole, as the figure is declared to be: after all that it is a part of. */
record PublicationSimple(FiltreDePublication filtre) {

    void publier(Indicateur indicateur) {
        var chemin = indicateur.code();
        switch (indicateur.divulgation()) {
            case null -> {}
            case SEULE -> filtre.proposer(filtre.bruts().valeur(chemin), new int[] {}, chemin);
            case EN_PARTS -> enParts(chemin, 0);
            case PARTS_DES_USAGERS -> partsDesUsagers(chemin);
            case PARTS_DES_PARTICIPATIONS -> enParts(chemin, filtre.montreOuZero("participations"));
            case GROUPEE_POUR_TOUS -> groupeePourTous(chemin);
            case SIGNE,
                    UNE_PART_DES_USAGERS,
                    AVEC_LES_PARTICIPATIONS,
                    AVEC_LES_PERSONNES,
                    AVEC_LES_AGES,
                    AVEC_LES_ENQUETES,
                    JAMAIS -> {}
        }
    }

    private void partsDesUsagers(String chemin) {
        int usagers = filtre.montreOuZero("usagers");
        var cellules = filtre.bruts().repartition(chemin);
        if (usagers > 0 && !cellules.isEmpty()) {
            filtre.repartir(filtre.regroupement().sansOrdre(filtre.completer(usagers, cellules)), chemin);
        }
    }

    /** Parts of a whole that is told elsewhere; where it is not, of nothing but their sum. */
    private void enParts(String chemin, int tout) {
        var cellules = filtre.bruts().repartition(chemin);
        int total = cellules.values().stream().mapToInt(Integer::intValue).sum();
        if (total > 0) {
            boolean dicible = tout > 0 ? filtre.dicible(total, tout) : filtre.dicible(total);
            if (dicible) {
                filtre.montrer(total, chemin, "total");
            }
            filtre.repartir(dicible ? filtre.regroupement().sansOrdre(cellules) : Repartition.CACHEE, chemin);
        }
    }

    private void groupeePourTous(String chemin) {
        var assez = new Regroupement(Regroupement.SEUIL);
        for (var type : filtre.bruts().branches(chemin)) {
            filtre.repartir(assez.sansOrdre(filtre.bruts().repartition(chemin, type)), chemin, type);
        }
    }
}
