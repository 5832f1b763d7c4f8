package fr.estran.statistiques;

import static fr.estran.statistiques.Unite.ABSENCES;
import static fr.estran.statistiques.Unite.ACTIONS;
import static fr.estran.statistiques.Unite.INSCRIPTIONS;
import static fr.estran.statistiques.Unite.PARTICIPATIONS;
import static fr.estran.statistiques.Unite.PERSONNES;
import static fr.estran.statistiques.Unite.SEANCES;

import java.util.List;

/** What was done, by kind and by theme. */
final class IndicateursActivite {

    private IndicateursActivite() {}

    static final List<Indicateur> PAR_TYPE = List.of(
            new Indicateur("par_type.*.actions", ACTIONS, """
                    select type, count(*)
                    from action_comptee
                    group by type
                    """),
            new Indicateur("par_type.*.actions_annulees", ACTIONS, """
                    select action.type, count(distinct action.id)
                    from seance
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    where seance.statut = 'annulee'
                        and seance.debut >= :debut
                        and seance.debut < :fin
                        and not exists (
                            select from seance autre
                            where autre.structure_id = seance.structure_id
                                and autre.action_id = seance.action_id
                                and (autre.statut <> 'annulee' or autre.debut < :debut)
                        )
                    group by action.type
                    """),
            new Indicateur("par_type.*.seances", SEANCES, """
                    select type, sum(seances)
                    from activite
                    group by type
                    """),
            new Indicateur("par_type.*.participations_identifiees", PARTICIPATIONS, """
                    select type, sum(identifiees)
                    from activite
                    group by type
                    """),
            new Indicateur("par_type.*.anonymes", PARTICIPATIONS, """
                    select type, sum(anonymes)
                    from activite
                    group by type
                    """),
            new Indicateur("par_type.*.participations", PARTICIPATIONS, """
                    select type, sum(identifiees + anonymes)
                    from activite
                    group by type
                    """),
            new Indicateur("par_type.*.personnes", PERSONNES, """
                    select type, count(*)
                    from frequentation
                    group by type
                    """));

    static final List<Indicateur> LISTE = List.of(
            new Indicateur("ateliers_par_thematique.*.ateliers", ACTIONS, """
                    select coalesce(thematique, 'inconnu'), count(*)
                    from action_comptee
                    where type = 'atelier'
                    group by coalesce(thematique, 'inconnu')
                    """),
            new Indicateur("ateliers_par_thematique.*.participations_identifiees", PARTICIPATIONS, """
                    select coalesce(action_comptee.thematique, 'inconnu'), count(*)
                    from emargement
                    join tenue on tenue.rang = emargement.rang
                    join action_comptee on action_comptee.action_id = tenue.action_id
                    where emargement.type = 'atelier' and emargement.present
                    group by coalesce(action_comptee.thematique, 'inconnu')
                    """),
            new Indicateur("listes_attente_par_thematique.*", INSCRIPTIONS, """
                    select coalesce(action.thematique, 'inconnu'), count(*)
                    from inscription
                    join action on action.structure_id = inscription.structure_id and action.id = inscription.action_id
                    where inscription.statut = 'liste_attente'
                        and inscription.inscrit_le >= :premier_jour
                        and inscription.inscrit_le < :lendemain
                    group by coalesce(action.thematique, 'inconnu')
                    """),
            new Indicateur("actions_reprogrammees", ACTIONS, """
                    select count(reprogrammation_de_id)
                    from action_comptee
                    """),
            new Indicateur("seances_annulees.*", SEANCES, """
                    select coalesce(motif_annulation, 'inconnu'), count(*)
                    from seance
                    where statut = 'annulee' and debut >= :debut and debut < :fin
                    group by coalesce(motif_annulation, 'inconnu')
                    """),
            new Indicateur("absences", ABSENCES, """
                    select count(*)
                    from emargement
                    where not present
                    """));
}
