package fr.estran.ville.themes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.ville.themes.GestionDesThematiques.SuitesDeTheme;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of themes show. */
@Component
public class PageDeThematiques {

    public record VueListe(
            List<LibelleDeChamp> champs,
            List<Thematique> themes,
            FormulaireThematique formulaire,
            Map<String, String> fautes,
            @Nullable Thematique deja) {}

    public record VueFiche(
            List<LibelleDeChamp> champs,
            Thematique theme,
            Conciliation conciliation,
            FormulaireThematique formulaire,
            Conciliation.Paroles paroles,
            SuitesDeTheme suites,
            List<Thematique> autres,
            Map<String, String> fautes,
            @Nullable Thematique deja) {}

    public record VueRetirer(Thematique theme, SuitesDeTheme suites) {}

    public record VueReunir(
            List<LibelleDeChamp> champs,
            Thematique theme,
            Thematique gardee,
            SuitesDeTheme siennes,
            SuitesDeTheme gardees,
            SuitesDeTheme ensemble,
            Map<String, String> fautes) {}

    static final Messages MESSAGES = Messages.de("ville/thematiques");

    private final Thematiques thematiques;
    private final ChampsDAction champs;
    private final GestionDesThematiques gestion;

    PageDeThematiques(Thematiques thematiques, ChampsDAction champs, GestionDesThematiques gestion) {
        this.thematiques = thematiques;
        this.champs = champs;
        this.gestion = gestion;
    }

    /** @param deja the one that bears that name already */
    Page liste(FormulaireThematique formulaire, Map<String, String> fautes, @Nullable Thematique deja) {
        return Page.de(
                "ville/themes/liste",
                MESSAGES,
                new VueListe(champs.tous(), thematiques.toutes(), formulaire, fautes, deja));
    }

    Page fiche(Thematique theme, Conciliation conciliation, Map<String, String> fautes, @Nullable Thematique deja) {
        return Page.de(
                "ville/themes/fiche",
                MESSAGES,
                new VueFiche(
                        champs.tous(),
                        theme,
                        conciliation,
                        new FormulaireThematique(conciliation.ecrits()),
                        paroles(),
                        gestion.suites(theme.code()),
                        autres(theme),
                        fautes,
                        deja));
    }

    Page retrait(Thematique theme) {
        return Page.de("ville/themes/retirer", MESSAGES, new VueRetirer(theme, gestion.suites(theme.code())));
    }

    Page reunion(Thematique theme, Thematique gardee, Map<String, String> fautes) {
        return Page.de(
                "ville/themes/reunir",
                MESSAGES,
                new VueReunir(
                        champs.tous(),
                        theme,
                        gardee,
                        gestion.suites(theme.code()),
                        gestion.suites(gardee.code()),
                        gestion.suites(theme.code(), gardee.code()),
                        fautes));
    }

    private List<Thematique> autres(Thematique theme) {
        return thematiques.auChoix().stream()
                .filter(autre -> !autre.code().equals(theme.code()))
                .toList();
    }

    private Conciliation.Paroles paroles() {
        return new Conciliation.Paroles() {
            @Override
            public String champ(String champ) {
                return MESSAGES.dire("theme." + champ);
            }

            @Override
            public String valeur(String champ, String valeur) {
                return switch (champ) {
                    case "champ" ->
                        Code.lire(ChampDAction.class, valeur).map(champs::nom).orElse(valeur);
                    case "appareils" ->
                        Code.lire(AppareilApporte.class, valeur).isPresent()
                                ? MESSAGES.dire("appareil." + valeur)
                                : valeur;
                    case "sensible" -> MESSAGES.dire("oui");
                    default -> valeur;
                };
            }
        };
    }
}
