package fr.estran.bilan.publication;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Presences: by kind, venue, theme, request, reason. Heads that gave no name are only told within the sum. */
record PublicationParticipations(FiltreDePublication filtre) {

    void publier() {
        parType();
        situer(TypeDAction.EVENEMENT);
        situer(TypeDAction.RDV_JEUDI);
        parThematique();
        for (var type : filtre.bruts().branches("demandes")) {
            deType(type, filtre.bruts().repartition("demandes", type), "demandes", type);
        }
        TypeDAction.tous(TypeDAction::parQuartier)
                .forEach(type -> deType(
                        type.code(),
                        filtre.bruts().repartition(AuditDesVenues.RENDEZ_VOUS),
                        AuditDesVenues.RENDEZ_VOUS));
        parLieu();
    }

    /**
     * {@code anonymes_comptes} only says that there were heads without a name, never how many.
     *
     * <p>The total of the year is told. Where a kind is too small for it, the kinds that say least are kept back with it, until
     * none of them is known to be small; where all of them together would not do, the total is kept back too.
     */
    private void parType() {
        var formes = new LinkedHashMap<String, Integer>();
        for (var type : filtre.bruts().branches("par_type")) {
            int participations = filtre.bruts().valeur("par_type", type, "participations");
            if (participations > 0) {
                formes.put(type, participations);
            }
        }
        if (formes.isEmpty()) {
            return;
        }
        var tues = filtre.regroupement().aTaire(formes);
        formes.forEach((type, participations) -> {
            if (tues.contains(type)) {
                filtre.retenir("par_type", type, "participations");
                return;
            }
            filtre.montrer(participations, "par_type", type, "participations");
            if (filtre.bruts().connait("par_type", type, "anonymes")) {
                filtre.montrer(1, "par_type", type, "anonymes_comptes");
            }
        });
        int total = somme(formes, formes.keySet());
        if (tues.isEmpty() || filtre.regroupement().confond(somme(formes, tues), tues.size())) {
            filtre.montrer(total, "participations");
        } else {
            filtre.retenir("participations");
        }
    }

    private static int somme(Map<String, Integer> formes, Collection<String> lesquelles) {
        return lesquelles.stream()
                .mapToInt(type -> formes.getOrDefault(type, 0))
                .sum();
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
                total == 0 ? Repartition.CACHEE : audit().repartir(filtre.completer(total, lieux)),
                "participations_identifiees_par_lieu");
    }

    private AuditDesVenues audit() {
        return new AuditDesVenues(
                filtre,
                filtre.bruts().branches("par_type").stream()
                        .filter(type -> filtre.bruts().valeur("par_type", type, "participations") > 0)
                        .toList());
    }

    private void parThematique() {
        var ateliers = new LinkedHashMap<String, Integer>();
        for (var thematique : filtre.bruts().branches(AuditDesVenues.THEMES)) {
            ateliers.put(
                    thematique, filtre.bruts().valeur(AuditDesVenues.THEMES, thematique, "participations_identifiees"));
        }
        deType(TypeDAction.ATELIER.code(), ateliers, AuditDesVenues.THEMES);
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
