package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.inscriptions.places.InscriptionRepository.PlaceVivante;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/**
 * The registrations as they are written: each that begins or changes has its line in the journal of places, and is told to
 * whoever listens. Whoever changes one holds the lock of its action.
 */
@Component
public class Registre {

    private final InscriptionRepository inscriptions;
    private final ReponseRepository reponses;
    private final CommencementRepository commencements;
    private final Mouvements mouvements;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Registre(
            InscriptionRepository inscriptions,
            ReponseRepository reponses,
            CommencementRepository commencements,
            Mouvements mouvements,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.inscriptions = inscriptions;
        this.reponses = reponses;
        this.commencements = commencements;
        this.mouvements = mouvements;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** @return whether it is new: somebody has one place in an action, or waits for one */
    public boolean commencer(NouvelleInscription nouvelle, Cause cause, Auteur auteur) {
        if (!ecrire(nouvelle, cause, auteur)) {
            return false;
        }
        evenements.publishEvent(nouvelle.fait(cause));
        return true;
    }

    /** On the list, and nobody is told: what they are offered at once is what they hear of. */
    public void inviter(NouvelleInscription nouvelle) {
        ecrire(nouvelle, Cause.DEMANDE, Auteur.SERVICE);
    }

    private boolean ecrire(NouvelleInscription nouvelle, Cause cause, Auteur auteur) {
        return commencements.commencer(nouvelle, cause, auteur, LocalDate.now(horloge), horloge.instant());
    }

    public void changer(
            InscriptionVue inscription, EtatInscription vers, Cause cause, @Nullable String raison, Auteur auteur) {
        inscriptions.changer(inscription.id(), vers, null);
        noter(
                new InscriptionChangee(inscription.id(), inscription.action(), inscription.etat(), vers, cause),
                raison,
                auteur);
    }

    /** A place is held for somebody who waits, until then. */
    void proposer(InscriptionId inscription, ActionId action, Instant jusqua) {
        inscriptions.changer(inscription, EtatInscription.PROPOSEE, jusqua);
        noter(
                new InscriptionChangee(
                        inscription, action, EtatInscription.LISTE_ATTENTE, EtatInscription.PROPOSEE, Cause.PROMOTION),
                null,
                Auteur.SERVICE);
    }

    List<InscriptionId> propositionsEchues(ActionId action, Instant maintenant) {
        return inscriptions.propositionsEchues(action, maintenant);
    }

    void noterLeRang(ActionId action, InscriptionId inscription, int rang, String raison, Auteur auteur) {
        mouvements.rang(action, inscription, rang, raison, auteur);
    }

    /** The offer holds until then; that is no change of state. */
    public void prolonger(InscriptionId inscription, Instant jusqua) {
        inscriptions.changer(inscription, EtatInscription.PROPOSEE, jusqua);
    }

    /** What would help somebody to attend, said after they asked. */
    public void changerLesBesoins(InscriptionId inscription, Collection<BesoinDAccueil> besoins) {
        inscriptions.changerLesBesoins(inscription, besoins);
    }

    /** What somebody answers to what the action asks, said anew after they asked. */
    void repondre(InscriptionId inscription, Collection<ReponseDite> dites) {
        reponses.repondre(inscription, dites);
    }

    /** Of that action, nobody is asked that any more. */
    void oublierLesReponses(ActionId action, int rang) {
        reponses.oublier(action, rang);
    }

    List<ReponseDite> reponses(InscriptionId inscription) {
        return reponses.de(List.of(inscription)).stream()
                .map(ReponseRepository.ReponseGardee::dite)
                .toList();
    }

    /** A word of the team beside somebody who waits; it goes with the waiting. */
    public void dire(InscriptionId inscription, @Nullable String mot) {
        inscriptions.dire(inscription, mot);
    }

    public Optional<InscriptionVue> lire(InscriptionId inscription) {
        return inscriptions.lire(inscription);
    }

    /** Of an action, in the order in which they asked: those that are over too. */
    public List<InscriptionVue> dUneAction(ActionId action) {
        return inscriptions.dUneAction(action);
    }

    /** Of those people, one who has a place for this action already, or waits for one, under any of their records. */
    public Optional<PlaceVivante> dejaVivante(ActionId action, Collection<UsagerId> usagers) {
        return inscriptions.dejaVivante(action, usagers);
    }

    /** Whether the person has, had or refused a place there. */
    public boolean connue(ActionId action, UsagerId usager) {
        return inscriptions.connue(action, usager);
    }

    /** As it is now: after the lock, and not as somebody had read it before. */
    public InscriptionVue relire(InscriptionId inscription) {
        return inscriptions.lire(inscription).orElseThrow(Introuvable::new);
    }

    /** Its action, and the one that this one is scheduled again of; nothing of it is known for sure before they are locked. */
    public List<ActionId> actionsLiees(InscriptionId inscription) {
        var actions = inscriptions.actionsLiees(inscription);
        if (actions.isEmpty()) {
            throw new Introuvable();
        }
        return actions;
    }

    /** Where the person waits still, though this is the date that they were offered instead. */
    public List<InscriptionVue> attentesLiees(InscriptionId inscription) {
        return inscriptions.attentesLiees(inscription);
    }

    private void noter(InscriptionChangee fait, @Nullable String raison, Auteur auteur) {
        mouvements.etat(fait, raison, auteur);
        evenements.publishEvent(fait);
    }

    @Repository
    record CommencementRepository(JdbcClient jdbc) {

        /**
         * With its line in the journal of places, what would help to attend and what was answered, in one statement: others wait for the lock.
         *
         * @return whether it is new: somebody has one place in an action, or waits for one
         */
        boolean commencer(
                NouvelleInscription nouvelle, Cause cause, Auteur auteur, LocalDate jour, Instant maintenant) {
            var tiers = Optional.ofNullable(nouvelle.tiers());
            return jdbc.sql("""
                with nee as (
                    insert into inscription (
                        structure_id, id, action_id, usager_id, demande_id, inscrit_le, statut, canal, appareil,
                        propose_jusqu_a)
                    values (
                        structure_courante(), :id, :action, :usager, :demande, :jour, :etat, :canal, :appareil,
                        case when :etat = 'proposee' then (select jusqu_a from preuve where demande_id = :demande) end)
                    on conflict (structure_id, action_id, usager_id)
                        where demande_id is not null and statut in ('liste_attente', 'proposee', 'confirmee')
                        do nothing
                    returning id, action_id, statut
                ),
                aide as (
                    insert into besoin (structure_id, inscription_id, besoin)
                    select structure_courante(), nee.id, dit
                    from nee
                    cross join unnest(:besoins::text[]) dit
                ),
                demande_par as (
                    insert into tiers (structure_id, inscription_id, nom, lien, telephone, courriel, prevenir)
                    select structure_courante(), nee.id, dit.nom, dit.lien, dit.telephone, dit.courriel, dit.prevenir
                    from nee
                    cross join lateral (
                        select
                            :tiersNom::text as nom, :tiersLien::text as lien, :tiersTelephone::text as telephone,
                            :tiersCourriel::text as courriel, :tiersPrevenir::text as prevenir
                        where :tiersNom::text is not null
                        union all
                        select tiers.nom, tiers.lien, tiers.telephone, tiers.courriel, tiers.prevenir
                        from inscription ailleurs
                        join tiers on tiers.structure_id = ailleurs.structure_id and tiers.inscription_id = ailleurs.id
                        where :tiersNom::text is null
                            and ailleurs.structure_id = structure_courante()
                            and ailleurs.demande_id = :demande
                            and ailleurs.usager_id = :usager
                        limit 1
                    ) dit
                ),
                repondu as (
                    insert into reponse_d_inscription (structure_id, inscription_id, rang, question, reponse)
                    select structure_courante(), nee.id, posee.rang, posee.question, dite.reponse
                    from nee
                    join question_d_inscription posee on posee.action_id = nee.action_id
                    join unnest(:posees::text[], :dites::text[]) dite (question, reponse)
                        on dite.question = posee.question and dite.reponse <> ''
                    on conflict do nothing
                ),
                note as (
                    insert into mouvement (
                        structure_id, action_id, genre, inscription_id, vers, cause, canal, compte_id, le)
                    select
                        structure_courante(), action_id, 'etat', id, statut, :cause::text, :provenance::text,
                        :compte::uuid, :maintenant::timestamptz
                    from nee
                )
                select exists (select from nee)
                """)
                    .paramSource(nouvelle)
                    .param(
                            "posees",
                            nouvelle.reponses().stream()
                                    .map(ReponseDite::question)
                                    .toList())
                    .param(
                            "dites",
                            nouvelle.reponses().stream()
                                    .map(ReponseDite::reponse)
                                    .toList())
                    .param("tiersNom", tiers.map(Tiers::nom).orElse(null))
                    .param("tiersLien", tiers.map(Tiers::lien).orElse(null))
                    .param("tiersTelephone", tiers.map(Tiers::telephone).orElse(null))
                    .param("tiersCourriel", tiers.map(Tiers::courriel).orElse(null))
                    .param("tiersPrevenir", tiers.map(Tiers::prevenir).orElse(null))
                    .param("jour", jour)
                    .param("canal", nouvelle.venuePar())
                    .param("cause", cause)
                    .param("provenance", auteur.provenance())
                    .param("compte", auteur.compte())
                    .param("maintenant", maintenant)
                    .query(Boolean.class)
                    .single();
        }
    }
}
