package fr.estran.ville.territoire;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record LieuxDeDemonstrationRepository(JdbcClient jdbc) {

    void joindre(String reference, String qui, String telephone) {
        jdbc.sql("""
            update lieu
            set contact_nom = :qui, contact_telephone = :telephone
            where reference = :reference and contact_nom is null and contact_telephone is null
            """)
                .param("reference", reference)
                .param("qui", qui)
                .param("telephone", telephone)
                .update();
    }

    void situer(String reference, String etage, String acces, String arret) {
        jdbc.sql("""
            update lieu
            set etage = coalesce(etage, :etage), acces = coalesce(acces, :acces), arret = coalesce(arret, :arret)
            where reference = :reference
            """)
                .param("reference", reference)
                .param("etage", etage)
                .param("acces", acces)
                .param("arret", arret)
                .update();
    }
}
