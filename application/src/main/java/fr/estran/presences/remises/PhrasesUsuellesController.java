package fr.estran.presences.remises;

import fr.estran.presences.remises.PhrasesUsuelles.FormulaireDePhrase;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The usual phrases, made, changed, retired and taken up by whoever holds sessions. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record PhrasesUsuellesController(PhrasesUsuelles phrases) {

    public record VuePhrases(List<PhraseUsuelle> phrases, FormulaireDePhrase formulaire, Map<String, String> fautes) {}

    public record VuePhrase(
            PhraseUsuelle phrase,
            FormulaireDePhrase formulaire,
            Conciliation conciliation,
            Paroles paroles,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("presences/remises");

    private static final Paroles PAROLES = new Paroles() {
        @Override
        public String champ(String champ) {
            return MESSAGES.dire("champ." + champ);
        }

        @Override
        public String valeur(String champ, String valeur) {
            return champ.equals("sorte") ? MESSAGES.dire("sorte." + valeur) : valeur;
        }
    };

    @GetMapping("/reglages/phrases")
    Page lister() {
        return liste(FormulaireDePhrase.VIERGE, Map.of());
    }

    @PostMapping("/reglages/phrases")
    Reponse ajouter(@RequestParam MultiValueMap<String, String> envoi) {
        var formulaire = new FormulaireDePhrase(new Champs(envoi));
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty()) {
            return liste(formulaire, fautes).refusee();
        }
        return vers("#phrase-" + phrases.ajouter(formulaire), "faite.ajoutee");
    }

    @GetMapping("/reglages/phrases/{phrase}")
    Page voir(@PathVariable String phrase) {
        return fiche(phrase, Conciliation.ouvrir(phrases.ecrits(phrase)), Map.of());
    }

    @PostMapping("/reglages/phrases/{phrase}")
    Reponse changer(@PathVariable String phrase, @RequestParam MultiValueMap<String, String> envoi) {
        var dite = Conciliation.lire(envoi, phrases.ecrits(phrase));
        var fautes = new FormulaireDePhrase(dite.ecrits()).fautes(MESSAGES);
        dite.fautes(fautes, PAROLES);
        if (!fautes.isEmpty()) {
            return fiche(phrase, dite, fautes).refusee();
        }
        phrases.changer(phrase, dite);
        return vers("#phrase-" + phrase, "faite.changee");
    }

    @PostMapping("/reglages/phrases/{phrase}/retirer")
    Renvoi retirer(@PathVariable String phrase) {
        phrases.retirer(phrase);
        return vers("", "faite.retiree");
    }

    @PostMapping("/reglages/phrases/{phrase}/reprendre")
    Renvoi reprendre(@PathVariable String phrase) {
        phrases.reprendre(phrase);
        return vers("#phrase-" + phrase, "faite.reprise");
    }

    private Page liste(FormulaireDePhrase formulaire, Map<String, String> fautes) {
        return Page.de("presences/remises/phrases", MESSAGES, new VuePhrases(phrases.toutes(), formulaire, fautes));
    }

    private Page fiche(String code, Conciliation conciliation, Map<String, String> fautes) {
        return Page.de(
                "presences/remises/phrase",
                MESSAGES,
                new VuePhrase(
                        phrases.lire(code),
                        new FormulaireDePhrase(conciliation.ecrits()),
                        conciliation,
                        PAROLES,
                        fautes));
    }

    private static Renvoi vers(String suiteDeLAdresse, String cle) {
        return Renvoi.vers("/reglages/phrases" + suiteDeLAdresse).annoncer(MESSAGES.dire(cle));
    }
}
