package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record EffacementRepository(JdbcClient jdbc) {

    /** Somebody who is still known, under both names that an erasure is remembered by. */
    record Connu(UsagerId id, String reference) {}

    void consigner(Collection<String> empreintes, LocalDate le) {
        jdbc.sql("""
            insert into effacement (structure_id, empreinte, le)
            select structure_courante(), decode(empreinte, 'hex'), :le
            from unnest(:empreintes::text[]) empreinte
            order by 2
            on conflict do nothing
            """).param("empreintes", empreintes).param("le", le).update();
    }

    List<String> consignes() {
        return jdbc.sql("select encode(empreinte, 'hex') from effacement")
                .query(String.class)
                .list();
    }

    List<Connu> connus() {
        return jdbc.sql("select id, reference from usager where anonyme_depuis is null")
                .query(Connu.class)
                .list();
    }

    /** Noting that one has heard of somebody takes back what was announced. */
    boolean annoncee(Collection<UsagerId> fiches) {
        return jdbc.sql("select exists (select from annonce_effacement where usager_id = any(:fiches))")
                .param("fiches", fiches)
                .query(Boolean.class)
                .single();
    }

    Optional<LocalDate> premier() {
        return Optional.ofNullable(jdbc.sql("select min(le) from effacement")
                .query(LocalDate.class)
                .single());
    }
}
