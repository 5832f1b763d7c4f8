package fr.estran.reseau.annuaire;

import fr.estran.programme.affiche.FormeDePlaquette;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.documents.Imposition;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The directory on paper, in one click: to be read, or for the machine that prints. */
@Controller
@Ouvert(Cercle.EQUIPE)
record PapierController(PapierDeLAnnuaire papier) {

    @GetMapping("/equipe/annuaire/papier/{forme}")
    ResponseEntity<byte[]> lire(@PathVariable String forme) {
        var choisie = lue(forme);
        return Imprime.PLAQUETTE.envoyer("annuaire-" + choisie.code(), papier.imprimer(choisie));
    }

    @GetMapping("/equipe/annuaire/papier/{forme}/imprimeur")
    ResponseEntity<byte[]> imposer(@PathVariable String forme) {
        var choisie = lue(forme);
        if (choisie != FormeDePlaquette.LIVRET) {
            throw new Introuvable();
        }
        return Imprime.IMPOSITION.envoyer("annuaire-" + choisie.code(), Imposition.livret(papier.imprimer(choisie)));
    }

    /** A fold of six panels holds no directory. */
    private static FormeDePlaquette lue(String forme) {
        return Code.lire(FormeDePlaquette.class, forme)
                .filter(une -> une != FormeDePlaquette.DEPLIANT)
                .orElseThrow(Introuvable::new);
    }
}
