package fr.estran.bilan.statistiques;

import java.util.List;
import java.util.stream.Stream;

/** What the text and the tables of the report say beyond the {@link Indicateurs}. */
final class Complements {

    private Complements() {}

    static final List<Indicateur> LISTE = Stream.of(
                    ComplementsActivite.LISTE, ComplementsDesFeuilles.LISTE, ComplementsPersonnes.LISTE)
            .flatMap(List::stream)
            .toList();
}
