package fr.estran.presences.orientation;

import fr.estran.reseau.annuaire.AnnuairePublie;
import fr.estran.reseau.annuaire.OrganismePublie;
import fr.estran.reseau.annuaire.PublicAccueilli;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.BesoinTrouve;
import fr.estran.ville.besoins.Comprise;
import fr.estran.ville.besoins.ListeDesBesoins;
import fr.estran.ville.besoins.RechercheDeBesoins;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.territoire.Quartiers;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What whoever looks for a body sees, by whichever door. */
@Component
@Transactional(readOnly = true)
public class PageDOrientation {

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

    String ouvrir(GuichetDOrientation guichet, Model modele) {
        return chercher(guichet, ReponsesDeRecherche.rien(), null, modele);
    }

    /**
     * What was said leads to needs, the likeliest first; the one that was chosen, to bodies. A danger comes before any of it.
     *
     * @param aRevoir what was typed of somebody who is not said to agree, or is not named by a name; it is asked again
     */
    String chercher(
            GuichetDOrientation guichet,
            ReponsesDeRecherche reponses,
            @Nullable SaisieDOrientation aRevoir,
            Model modele) {
        return dangers.avant(reponses.dit(), guichet.porte(), modele)
                .orElseGet(() -> repondre(guichet, reponses, aRevoir, modele));
    }

    private String repondre(
            GuichetDOrientation guichet,
            ReponsesDeRecherche reponses,
            @Nullable SaisieDOrientation aRevoir,
            Model modele) {
        var connus = besoins.auChoix();
        var dit = reponses.dit();
        var comprise = dit == null ? Comprise.RIEN : recherche.comprendre(dit, BESOINS, connus);
        var trouves = comprise.trouves().stream().map(BesoinTrouve::besoin).toList();
        var choisi = connus.stream()
                .filter(besoin -> besoin.code().equals(reponses.besoin()))
                .findFirst()
                .or(() -> trouves.stream().filter(_ -> comprise.sure()).findFirst());
        if (dit != null && choisi.isEmpty()) {
            dangers.auCasOu(modele);
        }
        var propositions =
                choisi.map(besoin -> organismes.pour(besoin, reponses)).orElse(List.of());
        modele.addAttribute("m", MESSAGES)
                .addAttribute("guichet", guichet)
                .addAttribute("reponses", reponses)
                .addAttribute("neuve", ReponsesDeRecherche.rien().cle())
                .addAttribute("connus", connus)
                .addAttribute("trouves", trouves)
                .addAttribute(
                        "aussi",
                        Stream.concat(trouves.stream().limit(1), comprise.aussi().stream())
                                .filter(besoin -> !comprise.aussi().isEmpty() && !choisi.equals(Optional.of(besoin)))
                                .toList())
                .addAttribute("choisi", choisi.orElse(null))
                .addAttribute("aRevoir", aRevoir)
                .addAttribute("propositions", propositions)
                .addAttribute(
                        "horsFiche", choisi.isEmpty() ? List.of() : annuaire.horsFiche(HORS_FICHE, reponses.quartier()))
                .addAttribute(
                        "joignables",
                        joignables.parmi(propositions.stream()
                                .map(proposition -> proposition.organisme().id())
                                .toList()))
                .addAttribute("quartiers", quartiers.choix(List.of()))
                .addAttribute("publics", publicsDemandes())
                .addAttribute("telephone", enseigne.telephone().orElse(null));
        return "presences/orientation/chercher";
    }

    /** What was looked for stays: one may write the address down. */
    String trop(GuichetDOrientation guichet, ReponsesDeRecherche reponses, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(429);
        modele.addAttribute("erreur", MESSAGES.dire("trop"));
        return chercher(guichet, reponses, null, modele);
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
}
