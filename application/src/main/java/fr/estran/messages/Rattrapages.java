package fr.estran.messages;

import fr.estran.inscriptions.places.Provenance;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** By what other way somebody is told, where the first did not reach them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Rattrapages {

    private final RattrapageRepository repository;
    private final HeuresDeService heures;
    private final Clock horloge;

    Rattrapages(RattrapageRepository repository, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.heures = heures;
        this.horloge = horloge;
    }

    /** A call the same day, or else a letter. */
    public void parUnAppel(UUID message) {
        remplacer(message, true);
    }

    public void parUneLettre(UUID message) {
        remplacer(message, false);
    }

    /** By a call or a letter; what they took the place of, and was held, is not to leave any more. */
    public void dits(Collection<UUID> messages) {
        repository.taire(messages, horloge.instant());
    }

    private void remplacer(UUID message, boolean parTelephone) {
        var maintenant = horloge.instant();
        repository.remplacer(
                message, parTelephone, Rappels.lettrePour(maintenant, heures.fuseau(), heures.feries()), maintenant);
    }

    /** Makes a call or a letter of what did not get through. */
    @Repository
    record RattrapageRepository(JdbcClient jdbc) {

        void taire(Collection<UUID> messages, Instant maintenant) {
            jdbc.sql("""
                with recursive rate as (
                    select remplace_id as id
                    from message
                    where id = any(:messages) and remplace_id is not null
                    union all
                    select message.remplace_id
                    from message
                    join rate on rate.id = message.id
                    where message.remplace_id is not null)
                update message
                set etat = 'sans_objet', prochain_essai = null, clos_le = :maintenant
                from rate
                where message.id = rate.id and message.etat = 'a_envoyer'
                """)
                    .param("messages", messages)
                    .param("maintenant", maintenant)
                    .update();
        }

        /**
         * In the place of one that did not get through: a call to make the same day, or else a letter; nothing where neither
         * is possible, nor to whoever was told aloud when they asked.
         *
         * @param parTelephone false where it is the number that is wrong, or nobody answers
         * @param lettrePour the first beginning for which a letter posted now comes in time
         */
        void remplacer(UUID message, boolean parTelephone, Instant lettrePour, Instant maintenant) {
            jdbc.sql("""
                                        insert into message (
                                            structure_id, id, cle, jeton, modele, pour, canal, inscription_id, action_id, seance_id,
                                            remplace_id, destinataire, debut, raison, libre_id, cree_le, du, avant, retenu, etat)
                                        select
                                            structure_courante(), :id, rate.cle || '.' || voie.canal, gen_random_uuid(), rate.modele,
                                            rate.pour, voie.canal, rate.inscription_id, rate.action_id, rate.seance_id, rate.id,
                                            voie.destinataire, rate.debut, rate.raison, rate.libre_id, :maintenant, :maintenant, rate.avant,
                                            rate.retenu, voie.etat
                                        from message rate
                                        join inscription on inscription.structure_id = rate.structure_id
                                            and inscription.id = rate.inscription_id
                                        join usager on usager.structure_id = rate.structure_id and usager.id = inscription.usager_id
                                        left join demande on demande.structure_id = rate.structure_id
                                            and demande.id = inscription.demande_id
                                        left join tiers on tiers.structure_id = rate.structure_id
                                            and tiers.inscription_id = rate.inscription_id
                                        cross join lateral (
                                            select *
                                            from (values
                                                (:appel, :aAppeler, case
                                                    when not :parTelephone then null
                                                    when rate.pour = 'professionnel' then demande.professionnel_telephone
                                                    when rate.pour = 'tiers' then tiers.telephone
                                                    when demande.id is null then usager.telephone
                                                    else demande.telephone end),
                                                (:courrier, :aPoster, case
                                                    when rate.pour <> 'personne' then null
                                                    when rate.modele <> 'annulation_service' and rate.avant < :lettrePour then null
                                                    when demande.id is null then usager.adresse
                                                    else demande.adresse end)
                                            ) possible (canal, etat, destinataire)
                                            where destinataire is not null
                                            limit 1
                                        ) voie
                                        where rate.id = :rate
                                            and not (
                                                rate.modele in\s""" + Modele.sql(Modele::ditDeViveVoix) + """
                                        and coalesce((
                                            select mouvement.canal in\s""" + Provenance.sql(Provenance::auGuichet) + """
                                                    from mouvement
                                                    where mouvement.structure_id = rate.structure_id
                                                        and mouvement.inscription_id = rate.inscription_id
                                                        and mouvement.genre = 'etat'
                                                        and mouvement.le <= rate.cree_le
                                                    order by mouvement.ordre desc
                                                    limit 1
                                                ), false))
                                        on conflict do nothing
                                        """)
                    .param("id", Identifiants.nouveau())
                    .param("rate", message)
                    .param("parTelephone", parTelephone)
                    .param("lettrePour", lettrePour)
                    .param("appel", Moyen.APPEL)
                    .param("courrier", Moyen.COURRIER)
                    .param("aAppeler", Moyen.APPEL.premierEtat())
                    .param("aPoster", Moyen.COURRIER.premierEtat())
                    .param("maintenant", maintenant)
                    .update();
        }
    }
}
