package fr.estran.inscriptions;

import static java.util.stream.Collectors.groupingBy;

import fr.estran.commun.Messages;
import fr.estran.inscriptions.DemandeDite.Volet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was asked for, to be read out on the telephone or handed over on paper. */
@Controller
@ConditionalOnWebApplication
class DemandesController {

    private static final Messages MESSAGES = Messages.de("guichet");

    private final Demandes demandes;
    private final ActionsDites actions;
    private final CommentPrevenue prevenue;

    DemandesController(Demandes demandes, ActionsDites actions, CommentPrevenue prevenue) {
        this.prevenue = prevenue;
        this.demandes = demandes;
        this.actions = actions;
    }

    @GetMapping("/equipe/demandes/{demande}")
    @Transactional(readOnly = true)
    String lire(@PathVariable UUID demande, Model modele) {
        return montrer(demande, "inscriptions/demande", modele);
    }

    @GetMapping("/equipe/demandes/{demande}/fiche")
    @Transactional(readOnly = true)
    String imprimer(@PathVariable UUID demande, Model modele) {
        return montrer(demande, "inscriptions/demande-fiche", modele);
    }

    private String montrer(UUID demande, String page, Model modele) {
        var gardee = demandes.lire(demande);
        var parAction = gardee.inscriptions().stream()
                .collect(groupingBy(InscriptionVue::action, LinkedHashMap::new, Collectors.toList()));
        var dites = actions.lire(parAction.keySet()).stream()
                .map(action -> volet(action, parAction.getOrDefault(action.id(), List.of())))
                .toList();
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("demande", new DemandeDite(demande, gardee.code(), dites));
        return page;
    }

    private Volet volet(ActionDite action, List<InscriptionVue> inscriptions) {
        return new Volet(
                action, inscriptions, prevenue.dire(inscriptions.getFirst()).orElse(null));
    }
}
