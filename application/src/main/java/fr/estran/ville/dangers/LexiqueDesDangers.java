package fr.estran.ville.dangers;

import fr.estran.socle.commun.Code;
import fr.estran.ville.dangers.LexiqueDesDangers.Tournure.Place;
import fr.estran.ville.dangers.PhraseLue.Endroit;
import fr.estran.ville.dangers.PhraseLue.Locution;
import fr.estran.ville.dangers.PhraseLue.Locution.Mot;
import fr.estran.ville.dangers.PhraseLue.MotsEntendus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

    /**
     * A way of telling a danger: places that follow each other, each filled by one of several words.
     *
     * @param melee whether they may stand in any order, anywhere in the sentence
     * @param doute whether it never tells more than a doubt
     * @param sauf what, anywhere in the sentence, makes it tell nothing @param doutes what makes it tell a doubt
     * @param nie whether it says itself that something is not: a negation takes nothing from it
     */
    record Tournure(
            Danger danger,
            List<Place> places,
            boolean melee,
            boolean doute,
            List<Locution> sauf,
            List<Locution> doutes,
            boolean nie) {

        /** Words that slip in between two places, and after three dots. */
        static final int PRES = 2;

        static final int LOIN = 8;

        /** How far a word that must not be there is looked for. */
        private static final int AUTOUR = 3;

        /** @param avant how many words may come before it @param sans whether nothing of it may follow */
        record Place(List<Locution> locutions, int avant, boolean sans) {}

        List<Endroit> dans(PhraseLue phrase) {
            if (!places.stream()
                    .allMatch(
                            place -> place.sans() || place.locutions().stream().anyMatch(phrase::peutDire))) {
                return List.of();
            }
            if (melee) {
                var toutes = places.stream()
                        .allMatch(place -> place.locutions().stream().anyMatch(phrase::dit));
                return toutes ? List.of(new Endroit(0, 1)) : List.of();
            }
            return phrase.debuts()
                    .mapMulti((Integer de, Consumer<Endroit> endroits) -> {
                        var a = suivre(phrase, de, 0, true);
                        if (a > de) {
                            endroits.accept(new Endroit(de, a));
                        }
                    })
                    .toList();
        }

        /** Before which word it ends; nowhere is -1. */
        private int suivre(PhraseLue phrase, int ici, int place, boolean premiere) {
            if (place == places.size()) {
                return ici;
            }
            var voulue = places.get(place);
            if (voulue.sans()) {
                return interdite(phrase, voulue, premiere ? ici - AUTOUR : ici, premiere ? ici : ici + AUTOUR)
                        ? -1
                        : suivre(phrase, ici, place + 1, premiere);
            }
            for (var saut = 0; saut <= (premiere ? 0 : voulue.avant()); saut++) {
                for (var locution : voulue.locutions()) {
                    var apres = saut > 0 && locution.mots().isEmpty() ? -1 : phrase.apres(locution, ici + saut);
                    var fin = apres < 0 ? -1 : suivre(phrase, apres, place + 1, false);
                    if (fin >= 0) {
                        return fin;
                    }
                }
                if (phrase.finie(ici + saut)) {
                    return -1;
                }
            }
            return -1;
        }

        private static boolean interdite(PhraseLue phrase, Place place, int de, int a) {
            for (var ici = Math.max(0, de); ici < a && !phrase.finie(ici); ici++) {
                for (var locution : place.locutions()) {
                    if (phrase.apres(locution, ici) > ici) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean rienDit(PhraseLue phrase) {
            return sauf.stream().anyMatch(phrase::dit);
        }

        boolean douteuse(PhraseLue phrase, Endroit endroit, Set<String> negations, Set<String> pronoms) {
            return doute
                    || !nie && phrase.nie(endroit, negations, pronoms)
                    || doutes.stream().anyMatch(phrase::dit);
        }
    }
}
