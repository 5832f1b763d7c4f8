package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.ClasseurCoop.Fiche;
import fr.estran.echanges.classeurs.ClasseurCoop.Rangee;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Two years of the State's tool, drawn by chance from a seed: while rows are written, what they are worth is counted here,
 * by the rules of the report and by none of its code.
 */
public final class AnneeCoop {

    private static final List<String> LIEUX = List.of("Médiathèque", "Maison pour tous", "Mairie annexe");
    private static final List<String> DEMARCHES =
            List.of("Aide aux démarches administratives", "Logement", "Argent - Impôts", "Social - Santé");
    private static final List<String> CRITIQUES =
            List.of("Prévention en sécurité numérique", "Culture numérique", "Intelligence artificielle (IA)");
    private static final List<String> QUOTIDIENS = List.of("E-mail", "Bureautique", "Navigation sur internet", "Santé");
    private static final List<String> GENRES = List.of("Féminin", "Masculin", "Non communiqué");
    private static final Map<String, int[]> AGES = Map.of(
            "25 - 39 ans", new int[] {1986, 2000},
            "40 - 59 ans", new int[] {1966, 1984},
            "60 - 69 ans", new int[] {1957, 1964},
            "70 ans et plus", new int[] {1935, 1954});

    private record Personne(String prenom, String nom, String tranche, String genre, int naissance) {

        String montree() {
            return prenom + " " + nom;
        }
    }

    /** What the report must say. */
    public static final class Attendu {

        public final Map<String, Integer> seances = new TreeMap<>();
        public final Map<String, Integer> participations = new TreeMap<>();
        public final Map<String, Integer> minutes = new TreeMap<>();
        public final Map<String, Integer> demandes = new TreeMap<>();
        public final Map<String, Integer> ages = new TreeMap<>();
        public final Map<String, Integer> effectifs = new TreeMap<>();
        public final Map<String, Integer> genres = new TreeMap<>();
        public final Map<String, Integer> tranches = new TreeMap<>();
        public final Map<String, Integer> parLieu = new TreeMap<>();
        public final Map<String, Integer> parTheme = new TreeMap<>();
        public final Set<String> personnes = new HashSet<>();
        public final Set<String> femmes = new HashSet<>();
        public int sansNom;
    }

    private final Random hasard;
    private final int annee;
    private final Map<Integer, Attendu> attendus = new HashMap<>();
    private final Set<String> permanences = new HashSet<>();
    private final Set<String> venues = new HashSet<>();
    private int ids;
    private int anonymes = 100;

    public AnneeCoop(long graine, int annee) {
        this.hasard = new Random(graine);
        this.annee = annee;
    }

    public Attendu attendu() {
        return attendus.computeIfAbsent(annee, _ -> new Attendu());
    }

    public int nouvelles() {
        var avant = attendus.computeIfAbsent(annee - 1, _ -> new Attendu()).personnes;
        return (int) attendu().personnes.stream()
                .filter(personne -> !avant.contains(personne))
                .count();
    }

    /** One counsellor's own export: people have names, and a list. */
    public ClasseurCoop conseiller() {
        return conseiller(25);
    }

    /** @param anonymes how many of a hundred who come give no name */
    public ClasseurCoop conseiller(int anonymes) {
        this.anonymes = anonymes;
        var classeur = new ClasseurCoop(false, "Nolwenn", "Le Test");
        var personnes = personnes(60, "");
        personnes.forEach(personne -> classeur.fiches.add(
                new Fiche(personne.nom(), personne.prenom(), personne.naissance(), personne.genre(), "Retraité")));
        for (int i = 0; i < 400; i++) {
            activite(classeur, "Nolwenn", "Le Test", personnes);
        }
        classeur.coordination = 7;
        return classeur;
    }

    /** A team of three: nobody whom they helped is named. */
    public ClasseurCoop equipe() {
        var classeur = new ClasseurCoop(true, "Coord", "Onnatrice");
        for (var prenom : List.of("Nolwenn", "Gildas", "Maël")) {
            for (int i = 0; i < 150; i++) {
                activite(classeur, prenom, "Le Test", List.of());
            }
        }
        return classeur;
    }

    private List<Personne> personnes(int combien, String suffixe) {
        var tranches = List.copyOf(new TreeMap<>(AGES).keySet());
        return hasard.ints(combien, 0, tranches.size())
                .mapToObj(n -> {
                    var bornes = AGES.get(tranches.get(n));
                    return new Personne(
                            "Prénom" + ids++,
                            "De Nom" + suffixe,
                            tranches.get(n),
                            hasard.nextBoolean() ? "Féminin" : "Masculin",
                            bornes[0] + hasard.nextInt(bornes[1] - bornes[0] + 1));
                })
                .toList();
    }

