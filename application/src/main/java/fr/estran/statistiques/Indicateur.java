package fr.estran.statistiques;

import fr.estran.commun.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A figure, or a family of figures: what it is called, what it counts, and the SQL that counts it.
 *
 * @param cle its path, where {@code *} stands for a code of the service: {@code par_type.*.personnes}
 * @param sql one column for each {@code *}, then the figure; it reads the tables, and what {@link Socle} prepares
 */
public record Indicateur(String cle, Unite unite, String sql) {

    private static final Messages MESSAGES = Messages.de("statistiques");

    public String nom() {
        return MESSAGES.dire(cleMessage() + ".nom");
    }

    public String regle() {
        return MESSAGES.dire(cleMessage() + ".regle");
    }

    public String nomUnite() {
        return MESSAGES.dire(unite.cle());
    }

    private String cleMessage() {
        return cle.replace(".*", "");
    }

    /** Whether a path is one of its own. */
    public boolean compte(List<String> chemin) {
        var mots = cle.split("\\.");
        return mots.length == chemin.size()
                && IntStream.range(0, mots.length).allMatch(i -> mots[i].equals("*") || mots[i].equals(chemin.get(i)));
    }

    /** Its part of the one statement that counts everything: (rang, chemin, valeur), without what is zero. */
    String requete(int rang) {
        var chemin = new ArrayList<String>();
        var colonnes = new ArrayList<String>();
        for (var mot : List.of(cle.split("\\."))) {
            if (mot.equals("*")) {
                colonnes.add("mot_" + (colonnes.size() + 1));
                chemin.add(colonnes.getLast());
            } else {
                chemin.add("'" + mot + "'");
            }
        }
        colonnes.add("valeur");
        return """
                select %d as rang, array[%s]::text[] collate "C" as chemin, valeur::integer as valeur
                from (
                %s) as indicateur (%s)
                where valeur > 0
                """.formatted(rang, String.join(", ", chemin), sql, String.join(", ", colonnes));
    }
}
