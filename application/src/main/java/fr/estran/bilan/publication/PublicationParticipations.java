package fr.estran.bilan.publication;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.LinkedHashMap;
import java.util.Map;

/** Presences: by kind, venue, theme, request, reason. Heads that gave no name are only told within the sum. */
record PublicationParticipations(FiltreDePublication filtre) {

    void publier() {
        parType();
        situer(TypeDAction.EVENEMENT);
        situer(TypeDAction.RDV_JEUDI);
        parLieu();
        parThematique();
        for (var type : filtre.bruts().branches("demandes")) {
            demandes(type);
        }
    }

    /**
     * {@code anonymes_comptes} only says that there were heads without a name, never how many.
     *
     * <p>The total is told only if the kinds that are hidden leave at least eleven in it, and are two at least: it would
     * give the only one back.
     */
    private void parType() {
        int total = 0;
        int caches = 0;
        int presencesCachees = 0;
        for (var type : filtre.bruts().branches("par_type")) {
            int participations = filtre.bruts().valeur("par_type", type, "participations");
            total += participations;
            if (participations > 0
                    && !filtre.proposer(participations, new int[] {}, "par_type", type, "participations")) {
                caches++;
                presencesCachees += participations;
            }
            if (filtre.bruts().connait("par_type", type, "anonymes")
                    && filtre.montre("par_type", type, "participations")) {
                filtre.montrer(1, "par_type", type, "anonymes_comptes");
            }
        }
        boolean retrouvable = caches == 1 || filtre.regroupement().petit(presencesCachees);
        if (retrouvable || filtre.regroupement().petit(total)) {
            filtre.retenir("participations");
        } else if (total > 0) {
            filtre.montrer(total, "participations");
        }
    }

    /** The figures of a venue used but once, less those of what took place there, would be its heads without a name. */
    private void situer(TypeDAction type) {
        if (!filtre.regroupement().petit(filtre.bruts().valeur("par_type", type.code(), "anonymes"))) {
            filtre.montrer(1, type.code(), "situable");
        }
    }

    /** The venues add up to the total: without it, they are not told either. */
    private void parLieu() {
        var lieux = filtre.bruts().repartition("participations_identifiees_par_lieu");
        if (lieux.isEmpty()) {
            return;
        }
        int total = filtre.montreOuZero("participations");
        filtre.repartir(
                total == 0 ? Repartition.CACHEE : filtre.regroupement().sansOrdre(filtre.completer(total, lieux)),
                "participations_identifiees_par_lieu");
    }

    private void parThematique() {
        var ateliers = new LinkedHashMap<String, Integer>();
        for (var thematique : filtre.bruts().branches("ateliers_par_thematique")) {
            ateliers.put(
                    thematique,
                    filtre.bruts().valeur("ateliers_par_thematique", thematique, "participations_identifiees"));
        }
        deType(TypeDAction.ATELIER.code(), ateliers, "ateliers_par_thematique");
    }

    private void demandes(String type) {
        deType(type, filtre.bruts().repartition("demandes", type), "demandes", type);
    }

    /** Parts of the presences at a kind: if these are hidden, so is what they are made of. */
    private void deType(String type, Map<String, Integer> cellules, String... chemin) {
        if (cellules.isEmpty()) {
            return;
        }
        int total = filtre.montreOuZero("par_type", type, "participations");
        filtre.repartir(
                total == 0 ? Repartition.CACHEE : filtre.regroupement().sansOrdre(filtre.completer(total, cellules)),
                chemin);
    }
}
