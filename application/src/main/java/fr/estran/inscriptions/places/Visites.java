package fr.estran.inscriptions.places;

import fr.estran.socle.commun.InscriptionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where people are visited, one appointment at a time. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Visites {

    private final VisiteRepository repository;

    Visites(VisiteRepository repository) {
        this.repository = repository;
    }

    public Optional<Visite> de(InscriptionId inscription) {
        return repository.lire(inscription);
    }

    /** @param visite null where one goes nowhere any more */
    public void noter(InscriptionId inscription, @Nullable Visite visite) {
        if (visite == null) {
            repository.oter(inscription);
        } else {
            repository.ecrire(inscription, visite);
        }
    }

    /** The same person, at another hour that they are offered. */
    public void reprendre(InscriptionId de, InscriptionId vers) {
        repository.lire(de).ifPresent(visite -> repository.ecrire(vers, visite));
    }

    @Repository
    record VisiteRepository(JdbcClient jdbc) {

        Optional<Visite> lire(InscriptionId inscription) {
            return jdbc.sql("select adresse, chemin from visite where inscription_id = :inscription")
                    .param("inscription", inscription)
                    .query(Visite.class)
                    .optional();
        }

        void ecrire(InscriptionId inscription, Visite visite) {
            jdbc.sql("""
                insert into visite (structure_id, inscription_id, adresse, chemin)
                values (structure_courante(), :inscription, :adresse, :chemin)
                on conflict (structure_id, inscription_id) do update
                set adresse = excluded.adresse, chemin = excluded.chemin
                """).param("inscription", inscription).paramSource(visite).update();
        }

        void oter(InscriptionId inscription) {
            jdbc.sql("delete from visite where inscription_id = :inscription")
                    .param("inscription", inscription)
                    .update();
        }
    }
}
