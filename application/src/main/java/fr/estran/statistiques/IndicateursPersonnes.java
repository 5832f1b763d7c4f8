package fr.estran.statistiques;

import static fr.estran.statistiques.Indicateur.de;
import static fr.estran.statistiques.Populations.PERSONNES;

import java.util.List;

/** Distinct people: who came, and by which door. */
final class IndicateursPersonnes {

    private IndicateursPersonnes() {}

    static final List<Indicateur> LISTE = List.of(
            de("usagers", Unite.PERSONNES, PERSONNES),
            de("nouveaux_usagers", Unite.PERSONNES, PERSONNES).ou("nouvelle"),
            de("genre.*", Unite.PERSONNES, PERSONNES, "coalesce(genre, 'inconnu')"),
            de("situation.*", Unite.PERSONNES, PERSONNES, "coalesce(situation, 'inconnu')"),
            de("quartier.*", Unite.PERSONNES, PERSONNES, "coalesce(quartier, 'inconnu')")
                    .ou("(select en_quartiers from decoupage)"),
            de("tranche_age.*", Unite.PERSONNES, PERSONNES, "tranche_age"),
            de("personnes_vues_dans_plusieurs_quartiers", Unite.PERSONNES, PERSONNES)
                    .ou("plusieurs_quartiers"),
            de("venus_par_permanence_puis_autre", Unite.PERSONNES, PERSONNES)
                    .ou("porte_entree = 'permanence' and hors_permanence"));
}
