package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.inscriptions.places.ReglesDesPlaces.Decision;
import fr.estran.inscriptions.places.ReglesDesPlaces.Situation;
import fr.estran.inscriptions.places.Verdict.Complet;
import fr.estran.inscriptions.places.Verdict.DejaInscrite;
import fr.estran.inscriptions.places.Verdict.Refus;
import fr.estran.inscriptions.places.Verdict.Suite;
import fr.estran.personnes.registre.Usagers.Trouve;
import fr.estran.programme.VerrouDesPlaces;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one gate to places, whatever the door ({@link Entree}): takes the lock of the action, lets the database count, has
 * {@link ReglesDesPlaces} decide, and writes. Whoever asks by a form comes through {@link Inscriptions}, which keeps the asking.
 */
@Service
@Transactional
public class Attribution {

    private final VerrouDesPlaces verrou;
    private final ListesAttente listes;
    private final PlacesDesActions places;
    private final Registre registre;
    private final Groupes groupes;
    private final VieDesInscriptions vie;

    Attribution(
            VerrouDesPlaces verrou,
            ListesAttente listes,
            PlacesDesActions places,
            Registre registre,
            Groupes groupes,
            VieDesInscriptions vie) {
        this.verrou = verrou;
        this.listes = listes;
        this.places = places;
        this.registre = registre;
        this.groupes = groupes;
        this.vie = vie;
    }

    /** Seen without the lock, which has the last word. */
    Optional<Complet> complet(Entree.Formulaire entree) {
        return ReglesDesPlaces.complet(
                entree, () -> listes.restantes(entree.demande().action()));
    }

    /**
     * @param idDemande under which it is kept
     * @param usagers the record of each, in their order
     * @return why nothing is given, if nothing is: whoever calls undoes what was kept
     */
    Optional<Refus> passer(Entree.Demande entree, UUID idDemande, List<Trouve> usagers) {
        return switch (sousLeVerrou(entree, usagers)) {
            case Decision.Refuser<Refus>(var pourquoi) -> Optional.of(pourquoi);
            case Decision.Ecrire<Refus> decision ->
                ecrire(entree, idDemande, usagers.stream().map(Trouve::usager).toList(), decision);
        };
    }

    private Decision<Refus> sousLeVerrou(Entree.Demande entree, List<Trouve> usagers) {
        var action = entree.demande().action();
        return switch (entree) {
            case Entree.Formulaire formulaire -> {
                // Before the lock, behind which others wait; as it is written, the index of the living has the last
                // word.
                var deja = deja(formulaire.demande(), usagers);
                if (deja.isPresent()) {
                    yield new Decision.Refuser<>(deja.get());
                }
                verrou.prendre(List.of(action));
                yield ReglesDesPlaces.decider(formulaire, listes.apresQuiAttend(action));
            }
            case Entree.NomDUnGroupe(var groupe, var demande, var _) -> {
                verrou.prendre(List.of(action));
                yield ReglesDesPlaces.nommer(
                        groupes.lire(action, groupe).places(), listes.commencee(action), deja(demande, usagers));
            }
        };
    }

    /** Of whoever was known to nobody before, nothing is looked for. */
    private Optional<DejaInscrite> deja(DemandeInscription demande, List<Trouve> usagers) {
        var connus = usagers.stream().filter(Trouve::deja).map(Trouve::usager).toList();
        return connus.isEmpty()
                ? Optional.empty()
                : registre.dejaVivante(demande.action(), connus)
                        .map(vivante -> new DejaInscrite(
                                demande.participants().get(usagers.indexOf(new Trouve(vivante.usager(), true))),
                                vivante.inscription()));
    }

    private Optional<Refus> ecrire(
            Entree.Demande entree, UUID idDemande, List<UsagerId> usagers, Decision.Ecrire<Refus> decision) {
        var demande = entree.demande();
        if (decision.enPlus()) {
            places.permettre(
                    demande.action(),
                    usagers.size(),
                    Objects.requireNonNull(demande.raisonExcedent()),
                    entree.auteur());
        }
        if (entree instanceof Entree.NomDUnGroupe(var groupe, var _, var auteur)) {
            groupes.cederUnePlace(groupes.lire(demande.action(), groupe), auteur);
        }
        for (var rang = 0; rang < usagers.size(); rang++) {
            var nouvelle = NouvelleInscription.de(
                    demande, rang, usagers.get(rang), idDemande, decision.etat(), entree.auteur());
            if (!registre.commencer(nouvelle, decision.cause(), entree.auteur())) {
                return Optional.of(new DejaInscrite(demande.participants().get(rang), null));
            }
        }
        return Optional.empty();
    }

