package fr.estran.presences.coop;

import fr.estran.presences.coop.ActeCoop.Cle;
import fr.estran.presences.coop.ActeCoop.Dites;
import fr.estran.presences.coop.EquivalencesCoop.Essai;
import fr.estran.presences.coop.ListeCoop.AFaire;
import fr.estran.presences.coop.SaisieDansLaCoop.Note;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What remains to be entered in the State's tool: each act with its link, and what one says on coming back. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record CoopController(SaisieDansLaCoop saisie) {

    public record VueCoop(ListeCoop liste, LocalDate aujourdhui) {}

    public record VueEssai(AFaire exemple) {}

    static final Messages MESSAGES = Messages.de("presences/coop");

    static final String ICI = "/equipe/coop";
    private static final String TOUTE_L_EQUIPE = "equipe";

    /**
     * Which act, and where one comes from.
     *
     * @param dites what was told of the act, as digests
     */
    public record Geste(
            @Nullable SeanceId seance,
            @Nullable UsagerId usager,
            @Nullable Integer rang,
            @Nullable String dites,
            @Nullable String qui,
            @Nullable String semaine) {

        private static final String FORME = "[0-9a-f]{12}(\\.[0-9a-f]{12}){2}";

        Cle cle() {
            if (seance == null) {
                throw new Introuvable();
            }
            return new Cle(seance, usager, rang == null ? 0 : rang);
        }

        Dites lues() {
            if (dites == null || !dites.matches(FORME)) {
                throw new Introuvable();
            }
            var trois = dites.split("\\.");
            return new Dites(trois[0], trois[1], trois[2]);
        }

        Renvoi retour() {
            return Renvoi.vers(ICI + "?qui=" + (conseiller(qui) == null ? TOUTE_L_EQUIPE : conseiller(qui))
                    + (jour(semaine) == null ? "" : "&semaine=" + jour(semaine)) + "#a-saisir");
        }
    }

    @GetMapping(ICI)
    Page lister(
            @AuthenticationPrincipal Identite moi,
            @RequestParam(required = false) @Nullable String qui,
            @RequestParam(required = false) @Nullable String semaine) {
        var choisi = qui == null ? moi.conseiller() : conseiller(qui);
        return Page.de(
                "presences/coop/coop", MESSAGES, new VueCoop(saisie.liste(choisi, jour(semaine)), saisie.aujourdhui()));
    }

    @PostMapping("/equipe/coop/saisi")
    Renvoi noter(@AuthenticationPrincipal Identite moi, Geste geste) {
        var note = saisie.noter(geste.cle(), geste.lues(), moi.compte());
        var dit = MESSAGES.dire("note." + note.code());
        return note == Note.NOTE ? geste.retour().annoncer(dit) : geste.retour().avertir(dit);
    }

    @PostMapping("/equipe/coop/corrige")
    Renvoi corriger(Geste geste) {
        saisie.corriger(geste.cle(), geste.lues());
        return geste.retour().annoncer(MESSAGES.dire("note.corrige"));
    }

    @PostMapping("/equipe/coop/reprendre")
    Renvoi reprendre(@RequestParam UUID saisi, Geste geste) {
        return saisie.reprendre(saisi)
                ? geste.retour().annoncer(MESSAGES.dire("note.reprise"))
                : geste.retour().avertir(MESSAGES.dire("note.deja_reprise"));
    }

    @GetMapping("/equipe/coop/classeur")
    void emporter(@RequestParam(defaultValue = "") String annee, HttpServletResponse reponse) throws IOException {
        if (!annee.matches("20\\d\\d")) {
            throw new Introuvable();
        }
        reponse.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, AEmporter.sousLeNom("actes-" + annee + ".xlsx"));
        saisie.emporter(Integer.parseInt(annee), reponse.getOutputStream());
    }

    @GetMapping("/equipe/coop/essai")
    Page essayer() {
        return Page.de("presences/coop/essai", MESSAGES, new VueEssai(saisie.exemple()));
    }

    private static @Nullable ConseillerId conseiller(@Nullable String dit) {
        try {
            return dit == null || dit.equals(TOUTE_L_EQUIPE) ? null : new ConseillerId(UUID.fromString(dit));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable LocalDate jour(@Nullable String dit) {
        try {
            return dit == null ? null : LocalDate.parse(dit);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Essai essai(String dit) {
        return Code.lire(Essai.class, dit).orElseThrow(Introuvable::new);
    }
}
