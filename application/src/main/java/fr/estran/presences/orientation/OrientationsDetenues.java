package fr.estran.presences.orientation;

import fr.estran.personnes.registre.Detenteur;
import fr.estran.personnes.registre.Rubrique;
import fr.estran.socle.commun.UsagerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** Where somebody was sent from a sheet, as long as the sending is tied to their line there. */
@Component
@Order(29)
record OrientationsDetenues(OrientationsDetenuesRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("orientation_de_feuille");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("orientation_de_feuille", repository.deFeuilles(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }

    /** What is held of somebody who was sent from a sheet, until the close of the quarter. */
    @Repository
    record OrientationsDetenuesRepository(JdbcClient jdbc) {

        List<Map<String, @Nullable Object>> deFeuilles(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select
                    orientation.jour as le,
                    coalesce(acteur.nom, acteur.reference) as organisme,
                    orientation.prenom,
                    orientation.joindre
                from orientation_de_feuille de
                join orientation on orientation.structure_id = de.structure_id
                    and orientation.id = de.orientation_id
                join acteur on acteur.structure_id = orientation.structure_id
                    and acteur.id = orientation.acteur_id
                where de.usager_id = any(:fiches)
                order by orientation.jour, orientation.id
                """).param("fiches", fiches).query().listOfRows();
        }

        /** What is left is a row to count; nobody is told any more. */
        void oublier(Collection<UsagerId> fiches) {
            jdbc.sql("""
                update orientation
                set prenom = null, joindre = null, cle = null, a_prevenir = false
                from orientation_de_feuille de
                where de.structure_id = orientation.structure_id
                    and de.orientation_id = orientation.id
                    and de.usager_id = any(:fiches)
                    and orientation.prevenu_le is null
                """).param("fiches", fiches).update();
            jdbc.sql("""
                update orientation
                set prenom = null, joindre = null, cle = null
                from orientation_de_feuille de
                where de.structure_id = orientation.structure_id
                    and de.orientation_id = orientation.id
                    and de.usager_id = any(:fiches)
                """).param("fiches", fiches).update();
            jdbc.sql("delete from orientation_de_feuille where usager_id = any(:fiches)")
                    .param("fiches", fiches)
                    .update();
        }
    }
}
