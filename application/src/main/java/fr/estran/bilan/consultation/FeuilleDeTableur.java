package fr.estran.bilan.consultation;

import fr.estran.socle.documents.ClasseurOds;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table to be taken away in a file: what it is of, then its columns and rows; each cell is a text or a whole number.
 *
 * @param nom of the file, without what says its form
 */
record FeuilleDeTableur(
        String titre, String nom, SequencedMap<String, String> tete, List<String> colonnes, List<List<Object>> lignes) {

    private static final int LARGEUR_AU_MOINS = 14;
    private static final int LARGEUR_AU_PLUS = 50;

    static FeuilleDeTableur de(EnTeteDeFichier entete, List<String> colonnes, List<List<Object>> lignes) {
        return new FeuilleDeTableur(entete.chiffre(), entete.nomDeFichier(), entete.mentions(), colonnes, lignes);
    }

    /** Of the columns, in characters: as long as what they hold, within reason. */
    List<Integer> largeurs() {
        return IntStream.range(0, Math.max(1 + ClasseurOds.SOUS_LA_TETE, colonnes.size()))
                .map(colonne -> Math.clamp(
                        cellules(colonne).mapToInt(String::length).max().orElse(0), LARGEUR_AU_MOINS, LARGEUR_AU_PLUS))
                .boxed()
                .toList();
    }

    private Stream<String> cellules(int colonne) {
        return Stream.concat(
                colonne == 0 ? tete.keySet().stream() : Stream.of(),
                Stream.concat(Stream.of(colonnes), lignes.stream())
                        .filter(rangee -> colonne < rangee.size())
                        .map(rangee -> rangee.get(colonne).toString()));
    }

    /** All of it in rows of one width, as a file of values asks for: the head, an empty one, the columns, the table. */
    Stream<List<Object>> rangees() {
        var largeur = Math.max(2, colonnes.size());
        return Stream.of(
                        tete.entrySet().stream().map(mention -> List.<Object>of(mention.getKey(), mention.getValue())),
                        Stream.of(List.<Object>of()),
                        Stream.of(List.<Object>copyOf(colonnes)),
                        lignes.stream())
                .flatMap(rangees -> rangees)
                .map(rangee -> IntStream.range(0, largeur)
                        .mapToObj(i -> i < rangee.size() ? rangee.get(i) : "")
                        .toList());
    }
}
