package fr.estran.collectif;

import fr.estran.commun.Messages;
import fr.estran.inscriptions.CommentPrevenue;
import fr.estran.inscriptions.InscriptionVue;
import fr.estran.inscriptions.PhrasesDePlace;
import fr.estran.inscriptions.ResultatInscription.Enregistree;
import fr.estran.inscriptions.Voix;
import fr.estran.programme.Actions;
import fr.estran.programme.HeuresDeService;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What came of it: said to the professional, with what they hand over to the person, said to the person. */
@Component
@Transactional(readOnly = true)
class PageFaite {

    private static final Messages MESSAGES = Messages.de("collectif");

    private final Actions actions;
    private final HeuresDeService heures;
    private final CommentPrevenue prevenue;

    PageFaite(Actions actions, HeuresDeService heures, CommentPrevenue prevenue) {
        this.actions = actions;
        this.heures = heures;
        this.prevenue = prevenue;
    }

    String montrer(String jeton, Enregistree faite, Model modele) {
        var fuseau = heures.fuseau();
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("jeton", jeton);
        modele.addAttribute("titre", PhrasesDePlace.titre(faite.inscriptions(), fuseau, Voix.AU_PROFESSIONNEL));
        modele.addAttribute("pourElle", PhrasesDePlace.titre(faite.inscriptions(), fuseau));
        modele.addAttribute(
                "suite", prevenue.dire(faite.inscriptions().getFirst()).orElse(null));
        modele.addAttribute("faite", faite);
        modele.addAttribute(
                "seances",
                actions
                        .seances(faite.inscriptions().stream()
                                .map(InscriptionVue::action)
                                .distinct()
                                .toList())
                        .values()
                        .stream()
                        .flatMap(List::stream)
                        .toList());
        return "collectif/pro-faite";
    }
}
