package fr.estran.inscriptions.guichet;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.inscriptions.guichet.DemandeDite.Volet;
import fr.estran.inscriptions.maplace.Billets;
import fr.estran.inscriptions.maplace.CommentPrevenue;
import fr.estran.inscriptions.maplace.MaPlace;
import fr.estran.inscriptions.maplace.PhrasesDePlace;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was asked for, to be read out on the telephone or handed over on paper. */
@WebController
@Ouvert(Cercle.GUICHET)
class DemandesController {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final Demandes demandes;
    private final ActionsDites actions;
    private final Billets billets;
    private final CommentPrevenue prevenue;
    private final HeuresDeService heures;

    DemandesController(
            Demandes demandes,
            ActionsDites actions,
            Billets billets,
            CommentPrevenue prevenue,
            HeuresDeService heures) {
        this.demandes = demandes;
        this.actions = actions;
        this.billets = billets;
        this.prevenue = prevenue;
        this.heures = heures;
    }

    @GetMapping("/equipe/demandes/{demande}")
    @Transactional(readOnly = true)
    Page lire(@PathVariable UUID demande) {
        return Page.de("inscriptions/guichet/demande", MESSAGES, dite(demande));
    }

    @GetMapping("/equipe/demandes/{demande}/fiche")
    @Transactional(readOnly = true)
    Page imprimer(@PathVariable UUID demande) {
        return Page.de("inscriptions/guichet/demande-fiche", MESSAGES, dite(demande));
    }

    private DemandeDite dite(UUID demande) {
        var gardee = demandes.lire(demande);
        var fuseau = heures.fuseau();
        var parAction = grouper(gardee.inscriptions(), InscriptionVue::action);
        var dites = actions.lire(parAction.keySet()).stream()
                .flatMap(action -> volets(action, parAction.getOrDefault(action.id(), List.of()), fuseau))
                .toList();
        return new DemandeDite(demande, gardee.code(), dites);
    }

    private Stream<Volet> volets(ActionDite action, List<InscriptionVue> inscriptions, ZoneId fuseau) {
        return grouper(inscriptions, PhrasesDePlace::dite).values().stream()
                .map(memeEtat -> volet(action, memeEtat, fuseau));
    }

    private Volet volet(ActionDite action, List<InscriptionVue> memeEtat, ZoneId fuseau) {
        var places = memeEtat.stream()
                .map(inscription -> billets.place(inscription, action.action(), fuseau))
                .toList();
        var premiere = places.getFirst();
        return new Volet(
                action,
                places,
                premiere.passee() ? premiere.etat() : PhrasesDePlace.titre(memeEtat, fuseau),
                suite(premiere).orElse(null));
    }

    private Optional<String> suite(MaPlace place) {
        return (place.vivante() ? prevenue.dire(place.inscription()) : Optional.<String>empty())
                .or(() -> Optional.ofNullable(place.explication()));
    }

    private static <C> Map<C, List<InscriptionVue>> grouper(
            List<InscriptionVue> inscriptions, Function<InscriptionVue, C> cle) {
        return inscriptions.stream().collect(groupingBy(cle, LinkedHashMap::new, Collectors.toList()));
    }
}
