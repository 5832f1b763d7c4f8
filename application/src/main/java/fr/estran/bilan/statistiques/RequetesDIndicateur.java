package fr.estran.bilan.statistiques;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** What is asked of the database for a figure: how many, and which rows they are. */
record RequetesDIndicateur(Indicateur indicateur) {

    /**
     * Its part of the one statement that counts everything: (rang, lot, chemin, objet, valeur, gens), without what is zero.
     * {@code objet} says which thing it is, where several lots may have it.
     */
    String compte(int rang) {
        var chemin = new ArrayList<String>();
        var numero = 0;
        for (var partie : List.of(indicateur.cle().split("\\."))) {
            chemin.add(partie.equals("*") ? "mot_" + ++numero : "'" + partie + "'");
        }
        return """
            select
                %d as rang,
                lot,
                array[%s]::text[] collate "C" as chemin,
                objet,
                valeur::integer as valeur,
                gens::integer as gens
            from (
                select %s%s as objet, %s as lot, %s as valeur, %s as gens
                from %s
                where %s
                group by %s
            ) indicateur
            where valeur > 0
            """.formatted(
                rang,
                String.join(", ", chemin),
                nommer(),
                indicateur.population().deDistincts() ? "objet::text" : "null::text",
                indicateur.parLot() ? "lot::integer" : Lots.RESTE,
                indicateur.grandeur().agregat().valeur(),
                Objects.requireNonNullElse(indicateur.grandeur().agregat().gens(), "null"),
                indicateur.grandeur().source(),
                indicateur.grandeur().condition(),
                IntStream.rangeClosed(1, indicateur.axes().size() + 2)
                        .mapToObj(Integer::toString)
                        .collect(joining(", ")));
    }

    /** The rows that one figure is made of: (objet, nombre), where each word is the parameter {@code mot_1}, {@code mot_2}… */
    String lignes() {
        return """
            select objet, sum(poids) as nombre
            from (
                select %sobjet, %s as poids
                from %s
                where %s
            ) ligne
            where %s
            group by objet
            having sum(poids) > 0
            """.formatted(
                        nommer(),
                        indicateur.grandeur().agregat().poids(),
                        indicateur.population().lignes(),
                        indicateur.grandeur().condition(),
                        IntStream.rangeClosed(1, indicateur.axes().size())
                                .mapToObj("mot_%1$d = :mot_%1$d"::formatted)
                                .collect(joining(" and ", indicateur.axes().isEmpty() ? "true" : "", "")));
    }

    private String nommer() {
        return IntStream.range(0, indicateur.axes().size())
                .mapToObj(i -> indicateur.axes().get(i).sql() + " as mot_" + (i + 1) + ", ")
                .collect(joining());
    }
}
