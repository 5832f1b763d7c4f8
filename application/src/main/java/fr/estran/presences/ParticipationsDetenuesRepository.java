package fr.estran.presences;

import fr.estran.personnes.registre.DetenusRepository;
import fr.estran.socle.commun.UsagerId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where somebody was: it stays, of nobody that one knows. */
@Repository
@Order(30)
class ParticipationsDetenuesRepository extends DetenusRepository {

    ParticipationsDetenuesRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(
                        new Detenue("participation", """
                    select
                        case when seance.heure_connue then seance.debut end as debut,
                        case
                            when not seance.heure_connue then (seance.debut at time zone structure.fuseau)::date
                        end as jour,
                        action.type, action.titre, lieu.nom as lieu, participation.presence,
                        thematique.libelle as demande_notee, participation.duree_min, participation.suite,
                        participation.tranche as tranche_d_age,
                        acteur.nom as oriente_vers
                    from participation
                    join structure on structure.structure_id = participation.structure_id
                    join seance on seance.structure_id = participation.structure_id
                        and seance.id = participation.seance_id
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                    left join thematique_retenue thematique on thematique.structure_id = participation.structure_id
                        and thematique.code = participation.demande
                    left join acteur on acteur.structure_id = participation.structure_id
                        and acteur.id = participation.acteur_id
                    where participation.usager_id = any(:fiches)
                    order by seance.debut
                    """),
                        deSeance("pointage", "une.presence_le, une.besoin_le, une.retire_le"),
                        deSeance("arrivee", "une.arrivee_le, une.etat"),
                        // the id by which a telephone knew the person before the register did
                        new Detenue(
                                "nouvelle_personne",
                                "select id::text as identifiant from nouvelle_personne where usager_id = any(:fiches) order by 1"),
                        deSeance("desaccord", "une.champ as desaccord, une.retenu, une.ecarte")),
                // How long it took is counted nowhere; nor when it was noted. The order of arrival stays that of
                // somebody.
                List.of(
                        "update participation set duree_min = null where usager_id = any(:fiches) and duree_min is not null",
                        "update arrivee set usager_id = null where usager_id = any(:fiches)",
                        "delete from pointage where usager_id = any(:fiches)",
                        "delete from nouvelle_personne where usager_id = any(:fiches)",
                        "delete from desaccord where usager_id = any(:fiches)"));
    }

    private static Detenue deSeance(String table, String colonnes) {
        return new Detenue(table, """
                select seance.debut, %s
                from %s une
                join seance on seance.structure_id = une.structure_id and seance.id = une.seance_id
                where une.usager_id = any(:fiches)
                order by seance.debut
                """.formatted(colonnes, table));
    }

    @Override
    protected String contacts() {
        return """
                select
                    participation.usager_id as usager,
                    max((seance.debut at time zone structure.fuseau)::date) as le
                from participation
                join structure on structure.structure_id = participation.structure_id
                join seance on seance.structure_id = participation.structure_id
                    and seance.id = participation.seance_id
                where participation.presence <> 'absent' and seance.statut <> 'annulee'
                group by participation.usager_id
                """;
    }

    @Override
    public Set<Integer> anneesComptees(Collection<UsagerId> fiches) {
        return Set.copyOf(de(fiches, """
                select distinct extract(year from seance.debut at time zone structure.fuseau)::integer
                from participation
                join structure on structure.structure_id = participation.structure_id
                join seance on seance.structure_id = participation.structure_id
                    and seance.id = participation.seance_id
                where participation.usager_id = any(:fiches)
                """).query(Integer.class).list());
    }
}
