package fr.estran.inscriptions.places;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record PreuveRepository(JdbcClient jdbc) {

    record Attendue(boolean parCode, Instant jusqua) {}

    void ouvrir(UUID demande, @Nullable String code, Instant jusqua) {
        jdbc.sql("""
            insert into preuve (structure_id, demande_id, code, jusqu_a)
            values (structure_courante(), :demande, :code, :jusqua)
            """)
                .param("demande", demande)
                .param("code", code)
                .param("jusqua", jusqua)
                .update();
    }

    Optional<Attendue> attendue(UUID demande) {
        return jdbc.sql("""
            select code is not null as par_code, jusqu_a as jusqua
            from preuve
            where demande_id = :demande and prouvee_le is null and ecartee_le is null
            """).param("demande", demande).query(Attendue.class).optional();
    }

    /** Counted before it is compared: of many that are tried at once, each sees those before it. */
    Optional<String> essayer(UUID demande, int auPlus, Instant maintenant) {
        return jdbc.sql("""
            update preuve
            set essais = essais + 1
            where demande_id = :demande
                and code is not null
                and prouvee_le is null
                and ecartee_le is null
                and essais < :auPlus
                and jusqu_a > :maintenant
            returning code
            """)
                .param("demande", demande)
                .param("auPlus", auPlus)
                .param("maintenant", maintenant)
                .query(String.class)
                .optional();
    }

    /** Of what is shown, nobody needs the code any more. */
    boolean prouver(UUID demande, Instant maintenant) {
        return jdbc.sql("""
            update preuve
            set prouvee_le = :maintenant, code = null
            where demande_id = :demande and prouvee_le is null and ecartee_le is null
            """)
                        .param("demande", demande)
                        .param("maintenant", maintenant)
                        .update()
                > 0;
    }

    Set<UUID> prouvees(Collection<UUID> demandes) {
        return jdbc.sql("select demande_id from preuve where demande_id = any(:demandes) and prouvee_le is not null")
                .param("demandes", demandes)
                .query(UUID.class)
                .set();
    }

    void ecarter(UUID demande, Instant maintenant) {
        jdbc.sql("""
            insert into preuve (structure_id, demande_id, jusqu_a, ecartee_le)
            values (structure_courante(), :demande, :maintenant, :maintenant)
            on conflict (structure_id, demande_id) do update
            set ecartee_le = excluded.ecartee_le, prouvee_le = null, code = null
            """).param("demande", demande).param("maintenant", maintenant).update();
    }

    /** Askings that nobody has confirmed in time, and that hold something still. */
    List<UUID> echues(Instant maintenant) {
        return jdbc.sql("""
            select demande_id
            from preuve
            where prouvee_le is null
                and ecartee_le is null
                and jusqu_a <= :maintenant
                and exists (
                    select from inscription
                    where inscription.structure_id = preuve.structure_id
                        and inscription.demande_id = preuve.demande_id
                        and inscription.statut in ('liste_attente', 'proposee'))
            order by jusqu_a
            """).param("maintenant", maintenant).query(UUID.class).list();
    }
}
