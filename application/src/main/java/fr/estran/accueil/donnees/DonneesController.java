package fr.estran.accueil.donnees;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.PourTous;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The open data: a page that says what there is, a file for each table, and the package that describes them. */
@WebController
@Ouvert(Cercle.TOUT_LE_MONDE)
public record DonneesController(DonneesOuvertes donnees) {

    /** @param sansSiret without it, the list of deliberations is empty */
    public record VueDonnees(List<JeuDeDonnees> jeux, boolean sansSiret) {}

    private static final Messages MESSAGES = Messages.de("accueil/donnees");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @PagePublique
    @GetMapping("/donnees")
    Page voir() {
        return Page.de(
                "accueil/donnees/donnees",
                MESSAGES,
                new VueDonnees(JeuDeDonnees.tous().toList(), donnees.sansSiret()));
    }

    @GetMapping("/donnees/" + PaquetDeDonnees.FICHIER)
    ResponseEntity<byte[]> paquet() {
        return PourTous.fichier(
                PaquetDeDonnees.FICHIER, MediaType.APPLICATION_JSON, JSON.writeValueAsBytes(donnees.paquet()));
    }

    @GetMapping("/donnees/{fichier}")
    ResponseEntity<byte[]> table(@PathVariable String fichier) {
        var jeu = JeuDeDonnees.tous()
                .filter(un -> un.fichier().equals(fichier))
                .findFirst()
                .orElseThrow(Introuvable::new);
        return PourTous.fichier(jeu.fichier(), AEmporter.CSV, donnees.csv(jeu).getBytes(UTF_8));
    }
}
