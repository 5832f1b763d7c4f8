package fr.estran.ville.equipe;

import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.equipe.Benevoles.Benevole;
import fr.estran.ville.equipe.Benevoles.Resultat.Averti;
import fr.estran.ville.equipe.Benevoles.Resultat.Devance;
import fr.estran.ville.equipe.Benevoles.Resultat.Ecrit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of those who lend a hand. */
@WebController
public record BenevolesController(Benevoles benevoles) {

    public record VueBenevoles(
            List<Benevole> benevoles,
            String nom,
            @Nullable BenevoleId lequel,
            @Nullable String faute,
            @Nullable Doutes doutes) {}

    private static final Messages MESSAGES = Messages.de("ville/equipe");
    private static final int LONGUEUR = 100;
    private static final String SUITE = "/equipe/benevoles";

    @GetMapping("/equipe/benevoles")
    @Ouvert(Cercle.EQUIPE)
    Page lister() {
        return montrer(null, "", null, null);
    }

    @PostMapping("/equipe/benevoles")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse ajouter(
            @RequestParam(defaultValue = "") String nom, @RequestParam(required = false) @Nullable String accord) {
        return ecrire(null, nom, dit -> benevoles.ajouter(dit, accord), "benevoles.ajoute");
    }

    @PostMapping("/equipe/benevoles/{benevole}")
    @Ouvert(Cercle.PROGRAMMATION)
    Reponse renommer(
            @PathVariable BenevoleId benevole,
            @RequestParam(defaultValue = "") String avant,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(required = false) @Nullable String accord) {
        return ecrire(benevole, nom, dit -> benevoles.renommer(benevole, avant, dit, accord), "benevoles.renomme");
    }

    @PostMapping("/equipe/benevoles/{benevole}/partir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi partir(@PathVariable BenevoleId benevole) {
        benevoles.partir(benevole);
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("benevoles.parti"));
    }

    @PostMapping("/equipe/benevoles/{benevole}/revenir")
    @Ouvert(Cercle.PROGRAMMATION)
    Renvoi revenir(@PathVariable BenevoleId benevole) {
        benevoles.revenir(benevole);
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("benevoles.revenu"));
    }

    private Reponse ecrire(
            @Nullable BenevoleId lequel, String nom, Function<String, Benevoles.Resultat> geste, String cle) {
        var dit = LectureDeSaisie.texte(nom.replaceAll("\\s+", " "));
        if (dit == null || dit.length() > LONGUEUR) {
            return aRevoir(lequel, nom, MESSAGES.dire("benevoles.faute", "n", LONGUEUR));
        }
        try {
            return switch (geste.apply(dit)) {
                case Ecrit _ -> Renvoi.vers(SUITE).annoncer(MESSAGES.dire(cle));
                case Averti(var doutes) -> montrer(lequel, nom, null, doutes).refusee();
                case Devance(var actuel) ->
                    montrer(lequel, nom, MESSAGES.dire("benevoles.devance", "nom", actuel), null)
                            .avec(409);
            };
        } catch (DataIntegrityViolationException refus) {
            return aRevoir(lequel, nom, Contraintes.phrase(refus).orElseThrow(() -> refus));
        }
    }

    private Page aRevoir(@Nullable BenevoleId lequel, String nom, String faute) {
        return montrer(lequel, nom, faute, null).refusee();
    }

    /** @param lequel whose name was typed; null for a new one */
    private Page montrer(@Nullable BenevoleId lequel, String nom, @Nullable String faute, @Nullable Doutes doutes) {
        return Page.de(
                "ville/equipe/benevoles", MESSAGES, new VueBenevoles(benevoles.tous(), nom, lequel, faute, doutes));
    }
}
