package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which records are one person, and which were seen to be two. */
@Repository
record FusionRepository(JdbcClient jdbc) {

    /** @param echangesEcrits the fields that were swapped, one space between two */
    record Fusion(UsagerId absorbe, UsagerId conserve, String echangesEcrits) {

        List<ChampDeFiche> echanges() {
            return List.of(echangesEcrits.split(" ")).stream()
                    .flatMap(code -> ChampDeFiche.de(code).stream())
                    .toList();
        }
    }

    void ajouter(UsagerId absorbe, UsagerId conserve, LocalDate jour, Collection<ChampDeFiche> echanges) {
        jdbc.sql("""
            insert into fusion (structure_id, absorbe_id, conserve_id, le, echanges)
            values (structure_courante(), :absorbe, :conserve, :jour, :echanges::text[])
            """)
                .param("absorbe", absorbe)
                .param("conserve", conserve)
                .param("jour", jour)
                .param("echanges", echanges.stream().map(ChampDeFiche::code).toList())
                .update();
    }

    Optional<Fusion> de(UsagerId absorbe) {
        return jdbc.sql("""
            select absorbe_id as absorbe, conserve_id as conserve, array_to_string(echanges, ' ') as echanges_ecrits
            from fusion
            where absorbe_id = :absorbe
            """).param("absorbe", absorbe).query(Fusion.class).optional();
    }

    /** Merges after this one that have touched the same fields of the record that was kept, or have absorbed it. */
    Optional<UsagerId> aSeparerDAbord(UsagerId absorbe) {
        return jdbc.sql("""
            select suite.absorbe_id
            from fusion
            join fusion suite on suite.structure_id = fusion.structure_id
                and (suite.absorbe_id = fusion.conserve_id
                    or suite.conserve_id = fusion.conserve_id
                        and suite.ordre > fusion.ordre
                        and suite.echanges && fusion.echanges)
            where fusion.absorbe_id = :absorbe
            order by suite.ordre desc
            limit 1
            """).param("absorbe", absorbe).query(UsagerId.class).optional();
    }

    void retirer(UsagerId absorbe) {
        jdbc.sql("delete from fusion where absorbe_id = :absorbe")
                .param("absorbe", absorbe)
                .update();
    }

    /** It was a mistake: whether they are one is asked again. */
    void nePlusDistinguer(Collection<UsagerId> unes, Collection<UsagerId> autres) {
        jdbc.sql("""
            delete from distinction
            where une_id = any(:unes) and autre_id = any(:autres)
                or une_id = any(:autres) and autre_id = any(:unes)
            """).param("unes", unes).param("autres", autres).update();
    }

    /** What was seen of two records, whichever is named first. */
    void distinguer(UsagerId une, UsagerId autre, LocalDate jour) {
        jdbc.sql("""
            insert into distinction (structure_id, une_id, autre_id, le)
            values (structure_courante(), least(:une::uuid, :autre::uuid), greatest(:une::uuid, :autre::uuid), :jour)
            on conflict do nothing
            """)
                .param("une", une)
                .param("autre", autre)
                .param("jour", jour)
                .update();
    }
}
