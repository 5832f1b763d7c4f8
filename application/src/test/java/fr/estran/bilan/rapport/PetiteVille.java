package fr.estran.bilan.rapport;

import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A town drawn at random, small enough for its figures to be delicate, and what it would count. */
final class PetiteVille {

    record Personne(String porte, Set<String> types, String tranche, String genre, boolean nouvelle) {}

    record Presence(String type, String lieu, String theme, boolean nommee) {}

    static final List<String> TYPES = List.of("atelier", "permanence", "rendez_vous", "stage");
    static final List<String> LIEUX = List.of("L1", "L2", "L3", "");
    static final List<String> THEMES = List.of("caf", "photos", "tablette", "");
    static final List<String> GENRES = List.of("F", "M", "X", "inconnu");

    final List<Personne> personnes = new ArrayList<>();
    final List<Presence> presences = new ArrayList<>();
    final List<String> types;
    final boolean premiereAnnee;
    final int seances;

    PetiteVille(long graine) {
        var hasard = new Random(graine);
        types = TYPES.subList(0, 1 + hasard.nextInt(TYPES.size()));
        premiereAnnee = hasard.nextBoolean();
        seances = 1 + hasard.nextInt(3);
        int nombre = 3 + hasard.nextInt(90);
        double[] attrait = types.stream().mapToDouble(_ -> hasard.nextDouble()).toArray();
        for (int i = 0; i < nombre; i++) {
            personnes.add(personne(hasard, attrait));
        }
        for (var type : types) {
            for (int i = hasard.nextInt(2) * hasard.nextInt(25); i > 0; i--) {
                presences.add(new Presence(type, tirer(hasard, LIEUX), "", false));
            }
        }
    }

    private PetiteVille(PetiteVille avant) {
        types = avant.types;
        premiereAnnee = avant.premiereAnnee;
        seances = avant.seances;
        personnes.addAll(avant.personnes);
        presences.addAll(avant.presences);
    }

    /** The same town once its records were corrected: a little, a lot, or not at all. */
    PetiteVille corrigee(long graine) {
        var hasard = new Random(graine);
        var corrigee = new PetiteVille(this);
        int nombre = hasard.nextInt(4) == 0 ? hasard.nextInt(60) : hasard.nextInt(3);
        double[] attrait = types.stream().mapToDouble(_ -> hasard.nextDouble()).toArray();
        for (int i = 0; i < nombre; i++) {
            corrigee.corriger(hasard, attrait);
        }
        return corrigee;
    }

    private void corriger(Random hasard, double[] attrait) {
        int qui = hasard.nextInt(personnes.size());
        switch (hasard.nextInt(6)) {
            case 0 -> presences.remove(hasard.nextInt(presences.size()));
            case 1 -> {
                var p = personnes.get(qui);
                personnes.set(
                        qui, new Personne(p.porte(), p.types(), p.tranche(), tirer(hasard, GENRES), p.nouvelle()));
            }
            default -> personnes.add(personne(hasard, attrait));
        }
    }

    private Personne personne(Random hasard, double[] attrait) {
        var venues = new TreeSet<String>();
        for (int i = 0; i < types.size(); i++) {
            if (hasard.nextDouble() < attrait[i]) {
                venues.add(types.get(i));
            }
        }
        if (venues.isEmpty()) {
            venues.add(tirer(hasard, types));
        }
        venues.forEach(type -> {
            for (int i = 1 + (seances > 1 ? hasard.nextInt(2) : 0); i > 0; i--) {
                presences.add(new Presence(type, tirer(hasard, LIEUX), tirer(hasard, THEMES), true));
            }
        });
        boolean nouvelle = premiereAnnee || hasard.nextBoolean();
        var porte = tirer(hasard, nouvelle ? List.copyOf(venues) : types);
        int rang = (int) (Math.abs(hasard.nextGaussian()) * 3) % TrancheDAge.CODES.size();
        return new Personne(porte, venues, TrancheDAge.CODES.get(rang), tirer(hasard, GENRES), nouvelle);
    }

    /** The first of the list are the likeliest. */
    private static String tirer(Random hasard, List<String> choix) {
        return choix.get((int) (choix.size() * Math.pow(hasard.nextDouble(), 2)));
    }

    int personnes(Predicate<Personne> regle) {
        return (int) personnes.stream().filter(regle).count();
    }

    int presences(Predicate<Presence> regle) {
        return (int) presences.stream().filter(regle).count();
    }

    static boolean passee(Personne personne) {
        return personne.porte().equals("permanence")
                && personne.types().stream().anyMatch(type -> !type.equals("permanence"));
    }

    /** The figures that tell of the ways of people, and of whom each: the attacks know all of them. */
    Map<List<String>, Predicate<Personne>> parcours() {
        var parcours = new LinkedHashMap<List<String>, Predicate<Personne>>();
        parcours.put(List.of("usagers"), _ -> true);
        parcours.put(List.of("venus_par_permanence_puis_autre"), PetiteVille::passee);
        for (var type : types) {
            Predicate<Personne> venue = p -> p.types().contains(type);
            parcours.put(List.of("par_type", type, "personnes"), venue);
            if (!type.equals("permanence")) {
                parcours.put(List.of("permanence_puis", type), venue.and(PetiteVille::passee));
            }
        }
        return parcours;
    }

    Chiffres chiffres() {
        var tous = new TreeMap<String, Integer>();
        parcours().forEach((chemin, regle) -> tous.put(String.join(".", chemin), personnes(regle)));
        tous.put("nouveaux_usagers", personnes(Personne::nouvelle));
        for (var type : types) {
            tous.put("par_type." + type + ".seances", seances);
            tous.put(
                    "par_type." + type + ".participations",
                    presences(p -> p.type().equals(type)));
            tous.put("par_type." + type + ".anonymes", presences(p -> p.type().equals(type) && !p.nommee()));
            tous.put("porte_entree." + type, personnes(p -> p.porte().equals(type)));
            for (var tranche : TrancheDAge.CODES) {
                tous.put(
                        "tranche_age_par_type." + type + "." + tranche,
                        personnes(p -> p.types().contains(type) && p.tranche().equals(tranche)));
            }
        }
        tous.put("participations_sans_nom", presences(p -> !p.nommee()));
        compter(tous);
        tous.values().removeIf(nombre -> nombre == 0);
        var valeurs = new LinkedHashMap<List<String>, Integer>();
        tous.forEach((chemin, nombre) -> valeurs.put(List.of(chemin.split("\\.")), nombre));
        return new Chiffres(valeurs);
    }

    private void compter(Map<String, Integer> tous) {
        TrancheDAge.CODES.forEach(tranche ->
                tous.put("tranche_age." + tranche, personnes(p -> p.tranche().equals(tranche))));
        GENRES.forEach(
                genre -> tous.put("genre." + genre, personnes(p -> p.genre().equals(genre))));
        LIEUX.subList(0, 3)
                .forEach(lieu -> tous.put(
                        "participations_par_lieu." + lieu,
                        presences(p -> p.lieu().equals(lieu))));
        THEMES.subList(0, 3)
                .forEach(theme -> tous.put(
                        "ateliers_par_thematique." + theme + ".participations",
                        presences(p -> p.type().equals("atelier") && p.theme().equals(theme))));
    }
}
