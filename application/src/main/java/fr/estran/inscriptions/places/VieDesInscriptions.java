package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives back a place, a rank or an offer: by the person, the service or the hour. Each thing is done under the lock of the
 * action, on the registration as it is then; whoever waits is called in the same transaction.
 */
@Service
@Transactional
public class VieDesInscriptions {

    private final VerrouDesPlaces verrou;
    private final ListesAttente listes;
    private final PlacesDesActions places;
    private final Registre registre;
    private final PreuvesDesDemandes preuves;
    private final TiersDesInscriptions tiers;
    private final RelanceRepository relance;

    VieDesInscriptions(
            VerrouDesPlaces verrou,
            ListesAttente listes,
            PlacesDesActions places,
            Registre registre,
            PreuvesDesDemandes preuves,
            TiersDesInscriptions tiers,
            RelanceRepository relance) {
        this.verrou = verrou;
        this.listes = listes;
        this.places = places;
        this.registre = registre;
        this.preuves = preuves;
        this.tiers = tiers;
        this.relance = relance;
    }

    /** By the person, or somebody in their name; what is over already is left as it is. */
    public Verdict.Suite annuler(InscriptionId inscription, Auteur auteur) {
        var vue = verrouiller(inscription);
        return switch (vue.etat()) {
            case PROPOSEE -> terminer(vue, EtatInscription.DECLINEE, Cause.REFUS, null, auteur);
            case CONFIRMEE, LISTE_ATTENTE ->
                // What is past is past: the staff alone still put right what they noted.
                !auteur.equipe() && listes.passee(vue.action())
                        ? Verdict.Suite.TROP_TARD
                        : terminer(vue, EtatInscription.ANNULEE_PERSONNE, Cause.ANNULATION, null, auteur);
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> Verdict.Suite.DEJA_FAIT;
        };
    }

    /** By the service, which says why. */
    public Verdict.Suite annulerParLeService(InscriptionId inscription, String raison, Auteur auteur) {
        var vue = verrouiller(inscription);
        return vue.etat().vivante()
                ? terminer(vue, EtatInscription.ANNULEE_SERVICE, Cause.ANNULATION, raison, auteur)
                : Verdict.Suite.DEJA_FAIT;
    }

    /** Offers that ran out, places that somebody waits for: what a change should have set going already. */
    public void avancer(ActionId action) {
        verrou.prendre(List.of(action));
        listes.avancer(action);
    }

    /** Actions of which an offer has run out, or where somebody waits though a place is free. */
    @Transactional(readOnly = true)
    public List<ActionId> aAvancer(Instant maintenant) {
        return relance.aAvancer(maintenant);
    }

    /**
     * What was said of people for those days alone: what would help them to come, where they were visited, what they answered, who
     * registered them, a word of the team beside whoever waited.
     */
    public void oublier(Instant avant) {
        relance.effacerLesBesoins(avant);
        relance.effacerLesVisites(avant);
        relance.effacerLesReponses(avant);
        tiers.oublier(avant);
        relance.effacerLesMots(avant);
    }

    /** Whoever has a place, waits or is offered one answers anew what the action asks. */
    public Verdict.Suite repondre(InscriptionId inscription, Collection<ReponseDite> reponses) {
        if (!verrouiller(inscription).etat().vivante()) {
            return Verdict.Suite.TROP_TARD;
        }
        registre.repondre(inscription, reponses);
        return Verdict.Suite.FAIT;
    }

    /** They did not show in time that they can be reached: what they held or waited for goes to the next. */
    public void relacher(InscriptionId inscription) {
        var vue = verrouiller(inscription);
        if (vue.aProuver() && vue.etat().vivante() && vue.etat() != EtatInscription.CONFIRMEE) {
            terminer(vue, quittee(vue.etat()), Cause.EXPIRATION, null, Auteur.SERVICE);
        }
    }

    /**
     * The team puts aside askings that it does not believe: all of one action under one lock, so that no place of one goes to
     * another of them, and who waits is called once.
     *
     * @return those that held something still, as they were
     */
    public List<InscriptionVue> ecarter(
            ActionId action, Collection<InscriptionId> inscriptions, String raison, Auteur auteur) {
        verrou.prendre(List.of(action));
        var vivantes = inscriptions.stream()
                .map(registre::relire)
                .filter(vue -> vue.etat().vivante())
                .toList();
        vivantes.forEach(vue -> {
            preuves.ecarter(Objects.requireNonNull(vue.demande()));
            registre.changer(vue, quittee(vue.etat()), Cause.ANNULATION, raison, auteur);
        });
        places.resserrer(action);
        listes.avancer(action);
        return vivantes;
    }

