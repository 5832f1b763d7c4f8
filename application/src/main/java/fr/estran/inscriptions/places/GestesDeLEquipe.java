package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.Groupes.GroupeGarde;
import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.programme.QuestionDInscription;
import fr.estran.programme.QuestionsDInscription;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff do to a registration, on the registration as it is under the lock, each with its line in the journal. */
@Service
@Transactional
public class GestesDeLEquipe {

    private static final Set<EtatInscription> TENUE = EnumSet.of(EtatInscription.CONFIRMEE, EtatInscription.PROPOSEE);

    /**
     * What came of it.
     *
     * @param vue as it was just before
     * @param appelees who waited, and has a place or an offer by it
     */
    public record PlaceQuittee(Verdict.Suite resultat, InscriptionVue vue, List<InscriptionVue> appelees) {

        public PlaceQuittee {
            appelees = List.copyOf(appelees);
        }
    }

    /**
     * What was held for a group is for whoever waits.
     *
     * @param fait other than was seen by now, nothing is done
     * @param groupe as it was just before
     * @param appelees who waited, and has a place or an offer by it
     */
    public record GroupeLibere(boolean fait, GroupeGarde groupe, List<InscriptionVue> appelees) {
        public GroupeLibere {
            appelees = List.copyOf(appelees);
        }
    }

    private final VieDesInscriptions vie;
    private final Attribution attribution;
    private final ListesAttente listes;
    private final Groupes groupes;
    private final Registre registre;
    private final QuestionsDInscription questions;
    private final TiersDesInscriptions tiers;
    private final Journal journal;

    GestesDeLEquipe(
            VieDesInscriptions vie,
            Attribution attribution,
            ListesAttente listes,
            Groupes groupes,
            Registre registre,
            QuestionsDInscription questions,
            TiersDesInscriptions tiers,
            Journal journal) {
        this.vie = vie;
        this.attribution = attribution;
        this.listes = listes;
        this.groupes = groupes;
        this.registre = registre;
        this.questions = questions;
        this.tiers = tiers;
        this.journal = journal;
    }

    /** @throws Introuvable when there is none of that id for that action */
    public InscriptionVue lire(ActionId action, InscriptionId inscription) {
        var vue = registre.relire(inscription);
        if (!vue.action().equals(action)) {
            throw new Introuvable();
        }
        return vue;
    }

    /** They accept, come back, or are given a place out of turn. */
    public Verdict.Suite passer(Entree.Suite entree) {
        var acte = switch (entree) {
            case Entree.Acceptation _ -> "inscription.accepter";
            case Entree.Retour _ -> "inscription.revenir";
            case Entree.HorsTour _ -> "inscription.placer";
        };
        return noter(acte, entree.inscription(), attribution.passer(entree));
    }

    /** @return how many were put on the list of the new date */
    public int passer(Entree.AutreDate entree) {
        var invitees = attribution.passer(entree);
        if (invitees > 0) {
            journal.noter("inscription.proposer", entree.nouvelle().valeur());
        }
        return invitees;
    }

    /**
     * For the person, who said so: a place that they have, that they wait for, or that they were offered.
     *
     * @param vu where it stood on the page on which somebody said yes: elsewhere by now, nothing is done
     */
    public PlaceQuittee annuler(InscriptionVue avant, EtatInscription vu, Auteur auteur) {
        var vue = vie.verrouiller(avant.id());
        if (vue.etat().vivante() && vue.etat() != vu) {
            return new PlaceQuittee(Verdict.Suite.TROP_TARD, vue, List.of());
        }
        return quitter("inscription.annuler", vue, () -> vie.annuler(vue.id(), auteur));
    }

    public PlaceQuittee annulerParLeService(InscriptionVue avant, String raison, Auteur auteur) {
        var vue = vie.verrouiller(avant.id());
        return quitter("inscription.annuler_service", vue, () -> vie.annulerParLeService(vue.id(), raison, auteur));
    }

    /** Whoever has a place, waits or is offered one says later what would help them. */
    public Verdict.Suite changerLesBesoins(InscriptionVue avant, Collection<BesoinDAccueil> besoins) {
        var vue = vie.verrouiller(avant.id());
        if (!vue.etat().vivante()) {
            return Verdict.Suite.TROP_TARD;
        }
        registre.changerLesBesoins(vue.id(), besoins);
        return noter("inscription.besoins", vue.id(), Verdict.Suite.FAIT);
    }

