package fr.estran.programme.reconduction;

import fr.estran.programme.reconduction.EcritureDeReconduction.TrimestrePropose;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.temps.Epoque;
import fr.estran.ville.themes.FormesDeLaVille;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a quarter is taken over into a coming one: on one page, whose form holds all that was decided. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record ReconductionController(Reconductions reconductions, FormesDeLaVille formes) {

    private static final int A_REVOIR = 422;
    private static final int DEVANCEE = 409;

    @GetMapping("/equipe/programme/reconduction")
    String preparer(
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String vers,
            Model modele) {
        var trajet = reconductions.trajet(de, vers);
        reconductions
                .ecart(de, vers)
                .ifPresent(ecart -> modele.addAttribute("information", dire(ecart, trajet, ".montre")));
        return montrer(reconductions.proposer(trajet, new Decisions(Champs.AUCUN)), modele);
    }

    /** @param faire what is asked: to look again at what was decided, or to write it */
    @PostMapping("/equipe/programme/reconduction")
    String decider(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String vers,
            @RequestParam(defaultValue = "") String faire,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var trajet = reconductions.trajet(de, vers);
        var decisions = new Decisions(new Champs(envoi));
        var ecart = reconductions.ecart(de, vers);
        if (ecart.isPresent()) {
            reponse.setStatus(A_REVOIR);
            modele.addAttribute("avis", dire(ecart.get(), trajet, ".envoi"));
            return montrer(reconductions.proposer(trajet, decisions), modele);
        }
        if (!faire.equals("reprendre") || !decisions.ouvertes()) {
            return montrer(reconductions.proposer(trajet, decisions), modele);
        }
        try {
            return switch (reconductions.accepter(trajet, decisions)) {
                case EcritureDeReconduction.Resultat.Faite faite -> vers(trajet, dire(faite), suite);
                case EcritureDeReconduction.Resultat.RienAFaire _ -> rienAFaire(trajet, suite);
                case EcritureDeReconduction.Resultat.ARevoir(var proposition) -> {
                    reponse.setStatus(A_REVOIR);
                    modele.addAttribute("avis", Paroles.M.dire("a_revoir"));
                    yield montrer(proposition, modele);
                }
            };
        } catch (EcritureDeReconduction.Refusee refusee) {
            var pourquoi = Contraintes.phrase(refusee.refus()).orElseThrow(refusee::refus);
            return devancee(
                    trajet,
                    decisions,
                    Paroles.M.dire("refusee", Map.of("quoi", refusee.quoi(), "pourquoi", pourquoi)),
                    reponse,
                    modele);
        } catch (PessimisticLockingFailureException attente) {
            return devancee(trajet, decisions, Paroles.M.dire("occupe"), reponse, modele);
        }
    }

    /** Nothing was done, so it is not told as something that was. */
    private static String rienAFaire(Trajet trajet, RedirectAttributes suite) {
        suite.addFlashAttribute("information", Paroles.M.dire("rien_a_faire"));
        return "redirect:/equipe/programme/reconduction?vers=" + trajet.vers().code() + "&de="
                + trajet.de().code();
    }

    private static String dire(Trajet.Ecart ecart, Trajet trajet, String quand) {
        return Paroles.M.dire(
                ecart.name().toLowerCase(Locale.ROOT) + quand,
                Map.of("vers", Trajet.enMots(trajet.vers()), "de", Trajet.enMots(trajet.de())));
    }

    private String devancee(
            Trajet trajet, Decisions decisions, String avis, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(DEVANCEE);
        modele.addAttribute("avis", avis);
        return montrer(reconductions.proposer(trajet, decisions), modele);
    }

    private String montrer(TrimestrePropose proposition, Model modele) {
        var trajet = proposition.trajet();
        modele.addAttribute("m", Paroles.M);
        modele.addAttribute("proposition", proposition);
        modele.addAttribute("formes", formes.lire());
        modele.addAttribute("versOptions", Trajet.options(reconductions.aVenir()));
        modele.addAttribute("deOptions", Trajet.options(Trajet.sources(trajet.vers())));
        modele.addAttribute("listes", ListesDeRegle.LISTES);
        return "programme/reconduction/reconduction";
    }

    private static String vers(Trajet trajet, String message, RedirectAttributes suite) {
        suite.addFlashAttribute("message", message);
        return "redirect:/equipe/programme?trimestre=" + trajet.vers().code();
    }

    private static String dire(EcritureDeReconduction.Resultat.Faite faite) {
        return Paroles.M.dire(
                "faite",
                Map.of("actions", faite.actions(), "seances", faite.seances(), "prolongees", faite.prolongees()));
    }

    /** What a rule may be put right to, as it is read. */
    public record ListesDeRegle(List<Option> rythmes, List<Option> jours, List<Option> epoques) {

        static final ListesDeRegle LISTES = new ListesDeRegle(
                SaisieDeRegle.RYTHMES.stream()
                        .map(rythme -> new Option(rythme, Paroles.M.dire("rythme." + rythme)))
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(jour -> new Option(
                                String.valueOf(jour.getValue()), jour.getDisplayName(TextStyle.FULL, Locale.FRENCH)))
                        .toList(),
                Stream.of(Epoque.values())
                        .map(Code::code)
                        .map(epoque -> new Option(epoque, Paroles.M.dire("epoque." + epoque)))
                        .toList());

        /** With that which a rule has already, where it has no line here; or with none. */
        public List<Option> rythmes(SaisieDeRegle saisie, boolean libre) {
            var premier = libre
                    ? Stream.of(new Option("", Paroles.M.dire("rythme.aucun")))
                    : saisie.rythme().equals(SaisieDeRegle.TEL_QUEL)
                            ? Stream.of(new Option(SaisieDeRegle.TEL_QUEL, Paroles.M.dire("rythme.tel_quel")))
                            : Stream.<Option>empty();
            return Stream.concat(premier, rythmes.stream()).toList();
        }

        public static List<Option> avecPersonne(List<Option> qui, SaisieDeRegle saisie) {
            var premiers = saisie.conseiller().equals(SaisieDeRegle.TEL_QUEL)
                    ? Stream.of(new Option(SaisieDeRegle.TEL_QUEL, Paroles.M.dire("qui.tels_quels")), personne())
                    : Stream.of(personne());
            return Stream.concat(premiers, qui.stream()).toList();
        }

        /** With its own, even where the service goes there no more: nothing is changed that nobody has changed. */
        public static List<Option> lieux(TrimestrePropose proposition, SaisieDeRegle saisie) {
            var sien = proposition.lieuxQuittes().stream()
                    .filter(lieu -> lieu.valeur().equals(saisie.lieu()));
            var aucun = Stream.of(new Option("", Paroles.M.dire("lieu.aucun")));
            return Stream.of(aucun, sien, proposition.lieux().stream())
                    .flatMap(ceux -> ceux)
                    .toList();
        }

        private static Option personne() {
            return new Option("", Paroles.M.dire("qui.personne"));
        }
    }
}
