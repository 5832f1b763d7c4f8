package fr.estran.parole.enquetes;

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

/** What somebody was asked. What they answered to a survey is tied to no one: nobody can give it back. */
@Component
@Order(40)
record ReponsesDetenues(ReponsesDetenuesRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("enquete_invitation");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("enquete_invitation", repository.invitations(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }

    /** What is held on a person, given back or forgotten. */
    @Repository
    record ReponsesDetenuesRepository(JdbcClient jdbc) {

        List<Map<String, @Nullable Object>> invitations(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select enquete.titre, invitation.canal, invitation.le
                from enquete_invitation invitation
                join enquete on enquete.structure_id = invitation.structure_id
                    and enquete.id = invitation.enquete_id
                where invitation.usager_id = any(:fiches)
                order by invitation.le, enquete.titre
                """).param("fiches", fiches).query().listOfRows();
        }

        /** How many were asked is counted by survey. */
        void oublier(Collection<UsagerId> fiches) {
            jdbc.sql("""
                update enquete_invitation
                set le = null
                where usager_id = any(:fiches) and le is not null
                """).param("fiches", fiches).update();
        }
    }
}
