package fr.estran.bilan.publication;

import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/** People: in all, by kind, by what they are, by where and how they came. */
record PublicationPersonnes(FiltreDePublication filtre) {

    void publier() {
        int usagers = filtre.bruts().valeur("usagers");
        if (!filtre.proposer(usagers, new int[] {}, "usagers")) {
            return;
        }
        parType(usagers);
        Liens.PARTS_DES_USAGERS.forEach(
                part -> filtre.proposer(filtre.bruts().valeur(part), new int[] {usagers}, part));
        portesEntree(usagers);
        parPermanencePuisAutre(usagers);
        var types = filtre.bruts().branches("par_type").stream()
                .filter(type -> filtre.bruts().valeur("par_type", type, "personnes") > 0)
                .toList();
        new AuditParcours(filtre, types, premiereAnnee()).retirerCeQuiTrahit();
    }

    private void parType(int usagers) {
        var personnes = new LinkedHashMap<String, Integer>();
        for (var type : filtre.bruts().branches("par_type")) {
            int nombre = filtre.bruts().valeur("par_type", type, "personnes");
            if (nombre > 0) {
                personnes.put(type, nombre);
            }
        }
        var dicibles = filtre.recouvrir(usagers, personnes);
        personnes.forEach((type, nombre) -> {
            if (dicibles.contains(type) && !presencesTues(type) && !trahitLesAnonymes(type, nombre)) {
                filtre.montrer(nombre, "par_type", type, "personnes");
            } else {
                filtre.retenir("par_type", type, "personnes");
            }
        });
    }

    /** There were at least as many presences as people: a kind whose presences are kept back would be known to be large. */
    private boolean presencesTues(String type) {
        return filtre.retenu("par_type", type, "participations");
    }

    /** Heads without a name are no more than the presences beyond the people known; at a single session, they are all of these. */
    private boolean trahitLesAnonymes(String type, int personnes) {
        return (filtre.bruts().valeur("par_type", type, "seances") == 1
                        || filtre.bruts().connait("par_type", type, "anonymes"))
                && filtre.montre("par_type", type, "participations")
                && !filtre.dicible(personnes, filtre.montreOuZero("par_type", type, "participations"));
    }

    /** In a first year, who came to a kind less who came in by it tells who came to it afterwards. */
    private void portesEntree(int usagers) {
        var portes = filtre.bruts().repartition("porte_entree");
        if (portes.isEmpty()) {
            return;
        }
        var aGrouper = portes.keySet().stream()
                .filter(type ->
                        filtre.regroupement().petit(venusApres(type)) || (premiereAnnee() && presencesTues(type)))
                .toList();
        filtre.repartir(filtre.regroupement().sansOrdre(filtre.completer(usagers, portes), aGrouper), "porte_entree");
    }

    private boolean premiereAnnee() {
        return filtre.bruts().valeur("nouveaux_usagers") == filtre.bruts().valeur("usagers");
    }

    private int venusApres(String type) {
        return premiereAnnee()
                ? filtre.montreOuZero("par_type", type, "personnes")
                        - filtre.bruts().valeur("porte_entree", type)
                : 0;
    }

    private void parPermanencePuisAutre(int usagers) {
        int venus = filtre.bruts().valeur("venus_par_permanence_puis_autre");
        int parPermanence = filtre.repartition("porte_entree").valeur(TypeDAction.PERMANENCE.code());
        int[] touts = parPermanence > 0 ? new int[] {usagers, parPermanence} : new int[] {usagers};
        if (!filtre.proposer(venus, touts, "venus_par_permanence_puis_autre")) {
            return;
        }
        var suites = filtre.bruts().repartition("permanence_puis");
        var dicibles = filtre.recouvrir(venus, suites);
        suites.forEach((type, nombre) -> {
            if (dicibles.contains(type) && !presencesTues(type) && laisseAssez(type, nombre)) {
                filtre.montrer(nombre, "permanence_puis", type);
            } else {
                filtre.retenir("permanence_puis", type);
            }
        });
    }

    private boolean laisseAssez(String type, int suite) {
        int personnes = filtre.montreOuZero("par_type", type, "personnes");
        return personnes == 0 || filtre.dicible(suite, personnes);
    }

