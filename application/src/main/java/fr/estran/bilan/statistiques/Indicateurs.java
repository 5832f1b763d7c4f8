package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Grandeur.compte;

import fr.estran.bilan.statistiques.Indicateur.Ecran;
import fr.estran.bilan.statistiques.Selection.Filtre;
import fr.estran.bilan.statistiques.Unite.DeChoses;
import java.util.List;
import java.util.stream.Stream;

/** All figures, in the order in which they are told. */
final class Indicateurs {

    private Indicateurs() {}

    /** At which ages are reckoned: it heads the other figures. */
    private static final Indicateur ANNEE_DES_AGES = Indicateur.de(
            "annee",
            compte(
                    DeChoses.ANNEE,
                    new PopulationComptee("(select null as objet, :annee as nombre) annee", Objet.AUCUN, Filtre.TOUS)),
            Divulgation.JAMAIS,
            Ecran.AUCUN);

    /** Those of a period that are kept, published and compared with the year before. */
    static final List<Indicateur> LISTE = Stream.of(
                    List.of(ANNEE_DES_AGES),
                    ChiffresDActivite.PAR_TYPE,
                    ChiffresDesPersonnes.INDICATEURS,
                    ChiffresDActivite.PAR_LIEU,
                    ChiffresDActivite.PAR_THEME,
                    ChiffresDuReseau.INDICATEURS)
            .flatMap(List::stream)
            .toList();

    /** What the text and the tables of the report say beyond these. */
    static final List<Indicateur> COMPLEMENTS = Stream.of(
                    ChiffresDActivite.COMPLEMENTS,
                    ChiffresDesAutresThemes.COMPLEMENTS,
                    ChiffresDesFeuilles.COMPLEMENTS,
                    ChiffresPasFaits.COMPLEMENTS,
                    ChiffresDesPersonnes.COMPLEMENTS,
                    ChiffresDesVenues.COMPLEMENTS,
                    ChiffresDuReseau.COMPLEMENTS,
                    ChiffresDesPrets.COMPLEMENTS)
            .flatMap(List::stream)
            .toList();

    static final List<Indicateur> TOUS =
            Stream.concat(LISTE.stream(), COMPLEMENTS.stream()).toList();
}
