package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asks to be told, whichever of their records they are found by. */
@Repository
record PersonneQuiParleRepository(JdbcClient jdbc) {

    PersonneQuiParle lire(UsagerId usager) {
        var gardee = jdbc.sql("""
            select coalesce(fiche.conserve_id, nomme.id) as id
            from usager nomme
            left join fiche_conservee fiche
                on fiche.structure_id = nomme.structure_id and fiche.absorbe_id = nomme.id
            where nomme.id = :usager
            """)
                .param("usager", usager)
                .query(UsagerId.class)
                .optional()
                .orElseThrow(Introuvable::new);
        return new PersonneQuiParle(
                gardee,
                Stream.concat(Stream.of(gardee), absorbees(gardee).stream()).toList());
    }

    private List<UsagerId> absorbees(UsagerId gardee) {
        return jdbc.sql("select absorbe_id from fiche_conservee where conserve_id = :gardee")
                .param("gardee", gardee)
                .query(UsagerId.class)
                .list();
    }
}
