package fr.estran.conservation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DureeRepository {

    private final JdbcClient jdbc;

    DureeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By column. */
    Map<String, @Nullable Object> lire() {
        return jdbc.sql("""
                        select mois_sans_contact, mois_de_journal, jours_apres_trimestre, garde_des_appels
                        from regle_vie_privee
                        full join reglage_contacts using (structure_id)
                        """).query().listOfRows().stream().findFirst().orElseGet(HashMap::new);
    }

    void changer(Map<String, Integer> voulues) {
        jdbc.sql("""
                        insert into regle_vie_privee (
                            structure_id, mois_sans_contact, mois_de_journal, jours_apres_trimestre)
                        values (structure_courante(), :mois_sans_contact, :mois_de_journal, :jours_apres_trimestre)
                        on conflict (structure_id) do update set
                            mois_sans_contact = excluded.mois_sans_contact,
                            mois_de_journal = excluded.mois_de_journal,
                            jours_apres_trimestre = excluded.jours_apres_trimestre
                        """).params(voulues).update();
    }

    void garderLesAppels(int mois) {
        jdbc.sql("""
                        insert into reglage_contacts (structure_id, garde_des_appels)
                        values (structure_courante(), :mois)
                        on conflict (structure_id) do update set garde_des_appels = excluded.garde_des_appels
                        """).param("mois", mois).update();
    }
}
