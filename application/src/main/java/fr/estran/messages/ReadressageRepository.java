package fr.estran.messages;

import fr.estran.socle.commun.InscriptionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sends another way what has not left yet. */
@Repository
record ReadressageRepository(JdbcClient jdbc) {

    record EnAttente(UUID id, String modele, Instant du) {

        Modele leModele() {
            return Modele.de(modele);
        }
    }

    /** What is to be said to the person, and not to whoever booked for them. */
    List<EnAttente> enAttente(InscriptionId inscription) {
        return jdbc.sql("""
                            select id, modele, du
                            from message
                            where inscription_id = :inscription
                                and pour = 'personne'
                                and etat in\s""" + Ensembles.EN_ATTENTE + """
                            order by cree_le, id
                            for update
                            """)
                .param("inscription", inscription)
                .query(EnAttente.class)
                .list();
    }

    void readresser(UUID message, Voie voie, Instant du) {
        jdbc.sql("""
            update message
            set canal = :canal, destinataire = :destinataire, etat = :etat, du = :du, prochain_essai = null, tentatives = 0
            where id = :id
            """)
                .param("canal", voie.moyen())
                .param("destinataire", voie.destinataire())
                .param("etat", voie.moyen().premierEtat())
                .param("du", du)
                .param("id", message)
                .update();
    }

    void oublier(UUID message, Instant maintenant) {
        jdbc.sql("update message set etat = 'sans_objet', clos_le = :maintenant where id = :id")
                .param("maintenant", maintenant)
                .param("id", message)
                .update();
    }
}
