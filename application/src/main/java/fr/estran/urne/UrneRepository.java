package fr.estran.urne;

import fr.estran.enquetes.EnqueteId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The forms that wait, and the marks of the links that were used. Nothing joins one to the other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class UrneRepository {

    /** @param fermee whether the last day for answers is past */
    record Verrou(boolean lancee, boolean versee, boolean fermee) {

        boolean ouverte() {
            return lancee && !versee;
        }
    }

    record Ligne(BulletinId id, byte[] contenu) {}

    private static final String VERROU = """
            select
                enquete.lancee_le is not null as lancee,
                enquete.repondants is not null as versee,
                coalesce(enquete.fermee < (:maintenant::timestamptz at time zone structure.fuseau)::date, false) as fermee
            from enquete
            cross join structure
            where enquete.id = :enquete
            """;

    private final JdbcClient jdbc;

    UrneRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** With others who bring forms, not with the count: one of both is first, and the other sees what it did. */
    Optional<Verrou> entrouvrir(EnqueteId enquete, Instant maintenant) {
        return verrou(enquete, maintenant, "for share of enquete");
    }

    /** Alone. */
    Optional<Verrou> ouvrir(EnqueteId enquete, Instant maintenant) {
        return verrou(enquete, maintenant, "for update of enquete");
    }

    private Optional<Verrou> verrou(EnqueteId enquete, Instant maintenant, String comment) {
        return jdbc.sql(VERROU + comment)
                .param("enquete", enquete)
                .param("maintenant", Timestamp.from(maintenant))
                .query(Verrou.class)
                .optional();
    }

    void deposer(BulletinId id, EnqueteId enquete, byte[] contenu) {
        jdbc.sql("""
                        insert into enquete_bulletin (structure_id, id, enquete_id, contenu)
                        values (structure_courante(), :id, :enquete, :contenu)
                        """)
                .param("id", id)
                .param("enquete", enquete)
                .param("contenu", contenu)
                .update();
    }

    /** False where that link was used already; of two at once, one waits for the other. */
    boolean marquer(EnqueteId enquete, byte[] empreinte) {
        return jdbc.sql("""
                        insert into enquete_voix (structure_id, enquete_id, empreinte)
                        values (structure_courante(), :enquete, :empreinte)
                        on conflict do nothing
                        """)
                        .param("enquete", enquete)
                        .param("empreinte", empreinte)
                        .update()
                > 0;
    }

    List<byte[]> marques(EnqueteId enquete) {
        return jdbc.sql("select empreinte from enquete_voix where enquete_id = :enquete")
                .param("enquete", enquete)
                .query((ligne, _) -> ligne.getBytes("empreinte"))
                .list();
    }

    int enAttente(EnqueteId enquete) {
        return jdbc.sql("select count(*) from enquete_bulletin where enquete_id = :enquete")
                .param("enquete", enquete)
                .query(Integer.class)
                .single();
    }

    List<Ligne> lire(EnqueteId enquete) {
        return jdbc.sql("select id, contenu from enquete_bulletin where enquete_id = :enquete order by id")
                .param("enquete", enquete)
                .query((ligne, _) -> new Ligne(BulletinId.valueOf(ligne.getString("id")), ligne.getBytes("contenu")))
                .list();
    }

    Optional<byte[]> contenu(EnqueteId enquete, BulletinId id) {
        return jdbc.sql("select contenu from enquete_bulletin where id = :id and enquete_id = :enquete")
                .param("id", id)
                .param("enquete", enquete)
                .query((ligne, _) -> ligne.getBytes("contenu"))
                .optional();
    }

    void remplacer(BulletinId id, byte[] contenu) {
        jdbc.sql("update enquete_bulletin set contenu = :contenu where id = :id")
                .param("id", id)
                .param("contenu", contenu)
                .update();
    }

    /** Forms and marks; the survey is held alone. */
    void vider(EnqueteId enquete) {
        jdbc.sql("delete from enquete_bulletin where enquete_id = :enquete")
                .param("enquete", enquete)
                .update();
        jdbc.sql("delete from enquete_voix where enquete_id = :enquete")
                .param("enquete", enquete)
                .update();
    }
}
