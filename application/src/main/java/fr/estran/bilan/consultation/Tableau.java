package fr.estran.bilan.consultation;

import fr.estran.bilan.consultation.Releve.ChiffresDits;
import fr.estran.bilan.consultation.Releve.Valeur;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.socle.commun.Code;
import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Dessin;
import fr.estran.socle.vocabulaire.TrancheDAge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A family of figures side by side, each beside what it was in the period it is compared with.
 *
 * @param nom what it is called in that period
 * @param regle how it is counted
 * @param unite what it counts
 * @param note what must be known to read it, if anything
 * @param periodes the names of the period and, if it is compared, of the other
 */
public record Tableau(
        Indicateur indicateur,
        String nom,
        String regle,
        String unite,
        @Nullable String note,
        List<String> periodes,
        List<Rangee> rangees) {

    private static final int BARRES = 15;

    /**
     * @param avant null when nothing is compared, or nothing that can be
     * @param lien to the rows that the figure counts, for whoever may see them
     */
    public record Rangee(
            String libelle,
            List<String> chemin,
            int valeur,
            @Nullable Integer avant,
            @Nullable String lien) {

        public String nombre() {
            return LibellesDEcran.nombre(valeur);
        }

        public String nombreAvant() {
            return avant == null ? LibellesDEcran.MESSAGES.dire("non_comparable") : LibellesDEcran.nombre(avant);
        }

        public String ecart() {
            return avant == null ? "" : LibellesDEcran.ecart(valeur, avant);
        }

        /** After the figure: what it was in the other period. */
        public String comparee(String periode) {
            return LibellesDEcran.MESSAGES.dire(
                    avant == null ? "avant.non_comparable" : "avant",
                    "periode",
                    periode,
                    "n",
                    nombreAvant(),
                    "ecart",
                    ecart());
        }
    }

    public boolean compare() {
        return periodes.size() > 1;
    }

    /** A figure by itself: a family without codes. */
    public boolean seul() {
        return !indicateur.cle().contains("*");
    }

    /** Of the rows, those that a chart can hold: two at least, and the first fifteen. */
    Optional<Graphique> graphique() {
        if (rangees.size() < 2) {
            return Optional.empty();
        }
        boolean deuxBarres = compare() && rangees.stream().allMatch(rangee -> rangee.avant() != null);
        var barres = rangees.stream()
                .limit(BARRES)
                .map(rangee -> new Graphique.Barre(
                        rangee.libelle(),
                        deuxBarres && rangee.avant() != null
                                ? List.of(rangee.valeur(), rangee.avant())
                                : List.of(rangee.valeur())))
                .toList();
        return Optional.of(new Graphique(
                nom,
                LibellesDEcran.MESSAGES.dire(
                        rangees.size() > BARRES ? "graphique.debut" : "graphique.alternative",
                        "n",
                        barres.size(),
                        "unite",
                        unite),
                deuxBarres ? periodes : periodes.subList(0, 1),
                barres));
    }

    /** The chart as it stands in the page. */
    public @Nullable String dessin() {
        return graphique()
                .map(graphique -> Dessin.svg(graphique, "graphique-" + ancre()))
                .orElse(null);
    }

    public String ancre() {
        return indicateur.code().replace('.', '-');
    }

    /** In columns of an export: the label and the value, what it was, what is counted. */
    FeuilleDeTableur feuille(EnTeteDeFichier entete) {
        var colonnes = new ArrayList<>(List.of(LibellesDEcran.MESSAGES.dire("colonne.libelle"), periodes.getFirst()));
        if (compare()) {
            colonnes.addAll(List.of(periodes.getLast(), LibellesDEcran.MESSAGES.dire("colonne.ecart")));
        }
        colonnes.add(LibellesDEcran.MESSAGES.dire("colonne.unite"));
        var lignes = rangees.stream()
                .map(rangee -> {
                    var cellules = new ArrayList<Object>(List.of(rangee.libelle(), rangee.valeur()));
                    if (compare()) {
                        cellules.add(rangee.avant() == null ? rangee.nombreAvant() : rangee.avant());
                        cellules.add(rangee.avant() == null ? "" : rangee.valeur() - rangee.avant());
                    }
                    cellules.add(unite);
                    return List.copyOf(cellules);
                })
                .toList();
        return FeuilleDeTableur.de(entete, colonnes, lignes);
    }

    /** A figure that only one of the two periods has is there too: its fall to nothing is a change. */
    static List<Rangee> rangees(
            Indicateur indicateur, List<Parallele> paralleles, LibellesDEcran libelles, Liens liens) {
        return paralleles.stream()
                .sorted(Comparator.comparing(Parallele::valeur, Ordre.de(indicateur)))
                .map(parallele -> {
                    var valeur = parallele.valeur();
                    return new Rangee(
                            libelles.detail(indicateur, Ordre.codes(indicateur, valeur.chemin())),
                            valeur.chemin(),
                            valeur.nombre(),
                            parallele.avant(),
                            valeur.seule() && valeur.nombre() > 0 ? liens.vers(indicateur, valeur.chemin()) : null);
                })
                .toList();
    }

    /** Where a figure opens, if it does. */
    interface Liens {
        @Nullable String vers(Indicateur indicateur, List<String> chemin);
    }

    /** Months, ages and days follow each other; all else comes by its number. */
    private static final class Ordre {

        static Comparator<Valeur> de(Indicateur indicateur) {
            var axes = indicateur.axes();
            Comparator<Valeur> premier = Comparator.comparing(valeur ->
                    axes.size() > 1 ? codes(indicateur, valeur.chemin()).getFirst() : "");
            return !axes.isEmpty() && axes.getLast().ordonne()
                    ? premier.thenComparing(valeur -> rang(valeur.chemin().getLast()))
                    : premier.thenComparing(
                                    Comparator.comparingInt(Valeur::nombre).reversed())
                            .thenComparing(valeur -> String.join(".", valeur.chemin()));
        }

        /** Bands follow each other by their youngest age, the unknown last. */
        private static String rang(String code) {
            return Code.lire(TrancheDAge.class, code.split("\\+")[0])
                    .map(tranche -> "%02d".formatted(tranche.debut()))
                    .orElse(code);
        }

        static List<String> codes(Indicateur indicateur, List<String> chemin) {
            return indicateur.compte(chemin) ? indicateur.codes(chemin) : chemin.subList(1, chemin.size());
        }
    }

    /**
     * A figure of two periods under one grouping of its codes: the finest that both tell.
     *
     * @param avant null where there is nothing that may be compared: the other period keeps it back, or groups all of it
     */
    record Parallele(Valeur valeur, @Nullable Integer avant) {

        static List<Parallele> de(ChiffresDits maintenant, ChiffresDits avant) {
            return GroupeDeCodes.de(maintenant.valeurs(), avant.valeurs()).values().stream()
                    .flatMap(blocs -> toutRegroupe(blocs)
                            ? blocs.stream()
                                    .flatMap(bloc -> bloc.maintenant().stream())
                                    .map(Parallele::seul)
                            : comparer(blocs, maintenant, avant))
                    .toList();
        }

        static Parallele seul(Valeur valeur) {
            return new Parallele(valeur, null);
        }

        /** To compare the whole with the whole would hide what this period tells. */
        private static boolean toutRegroupe(Set<GroupeDeCodes> blocs) {
            return blocs.size() == 1 && blocs.iterator().next().maintenant().size() > 1;
        }

        /** What this period keeps back has no row. */
        private static Stream<Parallele> comparer(
                Set<GroupeDeCodes> blocs, ChiffresDits maintenant, ChiffresDits avant) {
            return blocs.stream()
                    .filter(bloc -> !bloc.dans(maintenant.tus()))
                    .map(bloc -> new Parallele(bloc.valeur(), bloc.dans(avant.tus()) ? null : bloc.nombreAvant()));
        }
    }

    /** Codes of one whole that a period or the other tells as one, with what each of the two tells of them. */
    record GroupeDeCodes(List<String> tout, SortedSet<String> codes, List<Valeur> maintenant, List<Valeur> avant) {

        /** The smallest blocks that no part of either period cuts, by whole. */
        static Map<List<String>, Set<GroupeDeCodes>> de(List<Valeur> maintenant, List<Valeur> avant) {
            var parCode = new LinkedHashMap<List<String>, Map<String, GroupeDeCodes>>();
            maintenant.forEach(valeur -> fondre(parCode, valeur).maintenant.add(valeur));
            avant.forEach(valeur -> fondre(parCode, valeur).avant.add(valeur));
            var blocs = new LinkedHashMap<List<String>, Set<GroupeDeCodes>>();
            parCode.forEach((tout, parts) -> blocs.put(tout, Set.copyOf(parts.values())));
            return blocs;
        }

        private static GroupeDeCodes fondre(Map<List<String>, Map<String, GroupeDeCodes>> parCode, Valeur valeur) {
            var blocs = parCode.computeIfAbsent(valeur.tout(), _ -> new LinkedHashMap<>());
            var fondu = new GroupeDeCodes(
                    valeur.tout(), new TreeSet<>(valeur.codes()), new ArrayList<>(), new ArrayList<>());
            valeur.codes().stream()
                    .flatMap(code -> Stream.ofNullable(blocs.get(code)))
                    .distinct()
                    .forEach(fondu::prendre);
            fondu.codes.forEach(code -> blocs.put(code, fondu));
            return fondu;
        }

        private void prendre(GroupeDeCodes autre) {
            codes.addAll(autre.codes);
            maintenant.addAll(autre.maintenant);
            avant.addAll(autre.avant);
        }

        boolean dans(Set<List<String>> tus) {
            return codes.stream().anyMatch(code -> tus.contains(chemin(code)));
        }

        int nombreAvant() {
            return somme(avant);
        }

        /** The part of this period that the block is, if it is one: its rows can be opened. */
        Valeur valeur() {
            return maintenant.size() == 1 && maintenant.getFirst().codes().equals(codes)
                    ? maintenant.getFirst()
                    : new Valeur(chemin(String.join("+", codes)), somme(maintenant), false);
        }

        private List<String> chemin(String code) {
            return Stream.concat(tout.stream(), Stream.of(code)).toList();
        }

        private static int somme(List<Valeur> parts) {
            return parts.stream().mapToInt(Valeur::nombre).sum();
        }
    }
}
