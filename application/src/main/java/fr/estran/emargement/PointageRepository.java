package fr.estran.emargement;

import fr.estran.emargement.Fait.Besoin;
import fr.estran.emargement.Fait.Suite;
import fr.estran.emargement.Fait.Venue;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What stands on a sheet of one person, and when each part of it was noted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PointageRepository {

    /** All the records of a person, whichever of them is named. */
    private static final String PERSONNE = """
            with recursive personne as (
                select :usager::uuid as id
                union
                select case when fusion.absorbe_id = personne.id then fusion.conserve_id else fusion.absorbe_id end
                from personne
                join fusion on personne.id in (fusion.absorbe_id, fusion.conserve_id)
            )
            """;

    private final JdbcClient jdbc;

    PointageRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The record under which that person stands on the sheet: the id may be a device's own, or that of a record merged since.
     * Where several records of the person are noted on it, that of which figures read what it says.
     */
    Optional<UUID> fiche(UUID seance, UUID dite) {
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
                .query(UUID.class)
                .optional();
    }

    void retenir(UUID dite, UUID usager) {
        jdbc.sql("""
                        insert into nouvelle_personne (structure_id, id, usager_id)
                        values (structure_courante(), :dite, :usager)
                        """).param("dite", dite).param("usager", usager).update();
    }

    Pointage lire(UUID seance, UUID usager) {
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

    void garder(UUID seance, UUID usager, Pointage pointage) {
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
                .param("presenceLe", moment(pointage.presenceLe()))
                .param("presenceSaisie", pointage.presenceSaisie())
                .param("presenceAppareil", pointage.presenceAppareil())
                .param("besoinLe", moment(pointage.besoinLe()))
                .param("besoinSaisie", pointage.besoinSaisie())
                .param("besoinAppareil", pointage.besoinAppareil())
                .param("retireLe", moment(pointage.retireLe()))
                .update();
    }

    Optional<Venue> presence(UUID seance, UUID usager) {
        return jdbc.sql("select upper(presence) from participation where seance_id = :seance and usager_id = :usager")
                .param("seance", seance)
                .param("usager", usager)
                .query(String.class)
                .optional()
                .map(Venue::valueOf);
    }

    /** What they came for stays as it was noted. */
    void presence(UUID seance, UUID usager, Venue venue) {
        jdbc.sql("""
                        insert into participation (structure_id, seance_id, usager_id, presence, ordre)
                        select structure_courante(), :seance, :usager, :presence, coalesce(max(ordre), 0) + 1
                        from participation
                        where seance_id = :seance
                        on conflict on constraint participation_notee_une_fois do update
                        set presence = excluded.presence, ordre = excluded.ordre
                        """)
                .param("seance", seance)
                .param("usager", usager)
                .param("presence", venue.name().toLowerCase(Locale.ROOT))
                .update();
        autres(seance, usager, """
                        update participation
                        set presence = (
                            select presence from participation where seance_id = :seance and usager_id = :usager)
                        """);
    }

    /** Of the records of one person, the last that says what they came for is the one that figures read. */
    void faireParlerQuiDit(UUID seance, UUID usager) {
        jdbc.sql(PERSONNE + """
                        update participation
                        set ordre = (select max(ordre) + 1 from participation where seance_id = :seance)
                        where seance_id = :seance
                            and usager_id = (
                                select usager_id
                                from participation
                                where seance_id = :seance
                                    and usager_id in (select id from personne)
                                    and presence = 'present'
                                    and num_nonnulls(demande, duree_min, suite, acteur_id) > 0
                                order by ordre desc
                                limit 1)
                        """).param("seance", seance).param("usager", usager).update();
    }

    List<UUID> notees(UUID seance) {
        return jdbc.sql("select usager_id from participation where seance_id = :seance")
                .param("seance", seance)
                .query(UUID.class)
                .list();
    }

    Optional<Besoin> besoin(UUID seance, UUID usager) {
        return jdbc.sql("""
                        select demande, duree_min, upper(suite) as suite, acteur_id as acteur
                        from participation
                        where seance_id = :seance and usager_id = :usager
                        """)
                .param("seance", seance)
                .param("usager", usager)
                .query(Besoin.class)
                .optional();
    }

    /** Whoever came for something came. */
    void besoin(UUID seance, UUID usager, Besoin besoin) {
        if (presence(seance, usager).isEmpty()) {
            presence(seance, usager, Venue.PRESENT);
        }
        besoinSiPresent(seance, usager, besoin);
    }

    void besoinSiPresent(UUID seance, UUID usager, Besoin besoin) {
        jdbc.sql("""
                        update participation
                        set demande = :demande, duree_min = :duree, suite = :suite, acteur_id = :acteur
                        where seance_id = :seance and usager_id = :usager
                        """)
                .param("seance", seance)
                .param("usager", usager)
                .param("demande", besoin.demande())
                .param("duree", besoin.dureeMin())
                .param("suite", code(besoin.suite()))
                .param("acteur", besoin.acteur())
                .update();
    }

    void effacer(UUID seance, UUID usager) {
        autres(seance, usager, "delete from participation");
        jdbc.sql("delete from participation where seance_id = :seance and usager_id = :usager")
                .param("seance", seance)
                .param("usager", usager)
                .update();
    }

    /** What is noted of a person holds for all the records that are theirs. */
    private void autres(UUID seance, UUID usager, String geste) {
        jdbc.sql(PERSONNE + geste + """

                        where seance_id = :seance
                            and usager_id <> :usager
                            and usager_id in (select id from personne)
                        """)
                .param("seance", seance)
                .param("usager", usager)
                .update();
    }

    static @Nullable String code(@Nullable Suite suite) {
        return suite == null ? null : suite.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Timestamp moment(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
