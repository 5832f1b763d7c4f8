package fr.estran.personnes.registre;

import static java.util.stream.Collectors.toSet;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.ville.territoire.Quartiers;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People: found by what one types, and the sheet of each. What is typed to find somebody is never in an address. */
@Controller
@Ouvert(Cercle.GUICHET)
@ConditionalOnWebApplication
class PersonnesController {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    private final Fiches fiches;
    private final Foyers foyers;
    private final Quartiers decoupage;
    private final Clock horloge;

    PersonnesController(Fiches fiches, Foyers foyers, Quartiers decoupage, Clock horloge) {
        this.decoupage = decoupage;
        this.fiches = fiches;
        this.foyers = foyers;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/personnes")
    String lister(Model modele) {
        modele.addAttribute("cherche", "");
        modele.addAttribute("trouvees", fiches.dernieres());
        modele.addAttribute("assez", false);
        return montrerListe(false, modele);
    }

    @PostMapping("/equipe/personnes")
    String chercher(@RequestParam(defaultValue = "") String cherche, Model modele) {
        var trouvees = cherche.isBlank() ? fiches.dernieres() : fiches.chercher(cherche);
        modele.addAttribute("cherche", cherche);
        modele.addAttribute("trouvees", trouvees);
        modele.addAttribute("assez", Usagers.assezPourChercher(cherche));
        return montrerListe(!cherche.isBlank(), modele);
    }

    private String montrerListe(boolean cherchee, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("cherchee", cherchee);
        // As one types, nobody waits for all of them to be counted.
        modele.addAttribute("nombre", cherchee ? 0 : fiches.compter());
        return "personnes/registre/personnes";
    }

    @GetMapping("/equipe/personnes/{usager}")
    String voir(@PathVariable UsagerId usager, RedirectAttributes suite, Model modele) {
        var conservee = fiches.conservee(usager);
        if (!conservee.equals(usager)) {
            suite.addFlashAttribute("message", MESSAGES.dire("fiche.reunie"));
            return "redirect:/equipe/personnes/" + conservee;
        }
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiche", fiches.lire(usager));
        modele.addAttribute("foyer", foyers.de(usager));
        modele.addAttribute("parties", fiches.parties(usager));
        modele.addAttribute("reunies", fiches.reunies(usager));
        modele.addAttribute("quartiers", fiches.quartiers());
        return "personnes/registre/personne";
    }

    @GetMapping("/equipe/personnes/{usager}/modifier")
    String ouvrir(@PathVariable UsagerId usager, Model modele) {
        var fiche = modifiable(usager);
        if (!fiche.id().equals(usager)) {
            return "redirect:/equipe/personnes/" + fiche.id() + "/modifier";
        }
        return formulaire(fiche, Conciliation.ouvrir(SaisieFiche.de(fiche).champs()), Map.of(), modele);
    }

    @PostMapping("/equipe/personnes/{usager}/modifier")
    String modifier(
            @PathVariable UsagerId usager,
            @RequestParam MultiValueMap<String, String> champs,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fiche = modifiable(usager);
        var conciliation = avecLAdresseVoulue(
                Conciliation.lire(champs, SaisieFiche.de(fiche).champs()));
        var dite = SaisieFiche.de(conciliation.ecrits());
        var codes = fiches.quartiers().stream().map(Fiche.Quartier::code).collect(toSet());
        var fautes = new ReglesDeFiche(fiche, codes, LocalDate.now(horloge), MESSAGES).fautes(dite);
        conciliation.fautes(fautes, new ParolesDeFiche(fiches.quartiers(), decoupage.decoupage()));
        if (!fautes.isEmpty() || adresseVoulue(fiche, conciliation).isPresent()) {
            reponse.setStatus(422);
            return formulaire(fiche, conciliation, fautes, modele);
        }
        if (!fiches.modifier(fiche.id(), fiche.version(), dite)) {
            throw new Devance();
        }
        suite.addFlashAttribute("message", MESSAGES.dire("modifier.fait"));
        return "redirect:/equipe/personnes/" + fiche.id();
    }

    private static Conciliation avecLAdresseVoulue(Conciliation lue) {
        var voulue = lue.ecrits().un("courrielVoulu");
        return voulue == null ? lue : lue.ecrivant("courriel", voulue).ecrivant("courrielGarde", voulue);
    }

    /** The usual address that was most likely meant, where another is written than was known, and nobody said that it is that one. */
    private static Optional<String> adresseVoulue(Fiche fiche, Conciliation conciliation) {
        var dits = conciliation.ecrits();
        return dits.dit("courriel").equals(fiche.courriel())
                ? Optional.empty()
                : AdresseElectronique.voulue(dits.dit("courriel"), dits.un("courrielGarde"));
    }

    /** A pseudonym is its partner's; a record that was absorbed, meanwhile perhaps, gives way to the one that was kept. */
    private Fiche modifiable(UsagerId usager) {
        var fiche = fiches.lire(fiches.conservee(usager));
        if (fiche.nom() == null) {
            throw new Introuvable();
        }
        return fiche;
    }

    private String formulaire(Fiche fiche, Conciliation conciliation, Map<String, String> fautes, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("fiche", fiche);
        modele.addAttribute("saisie", SaisieFiche.de(conciliation.ecrits()));
        modele.addAttribute("conciliation", conciliation);
        modele.addAttribute("voulue", adresseVoulue(fiche, conciliation).orElse(null));
        modele.addAttribute("paroles", new ParolesDeFiche(fiches.quartiers(), decoupage.decoupage()));
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("quartiers", fiches.quartiers());
        return "personnes/registre/modifier";
    }
}
