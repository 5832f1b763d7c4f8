package fr.estran.parole.reponses;

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

/** What is under way to somebody who was asked. What they answered is nobody's: it can neither be given back nor found. */
@Component
@Order(42)
record SollicitationsDetenues(SollicitationsDetenuesRepository repository) implements Detenteur {

    @Override
    public Set<String> tables() {
        return Set.of("enquete_envoi");
    }

    @Override
    public List<Rubrique> rendre(Collection<UsagerId> fiches) {
        return List.of(new Rubrique("enquete_envoi", repository.envois(fiches)));
    }

    @Override
    public void oublier(Collection<UsagerId> fiches) {
        repository.oublier(fiches);
    }

    /** What is held of somebody who was asked, until the forms are counted. */
    @Repository
    record SollicitationsDetenuesRepository(JdbcClient jdbc) {

        List<Map<String, @Nullable Object>> envois(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select
                    enquete.titre,
                    case envoi.etat when 'a_poster' then 'a_imprimer' when 'fait' then 'parti' else envoi.etat end as etat
                from message envoi
                join enquete on enquete.structure_id = envoi.structure_id and enquete.id = envoi.enquete_id
                where envoi.usager_id = any(:fiches)
                order by enquete.titre, envoi.modele
                """).param("fiches", fiches).query().listOfRows();
        }

        /** That somebody was asked is counted, and stays. */
        void oublier(Collection<UsagerId> fiches) {
            jdbc.sql("delete from message where usager_id = any(:fiches)")
                    .param("fiches", fiches)
                    .update();
        }
    }
}
