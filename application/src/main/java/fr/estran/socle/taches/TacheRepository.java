package fr.estran.socle.taches;

import fr.estran.socle.commun.StructureId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jobs, and who holds which: by the clock of the database, which all instances share. */
@Repository
record TacheRepository(JdbcClient jdbc) {

    /** @param ville null where all have their turn */
    record AFaire(String tache, @Nullable StructureId ville) {}

    /**
     * What came of it.
     *
     * @param raison why it could not be done at all; null where it was
     * @param toutes all towns had their turn
     */
    record Fait(
            @Nullable String raison, boolean toutes, List<StructureId> reussies, Map<StructureId, String> echouees) {}

    record Ligne(
            String code,
            @Nullable Instant debut,
            @Nullable Long dureeMs,
            @Nullable Instant reussite,
            @Nullable Instant echec,
            @Nullable String raison,
            boolean enEchec,
            Instant suivante,
            boolean enCours) {}

    List<Ligne> toutes(Collection<String> codes) {
        return jdbc.sql("""
            select
                tache.code,
                tache.debut,
                tache.duree_ms,
                case when ici.depuis is null then tache.reussite else ici.reussite end as reussite,
                case when ici.echec > tache.echec or tache.echec is null then ici.echec else tache.echec end as echec,
                case when ici.echec > tache.echec or tache.echec is null then ici.raison else tache.raison end as raison,
                ici.depuis is not null or coalesce(tache.echec > tache.reussite, tache.echec is not null) as en_echec,
                tache.suivante,
                coalesce(tache.prise_jusqu_a > clock_timestamp(), false) as en_cours
            from technique.tache
            left join technique.tache_en_echec ici on ici.code = tache.code and ici.structure_id = structure_courante()
            where tache.code = any(:codes)
            """).param("codes", codes).query(Ligne.class).list();
    }

    void inscrire(Collection<String> codes) {
        jdbc.sql("""
            insert into technique.tache (code, suivante)
            select code, clock_timestamp() from unnest(:codes::text[]) code
            on conflict do nothing
            """).param("codes", codes).update();
    }

    List<AFaire> aFaire(Collection<String> veillees, Instant maintenant) {
        return jdbc.sql("""
            select code as tache, null::uuid as ville
            from technique.tache
            where suivante <= clock_timestamp() and (prise_jusqu_a is null or prise_jusqu_a < clock_timestamp())
            union all
            select tache, ville
            from technique.villes_a_servir(:veillees, :maintenant)
            """)
                .param("veillees", veillees)
                .param("maintenant", maintenant)
                .query(AFaire.class)
                .list();
    }

    /** Whoever held it and has not said how it ended was stopped in the midst. */
    boolean prendre(String code, UUID moi, Duration bail, boolean due, String interrompue) {
        return jdbc.sql("""
                        update technique.tache
                        set echec = case when instance is null then echec else debut end,
                            raison = case when instance is null then raison else :interrompue end,
                            instance = :moi,
                            prise_jusqu_a = clock_timestamp() + make_interval(secs => :bail),
                            debut = clock_timestamp()
                        where code = :code
                            and (prise_jusqu_a is null or prise_jusqu_a < clock_timestamp())
                            and (not :due or suivante <= clock_timestamp())
                        """)
                        .param("code", code)
                        .param("moi", moi)
                        .param("bail", bail.toSeconds())
                        .param("due", due)
                        .param("interrompue", interrompue)
                        .update()
                > 0;
    }

    void prolonger(Collection<String> codes, UUID moi, Duration bail) {
        jdbc.sql("""
            update technique.tache
            set prise_jusqu_a = clock_timestamp() + make_interval(secs => :bail)
            where code = any(:codes) and instance = :moi
            """)
                .param("codes", codes)
                .param("moi", moi)
                .param("bail", bail.toSeconds())
                .update();
    }

    /** @param attente until it is due again; null where that does not change */
    void noter(String code, UUID moi, @Nullable String raison, @Nullable Duration attente) {
        jdbc.sql("""
            update technique.tache
            set instance = null,
                prise_jusqu_a = null,
                duree_ms = extract(epoch from clock_timestamp() - debut) * 1000,
                reussite = case when :raison::text is null then clock_timestamp() else reussite end,
                echec = case when :raison::text is null then echec else clock_timestamp() end,
                raison = coalesce(:raison, raison),
                suivante = coalesce(clock_timestamp() + make_interval(secs => :attente::double precision), suivante)
            where code = :code and instance = :moi
            """)
                .param("code", code)
                .param("moi", moi)
                .param("raison", raison)
                .param("attente", attente == null ? null : attente.toSeconds())
                .update();
    }

    void rienAFaire(Collection<String> codes) {
        jdbc.sql("""
            update technique.tache
            set reussite = clock_timestamp()
            where code = any(:codes) and instance is null
            """).param("codes", codes).update();
    }

    void reussies(String code, List<StructureId> villes) {
        jdbc.sql("""
            update technique.tache_en_echec
            set depuis = null
            where code = :code and structure_id = any(:villes) and depuis is not null
            """).param("code", code).param("villes", villes).update();
    }

    void echouee(String code, StructureId ville, String raison) {
        jdbc.sql("""
            insert into technique.tache_en_echec (structure_id, code, depuis, reussite, echec, raison)
            select :ville, code, clock_timestamp(), reussite, clock_timestamp(), :raison
            from technique.tache
            where code = :code
            on conflict (structure_id, code) do update
            set depuis = coalesce(tache_en_echec.depuis, excluded.depuis),
                reussite = case when tache_en_echec.depuis is null then excluded.reussite else tache_en_echec.reussite end,
                echec = excluded.echec,
                raison = excluded.raison
            """)
                .param("code", code)
                .param("ville", ville)
                .param("raison", raison)
                .update();
    }
}
