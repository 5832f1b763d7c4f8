package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.Fichier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The SQL that reads one file back from its table, written from the same declaration as {@link OrdreDeVersement}. */
record OrdreDeLecture(Fichier fichier, Map<String, Fichier> tous) {

    /** One text for each column of the file, in the order of its declaration; rows in an order that never changes. */
    String lire() {
        return """
                select %s
                from %s lue
                %swhere %s
                order by %s
                """.formatted(
                        fichier.colonnes().stream().map(this::texte).collect(joining(", ")),
                        fichier.table(),
                        jointures(),
                        fichier.implicite()
                                ? decritesOuNommees()
                                : fichier.ayantADire("lue").orElse("true"),
                        String.join(", ", tri()));
    }

    private String texte(Colonne colonne) {
        return colonne.nature().texteSql(champ(colonne));
    }

    private String champ(Colonne colonne) {
        return versUnId(colonne) ? "cible_%s.reference".formatted(colonne.nom()) : "lue." + colonne.champ();
    }

    private String jointures() {
        return fichier.colonnes().stream()
                .filter(OrdreDeLecture::versUnId)
                .map(colonne -> """
                        left join %1$s cible_%2$s on cible_%2$s.structure_id = lue.structure_id and cible_%2$s.id = lue.%3$s
                        """.formatted(cible(colonne).table(), colonne.nom(), colonne.champ()))
                .collect(joining());
    }

    /** First what the rows hang on, then their place; the key after all, so that no two rows are ever equal. */
    private List<String> tri() {
        var tri = new ArrayList<String>();
        if (fichier.ordre() != null && !fichier.repetable()) {
            tri.add(champ(
                    fichier.colonne(Objects.requireNonNull(fichier.attache())).orElseThrow()));
            tri.add("lue." + fichier.ordre());
        }
        fichier.cle().forEach(colonne -> tri.add(champ(colonne)));
        if (fichier.repetable()) {
            tri.add("lue." + fichier.ordre());
        }
        if (tri.isEmpty()) {
            tri.add("lue.structure_id");
        }
        return tri;
    }

    /**
     * Rows that no row describes go without saying where the file is not there, and are named again by those that named
     * them. Where the file is there, they must be in it.
     */
    private String decritesOuNommees() {
        return """
                not lue.implicite
                or exists (select from %s decrite where not decrite.implicite) and (%s)
                """.formatted(
                        fichier.table(),
                        tous.values().stream()
                                .filter(nommant -> !nommant.seulementLu())
                                .flatMap(nommant -> nommant.colonnes().stream()
                                        .filter(this::nommeUneDesNotres)
                                        .map(colonne -> nommee(nommant, colonne)))
                                .collect(joining(" or ")));
    }

    private boolean nommeUneDesNotres(Colonne colonne) {
        var renvoi = colonne.renvoi();
        return renvoi != null && renvoi.fichier().equals(fichier.nom());
    }

    private static String nommee(Fichier nommant, Colonne colonne) {
        var horsListe = Objects.requireNonNull(colonne.renvoi()).horsListe();
        return "exists (select from %s nommant where nommant.%s = lue.%s%s)"
                .formatted(
                        nommant.table(),
                        colonne.champ(),
                        versUnId(colonne) ? "id" : "code",
                        horsListe == null ? "" : " and lue.code <> '%s'".formatted(horsListe));
    }

    private static boolean versUnId(Colonne colonne) {
        var renvoi = colonne.renvoi();
        return renvoi != null && renvoi.parReference();
    }

    private Fichier cible(Colonne colonne) {
        return Objects.requireNonNull(
                tous.get(Objects.requireNonNull(colonne.renvoi()).fichier()));
    }
}
