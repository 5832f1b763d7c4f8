package fr.estran.statistiques;

import static fr.estran.statistiques.Axe.LIEU;
import static fr.estran.statistiques.Axe.QUARTIER;
import static fr.estran.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.statistiques.Chapitre.TERRITOIRE;
import static fr.estran.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.statistiques.Divulgation.TELLE_QUELLE;
import static fr.estran.statistiques.Ecran.en;
import static fr.estran.statistiques.Indicateur.de;

import java.util.List;

/** Where it happens. */
final class IndicateursTerritoire {

    private IndicateursTerritoire() {}

    static final List<Indicateur> LISTE = List.of(
            de("lieux_d_intervention", Unite.LIEUX, Populations.LIEUX, en(ENSEMBLE, 5), TELLE_QUELLE),
            de("quartiers_d_intervention", Unite.QUARTIERS, Populations.QUARTIERS, en(ENSEMBLE, 6), TELLE_QUELLE),
            de("seances_par_lieu.*", Unite.SEANCES, Populations.SEANCES, en(TERRITOIRE, 2), TELLE_QUELLE, LIEU)
                    .ou("lieu is not null"),
            de(
                            "participations_identifiees_par_lieu.*",
                            Unite.PARTICIPATIONS,
                            Populations.PARTICIPATIONS,
                            en(TERRITOIRE, 3),
                            AVEC_LES_PARTICIPATIONS,
                            LIEU)
                    .somme("identifiees")
                    .ou("lieu is not null"),
            de("seances_par_quartier.*", Unite.SEANCES, Populations.SEANCES, en(TERRITOIRE, 1), TELLE_QUELLE, QUARTIER)
                    .ou("quartier is not null"));
}
