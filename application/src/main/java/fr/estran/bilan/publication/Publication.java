package fr.estran.bilan.publication;

import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.publication.Repartition.Part;
import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Statistiques;
import fr.estran.socle.commun.Suppression;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What may be told of the figures: counts of people and of presences broken down are never told under eleven,
 * merged before they are hidden, and cannot be computed back. Sessions, actions, venues and bodies are never hidden, but where
 * an hour is one person's ({@code TypeDAction#individuelle}): as many of these are as many people, and only these are counted.
 *
 * <p>Rule: publication.
 */
public final class Publication {

    private Publication() {}

    /** Whether a figure is never hidden, whatever the period and the selection: it counts sessions, actions, venues, bodies. */
    public static boolean libre(List<String> chemin) {
        return !Famille.surveille(chemin);
    }

    /** Whether those who are known by their name are nearly all who came: elsewhere they are compared with nobody. */
    public static boolean nommee(Chiffres indicateurs) {
        return PublicationParticipations.nommee(indicateurs);
    }

    /** For the council, the press, the web. */
    public static Publie publique(int annee, Chiffres indicateurs, Chiffres complements, List<EnquetePosee> enquetes) {
        return publier(annee, indicateurs.avec(complements), enquetes, Suppression.SEUIL);
    }

    /** For the service itself: all is told, but reasons, which are grouped for everybody. */
    public static Publie interne(int annee, Chiffres indicateurs, Chiffres complements, List<EnquetePosee> enquetes) {
        return publier(annee, indicateurs.avec(complements), enquetes, 1);
    }

    /** The counts of people and of presences that a document told of a year. */
    public static Publie relire(int annee, List<Dit> dits) {
        var filtre = new FiltreDePublication(Chiffres.AUCUN, Suppression.SEUIL);
        dits.stream().filter(dit -> dit.annee() == annee).forEach(filtre::relire);
        return filtre.publier(annee, false, false);
    }

    private static Publie publier(int annee, Chiffres bruts, List<EnquetePosee> enquetes, int seuil) {
        var filtre = new FiltreDePublication(bruts, seuil);
        filtre.laisser(filtre.protege() ? Publication::libre : Famille::deChoses);
        new PublicationParticipations(filtre).publier();
        new PublicationPersonnes(filtre).publier();
        new PublicationSansNom(filtre).publier();
        new PublicationAges(filtre).publier();
        new PublicationEnquetes(filtre).publier(enquetes);
        Statistiques.toutes().forEach(new PublicationSimple(filtre)::publier);
        return filtre.publier(annee, seuil < Suppression.SEUIL, false);
    }

    /** What is told by itself, or in parts of one whole, as the figure is declared to be: after all that it is a part of. */
    record PublicationSimple(FiltreDePublication filtre) {

