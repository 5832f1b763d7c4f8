package fr.estran.echanges.classeurs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asked before sheets come in. */
@Service
public class ConnusDeLaVille {

    private final ConnusRepository repository;

    ConnusDeLaVille(ConnusRepository repository) {
        this.repository = repository;
    }

    @Transactional(readOnly = true)
    public Connus lire() {
        return repository.lire();
    }

    @Repository
    record ConnusRepository(JdbcClient jdbc) {

        Connus lire() {
            return new Connus(
                    jdbc.sql("""
                        select reference, nom_entier(conseiller) as nom, '' as commune
                        from conseiller
                        order by reference
                        """).query(Connus.Connu.class).list(),
                    jdbc.sql("""
                        select reference, nom, coalesce(commune, '') as commune
                        from lieu
                        where fusionne_dans_id is null
                        order by reference
                        """).query(Connus.Connu.class).list());
        }
    }
}
