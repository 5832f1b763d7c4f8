package fr.estran.parole.reponses;

import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EtatDEnquete;
import fr.estran.parole.enquetes.FormulaireVu;
import fr.estran.parole.enquetes.Formulaires;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page on which a sheet is typed, and what it says of what cannot be read. */
@Component
public class PageDeBulletin {

    public record VueFeuille(
            Enquete enquete,
            boolean ouverte,
            FormulaireVu formulaire,
            GesteDeFeuille geste,
            int numero,
            String page,
            Champs champs,
            String premiere,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("parole/bulletins");

    private final Formulaires formulaires;

    PageDeBulletin(Formulaires formulaires) {
        this.formulaires = formulaires;
    }

    FormulaireVu formulaire(Enquete enquete) {
        return formulaires.voir(enquete);
    }

    Map<String, String> fautes(Enquete enquete, Frappe frappe) {
        var formulaire = formulaire(enquete);
        var fautes = new LinkedHashMap<String, String>();
        for (var question : frappe.illisibles(formulaire)) {
            fautes.put(
                    Frappe.champ(question),
                    MESSAGES.dire(
                            "faute." + question.type().code(),
                            Map.of(
                                    "numero",
                                    question.numero(),
                                    "n",
                                    question.choix().size())));
        }
        if (fautes.isEmpty() && frappe.lire(enquete, formulaire).vide()) {
            fautes.put(Frappe.champ(formulaire.questions().getFirst()), MESSAGES.dire("faute.vide"));
        }
        return fautes;
    }

    Page montrer(
            Enquete enquete, GesteDeFeuille geste, int numero, Frappe frappe, String page, Map<String, String> fautes) {
        var formulaire = formulaire(enquete);
        var premiere = fautes.isEmpty()
                ? frappe.suivante(formulaire).map(Frappe::champ).orElse("")
                : fautes.keySet().iterator().next();
        return Page.de(
                "parole/reponses/feuille",
                MESSAGES,
                new VueFeuille(
                        enquete,
                        enquete.etat() == EtatDEnquete.LANCEE && enquete.prete(),
                        formulaire,
                        geste,
                        numero,
                        page,
                        frappe.champs(),
                        premiere,
                        fautes));
    }

    /** As it is written at the top of a sheet. */
    static Optional<Integer> numero(String dit) {
        return dit.strip().matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.valueOf(dit.strip())) : Optional.empty();
    }
}
