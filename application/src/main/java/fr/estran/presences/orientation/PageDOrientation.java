package fr.estran.presences.orientation;

import fr.estran.messages.Poste;
import fr.estran.presences.orientation.BonsOrganismes.OrganismePropose;
import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.reseau.annuaire.OrganismePublie;
import fr.estran.reseau.annuaire.ProchaineFois;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.Comprise;
import fr.estran.ville.besoins.Comprise.BesoinTrouve;
import fr.estran.ville.besoins.ListeDesBesoins;
import fr.estran.ville.besoins.RechercheDeBesoins;
import fr.estran.ville.dangers.Numero;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.territoire.Quartier;
import fr.estran.ville.territoire.Quartiers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever looks for a body sees, by whichever door. */
@Component
@Transactional(readOnly = true)
public class PageDOrientation {

    /**
     * What is found, and what one goes on with.
     *
     * @param neuve key of the next search
     * @param aussi needs that what was said may mean as well
     * @param adressees what the body that opens the page sent of late
     */
    public record VueRecherche(
            GuichetDOrientation guichet,
            ReponsesDeRecherche reponses,
            @Nullable String neuve,
            List<Besoin> connus,
            List<Besoin> trouves,
            List<Besoin> aussi,
            @Nullable Besoin choisi,
            List<OrganismePropose> propositions,
            Set<OrganismeId> joignables,
            List<Quartier> quartiers,
            List<PublicAccueilli> publics,
            @Nullable SaisieDOrientation aRevoir,
            List<ProchaineFois> horsFiche,
            @Nullable String telephone,
            List<Numero> prudence,
            @Nullable String erreur,
            List<String> adressees) {}

    public record VuePapier(
            GuichetDOrientation guichet,
            Orientation orientation,
            Besoin besoin,
            OrganismePublie organisme,
            boolean joignable,
            LocalDate depuis,
            @Nullable String telephone) {}

    static final Messages MESSAGES = Messages.de("presences/orientation");

    private static final int BESOINS = 4;
    private static final int HORS_FICHE = 3;

    private final RechercheDeBesoins recherche;
    private final ListeDesBesoins besoins;
    private final BonsOrganismes organismes;
    private final AnnuairePublie annuaire;
    private final Quartiers quartiers;
    private final Enseigne enseigne;
    private final Orientations orientations;
    private final OrganismesJoignables joignables;
    private final PageDesDangers dangers;

    PageDOrientation(
            RechercheDeBesoins recherche,
            ListeDesBesoins besoins,
            BonsOrganismes organismes,
            AnnuairePublie annuaire,
            Quartiers quartiers,
            Enseigne enseigne,
            Orientations orientations,
            OrganismesJoignables joignables,
            PageDesDangers dangers) {
        this.recherche = recherche;
        this.besoins = besoins;
        this.organismes = organismes;
        this.annuaire = annuaire;
        this.quartiers = quartiers;
        this.enseigne = enseigne;
        this.orientations = orientations;
        this.joignables = joignables;
        this.dangers = dangers;
    }

    Page ouvrir(GuichetDOrientation guichet) {
        return ouvrir(guichet, List.of());
    }

    /** @param adressees what whoever opens it sent of late */
    Page ouvrir(GuichetDOrientation guichet, List<String> adressees) {
        return repondre(guichet, ReponsesDeRecherche.rien(), null, null, adressees);
    }

    /**
     * What was said leads to needs, the likeliest first; the one that was chosen, to bodies. A danger comes before any of it.
     *
     * @param aRevoir what was typed of somebody who is not said to agree, or is not named by a name; it is asked again
     */
    Page chercher(GuichetDOrientation guichet, ReponsesDeRecherche reponses, @Nullable SaisieDOrientation aRevoir) {
        return chercher(guichet, reponses, aRevoir, null);
    }

    /** What was looked for stays: one may write the address down. */
    Page trop(GuichetDOrientation guichet, ReponsesDeRecherche reponses) {
        return chercher(guichet, reponses, null, MESSAGES.dire("trop")).avec(429);
    }

