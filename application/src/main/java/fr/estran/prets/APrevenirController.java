package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.prets.RappelsDePret.Appel;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom to call, and the letters to post, for what is to come back. */
@WebController
@Ouvert(Cercle.GUICHET)
public record APrevenirController(RappelsDePret rappels, Prets prets, RedactionDePret redaction, Formes formes) {

    /** @param dire when somebody answers */
    public record Appelee(APrevenir qui, String dire) {}

    public record VueAPrevenir(List<Appelee> appels, List<APrevenir> lettres, List<APrevenir> injoignables) {}

    static final String ICI = "/equipe/prets/a-prevenir";

    @GetMapping(ICI)
    Page lister() {
        var tous = rappels.aPrevenir();
        return Page.de(
                "prets/a-prevenir",
                MESSAGES,
                new VueAPrevenir(
                        tous.stream()
                                .filter(APrevenir::appel)
                                .map(un -> new Appelee(un, redaction.aDire(un)))
                                .toList(),
                        tous.stream().filter(APrevenir::lettre).toList(),
                        tous.stream().filter(APrevenir::injoignable).toList()));
    }

    @PostMapping("/equipe/prets/a-prevenir/{message}")
    Renvoi noter(
            @PathVariable UUID message,
            @RequestParam(defaultValue = "") String appel,
            @RequestParam(defaultValue = "") String essais) {
        var dit = Code.lire(Appel.class, appel).orElseThrow(Introuvable::new);
        var vus = LectureDeSaisie.entier(essais, 0, 100).orElse(-1);
        return rappels.noter(message, vus, dit)
                ? Renvoi.vers(ICI).annoncer(MESSAGES.dire("appel.note." + dit.code()))
                : Renvoi.vers(ICI).avertir(MESSAGES.dire("appel.deja"));
    }

    @GetMapping("/equipe/prets/a-prevenir/lettres.pdf")
    ResponseEntity<byte[]> imprimer() {
        var le = prets.aujourdhui();
        var titre = MESSAGES.dire("lettres.titre");
        return Imprime.LETTRES.envoyer(formes.lettres(
                titre,
                titre,
                rappels.lettres(le).entrySet().stream()
                        .map(lettre -> redaction.lettre(lettre.getKey(), le, lettre.getValue()))
                        .toList()));
    }

    /** @param lettres those that were there when the page was read, one space between two */
    @PostMapping("/equipe/prets/a-prevenir/postees")
    Renvoi poster(@RequestParam(defaultValue = "") String lettres) {
        var postees = rappels.postees(Stream.of(lettres.split(" "))
                .flatMap(dit -> Stream.ofNullable(Identifiants.lu(dit)))
                .toList());
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("lettres.postees", "n", postees));
    }
}
