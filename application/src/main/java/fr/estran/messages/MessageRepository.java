package fr.estran.messages;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox, as whoever tells a fact writes it: within the transaction of the fact. */
@Repository
record MessageRepository(JdbcClient jdbc) {

    /** All of them in one statement. A reminder that was given up is taken up again when its hour comes back. */
    void ecrire(List<NouveauMessage> messages, Instant maintenant) {
        if (messages.isEmpty()) {
            return;
        }
        jdbc.sql("""
            insert into message (
                structure_id, id, cle, jeton, modele, pour, canal, inscription_id, groupe_id, action_id, seance_id,
                destinataire, debut, raison, libre_id, cree_le, du, avant, etat, echec)
            select
                structure_courante(),
                id,
                coalesce(inscription, groupe) || '.' || modele || '.' || pour || '.' || coalesce(occurrence, (
                    select count(*) + 1
                    from message
                    where (message.inscription_id = nouveau.inscription or message.groupe_id = nouveau.groupe)
                        and message.modele = nouveau.modele
                        and message.pour = nouveau.pour
                )::text),
                gen_random_uuid(),
                modele,
                pour,
                canal,
                inscription,
                groupe,
                action,
                seance,
                destinataire,
                debut,
                raison,
                libre,
                :maintenant,
                du,
                avant,
                etat,
                case when etat = 'echoue' then 'injoignable' end
            from unnest(
                :ids::uuid[], :modeles::text[], :pour::text[], :canaux::text[], :inscriptions::uuid[],
                :groupes::uuid[], :actions::uuid[], :seances::uuid[], :destinataires::text[], :debuts::timestamptz[],
                :raisons::text[], :du::timestamptz[], :avant::timestamptz[], :etats::text[],
                :occurrences::text[], :libres::uuid[])
                nouveau (
                    id, modele, pour, canal, inscription, groupe, action, seance, destinataire, debut, raison,
                    du, avant, etat, occurrence, libre)
            on conflict (structure_id, cle) do update
            set canal = excluded.canal, destinataire = excluded.destinataire, etat = excluded.etat,
                du = excluded.du, avant = excluded.avant, prochain_essai = null, clos_le = null, retenu = false, echec = excluded.echec
            where message.etat = 'sans_objet'
            """)
                .param("maintenant", maintenant)
                .param("ids", colonne(messages, _ -> Identifiants.nouveau()))
                .param("modeles", colonne(messages, message -> message.modele().code()))
                .param("pour", colonne(messages, message -> message.pour().code()))
                .param("canaux", colonne(messages, MessageRepository::canal))
                .param(
                        "inscriptions",
                        colonne(messages, message -> message.qui().inscription()))
                .param("groupes", colonne(messages, message -> message.qui().groupe()))
                .param("actions", colonne(messages, message -> message.qui().action()))
                .param("seances", colonne(messages, NouveauMessage::seance))
                .param("destinataires", colonne(messages, MessageRepository::destinataire))
                .param("debuts", colonne(messages, NouveauMessage::debut))
                .param("raisons", colonne(messages, NouveauMessage::raison))
                .param("du", colonne(messages, NouveauMessage::du))
                .param("avant", colonne(messages, m -> m.qui().debut()))
                .param("etats", colonne(messages, MessageRepository::etat))
                .param("occurrences", colonne(messages, NouveauMessage::occurrence))
                .param("libres", colonne(messages, NouveauMessage::libre))
                .update();
    }

    /** How those registrations stood is not to be said any more; what somebody wrote to whoever holds them is. */
    void oublierLEtat(Collection<InscriptionId> inscriptions, Instant maintenant) {
        oublier(
                "inscription_id = any(:inscriptions) and modele not in " + Modele.sql(Modele::libre),
                Map.of("inscriptions", inscriptions),
                maintenant);
    }

    /** What was not said yet of those registrations is not to be said any more. */
    void oublier(Collection<InscriptionId> inscriptions, Instant maintenant) {
        oublier("inscription_id = any(:inscriptions)", Map.of("inscriptions", inscriptions), maintenant);
    }

    void oublierDuGroupe(UUID groupe, Instant maintenant) {
        oublier("groupe_id = :groupe", Map.of("groupe", groupe), maintenant);
    }

    /** Reminders of the action, and what was to be said of that session: the hours are others now. */
    void oublierLesHeures(ActionId action, SeanceId seance, Instant maintenant) {
        oublier(
                "action_id = :action and (modele in " + Modele.sql(Modele::rappel) + " or seance_id = :seance)",
                Map.of("action", action, "seance", seance),
                maintenant);
    }

    /** What somebody wrote of that session waits for its new beginning; of one that is not held, nothing of it is true. */
    void suivreLaSeance(SeanceId seance, boolean annulee, Instant maintenant) {
        jdbc.sql("""
                        update message
                        set
                            avant = case when :annulee then message.avant else seance.debut end,
                            etat = case when :annulee then 'sans_objet' else message.etat end,
                            clos_le = case when :annulee then :maintenant::timestamptz else message.clos_le end
                        from message_libre_action ecrite
                        join seance on seance.structure_id = ecrite.structure_id and seance.id = ecrite.seance_id
                        where ecrite.structure_id = message.structure_id
                            and ecrite.libre_id = message.libre_id
                            and ecrite.action_id = message.action_id
                            and ecrite.seance_id = :seance
                            and message.avant is not null
                            and message.etat in\s""" + Ensembles.EN_ATTENTE)
                .param("seance", seance)
                .param("annulee", annulee)
                .param("maintenant", maintenant)
                .update();
    }

    /** All that was said, or was to be, to whoever registered them. @return the keys of those that are gone */
    List<String> effacerDuTiers(InscriptionId inscription) {
        return jdbc.sql("delete from message where inscription_id = :inscription and pour = 'tiers' returning cle")
                .param("inscription", inscription)
                .query(String.class)
                .list();
    }

    private void oublier(String lesquels, Map<String, Object> valeurs, Instant maintenant) {
        jdbc.sql("""
                        update message
                        set etat = 'sans_objet', clos_le = :maintenant
                        where etat in\s""" + Ensembles.EN_ATTENTE + " and " + lesquels)
                .params(valeurs)
                .param("maintenant", maintenant)
                .update();
    }

    private static <T extends @Nullable Object> List<T> colonne(
            List<NouveauMessage> messages, Function<NouveauMessage, T> valeur) {
        return messages.stream().map(valeur).toList();
    }

    private static String canal(NouveauMessage message) {
        return message.voie() == null
                ? Moyen.APPEL.code()
                : message.voie().moyen().code();
    }

    private static @Nullable String destinataire(NouveauMessage message) {
        return message.voie() == null ? null : message.voie().destinataire();
    }

    private static String etat(NouveauMessage message) {
        return (message.voie() == null ? Moyen.AUCUN : message.voie().moyen())
                .premierEtat()
                .code();
    }
}
