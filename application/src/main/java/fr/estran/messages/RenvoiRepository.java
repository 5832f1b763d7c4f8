package fr.estran.messages;

import fr.estran.socle.commun.InscriptionId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose code may be told again now: no more than once a quarter of an hour and three times a day, whoever asks. */
@Repository
record RenvoiRepository(JdbcClient jdbc) {

    private static final String A_VENIR = """
        select inscription.id
        from inscription
        join demande on demande.structure_id = inscription.structure_id and demande.id = inscription.demande_id
        where inscription.statut in ('liste_attente', 'proposee', 'confirmee')
            and not exists (
                select from preuve
                where preuve.structure_id = demande.structure_id
                    and preuve.demande_id = demande.id
                    and preuve.prouvee_le is null)
            and exists (
                select from seance
                where seance.structure_id = inscription.structure_id
                    and seance.action_id = inscription.action_id
                    and seance.statut <> 'annulee'
                    and seance.debut > :maintenant)
            and (
                select count(*) < 3 and coalesce(max(message.cree_le) <= :maintenant::timestamptz - interval '15 minutes', true)
                from message
                where message.structure_id = inscription.structure_id
                    and message.inscription_id = inscription.id
                    and message.modele = 'code'
                    and message.cree_le > :maintenant::timestamptz - interval '1 day')
        """;

    List<InscriptionId> parTelephone(String affiche, Instant maintenant) {
        return lire("and numero(demande.telephone) = numero(:valeur)", affiche, maintenant);
    }

    List<InscriptionId> parCourriel(String courriel, Instant maintenant) {
        return lire("and lower(demande.courriel) = lower(:valeur)", courriel, maintenant);
    }

    /** That one, if it may be. */
    List<InscriptionId> celle(InscriptionId inscription, Instant maintenant) {
        return lire("and inscription.id = :valeur::uuid", inscription.toString(), maintenant);
    }

    private List<InscriptionId> lire(String condition, String valeur, Instant maintenant) {
        return jdbc.sql(A_VENIR + condition + " order by inscription.ordre")
                .param("valeur", valeur)
                .param("maintenant", maintenant)
                .query(InscriptionId.class)
                .list();
    }
}
