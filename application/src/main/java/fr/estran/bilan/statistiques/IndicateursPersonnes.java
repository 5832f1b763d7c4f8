package fr.estran.bilan.statistiques;

import static fr.estran.bilan.statistiques.Axe.GENRE;
import static fr.estran.bilan.statistiques.Axe.HABITATION;
import static fr.estran.bilan.statistiques.Axe.SITUATION;
import static fr.estran.bilan.statistiques.Axe.TRANCHE;
import static fr.estran.bilan.statistiques.Chapitre.ENSEMBLE;
import static fr.estran.bilan.statistiques.Chapitre.PUBLIC;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_AGES;
import static fr.estran.bilan.statistiques.Divulgation.AVEC_LES_PERSONNES;
import static fr.estran.bilan.statistiques.Divulgation.PARTS_DES_USAGERS;
import static fr.estran.bilan.statistiques.Divulgation.UNE_PART_DES_USAGERS;
import static fr.estran.bilan.statistiques.Indicateur.Ecran.en;
import static fr.estran.bilan.statistiques.Indicateur.de;

import fr.estran.bilan.statistiques.Unite.DeGens;
import java.util.List;

/** Distinct people: who came, and by which door. */
final class IndicateursPersonnes {

    private IndicateursPersonnes() {}

    static final List<Indicateur> LISTE = List.of(
            de("usagers", DeGens.PERSONNES, Populations.PERSONNES, en(ENSEMBLE, 1), AVEC_LES_PERSONNES),
            de("nouveaux_usagers", DeGens.PERSONNES, Populations.PERSONNES, en(ENSEMBLE, 2), UNE_PART_DES_USAGERS)
                    .nouvelles(),
            de("genre.*", DeGens.PERSONNES, Populations.PERSONNES, en(PUBLIC, 2), PARTS_DES_USAGERS, GENRE),
            de("situation.*", DeGens.PERSONNES, Populations.PERSONNES, en(PUBLIC, 3), PARTS_DES_USAGERS, SITUATION),
            de("quartier.*", DeGens.PERSONNES, Populations.PERSONNES, en(PUBLIC, 4), PARTS_DES_USAGERS, HABITATION)
                    .ou("(select en_quartiers from decoupage)"),
            de("tranche_age.*", DeGens.PERSONNES, Populations.PERSONNES, en(PUBLIC, 1), AVEC_LES_AGES, TRANCHE),
            de(
                            "personnes_vues_dans_plusieurs_quartiers",
                            DeGens.PERSONNES,
                            Populations.PERSONNES,
                            en(ENSEMBLE, 4),
                            UNE_PART_DES_USAGERS)
                    .ou("plusieurs_quartiers"),
            de(
                            "venus_par_permanence_puis_autre",
                            DeGens.PERSONNES,
                            Populations.PERSONNES,
                            en(ENSEMBLE, 3),
                            AVEC_LES_PERSONNES)
                    .ou("porte_entree = 'permanence' and hors_permanence"));
}