    private void activite(ClasseurCoop classeur, String prenom, String nom, List<Personne> personnes) {
        var jour =
                LocalDate.of(hasard.nextInt(12) == 0 ? annee - 1 : annee, 1, 1).plusDays(hasard.nextInt(330));
        var compte = attendus.computeIfAbsent(jour.getYear(), _ -> new Attendu());
        var collective = hasard.nextInt(5) == 0;
        var aDistance = !collective && hasard.nextInt(6) == 0;
        var lieu = LIEUX.get(hasard.nextInt(LIEUX.size()));
        var duree = List.of(15, 30, 45, 60, 90, 7, 125, 240).get(hasard.nextInt(8));
        var themes = themes();
        int combien = collective ? hasard.nextInt(20) == 0 ? 40 : 1 + hasard.nextInt(8) : 1;
        var type = collective ? "atelier" : aDistance ? "permanence_telephonique" : "permanence";
        var id = "%08x-0000-4000-8000-%012x".formatted(hasard.nextInt(), ids++);
        var seance = collective || aDistance ? id : jour + prenom + lieu;
        if (collective || aDistance || permanences.add(seance)) {
            compte.seances.merge(type, 1, Integer::sum);
        }
        compte.minutes.merge(type, duree, Integer::sum);
        var dejaLa = new HashSet<Personne>();
        for (int n = 1; n <= combien; n++) {
            var qui = personnes.isEmpty() || combien == 40 && anonymes > 0 || hasard.nextInt(100) < anonymes
                    ? null
                    : personnes.get(hasard.nextInt(personnes.size()));
            var autre = qui != null && anonymes == 0 && dejaLa.contains(qui)
                    ? personnes.stream()
                            .filter(une -> !dejaLa.contains(une))
                            .findFirst()
                            .orElseThrow()
                    : qui;
            var personne = autre != null && dejaLa.add(autre) ? autre : null;
            var tranche = personne == null ? List.copyOf(AGES.keySet()).get(hasard.nextInt(4)) : personne.tranche();
            var genre = personne == null ? GENRES.get(hasard.nextInt(3)) : personne.genre();
            int avant = compte.participations.getOrDefault(type, 0);
            compter(compte, type, seance, personne, tranche);
            if (compte.participations.getOrDefault(type, 0) > avant) {
                compte.genres.merge(genre, 1, Integer::sum);
                compte.tranches.merge(tranche, 1, Integer::sum);
                compte.parLieu.merge(aDistance ? "" : lieu, 1, Integer::sum);
                if (collective) {
                    compte.parTheme.merge(themes.getFirst(), 1, Integer::sum);
                }
            }
            if (!collective) {
                themes.forEach(theme -> compte.demandes.merge(theme, 1, Integer::sum));
            }
            classeur.rangees.add(new Rangee(
                    jour,
                    prenom,
                    nom,
                    collective ? "Atelier collectif" : "Accompagnement individuel",
                    combien == 1 && !collective ? "1" : n + "/" + combien,
                    personne == null ? "Bénéficiaire anonyme" : personne.montree(),
                    aDistance ? "À distance" : "Lieu d’activité",
                    lieu,
                    "Quimper",
                    duree,
                    collective && hasard.nextBoolean() ? "Découvrir" : "",
                    String.join(", ", ecrits(themes)),
                    collective ? "Débutant (1/3)" : "Avec guidage (1/3)",
                    collective ? "" : "Non",
                    genre,
                    tranche,
                    id));
        }
    }

    private void compter(Attendu compte, String type, String seance, Personne personne, String tranche) {
        if (personne == null) {
            compte.sansNom++;
            compte.participations.merge(type, 1, Integer::sum);
            compte.effectifs.merge(tranche, 1, Integer::sum);
            return;
        }
        if (venues.add(seance + "\n" + personne.montree())) {
            compte.participations.merge(type, 1, Integer::sum);
        }
        if (compte.personnes.add(personne.montree())) {
            compte.ages.merge(age(personne, compte), 1, Integer::sum);
            if (personne.genre().equals("Féminin")) {
                compte.femmes.add(personne.montree());
            }
        }
    }

    private String age(Personne personne, Attendu compte) {
        int age = (compte == attendus.get(annee) ? annee : annee - 1) - personne.naissance();
        return TrancheDAge.de(age).code();
    }

    private List<String> themes() {
        var premier = switch (hasard.nextInt(3)) {
            case 0 -> DEMARCHES;
            case 1 -> CRITIQUES;
            default -> QUOTIDIENS;
        };
        var un = premier.get(hasard.nextInt(premier.size()));
        return hasard.nextInt(3) == 0 ? List.of(un, "Diagnostic numérique") : List.of(un);
    }

    /** The word that is over all procedures stands before the one that says which, as often as not. */
    private List<String> ecrits(List<String> themes) {
        var premier = themes.getFirst();
        return DEMARCHES.indexOf(premier) > 0 && hasard.nextBoolean()
                ? Stream.concat(Stream.of(DEMARCHES.getFirst()), themes.stream())
                        .toList()
                : themes;
    }
}
