package fr.estran.ville.dangers;

import fr.estran.socle.commun.Code;
import fr.estran.ville.dangers.Locution.Mot;
import fr.estran.ville.dangers.PhraseLue.MotsEntendus;
import fr.estran.ville.dangers.Tournure.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ways of telling a danger, as {@code dangers/dangers.lexique} declares them; its head says how it is read. */
final class LexiqueDesDangers {

    private final Map<String, List<String>> abregees = new HashMap<>();
    private final Map<String, Set<String>> listes = new HashMap<>();
    private final Map<String, List<Locution>> classes = new HashMap<>();
    private final Map<String, Mot> mots = new LinkedHashMap<>();
    private final List<Tournure> tournures = new ArrayList<>();

    private LexiqueDesDangers() {}

    static LexiqueDesDangers de(String texte) {
        var lexique = new LexiqueDesDangers();
        var danger = Danger.MENACE;
        for (var ligne : texte.lines().map(String::strip).toList()) {
            if (ligne.startsWith("[")) {
                danger = Code.de(Danger.class, ligne.substring(1, ligne.length() - 1));
            } else if (!ligne.isEmpty() && !ligne.startsWith("#")) {
                lexique.ajouter(danger, ligne);
            }
        }
        return lexique;
    }

    List<Tournure> tournures() {
        return tournures;
    }

    Set<String> negations() {
        return listes.getOrDefault("non", Set.of());
    }

    Set<String> pronoms() {
        return listes.getOrDefault("pronoms", Set.of());
    }

    /** A word of every day, that is read only as it is written. */
    private boolean courant(String mot) {
        return listes.getOrDefault("courants", Set.of()).contains(mot) || mots.containsKey(mot);
    }

    PhraseLue lire(String dit, int longueur) {
        var court = dit.substring(0, Math.min(dit.length(), longueur));
        return new PhraseLue(MotsEntendus.mots(court, abregees), mots.size(), this::courant);
    }

    private void ajouter(Danger danger, String ligne) {
        var egal = ligne.split(" = ", 2);
        switch (ligne.charAt(0)) {
            case '=' -> abregees.put(egal[0].substring(2), List.of(egal[1].split(" ")));
            case '@' ->
                listes.computeIfAbsent(egal[0].substring(2), _ -> new HashSet<>())
                        .addAll(List.of(egal[1].split(", ")));
            default -> {
                if (ligne.startsWith("<") && egal.length == 2) {
                    classes.put(
                            egal[0],
                            Stream.of(egal[1].split(", "))
                                    .flatMap(un -> locutions(un.replace(' ', '_')))
                                    .toList());
                } else {
                    tournures.add(tournure(danger, ligne));
                }
            }
        }
    }

    private Tournure tournure(Danger danger, String ligne) {
        var parts = ligne.split(" // ?");
        var doute = parts[0].startsWith("? ");
        var melee = parts[0].startsWith("& ");
        var places = new ArrayList<Place>();
        var avant = Tournure.PRES;
        for (var ecrite : parts[0].substring(doute || melee ? 2 : 0).strip().split(" +")) {
            if (ecrite.equals("...")) {
                avant = Tournure.LOIN;
                continue;
            }
            var sans = ecrite.startsWith("!");
            places.add(new Place(locutions(sans ? ecrite.substring(1) : ecrite).toList(), avant, sans));
            avant = Tournure.PRES;
        }
        return new Tournure(
                danger,
                List.copyOf(places),
                melee,
                doute,
                dite(parts, "sauf "),
                dite(parts, "doute "),
                melee || nie(parts[0]));
    }

    private List<Locution> dite(String[] parts, String quoi) {
        return Arrays.stream(parts)
                .skip(1)
                .filter(part -> part.startsWith(quoi))
                .flatMap(part -> locutions(part.substring(quoi.length()).strip()))
                .toList();
    }

    private boolean nie(String ecrite) {
        return Arrays.stream(ecrite.split("[ |_]+"))
                .anyMatch(mot ->
                        mot.equals("plus") || mot.equals("rien") || negations().contains(mot));
    }

    private Stream<Locution> locutions(String ecrite) {
        return Arrays.stream(ecrite.split("\\|")).flatMap(une -> {
            if (une.startsWith("<")) {
                var classe = classes.get(une);
                if (classe == null) {
                    throw new IllegalStateException("no such class of words: " + une);
                }
                return classe.stream();
            }
            return Stream.of(new Locution(
                    une.equals("$")
                            ? List.of()
                            : Arrays.stream(une.split("_")).map(this::mot).toList()));
        });
    }

    private Mot mot(String ecrit) {
        return mots.computeIfAbsent(ecrit, _ -> {
            var debut = ecrit.endsWith("*");
            var nu = MotsEntendus.simple(debut ? ecrit.substring(0, ecrit.length() - 1) : ecrit);
            return new Mot(mots.size(), nu, debut, debut ? MotsEntendus.debut(nu) : MotsEntendus.sons(nu));
        });
    }
}
