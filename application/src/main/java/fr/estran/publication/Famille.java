package fr.estran.publication;

import fr.estran.statistiques.Chiffres;
import java.util.List;

/** Figures that hold together: a reader subtracts those of one family from each other, and from no other's. */
record Famille(String nom) {

    private static final Famille FREQUENTATION = new Famille("frequentation");

    /** Says that there were heads without a name, never how many: no count. */
    private static final List<String> SIGNES = List.of("anonymes_comptes", "situable");

    /** Where the figure counts people or presences, or says something of them. */
    static boolean surveille(List<String> chemin) {
        return !ReglesDePublication.libre(chemin);
    }

    static boolean compte(List<String> chemin) {
        return surveille(chemin) && !SIGNES.contains(chemin.getLast());
    }

    static Famille de(List<String> chemin) {
        var premier = chemin.getFirst();
        return switch (premier) {
            case "enquetes", "reponses", "repondants_par_question" -> new Famille("enquetes." + chemin.get(1));
            case "motifs" -> new Famille("motifs." + chemin.get(1));
            case "absences", "souhaits", "souhaits_personnes", "listes_attente_par_thematique" -> new Famille(premier);
            default -> FREQUENTATION;
        };
    }

    boolean contient(List<String> chemin) {
        return surveille(chemin) && de(chemin).equals(this);
    }

    /** Of which the rest are parts: where one of them moved by a few, so did what it is made of. */
    List<List<String>> touts(Chiffres dits) {
        if (equals(FREQUENTATION)) {
            return List.of(List.of("usagers"), List.of("participations"));
        }
        if (nom.startsWith("enquetes.")) {
            var enquete = nom.substring("enquetes.".length());
            return List.of(List.of("enquetes", enquete, "sollicites"), List.of("enquetes", enquete, "repondants"));
        }
        return dits.valeurs().keySet().stream().filter(this::contient).toList();
    }
}