        void publier(Indicateur indicateur) {
            var chemin = indicateur.code();
            switch (indicateur.divulgation()) {
                case null -> {}
                case SEULE -> seule(indicateur);
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

        /**
         * Each of its values by how many people are behind it. What is kept back is of enough people too, all together: what is
         * known of everybody, less what is told, would be of them.
         */
        private void seule(Indicateur indicateur) {
            var dites = new ArrayDeque<>(indicateur.dans(filtre.bruts()).sequencedKeySet().stream()
                    .sorted(Comparator.comparing(chemin -> indicateur.derriere(filtre.bruts(), chemin)))
                    .toList());
            int caches = 0;
            while (!dites.isEmpty()
                    && (!filtre.assez(indicateur.derriere(filtre.bruts(), dites.getFirst()))
                            || filtre.regroupement().petit(caches))) {
                var chemin = dites.removeFirst();
                caches += indicateur.derriere(filtre.bruts(), chemin);
                filtre.retenir(chemin.toArray(String[]::new));
            }
            dites.forEach(chemin ->
                    filtre.montrer(filtre.bruts().valeurs().getOrDefault(chemin, 0), chemin.toArray(String[]::new)));
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
            var assez = new Regroupement(Suppression.SEUIL);
            for (var type : filtre.bruts().branches(chemin)) {
                filtre.repartir(assez.sansOrdre(filtre.bruts().repartition(chemin, type)), chemin, type);
            }
        }
    }

    /** Age bands, merged with their neighbours; by kind, merged further, and always out of the bands of the whole. */
    record PublicationAges(FiltreDePublication filtre) {

        void publier() {
            int usagers = filtre.montreOuZero("usagers");
            var tranches = ordonner(filtre.bruts().repartition("tranche_age"));
            if (usagers == 0 || tranches.isEmpty()) {
                return;
            }
            var ages = filtre.regroupement().ordonnee(filtre.completer(usagers, tranches));
            filtre.repartir(ages, "tranche_age");
            parType(ages);
        }

        static SequencedMap<String, Integer> ordonner(Map<String, Integer> cellules) {
            var rangees = new LinkedHashMap<String, Integer>();
            for (var tranche : TrancheDAge.CODES) {
                if (cellules.containsKey(tranche)) {
                    rangees.put(tranche, cellules.getOrDefault(tranche, 0));
                }
            }
            return rangees;
        }

        /** The finest bands at which half of the kinds can be told; with one or two kinds, none: they give each other back. */
        private void parType(Repartition ages) {
            var types = filtre.bruts().branches("tranche_age_par_type");
            int assez = filtre.protege() ? 3 : 2;
            if (types.size() < assez || ages.vide()) {
                return;
            }
            var bandes = new ArrayList<>(ages.parts());
            var meilleures = Map.<String, Repartition>of();
            while (bandes.size() > 1 && 2 * meilleures.size() < types.size()) {
                var dicibles = dicibles(types, bandes);
                if (dicibles.size() > meilleures.size()) {
                    meilleures = dicibles;
                }
                Regroupement.fondreLaPlusPetite(bandes);
            }
            for (var type : types) {
                filtre.repartir(meilleures.getOrDefault(type, Repartition.CACHEE), "tranche_age_par_type", type);
            }
        }

        private Map<String, Repartition> dicibles(List<String> types, List<Part> bandes) {
            var dicibles = new LinkedHashMap<String, Repartition>();
            for (var type : types) {
                var cellules = filtre.bruts().repartition("tranche_age_par_type", type);
                var parts =
                        bandes.stream().map(bande -> croiser(bande, cellules)).toList();
                boolean toutesDicibles = true;
                for (int rang = 0; rang < parts.size(); rang++) {
                    int nombre = parts.get(rang).valeur();
                    toutesDicibles &= nombre == 0
                            || filtre.dicible(nombre, bandes.get(rang).valeur());
                }
                if (toutesDicibles && filtre.montre("par_type", type, "personnes")) {
                    dicibles.put(type, new Repartition(parts, bandes.size() < cellules.size()));
                }
            }
            return dicibles;
        }

        private static Part croiser(Part bande, Map<String, Integer> cellules) {
            return new Part(
                    bande.codes(),
                    bande.codes().stream()
                            .mapToInt(code -> cellules.getOrDefault(code, 0))
                            .sum());
        }
    }

    /** A year beside the one before: where records begin in that one, whoever came in both was new then. */
    public static final class DeuxAnnees {

        private static final String NOUVEAUX = "nouveaux_usagers";

        private DeuxAnnees() {}

        /** The second year, without those who were new where they would give back the few who did not come again. */
        public static Publie seconde(Publie annee, Publie avant) {
            int perdus = avant.valeur("usagers") - (annee.valeur("usagers") - annee.valeur(NOUVEAUX));
            boolean premiere = avant.valeur("usagers") == avant.valeur(NOUVEAUX);
            boolean petit = new Regroupement(Suppression.SEUIL).petit(perdus);
            if (annee.interne() || !annee.connait(NOUVEAUX) || !premiere || !petit) {
                return annee;
            }
            var filtre = FiltreDePublication.de(annee);
            filtre.retenir(NOUVEAUX);
            return filtre.publier(annee.annee(), false, annee.repris());
        }
    }
}