    /** Somebody takes what they were offered, comes back to the list, or is given a place out of turn. */
    public Suite passer(Entree.Suite entree) {
        var vue = vie.verrouiller(entree.inscription());
        return switch (ReglesDesPlaces.decider(entree, situation(entree, vue))) {
            case Decision.Refuser<Suite>(var pourquoi) -> {
                if (entree instanceof Entree.Acceptation
                        && vue.etat() == EtatInscription.PROPOSEE
                        && pourquoi == Suite.TROP_TARD) {
                    listes.avancer(vue.action());
                }
                yield pourquoi;
            }
            case Decision.Ecrire<Suite> decision -> {
                ecrire(entree, vue, decision);
                yield Suite.FAIT;
            }
        };
    }

    private Situation situation(Entree.Suite entree, InscriptionVue vue) {
        var action = vue.action();
        return new Situation(
                vue,
                listes.maintenant(),
                listes.commencee(action),
                entree instanceof Entree.Retour
                        && registre.dejaVivante(action, List.of(vue.usager())).isPresent(),
                entree instanceof Entree.HorsTour ? listes.libres(action) : 0);
    }

    private void ecrire(Entree.Suite entree, InscriptionVue vue, Decision.Ecrire<Suite> decision) {
        if (decision.enPlus()) {
            places.permettre(vue.action(), 1, Objects.requireNonNull(entree.raison()), entree.auteur());
        }
        if (decision.etat() == EtatInscription.CONFIRMEE) {
            vie.prouver(vue);
            registre.changer(vue, decision.etat(), decision.cause(), entree.raison(), entree.auteur());
            vie.cesserDAttendreAilleurs(vue, entree.auteur());
        } else {
            registre.changer(vue, decision.etat(), decision.cause(), entree.raison(), entree.auteur());
            listes.avancer(vue.action());
        }
    }

    /** @return why nothing is held, if nothing is */
    public Optional<Refus> passer(Entree.Groupe entree) {
        verrou.prendre(List.of(entree.action()));
        if (groupes.connu(entree.cle())) {
            return Optional.empty();
        }
        var ouverte = listes.ouverte(entree.action());
        if (ouverte) {
            listes.avancer(entree.action());
        }
        var libres = ouverte ? listes.libres(entree.action()) : 0;
        var refus = ReglesDesPlaces.refus(entree, libres, ouverte);
        if (refus.isEmpty()) {
            if (entree.places() > libres) {
                places.permettre(entree.action(), entree.places(), entree.raison(), entree.auteur());
            }
            groupes.garder(entree);
        }
        return refus;
    }

    /**
     * In their order. They keep their rank for the other date until they accept here; both actions are locked, so that nobody
     * is called twice.
     *
     * @return how many were put on the list of the new date: those who were there already are left as they are
     * @throws Introuvable when the new one is not the old one scheduled again, or has begun
     */
    int passer(Entree.AutreDate entree) {
        verrou.prendre(List.of(entree.ancienne(), entree.nouvelle()));
        if (!listes.reprogrammee(entree.ancienne(), entree.nouvelle())) {
            throw new Introuvable();
        }
        var invitees = 0;
        for (var groupe : listes.enFile(entree.ancienne())) {
            for (var id : groupe.inscriptions()) {
                var vue = registre.relire(id);
                // Whoever said no to this date is not asked again.
                if (!registre.connue(entree.nouvelle(), vue.usager())) {
                    registre.commencer(
                            NouvelleInscription.comme(vue, registre.reponses(id), entree.nouvelle()),
                            Cause.DECISION,
                            entree.auteur());
                    invitees++;
                }
            }
        }
        listes.avancer(entree.nouvelle());
        return invitees;
    }
}
