package fr.estran.programme;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions to come that were right when they were written, and that something stands against since. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ConflitRepository {

    /**
     * @param genre what stands against it
     * @param nom of whom or of what
     * @param nombre how many there are in all
     */
    record Conflit(UUID action, String titre, LocalDateTime debut, String genre, String nom, int nombre) {}

    private final JdbcClient jdbc;

    ConflitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a rule that keeps to school time, or to holidays, only dates that it gave: one that was moved was meant so. */
    List<Conflit> conflits(LocalDate jour, Instant maintenant, int combien) {
        return jdbc.sql("""
                        with conflit as (
                            select seance.id as seance, 'ferme' as genre, lieu_fermeture.raison as nom
                            from structure
                            join lieu_fermeture on lieu_fermeture.fin >= :jour
                            join seance on seance.lieu_id = lieu_fermeture.lieu_id
                                and seance.debut >= lieu_fermeture.debut::timestamp at time zone structure.fuseau
                                and seance.debut < (lieu_fermeture.fin + 1)::timestamp at time zone structure.fuseau
                            union all
                            select tenue.seance_id, 'absent', conseiller.prenom || ' ' || conseiller.nom
                            from structure
                            join indisponibilite on indisponibilite.fin >= :jour
                            join conseiller on conseiller.id = indisponibilite.conseiller_id
                            join seance_conseiller tenue on tenue.conseiller_id = conseiller.id
                                and tenue.debut >= indisponibilite.debut::timestamp at time zone structure.fuseau
                                and tenue.debut < (indisponibilite.fin + 1)::timestamp at time zone structure.fuseau
                                and absence_pendant(
                                    indisponibilite,
                                    tenue.debut at time zone structure.fuseau,
                                    tenue.fin at time zone structure.fuseau)
                            union all
                            select tenue.seance_id, 'parti', conseiller.prenom || ' ' || conseiller.nom
                            from structure
                            join conseiller on conseiller.sortie is not null
                            join seance_conseiller tenue on tenue.conseiller_id = conseiller.id
                                and tenue.debut > :maintenant
                                and tenue.debut >= (conseiller.sortie + 1)::timestamp at time zone structure.fuseau
                            union all
                            select serie_jour.seance_id, serie.epoque, ''
                            from structure
                            join serie on serie.epoque in ('periode_scolaire', 'vacances')
                            join serie_jour on serie_jour.serie_id = serie.id and serie_jour.jour >= :jour
                            join seance on seance.id = serie_jour.seance_id
                                and (seance.debut at time zone structure.fuseau)::date = serie_jour.jour
                            where serie_jour.jour <= (select max(dernier_jour) from vacances_scolaires)
                                and (serie.epoque = 'periode_scolaire') = exists (
                                    select from vacances_scolaires
                                    where serie_jour.jour between premier_jour and dernier_jour)
                        )
                        select
                            seance.action_id as action,
                            action.titre,
                            seance.debut at time zone structure.fuseau as debut,
                            conflit.genre,
                            conflit.nom,
                            count(*) over () as nombre
                        from conflit
                        join seance on seance.id = conflit.seance
                        join structure on structure.structure_id = seance.structure_id
                        join action on action.id = seance.action_id
                        where seance.statut = 'prevue' and seance.debut > :maintenant
                        order by seance.debut, action.titre, conflit.genre, conflit.nom
                        limit :combien
                        """)
                .param("jour", jour)
                .param("maintenant", Timestamp.from(maintenant))
                .param("combien", combien)
                .query(Conflit.class)
                .list();
    }
}
