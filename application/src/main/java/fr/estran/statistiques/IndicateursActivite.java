package fr.estran.statistiques;

import static fr.estran.statistiques.Indicateur.de;

import java.util.List;

/** What was done, by kind and by theme. */
final class IndicateursActivite {

    private IndicateursActivite() {}

    static final List<Indicateur> PAR_TYPE = List.of(
            de("par_type.*.actions", Unite.ACTIONS, Populations.ACTIONS, "type"),
            de("par_type.*.actions_annulees", Unite.ACTIONS, Populations.ACTIONS_ANNULEES, "type"),
            de("par_type.*.seances", Unite.SEANCES, Populations.SEANCES, "type"),
            de("par_type.*.participations_identifiees", Unite.PARTICIPATIONS, Populations.PARTICIPATIONS, "type")
                    .somme("identifiees"),
            de("par_type.*.anonymes", Unite.PARTICIPATIONS, Populations.SEANCES, "type")
                    .somme("anonymes"),
            de("par_type.*.participations", Unite.PARTICIPATIONS, Populations.SEANCES, "type")
                    .somme("identifiees + anonymes"),
            de("par_type.*.personnes", Unite.PERSONNES, Populations.PASSAGES, "type"));

    static final List<Indicateur> LISTE = List.of(
            de(
                            "ateliers_par_thematique.*.ateliers",
                            Unite.ACTIONS,
                            Populations.ACTIONS,
                            "coalesce(thematique, 'inconnu')")
                    .ou("type = 'atelier'"),
            de(
                            "ateliers_par_thematique.*.participations_identifiees",
                            Unite.PARTICIPATIONS,
                            Populations.PARTICIPATIONS_UNE_A_UNE,
                            "coalesce(thematique, 'inconnu')")
                    .somme("identifiees")
                    .ou("type = 'atelier' and action_id in (select objet from action_comptee)"),
            de(
                    "listes_attente_par_thematique.*",
                    Unite.INSCRIPTIONS,
                    Populations.LISTES_ATTENTE,
                    "coalesce(thematique, 'inconnu')"),
            de("actions_reprogrammees", Unite.ACTIONS, Populations.ACTIONS).ou("reprogrammation_de_id is not null"),
            de(
                            "seances_annulees.*",
                            Unite.SEANCES,
                            Populations.SEANCES_PROGRAMMEES,
                            "coalesce(motif_annulation, 'inconnu')")
                    .ou("statut = 'annulee'"),
            de("absences", Unite.ABSENCES, Populations.ABSENCES).somme("absents"));
}
