package fr.estran.accueil.site;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Couleur;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.NumeroDeVersion;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Conformite;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What the structure shows of itself: its name, its colour, its logo, what the law asks of a site. */
@Controller
@Ouvert(Cercle.ADMINISTRATION)
public record ReglagesController(Vitrines vitrines) {

    public record VueReglages(
            Reglages formulaire,
            Map<String, String> fautes,
            Conciliation conciliation,
            Paroles paroles,
            List<Option> conformites,
            String contraste,
            @Nullable String logo,
            String version) {}

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final Conciliation.Paroles PAROLES = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return MESSAGES.dire("reglages." + (champ.equals("presentation") ? "texte" : champ));
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("conformite") ? MESSAGES.dire("conformite." + valeur) : valeur;
        }
    };
    private static final String SUITE = "/reglages/site";

    @GetMapping("/reglages/site")
    Page voir() {
        return montrer(ouvrir(), Map.of());
    }

    private Conciliation ouvrir() {
        return Conciliation.ouvrir(Reglages.de(vitrines.relue()).champs());
    }

    @PostMapping("/reglages/site")
    Reponse enregistrer(@RequestParam MultiValueMap<String, String> envoi) {
        var dits = Conciliation.lire(envoi, Reglages.de(vitrines.relue()).champs());
        var fautes = Reglages.de(dits.ecrits()).fautes(MESSAGES);
        dits.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return montrer(dits, fautes).refusee();
        }
        vitrines.concilier(dits);
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("reglages.enregistres"));
    }

    @PostMapping("/reglages/site/logo")
    Reponse changerLogo(@RequestParam MultipartFile logo) throws IOException {
        var lu = Logo.lire(logo.getBytes());
        if (lu.isEmpty()) {
            return montrer(ouvrir(), Map.of("logo", MESSAGES.dire("reglages.faute.logo")))
                    .refusee();
        }
        vitrines.changerLogo(lu.get());
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("reglages.logo.change"));
    }

    @PostMapping("/reglages/site/logo/retirer")
    Renvoi retirerLogo() {
        vitrines.changerLogo(null);
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("reglages.logo.retire"));
    }

    private Page montrer(Conciliation dits, Map<String, String> fautes) {
        var formulaire = Reglages.de(dits.ecrits());
        return Page.de(
                "accueil/site/reglages",
                MESSAGES,
                new VueReglages(
                        formulaire,
                        fautes,
                        dits,
                        PAROLES,
                        Stream.of(Conformite.values())
                                .map(etat -> new Option(etat.code(), MESSAGES.dire("conformite." + etat.code())))
                                .toList(),
                        contraste(formulaire),
                        vitrines.courante().ville().logo(),
                        NumeroDeVersion.dit()));
    }

    /** In words, how well white letters are read on the colour that was chosen. */
    private static String contraste(Reglages formulaire) {
        return Couleur.lire(formulaire.couleur())
                .map(couleur -> couleur.contraste(Couleur.BLANC))
                .map(contraste -> MESSAGES.dire(
                        contraste >= 7 ? "reglages.contraste.tres_bon" : "reglages.contraste.bon",
                        "contraste",
                        contraste))
                .orElse(MESSAGES.dire("reglages.couleur.defaut"));
    }
}
