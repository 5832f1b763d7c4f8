package fr.estran.presences;

import fr.estran.presences.Saisie.Marque;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each part of what a sheet says of a person was noted, and under which record. */
@Repository
record PointageRepository(JdbcClient jdbc) {

    /**
     * The record under which that person stands on the sheet: the id may be a device's own, or that of a record merged since.
     * Where several records of the person are noted on it, that of which figures read what it says.
     */
    Optional<UsagerId> fiche(SeanceId seance, UsagerId dite) {
        return jdbc.sql("""
            with recursive suite as (
                select usager.id
                from usager
                where usager.id = coalesce(
                    (select usager_id from nouvelle_personne where nouvelle_personne.id = :dite), :dite)
                union
                select fusion.conserve_id
                from suite
                join fusion on fusion.absorbe_id = suite.id
            ),
            personne as (
                select id
                from suite
                where not exists (select from fusion where fusion.absorbe_id = suite.id)
                union
                select fusion.absorbe_id
                from personne
                join fusion on fusion.conserve_id = personne.id
            )
            select personne.id
            from personne
            left join participation on participation.seance_id = :seance
                and participation.usager_id = personne.id
            order by
                participation.presence = 'present' desc nulls last,
                participation.ordre desc nulls last,
                exists (select from fusion where fusion.absorbe_id = personne.id)
            limit 1
            """)
                .param("seance", seance)
                .param("dite", dite)
                .query(UsagerId.class)
                .optional();
    }

    void retenir(UsagerId dite, UsagerId usager) {
        jdbc.sql("""
            insert into nouvelle_personne (structure_id, id, usager_id)
            values (structure_courante(), :dite, :usager)
            """).param("dite", dite).param("usager", usager).update();
    }

    Pointage lire(SeanceId seance, UsagerId usager) {
        return jdbc.sql("""
            select
                presence_le,
                presence_saisie,
                presence_appareil,
                besoin_le,
                besoin_saisie,
                besoin_appareil,
                retire_le
            from pointage
            where seance_id = :seance and usager_id = :usager
            """)
                .param("seance", seance)
                .param("usager", usager)
                .query(Pointage.class)
                .optional()
                .orElse(Pointage.JAMAIS);
    }

    void garder(SeanceId seance, UsagerId usager, Pointage pointage) {
        jdbc.sql("""
            insert into pointage (
                structure_id, seance_id, usager_id, presence_le, presence_saisie, presence_appareil, besoin_le,
                besoin_saisie, besoin_appareil, retire_le)
            values (
                structure_courante(), :seance, :usager, :presenceLe, :presenceSaisie, :presenceAppareil,
                :besoinLe, :besoinSaisie, :besoinAppareil, :retireLe)
            on conflict (structure_id, seance_id, usager_id) do update
            set
                presence_le = excluded.presence_le,
                presence_saisie = excluded.presence_saisie,
                presence_appareil = excluded.presence_appareil,
                besoin_le = excluded.besoin_le,
                besoin_saisie = excluded.besoin_saisie,
                besoin_appareil = excluded.besoin_appareil,
                retire_le = excluded.retire_le
            """)
                .param("seance", seance)
                .param("usager", usager)
                .paramSource(pointage)
                .update();
    }

    /** When what is on the sheet of a person was noted. Null: never, or a folder of records told it. */
    record Pointage(
            @Nullable Instant presenceLe,
            @Nullable UUID presenceSaisie,
            @Nullable UUID presenceAppareil,
            @Nullable Instant besoinLe,
            @Nullable UUID besoinSaisie,
            @Nullable UUID besoinAppareil,
            @Nullable Instant retireLe) {

        static final Pointage JAMAIS = new Pointage(null, null, null, null, null, null, null);

        @Nullable Marque presence() {
            return Marque.de(presenceLe, presenceSaisie, presenceAppareil);
        }

        @Nullable Marque besoin() {
            return Marque.de(besoinLe, besoinSaisie, besoinAppareil);
        }

        boolean retireApres(Instant moment) {
            return retireLe != null && !retireLe.isBefore(moment);
        }

        Pointage avecPresence(Marque marque) {
            return new Pointage(
                    marque.le(), marque.saisie(), marque.appareil(), besoinLe, besoinSaisie, besoinAppareil, retireLe);
        }

        Pointage avecBesoin(Marque marque) {
            return new Pointage(
                    presenceLe,
                    presenceSaisie,
                    presenceAppareil,
                    marque.le(),
                    marque.saisie(),
                    marque.appareil(),
                    retireLe);
        }

        Pointage avecRetrait(Instant moment) {
            return new Pointage(
                    presenceLe,
                    presenceSaisie,
                    presenceAppareil,
                    besoinLe,
                    besoinSaisie,
                    besoinAppareil,
                    retireApres(moment) ? retireLe : moment);
        }
    }
}
