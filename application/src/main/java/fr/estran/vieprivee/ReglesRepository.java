package fr.estran.vieprivee;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReglesRepository {

    private final JdbcClient jdbc;

    ReglesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Regles lire() {
        return jdbc.sql("select mois_sans_contact, mois_de_journal, jours_apres_trimestre from regle_vie_privee")
                .query(Regles.class)
                .optional()
                .orElse(Regles.LEGALES);
    }

    void changer(Regles regles) {
        jdbc.sql("""
                        insert into regle_vie_privee (
                            structure_id, mois_sans_contact, mois_de_journal, jours_apres_trimestre)
                        values (structure_courante(), :moisSansContact, :moisDeJournal, :joursApresTrimestre)
                        on conflict (structure_id) do update set
                            mois_sans_contact = excluded.mois_sans_contact,
                            mois_de_journal = excluded.mois_de_journal,
                            jours_apres_trimestre = excluded.jours_apres_trimestre
                        """).paramSource(regles).update();
    }
}
