package fr.estran.presences;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held on a person, given back or forgotten. */
@Repository
record ParticipationsDetenuesRepository(JdbcClient jdbc) {

    private record Contact(UsagerId usager, LocalDate le) {}

    List<Map<String, @Nullable Object>> participations(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select
                case when seance.heure_connue then seance.debut end as debut,
                case
                    when not seance.heure_connue then (seance.debut at time zone structure.fuseau)::date
                end as jour,
                action.type, action.titre, lieu.nom as lieu, participation.presence,
                thematique.libelle as demande_notee, participation.duree_min, participation.suite,
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
            """).param("fiches", fiches).query().listOfRows();
    }

    List<Map<String, @Nullable Object>> pointages(Collection<UsagerId> fiches) {
        return duneTable("seance.debut, une.presence_le, une.besoin_le, une.retire_le", "pointage", fiches);
    }

    List<Map<String, @Nullable Object>> arrivees(Collection<UsagerId> fiches) {
        return duneTable("seance.debut, une.arrivee_le, une.etat", "arrivee", fiches);
    }

    List<Map<String, @Nullable Object>> desaccords(Collection<UsagerId> fiches) {
        return duneTable("seance.debut, une.champ as desaccord, une.retenu, une.ecarte", "desaccord", fiches);
    }

    /** The id by which a telephone knew the person before the register did. */
    List<Map<String, @Nullable Object>> appareils(Collection<UsagerId> fiches) {
        return jdbc.sql("select id::text as identifiant from nouvelle_personne where usager_id = any(:fiches) order by"
                        + " 1")
                .param("fiches", fiches)
                .query()
                .listOfRows();
    }

    private List<Map<String, @Nullable Object>> duneTable(String colonnes, String table, Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select %s
            from %s une
            join seance on seance.structure_id = une.structure_id and seance.id = une.seance_id
            where une.usager_id = any(:fiches)
            order by seance.debut
            """.formatted(colonnes, table))
                .param("fiches", fiches)
                .query()
                .listOfRows();
    }

    /** How long it took is counted nowhere; nor when it was noted. The order of arrival stays that of somebody. */
    void oublier(Collection<UsagerId> fiches) {
        for (var ordre : List.of(
                "update participation set duree_min = null where usager_id = any(:fiches) and duree_min is not null",
                "update arrivee set usager_id = null where usager_id = any(:fiches)",
                "delete from pointage where usager_id = any(:fiches)",
                "delete from nouvelle_personne where usager_id = any(:fiches)",
                "delete from desaccord where usager_id = any(:fiches)")) {
            jdbc.sql(ordre).param("fiches", fiches).update();
        }
    }

    Map<UsagerId, LocalDate> derniersContacts() {
        return jdbc.sql("""
            select
                participation.usager_id as usager,
                max((seance.debut at time zone structure.fuseau)::date) as le
            from participation
            join structure on structure.structure_id = participation.structure_id
            join seance on seance.structure_id = participation.structure_id
                and seance.id = participation.seance_id
            where participation.presence <> 'absent' and seance.statut <> 'annulee'
            group by participation.usager_id
            """).query(Contact.class).stream().collect(toMap(Contact::usager, Contact::le));
    }

    Set<Integer> annees(Collection<UsagerId> fiches) {
        return Set.copyOf(
                jdbc.sql("""
                    select distinct extract(year from seance.debut at time zone structure.fuseau)::integer
                    from participation
                    join structure on structure.structure_id = participation.structure_id
                    join seance on seance.structure_id = participation.structure_id
                        and seance.id = participation.seance_id
                    where participation.usager_id = any(:fiches)
                    """).param("fiches", fiches).query(Integer.class).list());
    }
}
