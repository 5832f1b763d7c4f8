package fr.estran.inscriptions.guichet;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is registered, who was offered a place, who waits and why. */
@Controller
@Ouvert(Cercle.GUICHET)
@ConditionalOnWebApplication
class ListesController {

    static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final LectureDesListes listes;
    private final PasJointes pasJointes;
    private final EcartsAvecLaFiche ecarts;

    ListesController(LectureDesListes listes, PasJointes pasJointes, EcartsAvecLaFiche ecarts) {
        this.ecarts = ecarts;
        this.listes = listes;
        this.pasJointes = pasJointes;
    }

    @GetMapping("/equipe/inscriptions")
    String tout(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("actions", listes.aVenir());
        return "inscriptions/guichet/listes";
    }

    @GetMapping("/equipe/inscriptions/{action}")
    String voir(@PathVariable ActionId action, Model modele) {
        modele.addAttribute("pasJointes", pasJointes.de(action));
        return montrer(
                listes.lire(action), new SaisieGroupe(Identifiants.nouveau(), "", "", "", "", false), Map.of(), modele);
    }

    @GetMapping("/equipe/inscriptions/{action}/imprimer")
    String imprimer(@PathVariable ActionId action, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("liste", listes.lire(action));
        modele.addAttribute("pasJointes", pasJointes.de(action));
        return "inscriptions/guichet/feuille";
    }

    @GetMapping("/equipe/inscriptions/{action}/{inscription}")
    String gerer(@PathVariable ActionId action, @PathVariable InscriptionId inscription, Model modele) {
        return une(action, inscription, "inscriptions/guichet/gerer", modele);
    }

    /** Whether they are sure: of whom, of what, and what follows. */
    @GetMapping("/equipe/inscriptions/{action}/{inscription}/annuler")
    String annuler(@PathVariable ActionId action, @PathVariable InscriptionId inscription, Model modele) {
        return une(action, inscription, "inscriptions/guichet/annuler", modele);
    }

    @GetMapping("/equipe/inscriptions/{action}/groupes/{groupe}/liberer")
    String liberer(@PathVariable ActionId action, @PathVariable UUID groupe, Model modele) {
        var liste = listes.lire(action);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("liste", liste);
        modele.addAttribute(
                "garde",
                liste.groupes().stream()
                        .filter(garde -> garde.id().equals(groupe))
                        .findFirst()
                        .orElseThrow(Introuvable::new));
        return "inscriptions/guichet/liberer";
    }

    private String une(ActionId action, InscriptionId inscription, String page, Model modele) {
        var liste = listes.lire(action);
        var ligne = liste.lignes().stream()
                .filter(une -> une.vue().id().equals(inscription))
                .findFirst()
                .orElseThrow(Introuvable::new);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("liste", liste);
        modele.addAttribute("ligne", ligne);
        modele.addAttribute("ecart", ecarts.de(ligne.vue()).orElse(null));
        return page;
    }

    static String montrer(ListeDite liste, SaisieGroupe groupe, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("liste", liste);
        modele.addAttribute("groupe", groupe);
        modele.addAttribute("fautes", fautes);
        return "inscriptions/guichet/liste";
    }
}
