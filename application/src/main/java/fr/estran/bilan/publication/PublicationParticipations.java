package fr.estran.bilan.publication;

import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.commun.Code;
import fr.estran.socle.vocabulaire.TrancheDite;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Presences of everybody, by name or without: by kind, venue, theme, request, reason; by who came, where too few names are known
 * for people to be counted.
 *
 * <p>Rule: people without a name.
 */
record PublicationParticipations(FiltreDePublication filtre) {

    /** Names are of nearly all, and people may be counted, where less than one participation in so many has none. */
    private static final int UNE_SUR = 10;

    void publier() {
        parType();
        quiEstVenu();
        situer(TypeDAction.EVENEMENT);
        situer(TypeDAction.RDV_JEUDI);
        parThematique();
        for (var type : filtre.bruts().branches("demandes")) {
            demandes(type);
        }
        TypeDAction.tous(TypeDAction::parQuartier)
                .forEach(type -> deType(
                        type.code(),
                        Repartition.INCONNU,
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
        var planchers = planchers(formes);
        var tues = filtre.regroupement().aTaire(formes, planchers);
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
        var confondues = new HashMap<>(formes);
        confondues.keySet().retainAll(tues);
        if (tues.isEmpty() || filtre.regroupement().confond(confondues, planchers)) {
            filtre.montrer(formes.values().stream().mapToInt(Integer::intValue).sum(), "participations");
        } else {
            filtre.retenir("participations");
        }
        heuresDAide(tues);
    }

    /** Said where presences are told of each kind to which several may come: then it says of sessions alone that nobody came. */
    private void heuresDAide(Collection<String> tues) {
        int minutes = filtre.bruts().valeur("minutes_d_aide");
        if (minutes == 0) {
            return;
        }
        if (filtre.montre("participations") && tues.stream().noneMatch(PublicationParticipations::aPlusieurs)) {
            filtre.montrer(minutes, "minutes_d_aide");
        } else {
            filtre.retenir("minutes_d_aide");
        }
    }

    private static boolean aPlusieurs(String type) {
        return Code.lire(TypeDAction.class, type)
                .filter(connu -> !connu.individuelle())
                .isPresent();
    }

    /** Of kinds of which the sessions are told: whoever reads that eleven were held knows that eleven came, at least. */
    private Map<String, Integer> planchers(Map<String, Integer> formes) {
        var planchers = new HashMap<String, Integer>();
        formes.forEach((type, participations) -> {
            planchers.put(
                    type,
                    aPlusieurs(type)
                            ? Math.clamp(filtre.bruts().valeur("par_type", type, "seances"), 1, participations)
                            : 1);
        });
        return planchers;
    }

    /** Who came, where too few names are known for people to be counted. */
    private void quiEstVenu() {
        if (nommee(filtre.bruts())) {
            return;
        }
        int total = filtre.bruts().branches("par_type").stream()
                .mapToInt(type -> filtre.bruts().valeur("par_type", type, "participations"))
                .sum();
        filtre.montrer(1, Publie.PARTIELS.toArray(String[]::new));
        qui("genre", total);
        qui("situation", total);
        qui("tranche", total);
    }

    /** Whether names are of nearly all who came. */
    static boolean nommee(Chiffres bruts) {
        int total = 0;
        int sansNom = 0;
        for (var type : bruts.branches("par_type")) {
            total += bruts.valeur("par_type", type, "participations");
            sansNom += bruts.valeur("par_type", type, "anonymes");
        }
        return UNE_SUR * sansNom <= total;
    }

    /**
     * Not where a few more presences than people are of a kind: whoever came once is both, and the rest would be heads.
     *
     * @param trait what they are told apart by
     */
    private void qui(String trait, int total) {
        var chemin = "participations_par_" + trait;
        var cellules = filtre.bruts().repartition(chemin);
        int connues = cellules.values().stream().mapToInt(Integer::intValue).sum();
        if (cellules.isEmpty() || connues > total) {
            return;
        }
        boolean tranches = trait.equals("tranche");
        var gens = tranches ? enCommun() : filtre.bruts().repartition(trait);
        boolean retrouvable = cellules.entrySet().stream()
                .anyMatch(cellule ->
                        filtre.regroupement().petit(cellule.getValue() - gens.getOrDefault(cellule.getKey(), 0)));
        var completes = filtre.completer(total, cellules);
        filtre.repartir(
                !filtre.montre("participations") || retrouvable
                        ? Repartition.CACHEE
                        : tranches
                                ? filtre.regroupement().ordonnee(rangees(completes))
                                : filtre.regroupement().sansOrdre(completes),
                chemin);
    }

    private static SequencedMap<String, Integer> rangees(Map<String, Integer> tranches) {
        var rangees = new LinkedHashMap<String, Integer>();
        tranches.entrySet().stream()
                .sorted(Comparator.comparingInt(tranche -> TrancheDite.rang(tranche.getKey())))
                .forEach(tranche -> rangees.put(tranche.getKey(), tranche.getValue()));
        return rangees;
    }

    /** People by age, in the bands in which participations are told. */
    private Map<String, Integer> enCommun() {
        var communes = new HashMap<String, Integer>();
        filtre.bruts().repartition("tranche_age").forEach((code, nombre) -> {
            boolean aine = TrancheDite.lire(code).stream().anyMatch(tranche -> tranche.debut() >= 70);
            communes.merge(aine ? "70_et_plus" : code, nombre, Integer::sum);
        });
        return communes;
    }

    /** The figures of a venue used but once, less those of what took place there, would be its heads without a name. */
    private void situer(TypeDAction type) {
        if (!filtre.regroupement().petit(filtre.bruts().valeur("par_type", type.code(), "anonymes"))) {
            filtre.montrer(1, type.code(), "situable");
        }
    }

    /**
     * The venues add up to the total: without it, they are not told either. What is left of it had no venue: what a kind that never
     * has one leaves of that is told within a venue, if it is small.
     */
    private void parLieu() {
        var lieux = filtre.bruts().repartition("participations_par_lieu");
        if (lieux.isEmpty()) {
            return;
        }
        int total = filtre.montreOuZero("participations");
        var completes = filtre.completer(total, lieux);
        int aDistance = filtre.bruts().branches("par_type").stream()
                .filter(type -> Code.lire(TypeDAction.class, type).stream().noneMatch(TypeDAction::enUnLieu))
                .mapToInt(type -> filtre.montreOuZero("par_type", type, "participations"))
                .sum();
        boolean petit = filtre.regroupement().petit(completes.getOrDefault(Repartition.INCONNU, 0) - aDistance);
        filtre.repartir(
                total == 0
                        ? Repartition.CACHEE
                        : audit().repartir(completes, petit ? List.of(Repartition.INCONNU) : List.of()),
                "participations_par_lieu");
    }

    private AuditDesVenues audit() {
        return new AuditDesVenues(
                filtre,
                filtre.bruts().branches("par_type").stream()
                        .filter(type -> filtre.bruts().valeur("par_type", type, "participations") > 0)
                        .toList());
    }

    private void parThematique() {
        var venues = new LinkedHashMap<String, Integer>();
        var planchers = new HashMap<String, Integer>();
        for (var thematique : filtre.bruts().branches(AuditDesVenues.THEMES)) {
            int participations = filtre.bruts().valeur(AuditDesVenues.THEMES, thematique, "participations");
            int ateliers = filtre.bruts().valeur(AuditDesVenues.THEMES, thematique, "ateliers");
            venues.put(thematique, participations);
            planchers.put(thematique, Math.clamp(ateliers, 1, Math.max(1, participations)));
        }
        deType(TypeDAction.ATELIER.code(), Publie.COMMENCES, venues, planchers, AuditDesVenues.THEMES);
    }

    /**
     * Where several may be asked for at once, they are parts of their own sum: what nobody asked for is then told by itself, as the
     * presences that it is of; but where a few more than these were asked for, which the sum would then tell.
     */
    private void demandes(String type) {
        var cellules = filtre.bruts().repartition("demandes", type);
        int jointes = filtre.bruts().valeur("demandes_jointes", type);
        if (jointes == 0) {
            deType(type, Repartition.INCONNU, cellules, "demandes", type);
            return;
        }
        int total = filtre.montreOuZero("par_type", type, "participations");
        if (total > 0) {
            filtre.montrer(1, "par_type", type, "plusieurs_demandes");
        }
        filtre.repartir(total == 0 ? Repartition.CACHEE : filtre.regroupement().sansOrdre(cellules), "demandes", type);
        int demandees = cellules.values().stream().mapToInt(Integer::intValue).sum() - jointes;
        if (total > demandees && !filtre.regroupement().petit(jointes) && filtre.dicible(total - demandees, total)) {
            filtre.montrer(total - demandees, "sans_demande", type);
        }
    }

    /**
     * Parts of the presences at a kind: if these are hidden, so is what they are made of.
     *
     * @param reste what is left of them
     */
    private void deType(String type, String reste, Map<String, Integer> cellules, String... chemin) {
        deType(type, reste, cellules, Map.of(), chemin);
    }

    /** @param planchers how many came at least, as far as a reader knows: somebody to each workshop that is told of a theme */
    private void deType(
            String type,
            String reste,
            Map<String, Integer> cellules,
            Map<String, Integer> planchers,
            String... chemin) {
        if (cellules.isEmpty()) {
            return;
        }
        int total = filtre.montreOuZero("par_type", type, "participations");
        filtre.repartir(
                total == 0
                        ? Repartition.CACHEE
                        : filtre.regroupement()
                                .sansOrdre(filtre.completer(total, cellules, reste), List.of(), planchers),
                chemin);
    }
}