    /**
     * People by kind, by way in and by what followed tell of the same people: together they may tell what none tells alone.
     * As long as a {@link Lecteur} finds a small count in them, they are taken back, the least useful first.
     */
    record AuditParcours(FiltreDePublication filtre, List<String> types, boolean premiereAnnee) {

        private static final String PERMANENCE = TypeDAction.PERMANENCE.code();

        /** The forms are a bit each, in the order of the types: many thousand are asked many hundred questions. */
        private record Parcours(String porte, int formes) {}

        void retirerCeQuiTrahit() {
            if (!filtre.protege()) {
                return;
            }
            var lecteur = new Lecteur<>(parcours());
            var secrets = secrets().stream().map(lecteur::somme).toList();
            if (trahit(lecteur, secrets)) {
                types.forEach(type -> retirer("permanence_puis", type));
            }
            if (trahit(lecteur, secrets)) {
                retirer("venus_par_permanence_puis_autre");
            }
            if (trahit(lecteur, secrets)) {
                filtre.repartir(Repartition.CACHEE, "porte_entree");
            }
            if (trahit(lecteur, secrets)) {
                types.forEach(type -> retirer("par_type", type, "personnes"));
            }
        }

        private void retirer(String... chemin) {
            if (filtre.montre(chemin)) {
                filtre.retenir(chemin);
            }
        }

        private boolean trahit(Lecteur<Parcours> lecteur, List<BitSet> secrets) {
            lecteur.oublie();
            lire(lecteur, _ -> true, "usagers");
            lire(lecteur, passe(), "venus_par_permanence_puis_autre");
            for (var type : types) {
                lire(lecteur, avec(type), "par_type", type, "personnes");
                lire(lecteur, avec(type).and(passe()), "permanence_puis", type);
            }
            filtre.repartition("porte_entree")
                    .parts()
                    .forEach(
                            part -> lecteur.lit(part.valeur(), p -> part.codes().contains(p.porte())));
            return secrets.stream()
                    .anyMatch(secret ->
                            filtre.regroupement().petit(lecteur.deduit(secret).orElse(0)));
        }

        private void lire(Lecteur<Parcours> lecteur, Predicate<Parcours> somme, String... chemin) {
            if (filtre.montre(chemin)) {
                lecteur.lit(filtre.montreOuZero(chemin), somme);
            }
        }

        private List<Predicate<Parcours>> secrets() {
            var secrets = new ArrayList<Predicate<Parcours>>();
            secrets.add(passe());
            for (var type : types) {
                int bit = bit(type);
                Predicate<Parcours> seule = parcours -> parcours.formes() == bit;
                Predicate<Parcours> porte = parcours -> parcours.porte().equals(type);
                secrets.addAll(List.of(avec(type), avec(type).negate(), seule, porte, porte.and(seule)));
                secrets.addAll(List.of(porte.and(avec(type)), avec(type).and(porte.negate())));
                secrets.addAll(
                        List.of(avec(type).and(passe()), avec(type).negate().and(passe())));
                for (var autre : types) {
                    secrets.addAll(List.of(
                            avec(type).and(avec(autre)),
                            avec(type).and(avec(autre).negate())));
                }
            }
            return secrets;
        }

        private Predicate<Parcours> avec(String type) {
            int bit = bit(type);
            return parcours -> (parcours.formes() & bit) != 0;
        }

        private Predicate<Parcours> passe() {
            int permanence = bit(PERMANENCE);
            return parcours -> parcours.porte().equals(PERMANENCE) && (parcours.formes() & ~permanence) != 0;
        }

        /** None for a type in which nobody took part. */
        private int bit(String type) {
            int rang = types.indexOf(type);
            return rang < 0 ? 0 : 1 << rang;
        }

        /** All that somebody may have done; in a first year, one came in by a kind that one took part in. */
        private List<Parcours> parcours() {
            var tous = new ArrayList<Parcours>();
            for (int formes = 1; formes < 1 << types.size(); formes++) {
                for (var porte : types) {
                    if (!premiereAnnee || (formes & bit(porte)) != 0) {
                        tous.add(new Parcours(porte, formes));
                    }
                }
            }
            return tous;
        }
    }
}
