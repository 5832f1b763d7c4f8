package fr.estran.banc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bodies that do not exist, and the national directory's own query on the same needs. */
final class AnnuaireDuBancRepository {

    private final JdbcClient jdbc;

    AnnuaireDuBancRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each answers six needs, and receives somewhere on some days. The planner knows of them, as it does after an import. */
    void inventer(int combien) {
        jdbc.sql("""
                        insert into acteur (structure_id, id, reference, nom)
                        select structure_courante(), gen_random_uuid(), 'banc-' || n, 'Organisme ' || n
                        from generate_series(1, :combien) n
                        """).param("combien", combien).update();
        jdbc.sql("""
                        insert into fiche_organisme (structure_id, acteur_id, cout, verifie_le)
                        select structure_id, id, 'gratuit', date '2024-01-02'
                        from acteur
                        where reference like 'banc-%'
                        """).update();
        jdbc.sql("""
                        insert into fiche_besoin (structure_id, acteur_id, besoin)
                        select acteur.structure_id, acteur.id, besoin.code
                        from acteur
                        join besoin_retenu besoin on (besoin.rang + substr(acteur.reference, 6)::integer) % 11 = 0
                        where acteur.reference like 'banc-%'
                        """).update();
        jdbc.sql("""
                        insert into fiche_accueil (structure_id, acteur_id, rang, adresse, horaires)
                        select structure_id, id, 1, '1 rue du Banc', 'Mo-Fr 09:00-12:00,14:00-17:00'
                        from acteur
                        where reference like 'banc-%'
                        """).update();
        jdbc.sql("analyze acteur, fiche_organisme, fiche_besoin, fiche_accueil").update();
    }

    /** Each word required, in French, without accents, no synonym. */
    List<String> tousLesMotsRequis(String dite) {
        return jdbc.sql("""
                        select code
                        from (
                            select
                                code,
                                to_tsvector('french', technique.unaccent(nom || ' ' || coalesce(a_apporter, ''))) as mots
                            from besoin_retenu
                        ) besoin
                        cross join plainto_tsquery('french', technique.unaccent(:dite)) demande
                        where mots @@ demande
                        order by ts_rank(mots, demande) desc, code
                        limit 3
                        """).param("dite", dite).query(String.class).list();
    }
}
