package fr.estran.messages.relances;

import fr.estran.messages.Ensembles;
import fr.estran.messages.relances.MessageVu.IssueDAppel;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.vocabulaire.EtatDeMessage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the staff note of a call that they made. */
@Repository
record NoteRepository(JdbcClient jdbc) {

    record EnMain(
            UUID id,
            @Nullable InscriptionId inscription,
            String modele,
            String pour,
            EtatDeMessage etat,
            int tentatives,
            boolean sansMessage) {

        /** @param essais how many attempts are known of; null: any */
        boolean attendUnAppel(@Nullable Integer essais) {
            return etat == EtatDeMessage.A_APPELER && (essais == null || essais == tentatives);
        }
    }

    /** The message, and those that are told in the same call or the same letter. */
    List<EnMain> ensemble(UUID message) {
        return jdbc.sql("""
                            select
                                autre.id,
                                autre.inscription_id as inscription,
                                autre.modele,
                                autre.pour,
                                autre.etat,
                                autre.tentatives,
                                coalesce(demande.sans_message, false) as sans_message
                            from message
                            join message autre on
                                autre.structure_id = message.structure_id
                                and (autre.id = message.id or""" + " " + Ensembles.AUTRE + """
                                )
                            left join inscription on inscription.structure_id = autre.structure_id
                                and inscription.id = autre.inscription_id
                            left join demande on demande.structure_id = inscription.structure_id
                                and demande.id = inscription.demande_id
                            where message.id = :id
                            order by autre.id
                            """)
                .param("id", message)
                .query(EnMain.class)
                .list();
    }

    /** @return whether it was still to be called; a call that ends the registration has ended the message already */
    boolean noterAppel(
            EnMain message,
            IssueDAppel issue,
            EtatDeMessage vers,
            @Nullable String echec,
            CompteId par,
            Instant maintenant) {
        return jdbc.sql("""
            update message
            set
                etat = :vers,
                issue = :issue,
                echec = :echec,
                tentatives = tentatives + 1,
                dernier_essai = :maintenant,
                issue_precedente = issue,
                essai_precedent = dernier_essai,
                note_par = :par,
                appel_par = null,
                clos_le = case when not :encore then :maintenant::timestamptz end
            where id = :id and canal = 'appel' and tentatives = :tentatives
                and (etat = 'a_appeler' or etat = 'sans_objet' and :issue = 'ne_vient_pas')
            """)
                        .paramSource(message)
                        .param("issue", issue)
                        .param("vers", vers)
                        .param("encore", vers.enAttente())
                        .param("echec", echec)
                        .param("par", par)
                        .param("maintenant", maintenant)
                        .update()
                == 1;
    }
}
