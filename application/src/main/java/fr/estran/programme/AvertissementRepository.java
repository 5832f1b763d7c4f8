package fr.estran.programme;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stands against a session: what is odd, and what cannot be. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class AvertissementRepository {

    /** @param nom of whom or what it is about; empty where it is the day itself */
    record Etrangete(String genre, String nom) {}

    /** Somebody is elsewhere already. */
    record Ailleurs(
            String qui,
            String titre,
            LocalDateTime debut,
            LocalDateTime fin,
            @Nullable String lieu) {}

    private final JdbcClient jdbc;

    AvertissementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A venue or a counsellor whose hours nobody has told is never said to be away. */
    List<Etrangete> etrangetes(Creneau creneau, @Nullable Integer capacite) {
        return jdbc.sql("""
                        select 'lieu_ferme' as genre, lieu.nom
                        from lieu
                        where lieu.id = :lieu
                            and exists (
                                select from lieu_ouverture
                                where lieu_ouverture.structure_id = lieu.structure_id
                                    and lieu_ouverture.lieu_id = lieu.id
                            )
                            and not exists (
                                select from lieu_ouverture
                                where lieu_ouverture.structure_id = lieu.structure_id
                                    and lieu_ouverture.lieu_id = lieu.id
                                    and jour = extract(isodow from :jour::date)
                                    and ouvre <= :debut::time
                                    and ferme >= :fin::time
                            )
                        union all
                        select 'lieu_petit', nom
                        from lieu
                        where id = :lieu and capacite < :capacite
                        union all
                        select 'vacances', ''
                        from vacances_scolaires
                        where :jour::date between premier_jour and dernier_jour
                        union all
                        select 'hors_equipe', prenom || ' ' || nom
                        from conseiller
                        where id = any(:conseillers) and (entree > :jour or sortie < :jour)
                        union all
                        select distinct 'absent', prenom || ' ' || nom
                        from conseiller
                        join indisponibilite on indisponibilite.structure_id = conseiller.structure_id
                            and indisponibilite.conseiller_id = conseiller.id
                        where conseiller.id = any(:conseillers)
                            and :jour::date between indisponibilite.debut and indisponibilite.fin
                        union all
                        select 'hors_horaires', prenom || ' ' || nom
                        from conseiller
                        where conseiller.id = any(:conseillers)
                            and exists (
                                select from conseiller_horaire
                                where conseiller_horaire.structure_id = conseiller.structure_id
                                    and conseiller_horaire.conseiller_id = conseiller.id
                            )
                            and not exists (
                                select from conseiller_horaire
                                where conseiller_horaire.structure_id = conseiller.structure_id
                                    and conseiller_horaire.conseiller_id = conseiller.id
                                    and jour = extract(isodow from :jour::date)
                                    and debut <= :debut::time
                                    and fin >= :fin::time
                            )
                        """)
                .param("lieu", creneau.lieu())
                .param("jour", creneau.jour())
                .param("debut", creneau.debut())
                .param("fin", creneau.fin())
                .param("conseillers", creneau.conseillers().toArray(UUID[]::new))
                .param("capacite", capacite)
                .query(Etrangete.class)
                .list();
    }

    /** @param sauf the session that is moved */
    Optional<Ailleurs> ailleurs(Creneau creneau, ZoneId fuseau, @Nullable UUID sauf) {
        return jdbc.sql("""
                        select
                            conseiller.prenom || ' ' || conseiller.nom as qui,
                            action.titre,
                            seance.debut at time zone structure.fuseau as debut,
                            seance.fin at time zone structure.fuseau as fin,
                            lieu.nom as lieu
                        from seance_conseiller
                        join seance on seance.structure_id = seance_conseiller.structure_id
                            and seance.id = seance_conseiller.seance_id
                        join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                        join structure on structure.structure_id = seance.structure_id
                        join conseiller on conseiller.structure_id = seance_conseiller.structure_id
                            and conseiller.id = seance_conseiller.conseiller_id
                        left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                        where seance_conseiller.conseiller_id = any(:conseillers)
                            and not seance_conseiller.annulee
                            and tstzrange(seance_conseiller.debut, seance_conseiller.fin) && tstzrange(:debut, :fin)
                            and seance.id is distinct from :sauf
                        order by seance.debut, qui
                        limit 1
                        """)
                .param("conseillers", creneau.conseillers().toArray(UUID[]::new))
                .param("debut", Timestamp.from(creneau.commence(fuseau)))
                .param("fin", Timestamp.from(creneau.finit(fuseau)))
                .param("sauf", sauf)
                .query(Ailleurs.class)
                .optional();
    }
}
