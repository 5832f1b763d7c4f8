package fr.estran.programme.affiche;

import fr.estran.socle.commun.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** On what sheet a fold is made, and what it leaves out. */
public record Pliage(Feuille feuille, Set<Raccourci> sans) {

    static final Pliage ENTIER = entier(Feuille.A4);

    /** A sheet, and the panels that its folds make of its two sides. */
    public enum Feuille implements Code {
        /** Folded in three. */
        A4(6, "97mm 210mm", FormeDePlaquette.DEPLIANT.corps()),
        /** Folded in two, and in two again. */
        A3(8, "105mm 297mm", List.of(18f, 17f, 16f, 15f, 14f, 13f, 12f));

        private final int volets;
        private final String volet;
        private final List<Float> corps;

        Feuille(int volets, String volet, List<Float> corps) {
            this.volets = volets;
            this.volet = volet;
            this.corps = corps;
        }

        /** In points, as {@link FormeDePlaquette#corps}. */
        List<Float> corps() {
            return corps;
        }

        public int volets() {
            return volets;
        }

        /** How large a panel is, as a style says it. */
        public String volet() {
            return volet;
        }
    }

    public Pliage {
        sans = Set.copyOf(sans);
    }

    /** Nothing is left out. */
    static Pliage entier(Feuille feuille) {
        return new Pliage(feuille, Set.of());
    }

    /** Each shorter than the one before, the whole not among them. */
    static List<Pliage> plusCourts(Feuille feuille, Plaquette plaquette) {
        var courts = new ArrayList<Pliage>();
        var sans = EnumSet.noneOf(Raccourci.class);
        for (var raccourci : Raccourci.values()) {
            if (raccourci.raccourcit(plaquette)) {
                sans.add(raccourci);
                courts.add(new Pliage(feuille, sans));
            }
        }
        return courts;
    }

    public boolean entier() {
        return sans.isEmpty();
    }

    /** As it follows an address. */
    public String adresse() {
        return "?papier=" + feuille.code()
                + sans.stream()
                        .sorted()
                        .map(raccourci -> "&sans=" + raccourci.code())
                        .collect(Collectors.joining());
    }

    /** What tells its file from others. */
    String fichier() {
        return feuille == Feuille.A4 && entier() ? "" : "-" + feuille.code() + (entier() ? "" : "-court");
    }

    /** What is left out, one after the other. */
    public String enMots() {
        return sans.stream()
                .sorted()
                .map(raccourci -> MotsDePlaquette.MESSAGES.dire("raccourci." + raccourci.code()))
                .collect(Collectors.joining(MotsDePlaquette.MESSAGES.dire("raccourci.ni")));
    }
}
