package fr.estran.bilan.publication;

import static java.util.Objects.requireNonNull;

import fr.estran.bilan.statistiques.Chiffres;
import fr.estran.bilan.statistiques.Divulgation;
import fr.estran.bilan.statistiques.Indicateur;
import fr.estran.bilan.statistiques.Statistiques;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures that hold together: a reader subtracts those of one family from each other, and from no other's. */
record Famille(String nom) {

    private static final Famille FREQUENTATION = new Famille("frequentation");

    /** Says that there were heads without a name, never how many: no count. */
    private static final List<String> SIGNES =
            List.of("anonymes_comptes", "situable", "partiels", "plusieurs_demandes");

    /** By the first word of their paths. */
    private static final Map<String, List<Indicateur>> LIBRES = Statistiques.toutes().stream()
            .filter(indicateur -> indicateur.libre() || indicateur.divulgation() == Divulgation.SIGNE)
            .collect(Collectors.groupingBy(Famille::premier));

    /** Of people, without saying how many: by how much they moved tells nothing of how few did. */
    private static final List<Indicateur> MESURES =
            Statistiques.toutes().stream().filter(Indicateur::mesure).toList();

    /** Of what publication adds to the figures, there is none. */
    private static final Map<String, Divulgation> DECLAREES = Statistiques.toutes().stream()
            .filter(indicateur -> indicateur.divulgation() != null)
            .collect(Collectors.toUnmodifiableMap(
                    Famille::premier,
                    indicateur -> requireNonNull(indicateur.divulgation()),
                    (premiere, _) -> premiere));

    /** Where the figure counts people or presences, or says something of them. */
    static boolean surveille(List<String> chemin) {
        return declare(chemin).noneMatch(libre -> libre.libre(chemin));
    }

    /** Whether the figure is one of those that leave as they are, but for the hours of one person. */
    static boolean deChoses(List<String> chemin) {
        return declare(chemin).findAny().isPresent();
    }

    private static Stream<Indicateur> declare(List<String> chemin) {
        return LIBRES.getOrDefault(chemin.getFirst(), List.of()).stream().filter(libre -> libre.compte(chemin));
    }

    static boolean compte(List<String> chemin) {
        return surveille(chemin) && !SIGNES.contains(chemin.getLast());
    }

    static boolean mesure(List<String> chemin) {
        return MESURES.stream().anyMatch(mesure -> mesure.compte(chemin));
    }

    static Famille de(List<String> chemin) {
        var premier = chemin.getFirst();
        if (premier.equals(ReponseEnMots.CHEMIN)) {
            return new Famille("enquetes." + chemin.get(1));
        }
        return switch (DECLAREES.getOrDefault(premier, Divulgation.AVEC_LES_PARTICIPATIONS)) {
            case AVEC_LES_ENQUETES -> new Famille("enquetes." + chemin.get(1));
            case GROUPEE_POUR_TOUS -> new Famille(premier + "." + chemin.get(1));
            case SEULE, EN_PARTS -> new Famille(premier);
            case SIGNE,
                    UNE_PART_DES_USAGERS,
                    PARTS_DES_USAGERS,
                    PARTS_DES_PARTICIPATIONS,
                    AVEC_LES_PARTICIPATIONS,
                    AVEC_LES_PERSONNES,
                    AVEC_LES_AGES,
                    JAMAIS -> FREQUENTATION;
        };
    }

    boolean contient(List<String> chemin) {
        return surveille(chemin) && de(chemin).equals(this);
    }

    /** Of which the rest are parts: where one of them moved by a few, so did what it is made of. */
    List<List<String>> touts(Chiffres chiffres) {
        if (equals(FREQUENTATION)) {
            return List.of(List.of("usagers"), List.of("participations"));
        }
        if (nom.startsWith("enquetes.")) {
            var enquete = nom.substring("enquetes.".length());
            return List.of(List.of("enquetes", enquete, "sollicites"), List.of("enquetes", enquete, "repondants"));
        }
        return chiffres.valeurs().keySet().stream().filter(this::contient).toList();
    }

    private static String premier(Indicateur indicateur) {
        return indicateur.cle().split("\\.", 2)[0];
    }
}
