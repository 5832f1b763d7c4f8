package fr.estran.messages;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Conciliation.Paroles;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.ReglesDeConservation;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What messages say, in the words of the town, and how long it is kept who called. */
@WebController
@Ouvert(Cercle.GESTION)
public record ModelesController(Textes textes, MoyensEnService moyens, ReglesDeConservation conservation) {

    public record VueModeles(List<Moyen> sansPorteur, List<ModeleVu> modeles, int garde) {}

    public record VueModele(
            String modele,
            String forme,
            boolean courte,
            FormulaireModele formulaire,
            Map<String, String> fautes,
            Conciliation conciliation,
            Paroles paroles,
            boolean change,
            List<String> variables,
            List<String> apercu,
            int longueur) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final Paroles PAROLES = champ -> MESSAGES.dire("modele." + champ);
    private static final String SUITE = "/reglages/messages";

    @GetMapping("/reglages/messages")
    Page voir() {
        return Page.de(
                "messages/modeles",
                MESSAGES,
                new VueModeles(
                        Moyen.tous(moyen -> moyen.partSeul() && !moyens.contient(moyen)),
                        textes.tous(),
                        conservation.lire().valeur(Duree.APPELS)));
    }

    @GetMapping("/reglages/messages/{modele}/{forme}")
    Page ouvrir(@PathVariable String modele, @PathVariable String forme) {
        return montrer(de(modele), par(forme), Conciliation.ouvrir(ecrits(de(modele), par(forme))), Map.of());
    }

    @PostMapping("/reglages/messages/{modele}/{forme}")
    Reponse enregistrer(
            @PathVariable String modele,
            @PathVariable String forme,
            @RequestParam MultiValueMap<String, String> envoi) {
        var par = par(forme);
        var dite = Conciliation.lire(envoi, ecrits(de(modele), par));
        var formulaire = FormulaireModele.de(dite.ecrits());
        var fautes = new HashMap<>(formulaire.fautes(par, MESSAGES));
        var longueur = Gsm7.longueur(Exemple.sms(String.valueOf(formulaire.texte())));
        if (par.courte() && fautes.isEmpty() && longueur > Gsm7.LONGUEUR && !formulaire.accepteDeux()) {
            fautes.put("enDeux", MESSAGES.dire("modele.faute.longueur", "n", longueur));
        }
        dite.fautes(fautes, PAROLES);
        if (formulaire.apercu() || !fautes.isEmpty()) {
            var page = montrer(de(modele), par, dite, fautes);
            return fautes.isEmpty() ? page : page.refusee();
        }
        textes.ecrire(de(modele), par, dite);
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("modele.enregistre"));
    }

    @PostMapping("/reglages/messages/{modele}/{forme}/retablir")
    Renvoi retablir(@PathVariable String modele, @PathVariable String forme) {
        textes.revenirAuNotre(de(modele), par(forme));
        return Renvoi.vers(SUITE).annoncer(MESSAGES.dire("modele.retabli"));
    }

    @PostMapping("/reglages/messages/appels")
    Renvoi garder(@RequestParam(defaultValue = "") String mois) {
        return mois.matches("\\d{1,3}") && conservation.garderLesAppels(Integer.parseInt(mois))
                ? Renvoi.vers(SUITE).annoncer(MESSAGES.dire("recus.garde.note"))
                : Renvoi.vers(SUITE).avertir(MESSAGES.dire("recus.garde.faute", Duree.APPELS.bornes()));
    }

    private Champs ecrits(Modele modele, Forme forme) {
        return FormulaireModele.de(textes.lire(modele, forme)).champs();
    }

    private Page montrer(Modele modele, Forme forme, Conciliation dite, Map<String, String> fautes) {
        var formulaire = FormulaireModele.de(dite.ecrits());
        var texte = String.valueOf(formulaire.texte());
        return Page.de(
                "messages/modele",
                MESSAGES,
                new VueModele(
                        modele.code(),
                        forme.code(),
                        forme.courte(),
                        formulaire,
                        fautes,
                        dite,
                        PAROLES,
                        textes.change(modele, forme),
                        Remplissage.VARIABLES.stream().filter(forme::permet).toList(),
                        forme.courte() ? List.of(Exemple.sms(texte)) : Exemple.courriel(texte),
                        forme.courte() ? Gsm7.longueur(Exemple.sms(texte)) : 0));
    }

    private static Modele de(String modele) {
        return Modele.siConnu(modele).filter(connu -> !connu.libre()).orElseThrow(Introuvable::new);
    }

    private static Forme par(String forme) {
        return Forme.siConnue(forme).orElseThrow(Introuvable::new);
    }

    /** A message as it may leave, with words as long as they get. */
    static final class Exemple {

        private static final Messages MESSAGES = Messages.de("messages/textes");

        private Exemple() {}

        static String sms(String texte) {
            return Remplissage.sms(texte, "", valeurs(), Optional.empty());
        }

        static List<String> courriel(String texte) {
            return List.of(Remplissage.remplir(texte, valeurs()).split("\n\n+"));
        }

        static Map<String, String> valeurs() {
            return Remplissage.VARIABLES.stream().collect(toMap(nom -> nom, nom -> MESSAGES.dire("exemple." + nom)));
        }
    }
}
