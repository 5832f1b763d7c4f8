package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.programme.ActionModifiee;
import fr.estran.programme.Actions;
import fr.estran.programme.QuestionsDInscription.QuestionRetiree;
import fr.estran.programme.SeanceChangee;
import fr.estran.programme.SeanceRetablie;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Messages;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** What a change of the programme does to registrations, within its transaction. */
@Component
record SuitesDuProgramme(
        VerrouDesPlaces verrou,
        Actions actions,
        ListesAttente listes,
        PlacesDesActions places,
        Mouvements mouvements,
        Registre registre,
        Groupes groupes,
        RetourRepository retours) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    @EventListener
    void placesChangees(ActionModifiee fait) {
        verrou.prendre(List.of(fait.action()));
        var capacite = actions.lire(fait.action()).capacite();
        if (capacite != null) {
            mouvements.capacite(fait.action(), capacite);
            places.resserrer(fait.action());
            listes.avancer(fait.action());
        }
    }

    @EventListener
    void questionRetiree(QuestionRetiree fait) {
        registre.oublierLesReponses(fait.action(), fait.rang());
    }

    @EventListener
    void actionAnnulee(SeanceChangee fait) {
        if (fait.actionAnnulee()) {
            verrou.prendre(List.of(fait.action()));
            registre.dUneAction(fait.action()).stream()
                    .filter(inscription -> inscription.etat().vivante())
                    .forEach(inscription -> registre.changer(
                            inscription,
                            EtatInscription.ANNULEE_SERVICE,
                            Cause.ANNULATION,
                            fait.raison(),
                            Auteur.SERVICE));
            groupes.annuler(fait.action(), fait.raison());
        }
    }

    /** What the service had cancelled takes place after all: each has again what they had, in the order in which they had it. An offer is made anew. */
    @EventListener
    void actionRetablie(SeanceRetablie fait) {
        if (!fait.actionRetablie()) {
            return;
        }
        verrou.prendre(List.of(fait.action()));
        var parties = retours.finiesAvec(fait.action());
        var tenues = (int) parties.stream()
                        .filter(RetourRepository.Partie::confirmee)
                        .count()
                + groupes.rendues(fait.action());
        if (tenues > 0) {
            places.permettre(fait.action(), tenues, MESSAGES.dire("excedent.retablissement"), Auteur.SERVICE);
        }
        groupes.retablir(fait.action());
        parties.forEach(partie -> registre.changer(
                registre.relire(partie.inscription()),
                partie.confirmee() ? EtatInscription.CONFIRMEE : EtatInscription.LISTE_ATTENTE,
                Cause.RETABLISSEMENT,
                null,
                Auteur.SERVICE));
    }

    @Repository
    record RetourRepository(JdbcClient jdbc) {

        /** @param confirmee it had a place; otherwise it waited for one, or was offered one */
        record Partie(InscriptionId inscription, boolean confirmee) {}

        /** Those that ended because the action did, and for no reason of their own: offers first, then by rank. */
        List<Partie> finiesAvec(ActionId action) {
            return jdbc.sql("""
                select inscription.id as inscription, dernier.de = 'confirmee' as confirmee
                from inscription
                cross join lateral (
                    select de, cause, canal
                    from mouvement
                    where mouvement.structure_id = inscription.structure_id
                        and mouvement.inscription_id = inscription.id
                        and mouvement.genre = 'etat'
                    order by mouvement.ordre desc
                    limit 1
                ) dernier
                where inscription.action_id = :action
                    and inscription.statut = 'annulee_service'
                    and dernier.cause = 'annulation'
                    and dernier.canal = 'service'
                order by dernier.de = 'liste_attente', inscription.ordre
                """).param("action", action).query(Partie.class).list();
        }
    }
}
