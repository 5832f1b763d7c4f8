package fr.estran.parole.reponses;

import static fr.estran.parole.reponses.ParolesDeSollicitation.MESSAGES;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.Enquete;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.parole.enquetes.FormulaireVu;
import fr.estran.parole.enquetes.Formulaires;
import fr.estran.parole.enquetes.Urne;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.secrets.Sceau;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who is called: the questions are read to them, and what they say is typed. That goes to an address which names nobody; who was called is
 * noted on paper, if at all.
 */
@WebController
@Ouvert(Cercle.GUICHET)
public record AppelsDEnqueteController(Sollicitations sollicitations, Formulaires formulaires, Urne urne) {

    public record VueAppels(Enquete enquete, boolean enCours, List<Sollicitee> appels) {}

    public record VueAppel(
            Enquete enquete,
            FormulaireVu formulaire,
            @Nullable Sollicitee qui,
            Champs dits,
            String page,
            boolean vide) {}

    /** Of a page: what it sends twice is one answer. It is nobody's, and is kept as a digest that tells nothing. */
    private static final String FEUILLE = "page";

    @GetMapping("/equipe/enquetes/{enquete}/appels")
    Page lister(@PathVariable EnqueteId enquete) {
        var lue = sollicitations.lire(enquete);
        return Page.de(
                "parole/reponses/appels",
                MESSAGES,
                new VueAppels(
                        lue,
                        sollicitations.enCours(lue),
                        sollicitations.toutes(enquete).stream()
                                .filter(une -> une.canal() == Canal.APPEL)
                                .toList()));
    }

    @GetMapping("/equipe/enquetes/{enquete}/appels/{usager}")
    Page appeler(@PathVariable EnqueteId enquete, @PathVariable UsagerId usager) {
        var qui = sollicitations
                .de(enquete, usager)
                .filter(une -> une.canal() == Canal.APPEL)
                .orElseThrow(Introuvable::new);
        return montrer(enquete, qui, Champs.AUCUN, Sceau.jeton(), false);
    }

    @PostMapping("/equipe/enquetes/{enquete}/appels")
    Reponse deposer(@PathVariable EnqueteId enquete, @RequestParam MultiValueMap<String, String> champs) {
        var lue = sollicitations.lire(enquete);
        var rempli = FormulaireVu.lire(lue, champs);
        var dits = new Champs(champs);
        if (rempli.vide()) {
            return montrer(enquete, null, dits, page(dits), true).refusee();
        }
        if (!lue.prete()) {
            return retour(enquete).avertir(MESSAGES.dire("close.equipe"));
        }
        return switch (urne.deposerAuTelephone(lue, rempli, page(dits))) {
            case DEPOSE, DEJA_VENU, FEUILLE_DEJA_LA -> retour(enquete).annoncer(MESSAGES.dire("appel.depose"));
            case CLOSE -> retour(enquete).avertir(MESSAGES.dire("close.equipe"));
        };
    }

    private Page montrer(EnqueteId id, @Nullable Sollicitee qui, Champs dits, String page, boolean vide) {
        var enquete = sollicitations.lire(id);
        return Page.de(
                "parole/reponses/appel",
                MESSAGES,
                new VueAppel(enquete, formulaires.voir(enquete), qui, dits, page, vide));
    }

    private static String page(Champs dits) {
        return dits.dit(FEUILLE).isEmpty() ? Sceau.jeton() : dits.dit(FEUILLE);
    }

    private static Renvoi retour(EnqueteId enquete) {
        return Renvoi.vers("/equipe/enquetes/" + enquete + "/appels");
    }
}
