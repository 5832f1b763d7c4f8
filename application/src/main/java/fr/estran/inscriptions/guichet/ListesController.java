package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.guichet.PasJointes.PasJointe;
import fr.estran.inscriptions.places.GroupeGarde;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
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
public class ListesController {

    public record VueListes(List<ActionDite> actions) {}

    public record VueFeuille(ListeDite liste, List<PasJointe> pasJointes) {}

    public record VueLiberer(ListeDite liste, GroupeGarde garde) {}

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
    Page tout() {
        return Page.de("inscriptions/guichet/listes", MESSAGES, new VueListes(listes.aVenir()));
    }

    @GetMapping("/equipe/inscriptions/{action}")
    String voir(@PathVariable ActionId action, Model modele) {
        modele.addAttribute("pasJointes", pasJointes.de(action));
        return montrer(
                listes.lire(action), new SaisieGroupe(Identifiants.nouveau(), "", "", "", "", false), Map.of(), modele);
    }

    @GetMapping("/equipe/inscriptions/{action}/imprimer")
    Page imprimer(@PathVariable ActionId action) {
        return Page.de(
                "inscriptions/guichet/feuille", MESSAGES, new VueFeuille(listes.lire(action), pasJointes.de(action)));
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
    Page liberer(@PathVariable ActionId action, @PathVariable UUID groupe) {
        var liste = listes.lire(action);
        return Page.de(
                "inscriptions/guichet/liberer",
                MESSAGES,
                new VueLiberer(
                        liste,
                        liste.groupes().stream()
                                .filter(garde -> garde.id().equals(groupe))
                                .findFirst()
                                .orElseThrow(Introuvable::new)));
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
