package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table that an import wrote, and the pieces of SQL that find its rows again.
 *
 * @param cle the columns by which a row is known
 * @param types of these
 * @param colonnes all that a row said when it was written
 * @param tenues those that its print is made of
 * @param figees those that the database alone gives, once
 * @param entiere whether all those columns are there still
 */
record TableVersee(
        String nom,
        List<String> cle,
        List<String> types,
        List<String> colonnes,
        List<String> tenues,
        List<String> figees,
        boolean entiere) {

    /** Of a row remembered as {@code ligne}, the same one in its table, as {@code tenue}. */
    String laMeme() {
        return "tenue.structure_id = ligne.structure_id"
                + IntStream.range(0, cle.size())
                        .mapToObj(rang ->
                                " and tenue.%s = ligne.cle[%d]::%s".formatted(cle.get(rang), rang + 1, types.get(rang)))
                        .collect(joining());
    }

    String empreinte() {
        return "hash_record_extended(row(%s), 0)"
                .formatted(tenues.stream().map(nom -> "tenue." + nom).collect(joining(", ")));
    }

    /** What may be put back in a row that stands. */
    List<String> ecrivables() {
        return colonnes.stream().filter(colonne -> !figees.contains(colonne)).toList();
    }

    /** The record that its first column names: its own, or that which its rows hang on. */
    String sujet() {
        if (cle.isEmpty() || cle.getFirst().equals("id")) {
            return nom;
        }
        return cle.getFirst().replaceFirst("_id$", "");
    }
}