    /** An offer is let go; whoever has a place, or waits, has left. Of an appointment, the hour is free again. */
    private static EtatInscription quittee(EtatInscription etat) {
        return etat == EtatInscription.PROPOSEE ? EtatInscription.EXPIREE : EtatInscription.ANNULEE_PERSONNE;
    }

    /** It is shown, by whatever way, that whoever asked is reached. */
    void prouver(InscriptionVue vue) {
        if (vue.demande() != null && vue.aProuver()) {
            preuves.prouver(vue.demande());
        }
    }

    void verrouiller(ActionId action) {
        verrou.prendre(List.of(action));
    }

    /** With the action, the one that it is scheduled again of: whoever accepts here stops waiting there. */
    InscriptionVue verrouiller(InscriptionId inscription) {
        verrou.prendre(registre.actionsLiees(inscription));
        return registre.relire(inscription);
    }

    /** A place here, and nobody waits any longer for the date that this one was offered instead of. */
    void cesserDAttendreAilleurs(InscriptionVue vue, Auteur auteur) {
        registre.attentesLiees(vue.id())
                .forEach(attente -> terminer(attente, EtatInscription.ANNULEE_PERSONNE, Cause.DECISION, null, auteur));
    }

    private Verdict.Suite terminer(
            InscriptionVue vue, EtatInscription vers, Cause cause, @Nullable String raison, Auteur auteur) {
        registre.changer(vue, vers, cause, raison, auteur);
        places.resserrer(vue.action());
        listes.avancer(vue.action());
        return Verdict.Suite.FAIT;
    }

    @Repository
    record RelanceRepository(JdbcClient jdbc) {

        /** Nothing of its action is still to come, nor was under way then. */
        private static final String FINIE = """
            not exists (
                select from seance
                where seance.structure_id = inscription.structure_id
                    and seance.action_id = inscription.action_id
                    and seance.statut <> 'annulee'
                    and seance.fin >= :avant)
            """;

        /** Actions where an offer has run out, or where somebody waits though a place is free. */
        List<ActionId> aAvancer(Instant maintenant) {
            return jdbc.sql("""
                select inscription.action_id
                from inscription
                where inscription.statut = 'proposee' and inscription.propose_jusqu_a <= :maintenant
                union
                select inscription.action_id
                from seance
                join occupation on occupation.structure_id = seance.structure_id
                    and occupation.action_id = seance.action_id
                    and occupation.prises < occupation.capacite
                join inscription on inscription.structure_id = seance.structure_id
                    and inscription.action_id = seance.action_id
                    and inscription.statut = 'liste_attente'
                where seance.debut > :maintenant
                order by action_id
                """)
                    .param("maintenant", maintenant)
                    .query(ActionId.class)
                    .list();
        }

        /** Beside whoever waited for what is over: nobody will call them for it. */
        void effacerLesMots(Instant avant) {
            jdbc.sql("""
                update inscription
                set mot = null
                where statut = 'liste_attente'
                    and mot is not null
                    and
                """ + FINIE).param("avant", avant).update();
        }

        /** The day after, nobody goes there any more. */
        void effacerLesVisites(Instant avant) {
            jdbc.sql("""
                delete from visite
                using inscription
                where inscription.structure_id = visite.structure_id
                    and inscription.id = visite.inscription_id
                    and
                """ + FINIE).param("avant", avant).update();
        }

        /** The day after, nobody needs to know what was answered. */
        void effacerLesReponses(Instant avant) {
            jdbc.sql("""
                delete from reponse_d_inscription
                using inscription
                where inscription.structure_id = reponse_d_inscription.structure_id
                    and inscription.id = reponse_d_inscription.inscription_id
                    and
                """ + FINIE).param("avant", avant).update();
        }

        /** The day after, nobody needs to know what helped. */
        void effacerLesBesoins(Instant avant) {
            jdbc.sql("""
                delete from besoin
                using inscription
                where inscription.structure_id = besoin.structure_id
                    and inscription.id = besoin.inscription_id
                    and
                """ + FINIE).param("avant", avant).update();
        }
    }
}
