package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff do to a registration, on the registration as it is under the lock, each with its line in the journal. */
@Service
@Transactional
public class GestesDeLEquipe {

    /**
     * What came of it.
     *
     * @param vue as it was just before
     * @param appelees who waited, and has a place or an offer by it
     */
    public record PlaceQuittee(ResultatSuite resultat, InscriptionVue vue, List<InscriptionVue> appelees) {

        public PlaceQuittee {
            appelees = List.copyOf(appelees);
        }
    }

    private final VieDesInscriptions vie;
    private final PlacesHorsTour horsTour;
    private final RangsDeLaListe rangs;
    private final ListesAttente listes;
    private final Appelees appelees;
    private final Registre registre;
    private final Journal journal;

    GestesDeLEquipe(
            VieDesInscriptions vie,
            PlacesHorsTour horsTour,
            RangsDeLaListe rangs,
            ListesAttente listes,
            Appelees appelees,
            Registre registre,
            Journal journal) {
        this.vie = vie;
        this.horsTour = horsTour;
        this.rangs = rangs;
        this.listes = listes;
        this.appelees = appelees;
        this.registre = registre;
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

    public ResultatSuite accepter(InscriptionVue vue, Auteur auteur) {
        return noter("inscription.accepter", vue, vie.accepter(vue.id(), auteur));
    }

    /**
     * For the person, who said so: a place that they have, that they wait for, or that they were offered.
     *
     * @param vu where it stood on the page on which somebody said yes: elsewhere by now, nothing is done
     */
    public PlaceQuittee annuler(InscriptionVue avant, EtatInscription vu, Auteur auteur) {
        var vue = vie.verrouiller(avant.id());
        if (vue.etat().vivante() && vue.etat() != vu) {
            return new PlaceQuittee(ResultatSuite.TROP_TARD, vue, List.of());
        }
        return quitter("inscription.annuler", vue, () -> vie.annuler(vue.id(), auteur));
    }

    public PlaceQuittee annulerParLeService(InscriptionVue avant, String raison, Auteur auteur) {
        var vue = vie.verrouiller(avant.id());
        return quitter("inscription.annuler_service", vue, () -> vie.annulerParLeService(vue.id(), raison, auteur));
    }

    public ResultatSuite revenir(InscriptionVue vue, Auteur auteur) {
        return noter("inscription.revenir", vue, vie.revenir(vue.id(), auteur));
    }

    /** @param auDela it was said in so many words that no place is left, and that one is given all the same */
    public ResultatSuite placer(InscriptionVue avant, String raison, boolean auDela, Auteur auteur) {
        var vue = vie.verrouiller(avant.id());
        return switch (vue.etat()) {
            case LISTE_ATTENTE -> {
                if (vie.commencee(vue.action()) || !auDela && horsTour.libres(vue.action()) < 1) {
                    yield ResultatSuite.TROP_TARD;
                }
                vie.prouver(vue);
                horsTour.donner(vue, raison, auteur);
                vie.cesserDAttendreAilleurs(vue, auteur);
                yield noter("inscription.placer", vue, ResultatSuite.FAIT);
            }
            case CONFIRMEE, PROPOSEE -> ResultatSuite.DEJA_FAIT;
            case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> ResultatSuite.TROP_TARD;
        };
    }

    /** Whoever has a place, waits or is offered one says later what would help them. */
    public ResultatSuite changerLesBesoins(InscriptionVue avant, Collection<BesoinDAccueil> besoins) {
        var vue = vie.verrouiller(avant.id());
        if (!vue.etat().vivante()) {
            return ResultatSuite.TROP_TARD;
        }
        registre.changerLesBesoins(vue.id(), besoins);
        return noter("inscription.besoins", vue, ResultatSuite.FAIT);
    }

    /** @param mot nothing: it is taken away */
    public ResultatSuite dire(InscriptionVue avant, @Nullable String mot) {
        var vue = vie.verrouiller(avant.id());
        if (vue.etat() != EtatInscription.LISTE_ATTENTE) {
            return ResultatSuite.TROP_TARD;
        }
        registre.dire(vue.id(), mot);
        return noter("inscription.mot", vue, ResultatSuite.FAIT);
    }

    public ResultatSuite ranger(InscriptionVue avant, int rang, String raison, Auteur auteur) {
        var vue = vie.verrouiller(avant.id());
        if (vue.etat() != EtatInscription.LISTE_ATTENTE) {
            return ResultatSuite.TROP_TARD;
        }
        rangs.ranger(vue, rang, raison, auteur);
        listes.avancer(vue.action());
        return noter("inscription.ranger", vue, ResultatSuite.FAIT);
    }

    private PlaceQuittee quitter(String acte, InscriptionVue vue, Supplier<ResultatSuite> geste) {
        var attendaient = appelees.enAttente(vue.action());
        var resultat = noter(acte, vue, geste.get());
        return new PlaceQuittee(resultat, vue, appelees.parmi(vue.action(), attendaient));
    }

    private ResultatSuite noter(String acte, InscriptionVue vue, ResultatSuite resultat) {
        if (resultat == ResultatSuite.FAIT) {
            journal.noter(acte, vue.id().valeur());
        }
        return resultat;
    }
}
