package fr.estran.usagers;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Of a few records, what was said of them: that they are one person, or two. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class MemesPersonnesRepository {

    private record Paire(UUID une, UUID autre) {}

    private final JdbcClient jdbc;

    MemesPersonnesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they became known; without those that were merged, erased, or have a pseudonym only. */
    List<FicheTrouvee> fiches(Collection<UUID> ids) {
        return jdbc.sql("""
                        select
                            usager.id,
                            usager.reference,
                            coalesce(usager.prenom, '') as prenom,
                            usager.nom,
                            usager.annee_naissance,
                            usager.telephone,
                            usager.courriel,
                            usager.adresse,
                            usager.contact
                        from usager
                        where usager.id = any(:ids)
                            and usager.nom is not null
                            and usager.anonyme_depuis is null
                            and not exists (select from fusion where fusion.absorbe_id = usager.id)
                        order by usager.accueilli_le, usager.id
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(FicheTrouvee.class)
                .list();
    }

    List<List<UUID>> distinguees(Collection<UUID> ids) {
        return jdbc.sql("""
                        select distinct
                            coalesce(une.conserve_id, distinction.une_id) as une,
                            coalesce(autre.conserve_id, distinction.autre_id) as autre
                        from distinction
                        left join fiche_conservee une on une.absorbe_id = distinction.une_id
                        left join fiche_conservee autre on autre.absorbe_id = distinction.autre_id
                        where coalesce(une.conserve_id, distinction.une_id) = any(:ids)
                            and coalesce(autre.conserve_id, distinction.autre_id) = any(:ids)
                        order by une, autre
                        """).param("ids", ids.toArray(UUID[]::new)).query(Paire.class).list().stream()
                .map(paire -> List.of(paire.une(), paire.autre()))
                .toList();
    }

    List<MemesPersonnes.Reunie> reunies(Collection<UUID> ids) {
        return jdbc.sql("""
                        select fusion.absorbe_id as absorbee, fiche_conservee.conserve_id as conservee
                        from fusion
                        join fiche_conservee on fiche_conservee.absorbe_id = fusion.absorbe_id
                        where fusion.absorbe_id = any(:ids)
                        order by fusion.ordre desc
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(MemesPersonnes.Reunie.class)
                .list();
    }
}
