package fr.estran.ville.dangers;

import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.dangers.ListeDesNumeros.Rangees;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All the numbers, for whoever looks for them without saying why; and on paper, at the desk. */
@Controller
public record NumerosController(ListeDesNumeros numeros) {

    public record VueNumeros(Rangees numeros) {}

    @PagePublique
    @GetMapping("/numeros-utiles")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page lire() {
        return Page.de("ville/dangers/numeros", PageDesDangers.MESSAGES, new VueNumeros(numeros.pour(Set.of())));
    }
}
