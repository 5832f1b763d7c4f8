package fr.estran.bilan.rapport;

import fr.estran.Village;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A town as a test writes it, session by session: its records, and what is true of it whatever is told. */
final class PetiteCommune {

    /**
     * @param type of which theme, after a colon
     * @param lieu empty where one goes nowhere
     */
    record Seance(String type, String lieu, int annee, List<Integer> presents, List<Integer> absents) {}

    static String forme(String type) {
        return type.split(":")[0];
    }

    static String theme(String type) {
        return type.contains(":") ? type.split(":")[1] : "";
    }

    final List<String> quartiers;
    final List<Seance> seances = new ArrayList<>();

    /** @param quartiers of L1, L2… */
    PetiteCommune(String... quartiers) {
        this.quartiers = List.of(quartiers);
    }

    /** Small, in two years, with kinds and themes that have a venue of their own. */
    static PetiteCommune auHasard(long graine) {
        var hasard = new Random(graine);
        var quartiers = Stream.of("nord", "sud", "est", "ouest")
                .limit(2 + hasard.nextInt(3))
                .toArray(String[]::new);
        var commune = new PetiteCommune(quartiers);
        for (int annee = 2022; annee < 2024; annee++) {
            for (var type : List.of(
                    "permanence",
                    "atelier:photos",
                    "atelier:caf",
                    "atelier:mail",
                    "stage",
                    "rendez_vous",
                    "rendez_vous")) {
                var lieu = "L" + (1 + hasard.nextInt(quartiers.length));
                boolean seule = type.equals("rendez_vous");
                int chacune = seule ? 1 : 1 + hasard.nextInt(6);
                commune.tient(annee, type, lieu, hasard.nextInt(seule ? 25 : 12), chacune, 5 + hasard.nextInt(40));
            }
            commune.attend(annee, "rendez_vous", "L1", hasard.nextInt(5));
            commune.tient(annee, "permanence_telephonique", "", hasard.nextInt(20), 1, 12);
            commune.tient(annee, "permanence", "L1", 20, 4, 60);
        }
        return commune;
    }

    /** So many sessions, to each of which so many come, one after the other out of so many people. */
    PetiteCommune tient(int annee, String type, String lieu, int combien, int chacune, int parmi) {
        int qui = 0;
        for (int i = 0; i < combien; i++) {
            var presents = new ArrayList<Integer>();
            for (int j = 0; j < chacune; j++) {
                presents.add(1 + qui++ % parmi);
            }
            seances.add(new Seance(type, lieu, annee, presents, List.of()));
        }
        return this;
    }

    /** So many hours at which somebody was awaited, and did not come. */
    PetiteCommune attend(int annee, String type, String lieu, int combien) {
        for (int i = 0; i < combien; i++) {
            seances.add(new Seance(type, lieu, annee, List.of(), List.of(1 + i)));
        }
        return this;
    }

    List<String> lieux() {
        var lieux = new ArrayList<String>();
        for (int rang = 1; rang <= quartiers.size(); rang++) {
            lieux.add("L" + rang);
        }
        lieux.add("");
        return lieux;
    }

    List<String> types() {
        return List.copyOf(new TreeSet<>(seances.stream().map(Seance::type).toList()));
    }

    List<String> formes() {
        return List.copyOf(
                new TreeSet<>(types().stream().map(PetiteCommune::forme).toList()));
    }

    int participations(Predicate<Seance> lesquelles) {
        return seances.stream()
                .filter(lesquelles)
                .mapToInt(seance -> seance.presents().size())
                .sum();
    }

    int tenues(Predicate<Seance> lesquelles) {
        return (int) seances.stream().filter(lesquelles).count();
    }

    int personnes(Predicate<Seance> lesquelles) {
        var gens = new HashSet<Integer>();
        seances.stream().filter(lesquelles).forEach(seance -> gens.addAll(seance.presents()));
        return gens.size();
    }

    /** As a folder of records. */
    void ecrire(Path dossier) throws IOException {
        var village = Village.dans(dossier);
        var lieux = new StringBuilder("id,nom,quartier,capacite\n");
        for (int rang = 0; rang < quartiers.size(); rang++) {
            lieux.append("L%d,Salle %s,%s,20\n".formatted(rang + 1, (char) ('A' + rang), quartiers.get(rang)));
        }
        village.ecrire("lieux", lieux.toString());
        var parts = new StringBuilder("code,nom\n");
        new TreeSet<>(quartiers)
                .forEach(code ->
                        parts.append(code).append(",Quartier ").append(code).append('\n'));
        village.ecrire("quartiers", parts.toString());
        var usagers = new StringBuilder("id,nom,prenom,genre,annee_naissance\n");
        for (int rang = 1; rang <= 120; rang++) {
            usagers.append(
                    "U%d,Exemple,Luce %d,%s,%d\n".formatted(rang, rang, rang % 3 == 0 ? "M" : "F", 1940 + rang % 20));
        }
        village.ecrire("usagers", usagers.toString());
        var themes = new StringBuilder("code,libelle,champ\n");
        types().stream()
                .map(PetiteCommune::theme)
                .filter(theme -> !theme.isEmpty())
                .forEach(theme ->
                        themes.append(theme).append(",Le thème ").append(theme).append(",usages_quotidiens\n"));
        village.ecrire("thematiques", themes.toString());
        var actions = new StringBuilder("id,type,titre,thematique\n");
        var tenues = new StringBuilder("id,action,lieu,debut,fin,statut\n");
        var conseillers = new StringBuilder("seance,conseiller\n");
        var venues = new StringBuilder("seance,usager,presence\n");
        for (int rang = 0; rang < seances.size(); rang++) {
            var seance = seances.get(rang);
            actions.append("A%d,%s,Aide %d,%s\n".formatted(rang, forme(seance.type()), rang, theme(seance.type())));
            tenues.append("S%1$d,A%1$d,%2$s,%3$s,%4$s,tenue\n"
                    .formatted(rang, seance.lieu(), moment(seance, rang, 0), moment(seance, rang, 30)));
            conseillers.append("S%d,C1\n".formatted(rang));
            for (int qui : seance.presents()) {
                venues.append("S%d,U%d,present\n".formatted(rang, qui));
            }
            for (int qui : seance.absents()) {
                venues.append("S%d,U%d,absent\n".formatted(rang, qui));
            }
        }
        village.ecrire("actions", actions.toString());
        village.ecrire("seances", tenues.toString());
        village.ecrire("seances_conseillers", conseillers.toString());
        village.ecrire("participations", venues.toString());
    }

    /** Each at an hour of its own: ten a day. */
    private static String moment(Seance seance, int rang, int minutes) {
        return "%d-%02d-%02dT%02d:%02d"
                .formatted(seance.annee(), 1 + rang / 200, 2 + rang / 10 % 20, 8 + rang % 10, minutes);
    }
}
