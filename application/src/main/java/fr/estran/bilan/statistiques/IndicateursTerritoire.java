package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.LIEU;
import static fr.estran.bilan.statistiques.Axe.QUARTIER;
import static fr.estran.bilan.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.bilan.statistiques.Chapitre.TERRITOIRE;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PARTICIPATIONS;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;
import static fr.estran.bilan.statistiques.Indicateur.libre;

import fr.estran.bilan.statistiques.Unite.DeChoses;
import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.List;

/** Where it happens. */
final class IndicateursTerritoire {

    private IndicateursTerritoire() {}

    static final List<Indicateur> LISTE = List.of(
            libre("lieux_d_intervention", DeChoses.LIEUX, Populations.LIEUX, en(ENSEMBLE, 5)),
            libre("quartiers_d_intervention", DeChoses.QUARTIERS, Populations.QUARTIERS, en(ENSEMBLE, 6)),
            libre("seances_par_lieu.*", DeChoses.SEANCES, Populations.SEANCES, en(TERRITOIRE, 2), LIEU)
                    .ou("lieu is not null"),
            de(
                            "participations_identifiees_par_lieu.*",
                            DeGens.PARTICIPATIONS,
                            Populations.PARTICIPATIONS,
                            en(TERRITOIRE, 3),
                            AVEC_LES_PARTICIPATIONS,
                            LIEU)
                    .somme("identifiees")
                    .ou("lieu is not null"),
            libre("seances_par_quartier.*", DeChoses.SEANCES, Populations.SEANCES, en(TERRITOIRE, 1), QUARTIER)
                    .ou("quartier is not null"));
}
