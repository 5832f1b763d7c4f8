package fr.estran.programme.souhaits;

import fr.estran.personnes.registre.DetenusRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody asked to be told of. What they wished is tied to no one: nobody can give it back. */
@Repository
@Order(41)
class SouhaitsDetenusRepository extends DetenusRepository {

    SouhaitsDetenusRepository(JdbcClient jdbc, Clock horloge) {
        super(
                jdbc,
                horloge,
                List.of(new Detenue("souhait_a_prevenir", """
                    select coalesce(theme.libelle, theme.retenue) as theme, demande.depuis, demande.jusqu_au
                    from souhait_a_prevenir demande
                    join thematique_retenue theme
                        on theme.structure_id = demande.structure_id and theme.code = demande.thematique
                    where demande.usager_id = any(:fiches)
                    order by demande.depuis, 1
                    """)),
                List.of("delete from souhait_a_prevenir where usager_id = any(:fiches)"));
    }

    @Override
    protected String contacts() {
        return "select usager_id as usager, max(depuis) as le from souhait_a_prevenir group by usager_id";
    }
}
