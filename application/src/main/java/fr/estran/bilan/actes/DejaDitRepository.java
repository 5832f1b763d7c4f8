package fr.estran.bilan.actes;

import fr.estran.bilan.publication.Precaution;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reports went out, and what was chosen for the one that is set beside them. */
@Repository
record DejaDitRepository(JdbcClient jdbc) {

    /** What was once on line may have been copied: that it is there no more changes nothing. */
    private static final String SORTI = """
        exists (
            select
            from rapport_fait
            where rapport_fait.rapport_id = rapport.id
                and (nature = 'mise_en_ligne' or (nature in ('presentation', 'transmission') and annule_le is null))
        )
        """;

    record Sorti(RapportId id, int annee) {}

    /** Those that tell of a year: its own, the latest first; then those of the year after, which are compared with it. */
    List<Sorti> sortis(int annee, RapportId sauf) {
        return jdbc.sql("""
            select id, annee
            from rapport
            where annee in (:annee, :suivante) and etat = 'valide' and id <> :sauf and
            """ + SORTI + "order by annee = :annee desc, valide_le desc, version desc")
                .param("annee", annee)
                .param("suivante", annee + 1)
                .param("sauf", sauf)
                .query(Sorti.class)
                .list();
    }

    boolean sorti(RapportId rapport) {
        return jdbc.sql("select " + SORTI + " from rapport where id = :id")
                .param("id", rapport)
                .query(Boolean.class)
                .single();
    }

    /** Until the end of the transaction, no other report of these years goes out. */
    void verrouiller(int annee) {
        jdbc.sql("""
            select id
            from rapport
            where annee between :premiere and :derniere
            order by id
            for update
            """)
                .param("premiere", annee - 1)
                .param("derniere", annee + 1)
                .query(UUID.class)
                .list();
    }

    @Nullable Precaution precaution(RapportId rapport) {
        return jdbc.sql("select precaution from rapport where id = :id and precaution is not null")
                .param("id", rapport)
                .query(String.class)
                .optional()
                .map(choix -> Precaution.valueOf(choix.toUpperCase(Locale.ROOT)))
                .orElse(null);
    }

    void choisir(RapportId rapport, @Nullable Precaution choix) {
        jdbc.sql("update rapport set precaution = :choix where id = :id")
                .param("id", rapport)
                .param("choix", choix == null ? null : choix.name().toLowerCase(Locale.ROOT))
                .update();
    }
}
