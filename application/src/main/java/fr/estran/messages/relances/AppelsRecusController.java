package fr.estran.messages.relances;

import fr.estran.messages.relances.SuiviDesMessages.ResultatAppel;
import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Usagers;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A call comes in: it is noted while the person speaks, and returned. */
@WebController
@Ouvert(Cercle.EQUIPE)
public class AppelsRecusController {

    public record VueRecus(
            ComptesDesListes comptes,
            SaisieAppel saisie,
            UUID cle,
            Map<String, String> fautes,
            List<FicheTrouvee> personnes,
            String personne,
            List<AppelRecu> appels,
            List<AppelRecu> clos,
            Instant maintenant,
            LocalDate aujourdhui) {}

    public record VueRecusPersonnes(List<FicheTrouvee> personnes, String personne) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/equipe/messages/recus";

    private final AppelsRecus recus;
    private final RetoursDAppel retours;
    private final Messagerie messagerie;
    private final Clock horloge;

    AppelsRecusController(AppelsRecus recus, RetoursDAppel retours, Messagerie messagerie, Clock horloge) {
        this.recus = recus;
        this.retours = retours;
        this.messagerie = messagerie;
        this.horloge = horloge;
    }

    /** @param personne who calls, where one comes from their sheet */
    @GetMapping(ICI)
    Page voir(@RequestParam(required = false) @Nullable UsagerId personne) {
        var telephone = personne == null ? null : recus.connue(personne).telephone();
        var saisie = telephone == null ? SaisieAppel.VIERGE : SaisieAppel.VIERGE.du(telephone);
        return montrer(saisie, UUID.randomUUID(), personne, Map.of());
    }

    /** Whom the number is of, in a part of the page: it is filled in while one types. */
    @PostMapping("/equipe/messages/recus/personnes")
    Page personnes(
            @RequestParam(defaultValue = "") String telephone, @RequestParam(defaultValue = "") String personne) {
        return Page.de(
                "messages/relances/recus-personnes",
                MESSAGES,
                new VueRecusPersonnes(recus.connus(telephone), personne));
    }

    @PostMapping(ICI)
    Reponse noter(
            @ModelAttribute("saisie") SaisieAppel saisie,
            @RequestParam UUID cle,
            @RequestParam(required = false) @Nullable UsagerId personne,
            @AuthenticationPrincipal Identite qui) {
        var fautes = saisie.fautes(MESSAGES, recus.aujourdhui());
        if (!fautes.isEmpty()) {
            return montrer(saisie, cle, personne, fautes).refusee();
        }
        recus.noter(cle, saisie, personne, qui.compte());
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("recus.note"));
    }

    @PostMapping("/equipe/messages/recus/{appel}/prendre")
    String prendre(@PathVariable UUID appel, @AuthenticationPrincipal Identite qui, RedirectAttributes suite) {
        if (!retours.prendre(appel, qui.compte())) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("appel.deja_pris"));
        }
        return "redirect:" + ICI;
    }

    @PostMapping("/equipe/messages/recus/{appel}/issue")
    String rendre(
            @PathVariable UUID appel,
            @RequestParam String issue,
            @RequestParam(defaultValue = "") String essais,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var dite = IssueDeRappel.siConnue(issue).orElseThrow(Introuvable::new);
        switch (retours.rendre(appel, Appel.essaisVus(essais), dite, qui.compte())) {
            case NOTE -> suite.addFlashAttribute("message", MESSAGES.dire("recus.fait." + dite.code()));
            case DEJA_NOTE -> suite.addFlashAttribute("erreur", MESSAGES.dire("deja_note"));
            case SANS_MESSAGE -> suite.addFlashAttribute("erreur", MESSAGES.dire("message.sans_message"));
        }
        return "redirect:" + ICI;
    }

    /** What was noted was not what happened. */
    @PostMapping("/equipe/messages/recus/{appel}/reprendre")
    String reprendre(@PathVariable UUID appel, @AuthenticationPrincipal Identite qui, RedirectAttributes suite) {
        var repris = retours.reprendre(appel, qui.compte());
        suite.addFlashAttribute(
                repris ? "message" : "erreur", MESSAGES.dire(repris ? "recus.repris" : "reprise.deja_repris"));
        return "redirect:" + ICI;
    }

    @PostMapping("/equipe/messages/recus/{appel}/personne")
    String rattacher(@PathVariable UUID appel, @RequestParam UsagerId personne, RedirectAttributes suite) {
        retours.rattacher(appel, personne);
        suite.addFlashAttribute("message", MESSAGES.dire("recus.rattache"));
        return "redirect:" + ICI;
    }

    private Page montrer(SaisieAppel saisie, UUID cle, @Nullable UsagerId personne, Map<String, String> fautes) {
        var aRendre = recus.aRendre();
        return Page.de(
                "messages/relances/recus",
                MESSAGES,
                new VueRecus(
                        messagerie.comptes(null),
                        saisie,
                        cle,
                        fautes,
                        possibles(saisie, personne),
                        personne == null ? "" : personne.toString(),
                        aRendre,
                        recus.derniersRendus(),
                        horloge.instant(),
                        recus.aujourdhui()));
    }

    /** Those who have the number, and who was chosen whatever their number. */
    private List<FicheTrouvee> possibles(SaisieAppel saisie, @Nullable UsagerId personne) {
        var connus = recus.connus(saisie.telephone());
        return personne == null || connus.stream().anyMatch(une -> une.id().equals(personne))
                ? connus
                : Stream.concat(Stream.of(recus.connue(personne)), connus.stream())
                        .toList();
    }

    /** Calls back those who called. */
    @Service
    @Transactional
    static class RetoursDAppel {

        private final AppelRecuRepository appels;
        private final RetourDAppelRepository retours;
        private final Usagers usagers;
        private final Journal journal;
        private final Clock horloge;

        RetoursDAppel(
                AppelRecuRepository appels,
                RetourDAppelRepository retours,
                Usagers usagers,
                Journal journal,
                Clock horloge) {
            this.appels = appels;
            this.retours = retours;
            this.usagers = usagers;
            this.journal = journal;
            this.horloge = horloge;
        }

        /** @return whether nobody else is calling back */
        boolean prendre(UUID appel, CompteId qui) {
            var maintenant = horloge.instant();
            return retours.prendre(appel, qui, maintenant, maintenant.plus(Appel.PRISE));
        }

        /** @param essais how many had been noted when the button was drawn; null where it is not told */
        ResultatAppel rendre(UUID appel, @Nullable Integer essais, IssueDeRappel issue, CompteId qui) {
            var recu = appels.lire(appel).orElseThrow(Introuvable::new);
            if (!recu.ouvert() || (essais != null && essais != recu.tentatives())) {
                return ResultatAppel.DEJA_NOTE;
            }
            if (issue == IssueDeRappel.MESSAGE_LAISSE && recu.sansMessage()) {
                return ResultatAppel.SANS_MESSAGE;
            }
            retours.noter(appel, issue, issue.vers(recu.tentatives()), qui, horloge.instant());
            journal.noter("appel.rendre", appel);
            return ResultatAppel.NOTE;
        }

        /** @return whether there was something to take back */
        boolean reprendre(UUID appel, CompteId qui) {
            var repris = retours.reprendre(appel, qui, horloge.instant().plus(Appel.PRISE));
            if (repris) {
                journal.noter("appel.reprendre", appel);
            }
            return repris;
        }

        void rattacher(UUID appel, UsagerId personne) {
            if (retours.rattacher(appel, usagers.entendre(personne)) == 0) {
                throw new Introuvable();
            }
            journal.noter("appel.rattacher", appel);
        }
    }
}
