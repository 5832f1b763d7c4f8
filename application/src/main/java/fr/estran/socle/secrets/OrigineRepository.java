package fr.estran.socle.secrets;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.secrets.Origine.Scellee;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record OrigineRepository(JdbcClient jdbc) {

    /** A couple and its neighbours at a library are fewer. */
    private static final int D_UN_ENDROIT = 6;

    private static final int DE_PARTOUT = 40;

    /** The disk is not waited for: what a power cut takes of the last moment is one line of a wave. */
    void noter(UUID objet, DemandeNotee.Genre genre, String foyer, @Nullable String reseau, Instant le) {
        jdbc.sql("""
            insert into origine_de_demande (structure_id, objet_id, genre, reseau, foyer, le)
            select
                structure_courante(), cast(:objet as uuid), :genre, decode(cast(:reseau as text), 'hex'),
                decode(:foyer, 'hex'), cast(:le as timestamptz)
            from (select set_config('synchronous_commit', 'off', true)) reglage
            on conflict do nothing
            """)
                .param("objet", objet)
                .param("genre", genre.name().toLowerCase(Locale.ROOT))
                .param("reseau", reseau)
                .param("foyer", foyer)
                .param("le", le)
                .update();
    }

    /** Nothing of what is held on no connection's account. */
    Optional<Scellee> dOu(UUID objet) {
        return jdbc.sql("""
            select encode(reseau, 'hex') as reseau, encode(foyer, 'hex') as foyer
            from origine_de_demande
            where objet_id = :objet and reseau is not null
            """).param("objet", objet).query(Scellee.class).optional();
    }

    Lecture<Vague> vagues(Instant depuis) {
        return new Lecture<>(
                Vague.class, """
            with comptee as (
                select
                    foyer,
                    le,
                    count(*) over (
                        partition by foyer order by le
                        range between interval '10 minutes' preceding and current row) as d_un_endroit,
                    count(*) over (
                        order by le
                        range between interval '10 minutes' preceding and current row) as de_partout
                from origine_de_demande
                where le > :depuis
            )
            select
                encode(foyer, 'hex') as origine,
                count(*)::integer as nombre,
                max(d_un_endroit)::integer as de_suite,
                min(le) as debut,
                max(le) as fin
            from comptee
            group by foyer
            having max(d_un_endroit) >= :endroit
            union all
            select null, count(*)::integer, max(de_partout)::integer, min(le), max(le)
            from comptee
            having max(de_partout) >= :partout
            order by fin desc, nombre desc
            """, Map.of("depuis", depuis, "endroit", D_UN_ENDROIT, "partout", DE_PARTOUT));
    }

    List<Vague> lire(Lecture<Vague> vagues) {
        return jdbc.sql(vagues.sql())
                .params(vagues.parametres())
                .query(Vague.class)
                .list();
    }

    List<DemandeNotee> de(byte @Nullable [] foyer, Instant depuis) {
        return jdbc.sql("""
            select objet_id as objet, upper(genre) as genre, le
            from origine_de_demande
            where le > :depuis and (cast(:foyer as bytea) is null or foyer = :foyer)
            order by le, objet_id
            """)
                .param("depuis", depuis)
                .param("foyer", foyer)
                .query(DemandeNotee.class)
                .list();
    }

    void effacer(Instant avant) {
        jdbc.sql("delete from origine_de_demande where le < :avant")
                .param("avant", avant)
                .update();
    }
}
