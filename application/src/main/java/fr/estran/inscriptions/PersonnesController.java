package fr.estran.inscriptions;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.Messages;
import fr.estran.usagers.Usagers;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who somebody is, how they are reached, and what they registered for. */
@Controller
@ConditionalOnWebApplication
class PersonnesController {

    private static final Messages MESSAGES = Messages.de("guichet");

    private final Usagers usagers;
    private final InscriptionRepository inscriptions;
    private final ActionsDites actions;
    private final Clock horloge;

    PersonnesController(Usagers usagers, InscriptionRepository inscriptions, ActionsDites actions, Clock horloge) {
        this.usagers = usagers;
        this.inscriptions = inscriptions;
        this.actions = actions;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/personnes/{usager}")
    @Transactional(readOnly = true)
    String voir(@PathVariable UUID usager, Model modele) {
        var fiche = usagers.lire(usager);
        var vues = inscriptions.dUnUsager(usager);
        var dites = actions
                .lire(vues.stream().map(InscriptionVue::action).distinct().toList())
                .stream()
                .collect(toMap(ActionDite::id, Function.identity()));
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("actions", dites);
        modele.addAttribute(
                "aVenir",
                vues.stream().filter(vue -> aVenir(dites.get(vue.action()))).toList());
        modele.addAttribute(
                "passees",
                vues.stream().filter(vue -> !aVenir(dites.get(vue.action()))).toList());
        return "inscriptions/personne";
    }

    private boolean aVenir(@Nullable ActionDite action) {
        return action != null && action.action().aVenir(horloge.instant());
    }
}
