package fr.estran.accueil.etat;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Constat.Gravite;
import fr.estran.socle.commun.Lecture;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went wrong of the service, since when, and what of it was told. */
@Repository
record AlerteRepository(JdbcClient jdbc) {

    private static final String EN_ALERTE =
            Code.sql(Arrays.stream(Gravite.values()).filter(Gravite::alerte));

    private static final String VA_MAL = "(gravite in " + EN_ALERTE + ")";

    /** @param dite whether the last that somebody was told is that it goes badly */
    record Alerte(String code, Gravite gravite, boolean dite) {

        boolean aDire() {
            return gravite.alerte() != dite;
        }
    }

    record EnAlerte(int nombre) {}

    List<Alerte> toutes() {
        return jdbc.sql("select code, gravite, dite from alerte")
                .query(Alerte.class)
                .list();
    }

    void noter(String code, Gravite gravite, Instant maintenant) {
        jdbc.sql("""
            insert into alerte (structure_id, code, gravite, depuis)
            values (structure_courante(), :code, :gravite, :maintenant)
            on conflict (structure_id, code) do update
            set gravite = excluded.gravite, depuis = excluded.depuis
            where alerte.gravite <> excluded.gravite
            """)
                .param("code", code)
                .param("gravite", gravite)
                .param("maintenant", maintenant)
                .update();
    }

    /** Whoever takes them is to tell of them; nobody else will, unless they are given back. */
    List<Alerte> dire(Instant depuis) {
        return jdbc.sql("update alerte set dite = not dite where depuis <= :depuis and dite <> " + VA_MAL
                        + " returning code, gravite, dite")
                .param("depuis", depuis)
                .query(Alerte.class)
                .list();
    }

    /** Nobody could be told: of what is so still. */
    void reprendre(Collection<String> codes) {
        jdbc.sql("update alerte set dite = not " + VA_MAL + " where code = any(:codes)")
                .param("codes", codes)
                .update();
    }

    /** How much of the service goes badly. */
    Lecture<EnAlerte> enAlerte() {
        return new Lecture<>(EnAlerte.class, "select count(*)::integer as nombre from alerte where " + VA_MAL);
    }
}