    private Page chercher(
            GuichetDOrientation guichet,
            ReponsesDeRecherche reponses,
            @Nullable SaisieDOrientation aRevoir,
            @Nullable String erreur) {
        return dangers.avant(reponses.dit(), guichet.porte())
                .orElseGet(() -> repondre(guichet, reponses, aRevoir, erreur, List.of()));
    }

    private Page repondre(
            GuichetDOrientation guichet,
            ReponsesDeRecherche reponses,
            @Nullable SaisieDOrientation aRevoir,
            @Nullable String erreur,
            List<String> adressees) {
        var connus = besoins.auChoix();
        var dit = reponses.dit();
        var comprise = dit == null ? Comprise.RIEN : recherche.comprendre(dit, BESOINS, connus);
        var trouves = comprise.trouves().stream().map(BesoinTrouve::besoin).toList();
        var choisi = connus.stream()
                .filter(besoin -> besoin.code().equals(reponses.besoin()))
                .findFirst()
                .or(() -> trouves.stream().filter(_ -> comprise.sure()).findFirst());
        var propositions =
                choisi.map(besoin -> organismes.pour(besoin, reponses)).orElse(List.of());
        return Page.de(
                "presences/orientation/chercher",
                MESSAGES,
                new VueRecherche(
                        guichet,
                        reponses,
                        ReponsesDeRecherche.rien().cle(),
                        connus,
                        trouves,
                        Stream.concat(trouves.stream().limit(1), comprise.aussi().stream())
                                .filter(besoin -> !comprise.aussi().isEmpty() && !choisi.equals(Optional.of(besoin)))
                                .toList(),
                        choisi.orElse(null),
                        propositions,
                        joignables.parmi(propositions.stream()
                                .map(proposition -> proposition.organisme().id())
                                .toList()),
                        quartiers.choix(List.of()),
                        publicsDemandes(),
                        aRevoir,
                        choisi.isEmpty() ? List.of() : annuaire.horsFiche(HORS_FICHE, reponses.quartier()),
                        enseigne.telephone().orElse(null),
                        dangers.prudence(dit, dit == null || choisi.isPresent()),
                        erreur,
                        adressees));
    }

    /** Everybody is what is asked where nothing is answered. */
    private static List<PublicAccueilli> publicsDemandes() {
        return Stream.of(PublicAccueilli.values())
                .filter(un -> un != PublicAccueilli.TOUS)
                .toList();
    }

    /**
     * What one takes along: where, when, how to get there, what to bring. Nobody's name is on it. It is read by the door through which it
     * was asked for, that of one body not being that of another, and by the team.
     */
    Page papier(GuichetDOrientation guichet, OrientationId id) {
        var orientation = orientations.lire(id);
        if (!guichet.equipe() && !guichet.demanda(orientation)) {
            throw new Introuvable();
        }
        return Page.de(
                "presences/orientation/papier",
                MESSAGES,
                new VuePapier(
                        guichet,
                        orientation,
                        Optional.ofNullable(besoins.parCode().get(orientation.besoin()))
                                .orElseThrow(Introuvable::new),
                        annuaire.lire(orientation.acteur()).orElseThrow(Introuvable::new),
                        !orientation.refusee() && joignables.contient(orientation.acteur()),
                        annuaire.recentDepuis(),
                        enseigne.telephone().orElse(null)));
    }

    /** Which bodies can be told by e-mail at all: ours leaves, its link leads somewhere, and they have an address. */
    @Component
    record OrganismesJoignables(CourrierRepository repository, Poste poste, Enseigne enseigne) {

        Set<OrganismeId> parmi(Collection<OrganismeId> organismes) {
            return poste.enService() && enseigne.adresse().isPresent() && !organismes.isEmpty()
                    ? repository.avecAdresse(organismes)
                    : Set.of();
        }

        boolean contient(OrganismeId organisme) {
            return !parmi(List.of(organisme)).isEmpty();
        }
    }
}
