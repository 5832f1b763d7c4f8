package fr.estran.ville.equipe;

import fr.estran.socle.droits.ConseillersConnus;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class ConseillersRepository implements ConseillersConnus {

    private final JdbcClient jdbc;

    ConseillersRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the team and those who have left it, whose account may still be there. */
    @Override
    public List<Conseiller> conseillers() {
        return jdbc.sql("""
            select id, nom_entier(conseiller) as nom
            from conseiller
            order by sortie nulls first, nom, prenom
            """).query(Conseiller.class).list();
    }
}
