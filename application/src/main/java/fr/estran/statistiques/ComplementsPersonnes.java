package fr.estran.statistiques;

import static fr.estran.statistiques.Unite.ACTEURS;
import static fr.estran.statistiques.Unite.PERSONNES;
import static fr.estran.statistiques.Unite.REPONDANTS;
import static fr.estran.statistiques.Unite.REUNIONS;

import java.util.List;

/** The ways of people from one kind of help to another, what they answer and wish, and who sits in the collective. */
final class ComplementsPersonnes {

    private ComplementsPersonnes() {}

    static final List<Indicateur> LISTE = List.of(
            new Indicateur("tranche_age_par_type.*.*", PERSONNES, """
                    select frequentation.type, personne.tranche_age, count(*)
                    from frequentation
                    join personne on personne.personne_id = frequentation.personne_id
                    group by frequentation.type, personne.tranche_age
                    """),
            new Indicateur("porte_entree.*", PERSONNES, """
                    select porte_entree, count(*)
                    from personne
                    group by porte_entree
                    """),
            new Indicateur("porte_entree_nouveaux.*", PERSONNES, """
                    select porte_entree, count(*)
                    from personne
                    where nouvelle
                    group by porte_entree
                    """),
            new Indicateur("permanence_puis.*", PERSONNES, """
                    select frequentation.type, count(*)
                    from frequentation
                    join personne on personne.personne_id = frequentation.personne_id
                    where personne.porte_entree = 'permanence'
                        and frequentation.type <> 'permanence'
                    group by frequentation.type
                    """),
            new Indicateur("souhaits.*", PERSONNES, """
                    select souhait.thematique, count(distinct coalesce(fiche.personne_id, souhait.usager_id))
                    from souhait
                    left join fiche on fiche.usager_id = souhait.usager_id
                    where souhait.le >= :premier_jour and souhait.le < :lendemain
                    group by souhait.thematique
                    """),
            new Indicateur("souhaits_personnes", PERSONNES, """
                    select count(distinct coalesce(fiche.personne_id, souhait.usager_id))
                    from souhait
                    left join fiche on fiche.usager_id = souhait.usager_id
                    where souhait.le >= :premier_jour and souhait.le < :lendemain
                    """),
            new Indicateur("reponses.*.*.*", REPONDANTS, """
                    select enquete.reference, question.code, choisie.valeur, count(distinct reponse.repondant)
                    from enquete
                    join enquete_question question
                        on question.structure_id = enquete.structure_id and question.enquete_id = enquete.id
                    join enquete_reponse reponse
                        on reponse.structure_id = enquete.structure_id
                        and reponse.enquete_id = enquete.id
                        and reponse.question = question.code
                    cross join lateral unnest(
                        case question.type when 'multiple' then string_to_array(reponse.valeur, '|') else array[reponse.valeur] end
                    ) choisie (valeur)
                    where enquete.ouverte >= :premier_jour
                        and enquete.ouverte < :lendemain
                        and question.type in ('choix', 'multiple', 'echelle')
                        and choisie.valeur <> ''
                    group by enquete.reference, question.code, choisie.valeur
                    """),
            new Indicateur("repondants_par_question.*.*", REPONDANTS, """
                    select enquete.reference, question.code, count(distinct reponse.repondant)
                    from enquete
                    join enquete_question question
                        on question.structure_id = enquete.structure_id and question.enquete_id = enquete.id
                    join enquete_reponse reponse
                        on reponse.structure_id = enquete.structure_id
                        and reponse.enquete_id = enquete.id
                        and reponse.question = question.code
                    where enquete.ouverte >= :premier_jour and enquete.ouverte < :lendemain
                    group by enquete.reference, question.code
                    """),
            new Indicateur("reunions_par_acteur.*", REUNIONS, """
                    select acteur.reference, count(*)
                    from reunion
                    join reunion_presence presence
                        on presence.structure_id = reunion.structure_id and presence.reunion_id = reunion.id
                    join acteur on acteur.structure_id = presence.structure_id and acteur.id = presence.acteur_id
                    where reunion.jour >= :premier_jour and reunion.jour < :lendemain
                    group by acteur.reference
                    """),
            new Indicateur("acteurs_presents", ACTEURS, """
                    select count(distinct presence.acteur_id)
                    from reunion
                    join reunion_presence presence
                        on presence.structure_id = reunion.structure_id and presence.reunion_id = reunion.id
                    where reunion.jour >= :premier_jour and reunion.jour < :lendemain
                    """));
}
