package fr.estran.prets;

import static fr.estran.prets.ObjetsDePretController.MESSAGES;

import fr.estran.prets.Pret.Issue;
import fr.estran.prets.Prets.Reprise;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.documents.Charte;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is out, and what may be lent; and one loan: its paper, its end, another day of return. */
@WebController
@Ouvert(Cercle.GUICHET)
public record PretsController(
        Prets prets, ObjetsDePret objets, RappelsDePret rappels, Formes formes, Enseigne enseigne) {

    /** @param aPrevenir people to call, and letters */
    public record VuePrets(
            List<Pret> enCours, List<ObjetDePret> objets, List<Pret> finis, int aPrevenir, LocalDate jour) {}

    public record VuePret(
            Pret pret, List<MessageDePret> messages, String jusquAu, Map<String, String> fautes, LocalDate jour) {}

    private static final String ICI = "/equipe/prets";

    @GetMapping(ICI)
    Page lister() {
        return Page.de(
                "prets/prets",
                MESSAGES,
                new VuePrets(
                        prets.enCours(),
                        objets.tous(),
                        prets.derniersFinis(),
                        rappels.aPrevenir().size(),
                        prets.aujourdhui()));
    }

    @GetMapping("/equipe/prets/{pret}")
    Page voir(@PathVariable UUID pret) {
        var lu = prets.lire(pret);
        var jour = prets.aujourdhui();
        var depuis = lu.jusquAu().isBefore(jour) ? jour : lu.jusquAu();
        return montrer(lu, depuis.plusWeeks(1).toString(), Map.of());
    }

    @GetMapping("/equipe/prets/{pret}/papier")
    ResponseEntity<byte[]> imprimer(@PathVariable UUID pret) {
        var lu = prets.lire(pret);
        if (!lu.enCours()) {
            throw new Introuvable();
        }
        var papier =
                PapierDePret.ecrire(lu, enseigne.enTete(), enseigne.telephone().orElse(null), prets.aujourdhui());
        return Imprime.PRET.envoyer(formes.pdfARemettre(papier, Charte.de(enseigne)));
    }

    @PostMapping("/equipe/prets/{pret}/finir")
    Reponse finir(@PathVariable UUID pret, @RequestParam(defaultValue = "") String issue) {
        var lue = Code.lire(Issue.class, issue);
        if (lue.isEmpty()) {
            return montrer(prets.lire(pret), "", Map.of("issue", MESSAGES.dire("faute.issue")))
                    .refusee();
        }
        return prets.finir(pret, lue.get())
                ? vers(pret).annoncer(MESSAGES.dire("faite.fini." + lue.get().code()))
                : vers(pret).avertir(MESSAGES.dire("deja_fini"));
    }

    @PostMapping("/equipe/prets/{pret}/rouvrir")
    Renvoi rouvrir(@PathVariable UUID pret) {
        var reprise = prets.rouvrir(pret);
        var dite = MESSAGES.dire("rouvrir." + reprise.code());
        return reprise == Reprise.ROUVERT
                ? vers(pret).annoncer(dite)
                : vers(pret).avertir(dite);
    }

    /** @param vu until when it ran as one read */
    @PostMapping("/equipe/prets/{pret}/prolonger")
    Reponse prolonger(
            @PathVariable UUID pret,
            @RequestParam(defaultValue = "") String vu,
            @RequestParam(defaultValue = "") String jusquAu) {
        var lu = prets.lire(pret);
        var dit = new SaisiePret(Champs.AUCUN.avec("jusquAu", jusquAu));
        var faute = dit.fauteDuRetour(MESSAGES, prets.aujourdhui());
        var jour = dit.jusquAu().orElse(null);
        if (faute.isPresent() || jour == null) {
            return montrer(lu, jusquAu, Map.of("jusquAu", faute.orElse(""))).refusee();
        }
        return lu.jusquAu().toString().equals(vu) && prets.prolonger(pret, lu.jusquAu(), jour)
                ? vers(pret).annoncer(MESSAGES.dire("faite.prolonge", "jour", Jours.dire(jour)))
                : vers(pret).avertir(MESSAGES.dire("pas_prolonge"));
    }

    private Page montrer(Pret pret, String jusquAu, Map<String, String> fautes) {
        return Page.de(
                "prets/pret",
                MESSAGES,
                new VuePret(pret, rappels.dits(pret.id()), jusquAu, fautes, prets.aujourdhui()));
    }

    private static Renvoi vers(UUID pret) {
        return Renvoi.vers(ICI + "/" + pret);
    }
}
