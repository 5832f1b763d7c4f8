package fr.estran.parole.enquetes;

import fr.estran.socle.commun.Code;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links that were drawn, and the forms that wait. Nothing joins one of them to somebody. */
@Repository
record UrneRepository(JdbcClient jdbc) {

    /** @param fermee whether the last day for answers is past */
    record Verrou(boolean lancee, boolean versee, boolean fermee) {

        boolean ouverte() {
            return lancee && !versee;
        }
    }

    record Ligne(VoieDeReponse voie, byte[] contenu) {}

    private static final String VERROU = """
        select
            enquete.lancee_le is not null as lancee,
            enquete.repondants is not null as versee,
            coalesce(enquete.fermee < (:maintenant::timestamptz at time zone structure.fuseau)::date, false) as fermee
        from enquete
        cross join structure
        where enquete.id = :enquete
        """;

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
                .param("maintenant", maintenant)
                .query(Verrou.class)
                .optional();
    }

    /** In one statement, and in the order of the digests. @param empreintes in hexadecimal */
    void reserver(EnqueteId enquete, List<String> empreintes) {
        jdbc.sql("""
            insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie)
            select structure_courante(), :enquete, decode(dite, 'hex'), 'lien'
            from unnest(:empreintes::text[]) dite
            order by dite
            """).param("enquete", enquete).param("empreintes", empreintes).update();
    }

    Optional<LienTire> lien(String empreinte) {
        return jdbc.sql("""
            select enquete_id as enquete, contenu is not null as utilise
            from enquete_bulletin
            where empreinte = decode(:empreinte, 'hex') and voie = 'lien'
            """).param("empreinte", empreinte).query(LienTire.class).optional();
    }

    /** False where that link was used already; of two at once, one waits for the other. */
    boolean repondre(EnqueteId enquete, String empreinte, byte[] contenu) {
        return jdbc.sql("""
            update enquete_bulletin
            set contenu = :contenu
            where enquete_id = :enquete
                and empreinte = decode(:empreinte, 'hex')
                and voie = 'lien'
                and contenu is null
            """)
                        .param("enquete", enquete)
                        .param("empreinte", empreinte)
                        .param("contenu", contenu)
                        .update()
                > 0;
    }

    /** False where that page brought one already. */
    boolean deposer(EnqueteId enquete, String empreinte, @Nullable Integer feuille, byte[] contenu) {
        return jdbc.sql("""
            insert into enquete_bulletin (structure_id, enquete_id, empreinte, voie, feuille, contenu)
            values (structure_courante(), :enquete, decode(:empreinte, 'hex'), 'equipe', :feuille, :contenu)
            on conflict (structure_id, empreinte) do nothing
            """)
                        .param("enquete", enquete)
                        .param("empreinte", empreinte)
                        .param("feuille", feuille)
                        .param("contenu", contenu)
                        .update()
                > 0;
    }

    boolean remplacer(EnqueteId enquete, int feuille, byte[] contenu) {
        return jdbc.sql("update enquete_bulletin set contenu = :contenu where enquete_id = :enquete and"
                                + " feuille = :feuille")
                        .param("enquete", enquete)
                        .param("feuille", feuille)
                        .param("contenu", contenu)
                        .update()
                > 0;
    }

    /** Of the page on which that sheet was typed. */
    Optional<String> feuille(EnqueteId enquete, int feuille) {
        return jdbc.sql("""
            select encode(empreinte, 'hex')
            from enquete_bulletin
            where enquete_id = :enquete and feuille = :feuille
            """)
                .param("enquete", enquete)
                .param("feuille", feuille)
                .query(String.class)
                .optional();
    }

    List<Integer> feuilles(EnqueteId enquete) {
        return jdbc.sql("select feuille from enquete_bulletin where enquete_id = :enquete and feuille is not null")
                .param("enquete", enquete)
                .query(Integer.class)
                .list();
    }

    ReponsesEnAttente enAttente(EnqueteId enquete) {
        return jdbc.sql("""
            select
                count(*) filter (where voie = 'lien') as liens,
                count(*) filter (where voie = 'equipe') as equipe,
                count(*) filter (where voie = 'ancienne') as anciennes
            from enquete_bulletin
            where enquete_id = :enquete and contenu is not null
            """)
                .param("enquete", enquete)
                .query(ReponsesEnAttente.class)
                .single();
    }

    List<Ligne> lire(EnqueteId enquete) {
        return jdbc.sql("""
            select voie, contenu
            from enquete_bulletin
            where enquete_id = :enquete and contenu is not null
            order by empreinte
            """).param("enquete", enquete).query(Ligne.class).list();
    }

    /** Forms and links; the survey is held alone. */
    void vider(EnqueteId enquete) {
        jdbc.sql("delete from enquete_bulletin where enquete_id = :enquete")
                .param("enquete", enquete)
                .update();
    }

    /** How a form came. */
    enum VoieDeReponse implements Code {
        LIEN,
        /** Typed by the team, from paper or on the telephone: it has read it. */
        EQUIPE,
        /** Sealed with the server's key, before surveys had keys of their own. */
        ANCIENNE
    }
}
