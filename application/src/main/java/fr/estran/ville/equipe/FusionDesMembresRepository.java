package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two sheets that are one person's, and what is remembered of the one that went. */
@Repository
record FusionDesMembresRepository(JdbcClient jdbc) {

    /** @param de a sheet that is there again, because a folder of records named it */
    record Revenu(ConseillerId de, ConseillerId vers) {}

    /** Of a sheet that went, the one that stays. */
    Optional<ConseillerId> garde(ConseillerId membre) {
        return jdbc.sql("select conserve_id from conseiller_reuni where id = :membre")
                .param("membre", membre)
                .query(ConseillerId.class)
                .optional();
    }

    /** One that a folder names again after another was found to be it is told last. */
    Optional<Revenu> revenu() {
        return jdbc.sql("""
            select conseiller.id as de, reuni.conserve_id as vers
            from conseiller_reuni reuni
            join conseiller on conseiller.structure_id = reuni.structure_id
                and conseiller.reference = reuni.reference
            where conseiller.id <> reuni.conserve_id
            order by reuni.reference
            limit 1
            """).query(Revenu.class).optional();
    }

    /** What its sheet does not say, the other's does; of the team from the first day of both. Its last day stands. */
    void completer(ConseillerId de, ConseillerId vers) {
        jdbc.sql("""
            update conseiller
            set
                courriel = coalesce(conseiller.courriel, autre.courriel),
                entree = least(conseiller.entree, autre.entree)
            from conseiller autre
            where conseiller.id = :vers and autre.structure_id = conseiller.structure_id and autre.id = :de
            """).param("de", de).param("vers", vers).update();
    }

    /** Those that were found to be this one already follow it. */
    void retenir(ConseillerId de, ConseillerId vers) {
        jdbc.sql("update conseiller_reuni set conserve_id = :vers where conserve_id = :de")
                .param("de", de)
                .param("vers", vers)
                .update();
        jdbc.sql("""
            insert into conseiller_reuni (structure_id, id, reference, conserve_id)
            select structure_id, id, reference, :vers
            from conseiller
            where id = :de
            on conflict on constraint conseiller_reuni_reference_unique do nothing
            """).param("de", de).param("vers", vers).update();
    }
}