    /** What the action of that registration asks. */
    @Transactional(readOnly = true)
    public List<QuestionDInscription> questions(InscriptionVue vue) {
        return questions.de(vue.action());
    }

    public Verdict.Suite repondre(InscriptionVue avant, Collection<ReponseDite> reponses) {
        return noter("inscription.reponses", avant.id(), vie.repondre(avant.id(), reponses));
    }

    /** Whoever registered them asks for it, or they do themselves. */
    public Verdict.Suite oublierLeTiers(InscriptionVue avant) {
        return noter(
                "inscription.oublier_tiers",
                avant.id(),
                tiers.oublier(avant.id()) ? Verdict.Suite.FAIT : Verdict.Suite.DEJA_FAIT);
    }

    /** Whoever registered them said who they are, or where they are reached, otherwise. */
    public Verdict.Suite corrigerLeTiers(InscriptionVue avant, Tiers dit) {
        tiers.corriger(avant.id(), dit);
        return noter("inscription.corriger_tiers", avant.id(), Verdict.Suite.FAIT);
    }

    /** @param mot nothing: it is taken away */
    public Verdict.Suite dire(InscriptionVue avant, @Nullable String mot) {
        var vue = vie.verrouiller(avant.id());
        if (vue.etat() != EtatInscription.LISTE_ATTENTE) {
            return Verdict.Suite.TROP_TARD;
        }
        registre.dire(vue.id(), mot);
        return noter("inscription.mot", vue.id(), Verdict.Suite.FAIT);
    }

    public Verdict.Suite ranger(InscriptionVue avant, int rang, String raison, Auteur auteur) {
        var vue = vie.verrouiller(avant.id());
        if (vue.etat() != EtatInscription.LISTE_ATTENTE) {
            return Verdict.Suite.TROP_TARD;
        }
        listes.ranger(vue, rang, raison, auteur);
        return noter("inscription.ranger", vue.id(), Verdict.Suite.FAIT);
    }

    /**
     * @param vues how many were held when somebody was asked whether they were sure
     * @return nothing where that group has gone already
     */
    public Optional<GroupeLibere> liberer(ActionId action, UUID groupe, int vues, Auteur auteur) {
        vie.verrouiller(action);
        return groupes.siConnu(action, groupe).map(garde -> {
            if (garde.places() != vues) {
                return new GroupeLibere(false, garde, List.of());
            }
            var attendaient = enAttente(action);
            groupes.liberer(garde, auteur);
            listes.avancer(action);
            return new GroupeLibere(true, garde, appelees(action, attendaient));
        });
    }

    private PlaceQuittee quitter(String acte, InscriptionVue vue, Supplier<Verdict.Suite> geste) {
        var attendaient = enAttente(vue.action());
        var resultat = noter(acte, vue.id(), geste.get());
        return new PlaceQuittee(resultat, vue, appelees(vue.action(), attendaient));
    }

    private Set<InscriptionId> enAttente(ActionId action) {
        return registre.dUneAction(action).stream()
                .filter(vue -> vue.etat() == EtatInscription.LISTE_ATTENTE)
                .map(InscriptionVue::id)
                .collect(Collectors.toSet());
    }

    /** Of those who waited, whoever has a place or an offer now. */
    private List<InscriptionVue> appelees(ActionId action, Set<InscriptionId> attendaient) {
        return registre.dUneAction(action).stream()
                .filter(vue -> attendaient.contains(vue.id()) && TENUE.contains(vue.etat()))
                .toList();
    }

    private Verdict.Suite noter(String acte, InscriptionId inscription, Verdict.Suite resultat) {
        if (resultat == Verdict.Suite.FAIT) {
            journal.noter(acte, inscription.valeur());
        }
        return resultat;
    }

    /** Whoever of the staff registers somebody answers for it, within the transaction of the registration. */
    @Component
    record InscriptionsNotees(Journal journal) {

        @EventListener
        void noter(InscriptionChangee fait) {
            var qui = SecurityContextHolder.getContext().getAuthentication();
            if (fait.cause() == Cause.DEMANDE && qui != null && qui.getPrincipal() instanceof Identite) {
                journal.noter("inscription.inscrire", fait.inscription().valeur());
            }
        }
    }
}
