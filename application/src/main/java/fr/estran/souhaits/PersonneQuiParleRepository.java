package fr.estran.souhaits;

import fr.estran.commun.Introuvable;
import fr.estran.commun.UsagerId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who speaks, whichever of their records they are found by. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PersonneQuiParleRepository {

    private record Fiche(UsagerId id, @Nullable String quartier) {}

    private final JdbcClient jdbc;

    PersonneQuiParleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonneQuiParle lire(UsagerId usager) {
        var gardee = jdbc.sql("""
                        select garde.id, garde.quartier
                        from usager nomme
                        left join fiche_conservee fiche
                            on fiche.structure_id = nomme.structure_id and fiche.absorbe_id = nomme.id
                        join usager garde on garde.structure_id = nomme.structure_id
                            and garde.id = coalesce(fiche.conserve_id, nomme.id)
                        where nomme.id = :usager
                        """)
                .param("usager", usager)
                .query(Fiche.class)
                .optional()
                .orElseThrow(Introuvable::new);
        return new PersonneQuiParle(
                gardee.id(),
                gardee.quartier(),
                Stream.concat(Stream.of(gardee.id()), absorbees(gardee.id()).stream())
                        .toList());
    }

    private List<UsagerId> absorbees(UsagerId gardee) {
        return jdbc.sql("select absorbe_id from fiche_conservee where conserve_id = :gardee")
                .param("gardee", gardee)
                .query((ligne, _) -> UsagerId.valueOf(ligne.getString("absorbe_id")))
                .list();
    }
}
