package fr.estran.ville.dangers;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.dangers.GestionDesNumeros.FormulaireDeNumero;
import fr.estran.ville.dangers.ListeDesNumeros.NumeroNational;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The numbers as the team reads them, with their sources; those that the town adds. */
@WebController
@Ouvert(Cercle.GESTION)
public record NumerosDIciController(ListeDesNumeros numeros, GestionDesNumeros gestion) {

    public record VueListeDesNumeros(
            List<NumeroNational> nationaux,
            List<NumeroDIci> dIci,
            FormulaireDeNumero formulaire,
            Map<String, String> fautes) {}

    public record VueNumeroDIci(
            NumeroDIci numero,
            FormulaireDeNumero formulaire,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    private static final Messages MESSAGES = PageDesDangers.MESSAGES;

    private static final Conciliation.Paroles PAROLES = new Conciliation.Paroles() {
        @Override
        public String champ(String champ) {
            return MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("dangers")
                    ? Code.lire(Danger.class, valeur).map(Danger::nom).orElse(valeur)
                    : valeur;
        }
    };

    @GetMapping("/reglages/numeros")
    Page lister() {
        return liste(FormulaireDeNumero.VIERGE, Map.of());
    }

    @PostMapping("/reglages/numeros")
    Reponse ajouter(@RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new FormulaireDeNumero(new Champs(envoi));
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return liste(formulaire, fautes).refusee();
        }
        return vers("#numero-" + gestion.ajouter(formulaire), "faite.ajoute");
    }

    @GetMapping("/reglages/numeros/{numero}")
    Page voir(@PathVariable String numero) {
        return fiche(numero, Conciliation.ouvrir(gestion.ecrits(numero)), Map.of());
    }

    @PostMapping("/reglages/numeros/{numero}")
    Reponse changer(@PathVariable String numero, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, gestion.ecrits(numero));
        var fautes = new FormulaireDeNumero(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return fiche(numero, dite, fautes).refusee();
        }
        gestion.changer(numero, dite);
        return vers("#numero-" + numero, "faite.change");
    }

    @PostMapping("/reglages/numeros/{numero}/retirer")
    Renvoi retirer(@PathVariable String numero) {
        gestion.retirer(numero);
        return vers("", "faite.retire");
    }

    @PostMapping("/reglages/numeros/{numero}/reprendre")
    Renvoi reprendre(@PathVariable String numero) {
        gestion.reprendre(numero);
        return vers("#numero-" + numero, "faite.repris");
    }

    private Page liste(FormulaireDeNumero formulaire, Map<String, String> fautes) {
        return Page.de(
                "ville/dangers/liste-des-numeros",
                MESSAGES,
                new VueListeDesNumeros(numeros.nationaux(), gestion.tous(), formulaire, fautes));
    }

    private Page fiche(String code, Conciliation conciliation, Map<String, String> fautes) {
        return Page.de(
                "ville/dangers/numero-d-ici",
                MESSAGES,
                new VueNumeroDIci(
                        gestion.lire(code),
                        new FormulaireDeNumero(conciliation.ecrits()),
                        conciliation,
                        PAROLES,
                        fautes));
    }

    private static Renvoi vers(String suiteDeLAdresse, String cle) {
        return Renvoi.vers("/reglages/numeros" + suiteDeLAdresse).annoncer(MESSAGES.dire(cle));
    }
}
