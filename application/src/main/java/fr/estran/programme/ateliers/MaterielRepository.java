package fr.estran.programme.ateliers;

import static fr.estran.programme.DescriptionDeMateriel.FICHE;
import static fr.estran.programme.DescriptionDeMateriel.MATERIEL;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record MaterielRepository(JdbcClient jdbc) {

    /**
     * @param toujours at each session of the action; otherwise at that one alone
     * @param surPlace the venue has it: there is no need to bring it
     */
    record Demande(SeanceId seance, UUID materiel, String nom, boolean toujours, boolean surPlace) {}

    /** There are too few for that session and those at the same hours. */
    record Manque(String nom, int exemplaires, int demandes, String ailleurs) {}

    /** Those that are retired, last. */
    List<Materiel> tous() {
        return jdbc.sql("""
            select id, nom, exemplaires, retire_le is not null as retire
            from materiel
            order by retire, nom, id
            """).query(Materiel.class).list();
    }

    /** A name that is there already is given its new number, and is proposed again. */
    void ecrire(UUID id, Champs dits) {
        jdbc.sql(MATERIEL.insertSelon("nom", FICHE, "retire_le"))
                .params(MATERIEL.lire(FICHE, dits))
                .param("retire_le", null)
                .param("id", id)
                .update();
    }

    /** Until the end, nobody else names it. */
    boolean seReserver(UUID materiel) {
        return jdbc.sql("select id from materiel where id = :id for update")
                .param("id", materiel)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** What nothing names was never needed. */
    boolean oublier(UUID materiel) {
        return jdbc.sql("""
            delete from materiel
            where id = :id
                and id not in (
                    select materiel_id from action_materiel
                    union all select materiel_id from seance_materiel
                    union all select materiel_id from lieu_materiel
                    union all select materiel_id from modele_atelier_materiel
                )
            """).param("id", materiel).update() > 0;
    }

    /** @param jour null where it is proposed again */
    void retirer(UUID materiel, @Nullable LocalDate jour) {
        jdbc.sql("update materiel set retire_le = :jour where id = :id")
                .param("id", materiel)
                .param("jour", jour)
                .update();
    }

    List<Demande> des(Collection<SeanceId> seances) {
        return jdbc.sql("""
            select
                seance.id as seance,
                materiel.id as materiel,
                materiel.nom,
                demande.toujours,
                exists (
                    select from materiel_sur_place
                    where materiel_sur_place.structure_id = seance.structure_id
                        and materiel_sur_place.lieu_id = seance.lieu_id
                        and materiel_sur_place.materiel_id = materiel.id
                ) as sur_place
            from seance
            cross join lateral (
                select materiel_id, true as toujours
                from action_materiel
                where action_materiel.structure_id = seance.structure_id
                    and action_materiel.action_id = seance.action_id
                union all
                select materiel_id, false
                from seance_materiel
                where seance_materiel.structure_id = seance.structure_id
                    and seance_materiel.seance_id = seance.id
            ) demande
            join materiel on materiel.structure_id = seance.structure_id and materiel.id = demande.materiel_id
            where seance.id = any(:seances)
            order by seance.id, materiel.nom
            """).param("seances", seances).query(Demande.class).list();
    }

    void remplacerPourLAction(ActionId action, Collection<UUID> materiels) {
        jdbc.sql("delete from action_materiel where action_id = :action and materiel_id <> all(:materiels)")
                .param("action", action)
                .param("materiels", materiels)
                .update();
        jdbc.sql("""
            insert into action_materiel (structure_id, action_id, materiel_id)
            select structure_courante(), :action, materiel from unnest(:materiels::uuid[]) materiel
            on conflict do nothing
            """).param("action", action).param("materiels", materiels).update();
    }

    void remplacerPourLaSeance(SeanceId seance, Collection<UUID> materiels) {
        jdbc.sql("delete from seance_materiel where seance_id = :seance and materiel_id <> all(:materiels)")
                .param("seance", seance)
                .param("materiels", materiels)
                .update();
        jdbc.sql("""
            insert into seance_materiel (structure_id, seance_id, materiel_id)
            select structure_courante(), :seance, materiel from unnest(:materiels::uuid[]) materiel
            on conflict do nothing
            """).param("seance", seance).param("materiels", materiels).update();
    }

    /** Of those that are counted, which would be short at the hours of a session that takes them. */
    List<Manque> manques(SeanceId seance, Collection<UUID> materiels) {
        return jdbc.sql("""
            select
                materiel.nom,
                materiel.exemplaires,
                (count(*) + 1)::integer as demandes,
                string_agg(distinct action.titre, ', ' order by action.titre) as ailleurs
            from seance
            join seance autre on autre.structure_id = seance.structure_id
                and autre.id <> seance.id
                and not autre.annulee
                and autre.debut < seance.fin
                and autre.fin > seance.debut
            join action on action.structure_id = autre.structure_id and action.id = autre.action_id
            join materiel on materiel.structure_id = seance.structure_id and materiel.id = any(:materiels)
            where seance.id = :seance
                and materiel.exemplaires is not null
                and not exists (
                    select from materiel_sur_place
                    where materiel_sur_place.structure_id = materiel.structure_id
                        and materiel_sur_place.materiel_id = materiel.id
                        and materiel_sur_place.lieu_id in (seance.lieu_id, autre.lieu_id)
                )
                and (
                    exists (
                        select from action_materiel
                        where action_materiel.structure_id = autre.structure_id
                            and action_materiel.action_id = autre.action_id
                            and action_materiel.materiel_id = materiel.id
                    ) or exists (
                        select from seance_materiel
                        where seance_materiel.structure_id = autre.structure_id
                            and seance_materiel.seance_id = autre.id
                            and seance_materiel.materiel_id = materiel.id
                    )
                )
            group by materiel.id, materiel.nom, materiel.exemplaires
            having count(*) + 1 > materiel.exemplaires
            order by materiel.nom
            """)
                .param("seance", seance)
                .param("materiels", materiels)
                .query(Manque.class)
                .list();
    }
}
