package fr.estran.ville.dangers;

import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All the numbers, for whoever looks for them without saying why; and on paper, at the desk. */
@Controller
class NumerosController {

    private final ListeDesNumeros numeros;

    NumerosController(ListeDesNumeros numeros) {
        this.numeros = numeros;
    }

    @PagePublique
    @GetMapping("/numeros-utiles")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String lire(Model modele) {
        modele.addAttribute("m", PageDesDangers.MESSAGES).addAttribute("numeros", numeros.pour(Set.of()));
        return "ville/dangers/numeros";
    }
}
