package fr.estran.programme.affiche;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.affiche.TirageRepository.Tirage;
import fr.estran.socle.pages.Reponse.Page;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a leaflet shows, whichever of its requests is answered. */
@Component
public class PageDePlaquette {

    public record VueCorrections(TrimestreDuProgramme trimestre, CeQuiDiffere differe) {}

    private final RedactionDePlaquette redaction;
    private final PapiersPartis papiers;
    private final QuiPrevenir prevenir;
    private final Impression impression;

    PageDePlaquette(
            RedactionDePlaquette redaction, PapiersPartis papiers, QuiPrevenir prevenir, Impression impression) {
        this.redaction = redaction;
        this.papiers = papiers;
        this.prevenir = prevenir;
        this.impression = impression;
    }

    Page corriger(TrimestreDuProgramme trimestre) {
        return Page.de(
                "programme/affiche/corrections",
                MotsDePlaquette.MESSAGES,
                new VueCorrections(trimestre, prevenir.du(trimestre)));
    }

    String montrer(TrimestreDuProgramme trimestre, Model modele) {
        modele.addAttribute("m", MotsDePlaquette.MESSAGES);
        modele.addAttribute("trimestre", trimestre);
        modele.addAttribute("suivant", trimestre.suivant());
        modele.addAttribute("avant", trimestre.precedent());
        var plaquette = redaction.ecrire(trimestre);
        var deborde = plaquette.vide() ? Optional.<Integer>empty() : impression.deborde(plaquette);
        modele.addAttribute("plaquette", plaquette);
        modele.addAttribute("deborde", deborde.orElse(null));
        modele.addAttribute("formes", FormeDePlaquette.proposees(deborde.isEmpty()));
        modele.addAttribute("ecart", papiers.ecart(trimestre, () -> plaquette).orElse(null));
        modele.addAttribute(
                "tirages",
                papiers.tirages(trimestre).stream().collect(Collectors.toMap(Tirage::forme, Tirage::nombre)));
        return "programme/affiche/plaquette";
    }
}
