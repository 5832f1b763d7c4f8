package fr.estran.statistiques;

import static fr.estran.statistiques.Unite.ACTEURS;
import static fr.estran.statistiques.Unite.DEMANDES;
import static fr.estran.statistiques.Unite.INVITATIONS;
import static fr.estran.statistiques.Unite.MOTIFS;
import static fr.estran.statistiques.Unite.ORIENTATIONS;
import static fr.estran.statistiques.Unite.REPONDANTS;
import static fr.estran.statistiques.Unite.REUNIONS;

import java.util.List;

/** What people ask for and why, where they are sent, whom one works with. */
final class IndicateursReseau {

    private IndicateursReseau() {}

    static final List<Indicateur> LISTE = List.of(
            new Indicateur("demandes.*.*", DEMANDES, """
                    select type, demande, count(*)
                    from emargement
                    where present
                        and demande is not null
                        and type in ('permanence', 'permanence_telephonique', 'rendez_vous')
                    group by type, demande
                    """),
            new Indicateur("orientations.*", ORIENTATIONS, """
                    select acteur.reference, count(*)
                    from emargement
                    join acteur on acteur.id = emargement.acteur_id
                    where emargement.present and emargement.acteur_id is not null
                    group by acteur.reference
                    """),
            new Indicateur("motifs.*.*", MOTIFS, """
                    select type, motif, sum(nombre)
                    from (
                        select
                            type,
                            motif,
                            nombre,
                            make_date(left(trimestre, 4)::integer, 3 * right(trimestre, 1)::integer - 2, 1) as premier_jour
                        from motif
                    ) du_trimestre
                    where premier_jour >= :premier_jour and premier_jour + interval '3 months' <= :lendemain
                    group by type, motif
                    """),
            new Indicateur("enquetes.*.sollicites", INVITATIONS, """
                    select enquete.reference, count(*)
                    from enquete
                    join enquete_invitation invitation
                        on invitation.structure_id = enquete.structure_id and invitation.enquete_id = enquete.id
                    where enquete.ouverte >= :premier_jour and enquete.ouverte < :lendemain
                    group by enquete.reference
                    """),
            new Indicateur("enquetes.*.repondants", REPONDANTS, """
                    select enquete.reference, count(distinct reponse.repondant)
                    from enquete
                    join enquete_reponse reponse
                        on reponse.structure_id = enquete.structure_id and reponse.enquete_id = enquete.id
                    where enquete.ouverte >= :premier_jour and enquete.ouverte < :lendemain
                    group by enquete.reference
                    """),
            new Indicateur("reunions_du_collectif", REUNIONS, """
                    select count(*)
                    from reunion
                    where jour >= :premier_jour and jour < :lendemain
                    """),
            new Indicateur("acteurs_du_collectif", ACTEURS, """
                    select count(*)
                    from acteur
                    where not implicite
                    """));
}
