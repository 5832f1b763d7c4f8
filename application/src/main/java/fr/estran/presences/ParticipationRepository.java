package fr.estran.presences;

import fr.estran.presences.Fait.Besoin;
import fr.estran.presences.Fait.Suite;
import fr.estran.presences.Fait.Venue;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who came to a session, and what for: what figures count. */
@Repository
record ParticipationRepository(JdbcClient jdbc) {

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

    Optional<Venue> presence(SeanceId seance, UsagerId usager) {
        return jdbc.sql("select upper(presence) from participation where seance_id = :seance and usager_id = :usager")
                .param("seance", seance)
                .param("usager", usager)
                .query(String.class)
                .optional()
                .map(Venue::valueOf);
    }

    /** What they came for stays as it was noted. */
    void presence(SeanceId seance, UsagerId usager, Venue venue) {
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
    void faireParlerQuiDit(SeanceId seance, UsagerId usager) {
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

    List<UsagerId> notees(SeanceId seance) {
        return jdbc.sql("select usager_id from participation where seance_id = :seance")
                .param("seance", seance)
                .query(UsagerId.class)
                .list();
    }

    Optional<Besoin> besoin(SeanceId seance, UsagerId usager) {
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
    void besoin(SeanceId seance, UsagerId usager, Besoin besoin) {
        if (presence(seance, usager).isEmpty()) {
            presence(seance, usager, Venue.PRESENT);
        }
        besoinSiPresent(seance, usager, besoin);
    }

    void besoinSiPresent(SeanceId seance, UsagerId usager, Besoin besoin) {
        jdbc.sql("""
            update participation
            set demande = :demande, duree_min = :duree, suite = :suite, acteur_id = :acteur
            where seance_id = :seance and usager_id = :usager
            """)
                .param("seance", seance)
                .param("usager", usager)
                .paramSource(besoin)
                .param("duree", besoin.dureeMin())
                .param("suite", code(besoin.suite()))
                .update();
    }

    void effacer(SeanceId seance, UsagerId usager) {
        autres(seance, usager, "delete from participation");
        jdbc.sql("delete from participation where seance_id = :seance and usager_id = :usager")
                .param("seance", seance)
                .param("usager", usager)
                .update();
    }

    /** What is noted of a person holds for all the records that are theirs. */
    private void autres(SeanceId seance, UsagerId usager, String geste) {
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
}
