package fr.estran.programme.reconduction;

import fr.estran.programme.reconduction.EcritureDeReconduction.TrimestrePropose;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Option;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.temps.Epoque;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
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

/** Where a quarter is taken over into a coming one: on one page, whose form holds all that was decided. */
@WebController
@Ouvert(Cercle.PROGRAMMATION)
public record ReconductionController(Reconductions reconductions, FormesDeLaVille formes) {

    private static final int DEVANCEE = 409;

    /**
     * @param avis why nothing was done
     * @param information what is shown instead of what was asked for
     */
    public record VueReconduction(
            FormesDAide formes,
            TrimestrePropose proposition,
            List<Option> versOptions,
            List<Option> deOptions,
            ListesDeRegle listes,
            @Nullable String avis,
            @Nullable String information) {}

    /** @param laisse by the page before: that there was nothing to take over */
    @GetMapping("/equipe/programme/reconduction")
    Page preparer(
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String vers,
            Model laisse) {
        var proposition = reconductions.proposer(de, vers);
        var information = reconductions
                .ecart(de, vers)
                .map(ecart -> dire(ecart, proposition.trajet(), ".montre"))
                .orElse((String) laisse.getAttribute("information"));
        return montrer(proposition, null, information);
    }

    /** @param faire what is asked: to look again at what was decided, or to write it */
    @PostMapping("/equipe/programme/reconduction")
    Reponse decider(
            @RequestParam MultiValueMap<String, String> envoi,
            @RequestParam(required = false) @Nullable String de,
            @RequestParam(required = false) @Nullable String vers,
            @RequestParam(defaultValue = "") String faire) {
        var trajet = reconductions.trajet(de, vers);
        var decisions = new Decisions(new Champs(envoi));
        var ecart = reconductions.ecart(de, vers);
        if (ecart.isPresent()) {
            return revoir(trajet, decisions, dire(ecart.get(), trajet, ".envoi"))
                    .refusee();
        }
        if (!faire.equals("reprendre") || !decisions.ouvertes()) {
            return revoir(trajet, decisions, null);
        }
        try {
            return switch (reconductions.accepter(trajet, decisions)) {
                case EcritureDeReconduction.Resultat.Faite faite ->
                    Renvoi.vers("/equipe/programme?trimestre=" + trajet.vers().code())
                            .annoncer(dire(faite));
                case EcritureDeReconduction.Resultat.RienAFaire _ -> rienAFaire(trajet);
                case EcritureDeReconduction.Resultat.ARevoir(var proposition) ->
                    montrer(proposition, Paroles.M.dire("a_revoir"), null).refusee();
            };
        } catch (EcritureDeReconduction.Refusee refusee) {
            var pourquoi = Contraintes.phrase(refusee.refus()).orElseThrow(refusee::refus);
            var avis = Paroles.M.dire("refusee", "quoi", refusee.quoi(), "pourquoi", pourquoi);
            return revoir(trajet, decisions, avis).avec(DEVANCEE);
        } catch (PessimisticLockingFailureException attente) {
            return revoir(trajet, decisions, Paroles.M.dire("occupe")).avec(DEVANCEE);
        }
    }

    /** Nothing was done, so it is not told as something that was. */
    private static Renvoi rienAFaire(Trajet trajet) {
        return new Renvoi(
                "/equipe/programme/reconduction?vers=" + trajet.vers().code() + "&de="
                        + trajet.de().code(),
                Map.of("information", Paroles.M.dire("rien_a_faire")));
    }

    private static String dire(Trajet.Ecart ecart, Trajet trajet, String quand) {
        return Paroles.M.dire(
                ecart.name().toLowerCase(Locale.ROOT) + quand,
                "vers",
                Trajet.enMots(trajet.vers()),
                "de",
                Trajet.enMots(trajet.de()));
    }

    private static String dire(EcritureDeReconduction.Resultat.Faite faite) {
        return Paroles.M.dire(
                "faite", "actions", faite.actions(), "seances", faite.seances(), "prolongees", faite.prolongees());
    }

    private Page revoir(Trajet trajet, Decisions decisions, @Nullable String avis) {
        return montrer(reconductions.proposer(trajet, decisions), avis, null);
    }

    private Page montrer(TrimestrePropose proposition, @Nullable String avis, @Nullable String information) {
        return Page.de(
                "programme/reconduction/reconduction",
                Paroles.M,
                new VueReconduction(
                        formes.lire(),
                        proposition,
                        Trajet.options(reconductions.aVenir()),
                        Trajet.options(Trajet.sources(proposition.trajet().vers())),
                        ListesDeRegle.LISTES,
                        avis,
                        information));
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
