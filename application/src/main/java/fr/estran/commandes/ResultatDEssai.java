package fr.estran.commandes;

import static java.util.stream.Collectors.joining;

import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

sealed interface ResultatDEssai {

    /** @param zip the report, and a word on what had no place in it */
    record Fait(byte[] zip) implements ResultatDEssai {}

    /** What was typed stays; the files are chosen anew. */
    sealed interface Refuse extends ResultatDEssai {

        /** By the field to which it belongs. */
        default Map<String, String> faute(Messages m) {
            return switch (this) {
                case Occupe _ -> Map.of("feuilles", m.dire("faute.occupe"));
                case Illisible(var nom, var phrase) ->
                    Map.of("feuilles", m.dire("faute.illisible", Map.of("nom", nom, "phrase", phrase)));
                case SansLAnnee(var annees) ->
                    Map.of("annee", m.dire("faute.sans_annee", Map.of("annees", dire(annees))));
                case Incoherent(var phrases) ->
                    Map.of("feuilles", m.dire("faute.incoherent", Map.of("phrases", String.join(" ", phrases))));
            };
        }
    }

    /** Somebody else's is being made. */
    record Occupe() implements Refuse {}

    /** @param nom of the file, as whoever sent it calls it */
    record Illisible(String nom, String phrase) implements Refuse {}

    /** @param annees of which it does tell */
    record SansLAnnee(SortedSet<Integer> annees) implements Refuse {}

    /** @param phrases the first of what does not agree in what it says */
    record Incoherent(List<String> phrases) implements Refuse {}

    private static String dire(SortedSet<Integer> annees) {
        return annees.stream().map(annee -> annee.toString()).collect(joining(", "));
    }
}
