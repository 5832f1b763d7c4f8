package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Unite.DeChoses.ANNEE;

import java.util.List;
import java.util.stream.Stream;

/** Every figure of a period that is kept, published and compared with the year before. */
final class Indicateurs {

    private Indicateurs() {}

    private static final Indicateur ANNEE_DES_AGES =
            Indicateur.de("annee", ANNEE, Populations.ANNEE, Ecran.AUCUN, Divulgation.JAMAIS);

    static final List<Indicateur> LISTE = Stream.of(
                    List.of(ANNEE_DES_AGES),
                    IndicateursActivite.PAR_TYPE,
                    IndicateursPersonnes.LISTE,
                    IndicateursTerritoire.LISTE,
                    IndicateursActivite.LISTE,
                    IndicateursReseau.LISTE)
            .flatMap(List::stream)
            .toList();
}
